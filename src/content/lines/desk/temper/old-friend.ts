/** The old friend: a reminder between friends is either kind or an insult. */
import type { Pools } from '../../key.ts';
import type { TemperKey } from '../key.ts';

export const OLD_FRIEND = {
  reminded: [
    { zh: '还是你想着我，{day}，误不了你的。', en: 'Always thinking of me. {day}; I won’t let you down.' },
    { zh: '咱俩还用提醒？行行，记下了。', en: 'Between us, a reminder? All right, noted.' },
    {
      zh: '正想着你呢，信儿就来了，放心吧。',
      en: 'I was just thinking of you, and there’s your message. Rest easy.',
    },
    { zh: '老交情了，{day}我先紧着你。', en: 'Old friends that we are, on {day} you come first.' },
  ],
  contacted: [
    {
      zh: '不打电话我也得给你打，等我泡完这壶茶。',
      en: 'I’d have rung you myself. Just let me finish this pot.',
    },
    { zh: '听见你声音就知道，日子到了嘛。', en: 'I hear your voice and I know: it’s the day.' },
    {
      zh: '兄弟之间说这个生分，我这就去看看钱。',
      en: 'It’s a cold thing to talk of between friends. I’ll go and see.',
    },
    { zh: '你开口了，再难我也先顾着你。', en: 'If you ask, I’ll look after you first, hard or not.' },
  ],
  pestered: [
    { zh: '怎么，跟我也公事公办起来了？', en: 'What’s this, all business with me too now?' },
    {
      zh: '从前你不这样，电话里净问好，如今净问钱。',
      en: 'You used to ring to ask how I was. Now you ask for money.',
    },
    { zh: '老这么催，我这张老脸往哪儿放。', en: 'Keep on at me and where am I to hide my face?' },
  ],
  announced: [
    {
      zh: '{day}的办妥了，有空来喝茶，别光惦记钱。',
      en: '{day} is seen to. Come for tea, and not just for money.',
    },
    {
      zh: '钱过去了，老朋友没给你丢人吧？',
      en: 'The money’s gone over. Your old friend didn’t shame you, eh?',
    },
    { zh: '先给你转的，别家还排着队呢。', en: 'Yours went first. The others are still in line.' },
    { zh: '走账了，你点点，少了回来骂我。', en: 'It’s gone. Count it, and scold me if it’s short.' },
  ],
  pays: [
    {
      zh: '这事办得不地道，{amount}，我现在就补。',
      en: 'That was no way to treat a friend. {amount}, I’ll make it up now.',
    },
    {
      zh: '让你为难了，{amount}，不能再叫你开口。',
      en: 'I’ve put you in a spot. {amount}; you shan’t have to ask again.',
    },
    {
      zh: '交情归交情，账归账，{amount}给你。',
      en: 'Friendship is friendship and a bill is a bill. Here’s {amount}.',
    },
  ],
  'puts-off': [
    { zh: '别人逼我我认，你也来逼我？缓几天。', en: 'Others may squeeze me. You too? Give it a few days.' },
    {
      zh: '看在这些年的份上，{amount}再容一容。',
      en: 'For all these years’ sake, leave {amount} a little longer.',
    },
    {
      zh: '跟你不说假话，手里是真没活钱了。',
      en: 'I tell you no stories. There’s no loose money in the house.',
    },
    {
      zh: '先不提这个，伤感情，过些天准有。',
      en: 'Not that now, it hurts a friendship. It’ll be there soon.',
    },
  ],
  renewed: [
    {
      zh: '咱俩之间写条子，我还是头一回，{day}就{day}吧。',
      en: 'A slip of paper between us, that’s a first. {day}, then.',
    },
    {
      zh: '你给我台阶，我得接着，{amount}，{day}。',
      en: 'You’ve let me keep face, so I take it: {amount}, {day}.',
    },
    {
      zh: '写吧，写了你好交差，{day}我一定给。',
      en: 'Write it, it helps you at the office. {day}, for certain.',
    },
  ],
  rang: [
    { zh: '哎呀，可算想起我来了，吃了没？', en: 'Well, you’ve remembered me at last. Have you eaten?' },
    { zh: '电话里喝不成茶，亏了，说吧。', en: 'No tea over the phone, what a pity. Go on, then.' },
    { zh: '听你这声儿累得慌，歇会儿再跑嘛。', en: 'You sound tired. Take a rest before you run on.' },
  ],
  returned: [
    { zh: '来来来，上回那包茶还给你留着哩。', en: 'Come in, come in. I’ve kept that packet of tea for you.' },
    { zh: '几天不见还怪想的，快坐下。', en: 'A few days and I’ve missed you. Do sit down.' },
    {
      zh: '自家门一样，来多少趟都有你的凳子。',
      en: 'It’s like your own door. There’s a stool however often you come.',
    },
  ],
} satisfies Pools<TemperKey>;
