/** The smooth promiser: every answer is yes, and every reminder a pleasure. */
import type { Pools } from '../../key.ts';
import type { TemperKey } from '../key.ts';

export const SMOOTH_PROMISER = {
  reminded: [
    { zh: '妥妥的，{day}一早你就等着收钱吧。', en: 'Sorted! First thing on {day}, just wait for the money.' },
    { zh: '你办事真周到，我{day}肯定给你长脸。', en: 'How thorough you are. On {day} I’ll do you proud.' },
    { zh: '放一百个心，这事我比你还急。', en: 'Don’t worry in the least. I’m keener on it than you.' },
    { zh: '必须的，{day}，少一分我请你吃饭。', en: 'Absolutely, {day}. A yuan short and dinner’s on me.' },
  ],
  contacted: [
    {
      zh: '哎呀心有灵犀，我手机都拿出来准备转了。',
      en: 'What a coincidence, I had my phone out to send it.',
    },
    { zh: '马上马上，你数到十我就办好。', en: 'Right away! Count to ten and it’s done.' },
    {
      zh: '没问题，包在我身上，你先忙别的。',
      en: 'No problem, leave it to me. You get on with other things.',
    },
    {
      zh: '今天的事绝不过夜，我什么人你还不清楚？',
      en: 'Never overnight. You know what sort of man of business I am.',
    },
  ],
  pestered: [
    {
      zh: '你看你，又不放心我，咱俩谁跟谁呀。',
      en: 'There you go, not trusting me. After all we are to each other!',
    },
    { zh: '好好好，记下了记下了，先这样啊。', en: 'Yes, yes, noted, noted. Bye for now.' },
    { zh: '老板，你这热情我都快吃不消了。', en: 'Chief, so much warmth is more than I can take.' },
  ],
  announced: [
    { zh: '{day}的给你安排上了，看我说话算话吧！', en: '{day} is all taken care of. Didn’t I keep my word!' },
    { zh: '钱已起飞，请注意查收。', en: 'The money has taken off. Please watch for its landing.' },
    { zh: '搞定！下个月咱们多合作点。', en: 'Done! Let’s do more together next month.' },
    {
      zh: '转了转了，大头都在里面，你看看。',
      en: 'Sent, sent, the best part of it’s in there. Have a look.',
    },
  ],
  pays: [
    {
      zh: '怪我怪我，{amount}立刻马上，别生气啊。',
      en: 'My fault, all mine. {amount}, this minute. Don’t be cross.',
    },
    {
      zh: '一点小误会，{amount}我这就给你圆上。',
      en: 'A small misunderstanding. {amount}; I’ll put it right now.',
    },
    { zh: '你这一句顶十句，{amount}，走起！', en: 'One word from you is plenty. {amount}, off it goes!' },
  ],
  'puts-off': [
    { zh: '快了快了，{amount}就差最后一步。', en: 'Nearly, nearly. {amount} is but one step away.' },
    {
      zh: '我朋友的款明后天准到，到了头一个给你。',
      en: 'A friend’s money comes any day now. You’ll be the first.',
    },
    {
      zh: '哎，你说巧不巧，手机刚好没法转账。',
      en: 'What are the odds, my phone won’t make transfers just now.',
    },
    { zh: '这回真的真的，你再信我一次嘛。', en: 'This time I really, really mean it. Trust me once more.' },
  ],
  renewed: [
    {
      zh: '{day}太够了，写，我给你签个大大的名。',
      en: '{day} is more than enough. Write, and I’ll sign it large.',
    },
    {
      zh: '{amount}，{day}，这回我对着财神爷说的。',
      en: '{amount}, {day}. I say it before the god of wealth.',
    },
    { zh: '白纸黑字，好，我就爱这么干脆的。', en: 'In black and white, fine. I like things crisp.' },
  ],
  rang: [
    { zh: '哎哟贵人来电，我正说要找你呢！', en: 'A call from my lucky star! I was about to ring you!' },
    { zh: '在呢在呢，对你我是随叫随到。', en: 'Here, here! For you I’m always on call.' },
    { zh: '喂，听声音精神啊，又升职了吧？', en: 'Hello, you sound in form. Promoted again, are you?' },
  ],
  returned: [
    { zh: '稀客变常客，欢迎欢迎，坐上座！', en: 'From rare guest to regular! Welcome, take the best seat!' },
    { zh: '又见面了，缘分呐，喝点什么？', en: 'We meet again, it’s fate! What will you drink?' },
    { zh: '上回的事都在办，百分之百在办。', en: 'Last time’s matter is in hand, wholly in hand.' },
  ],
} satisfies Pools<TemperKey>;
