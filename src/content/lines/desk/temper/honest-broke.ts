/** Honest but short of cash: grateful for a reminder, ashamed of a miss. */
import type { Pools } from '../../key.ts';
import type { NeverContactedWell } from '../key.ts';

export const HONEST_BROKE = {
  reminded: [
    { zh: '记着哩，夜里都在算{day}那笔咋凑。', en: 'I remember. I lie awake working out {day}.' },
    { zh: '谢谢你提醒，我这两天就去收点账。', en: 'Thank you. I’ll go and collect a little these days.' },
    { zh: '欠你们的我天天翻出来看，忘不了。', en: 'What I owe you I look at daily. I won’t forget.' },
    {
      zh: '{day}我尽全力，不够我提前跟你说。',
      en: 'On {day} I’ll do my utmost, and tell you early if I’m short.',
    },
  ],
  'contacted:coolly': [
    {
      zh: '正数着呢，你这一催，我手都抖了。',
      en: 'I’m counting it now, and your call has my hands shaking.',
    },
    {
      zh: '日子我记得，穷归穷，我没躲过谁。',
      en: 'I know the day. Poor I may be, but I’ve never hidden from anyone.',
    },
    {
      zh: '劳你打电话，我脸上挂不住，本来该我先打的。',
      en: 'Your ringing puts me to shame. It was for me to ring first.',
    },
    {
      zh: '有一分都给你留着，还用得着这么追？',
      en: 'Every coin I have is put by for you. Must I be chased?',
    },
  ],
  pestered: [
    { zh: '我不是那种人，你别这么一遍遍地问。', en: 'I’m not that sort. Please don’t ask over and over.' },
    {
      zh: '你越问我心越慌，夜里觉都睡不着。',
      en: 'The more you ask, the more I fret. I can’t sleep as it is.',
    },
    { zh: '没到日子的钱，我是真变不出来。', en: 'Money that isn’t here yet I can’t conjure up.' },
  ],
  announced: [
    {
      zh: '{day}的凑齐送去了，你点一点，我才安心。',
      en: 'I scraped {day} together and paid. Check it, so I can rest.',
    },
    { zh: '转过去了，心里这块石头落了一半。', en: 'It’s gone over. Half the stone’s off my heart.' },
    { zh: '让你们久等了，钱已经走了。', en: 'Sorry to have kept you. The money’s off.' },
    { zh: '攒的都在里头了，你查收一下。', en: 'All I’d saved is in it. Please check it’s there.' },
  ],
  pays: [
    {
      zh: '没脸见你，还差{amount}，有的我都拿出来。',
      en: 'I’m ashamed. {amount} short; I’ll bring out all there is.',
    },
    {
      zh: '说了没做到，是我的不是，{amount}这就补。',
      en: 'I said it and didn’t do it. My fault. {amount}, now.',
    },
    {
      zh: '家里还有点活钱，{amount}先顶上。',
      en: 'There’s a little put by at home. It’ll cover {amount} first.',
    },
  ],
  'puts-off': [
    {
      zh: '不哄你，{amount}我眼下真拿不出，人家没给我。',
      en: 'I won’t fool you, I haven’t got {amount}. They haven’t paid me.',
    },
    {
      zh: '我臊得慌，可翻遍了也没有，再等等我。',
      en: 'I’m ashamed, but I’ve turned out every drawer. Wait a bit.',
    },
    { zh: '有一口吃的也不欠你，实在是没有。', en: 'If I had a crust I’d pay you. There’s truly nothing.' },
    { zh: '给我几天，卖一点给你送一点。', en: 'Give me some days. As I sell I’ll bring it, bit by bit.' },
  ],
  renewed: [
    {
      zh: '你这是给我活路，{day}，砸锅卖铁我也给。',
      en: 'You’re giving me a way out. {day}, if I sell the pots.',
    },
    {
      zh: '字我签，{amount}，{day}，我说话得算数。',
      en: 'I’ll sign: {amount}, {day}. My word has to count.',
    },
    {
      zh: '谢谢你还信我，{day}，我贴在墙上。',
      en: 'Thank you for still trusting me. {day}, it goes on the wall.',
    },
  ],
  rang: [
    { zh: '是你呀，我一见号码心里就愧得慌。', en: 'It’s you. I see the number and I feel guilty already.' },
    { zh: '喂，我正在外头跑账呢，你说。', en: 'Hello. I’m out trying to collect. Go ahead.' },
    { zh: '你那边都好吧？我听着呢。', en: 'All well with you? I’m listening.' },
  ],
  returned: [
    { zh: '又叫你跑一趟，路费都不够的。', en: 'You’ve had to come again. It can’t be worth the fare.' },
    {
      zh: '快进屋，壶里有热水，上回的话我没忘。',
      en: 'Come in, there’s hot water. I haven’t forgotten what I said.',
    },
    { zh: '见你来我就脸红，坐，咱慢慢说。', en: 'I go red when I see you. Sit, let’s take it slowly.' },
  ],
} satisfies Pools<NeverContactedWell>;
