/** Words of any dealer where those of the shop presume that both sit at one table. */
import type { DealerKey, Pools } from '../key.ts';

export type CallSaysKey = Extract<
  DealerKey,
  'stalled:tea' | 'stalled:phone' | 'hurried' | 'signed' | `parted:${string}`
>;

export const CALL_SAYS = {
  'stalled:tea': [
    { zh: '你等会儿啊，来客人了，我先招呼一下。', en: 'Hang on, a customer’s come in. Let me see to them.' },
    { zh: '先不说这个，你吃饭了没有？', en: 'Never mind that for now. Have you eaten?' },
    { zh: '哎，我倒口水喝，你别挂，慢慢讲。', en: 'Let me pour myself some water. Don’t hang up, no hurry.' },
    {
      zh: '门口卸货呢，我过去瞅一眼再跟你说。',
      en: 'They’re unloading out front. I’ll have a look and be back.',
    },
  ],
  'stalled:phone': [
    { zh: '又一个电话打进来了，你先别挂。', en: 'There’s another call coming in. Don’t hang up.' },
    { zh: '手机快没电了，我找找充电线。', en: 'My battery’s going. Let me find the charger.' },
    { zh: '喂？喂？刚才那句没听见，你再说一遍。', en: 'Hello? Hello? I missed that. Say it again.' },
    {
      zh: '等一下，那部电话响，我先接那头。',
      en: 'One moment, the other phone’s ringing. I’ll take that first.',
    },
  ],
  hurried: [
    {
      zh: '店里等着我呢，再讲{minutes}就得挂了。',
      en: 'They’re waiting for me. Another {minutes} and I must ring off.',
    },
    {
      zh: '我这电量撑不住了，也就{minutes}，捡要紧的讲。',
      en: 'My battery won’t last: {minutes} or so. Stick to what matters.',
    },
    {
      zh: '{minutes}之内能说清就说清，说不清改天。',
      en: 'If it can be said in {minutes}, fine. If not, another day.',
    },
    {
      zh: '对面车到了，给你{minutes}，快讲。',
      en: 'The truck’s pulling in. You have {minutes}, so be quick.',
    },
  ],
  signed: [
    {
      zh: '行，你把条子发过来，我签好拍给你。',
      en: 'All right, send the sheet over. I’ll sign and photograph it.',
    },
    { zh: '字签了，章也盖了，照片你收着。', en: 'Signed and stamped. There’s the photo for you.' },
    {
      zh: '我让店里打出来签，一会儿发你手机上。',
      en: 'I’ll have it printed and sign it. It’ll be on your phone soon.',
    },
    { zh: '电子的也算数吧？我点确认了。', en: 'An electronic one counts, doesn’t it? I’ve confirmed it.' },
  ],
  'parted:handshake': [
    { zh: '好，电话里说的也是话，就这么定。', en: 'Good. A word by phone is a word too. That’s settled.' },
    {
      zh: '行，记下了，到日子你看账，挂了啊。',
      en: 'Right, noted. Look at your account on the day. Bye now.',
    },
    { zh: '说妥了，省得你再跑一趟，回头见。', en: 'Done, and it saved you the trip. See you.' },
    { zh: '成，就按说的办，有变动我打给你。', en: 'Fine, as we said. If anything changes I’ll ring you.' },
  ],
  'parted:vague': [
    {
      zh: '到时候再联系吧，我这儿忙，先挂了。',
      en: 'Let’s talk when the time comes. I’m busy, bye for now.',
    },
    { zh: '放心放心，差不了，挂了啊。', en: 'Rest easy, it’ll be all right. I’m hanging up.' },
    { zh: '电话费贵，不多说了，我看着办。', en: 'Calls cost money, so no more words. I’ll see to it.' },
  ],
  'parted:rep-left': [
    { zh: '行，那天你再打，或者人过来更好。', en: 'All right, ring me that day, or better, come round.' },
    { zh: '那先这么着，到那天再通话。', en: 'Leave it there, then, and we’ll speak that day.' },
    { zh: '好，不耽误你，回头接着说。', en: 'Good, I won’t keep you. We’ll go on another time.' },
  ],
  'parted:dealer-left': [
    { zh: '电话里跟你说不着，挂了。', en: 'No use talking to you on the phone. Goodbye.' },
    { zh: '我还有买卖要做，别打了。', en: 'I’ve a business to run. Don’t call again.' },
    { zh: '话我说完了，你爱怎么想怎么想。', en: 'I’ve said my piece. Think what you like.' },
  ],
  'parted:time-up': [
    { zh: '不行了，店里喊我，改天再打。', en: 'That’s all, they’re calling me. Ring another day.' },
    { zh: '讲了这么久，耳朵都热了，先挂吧。', en: 'All this talking has my ear burning. Let’s stop here.' },
    { zh: '手机就剩一格电了，下回再说。', en: 'One bar of battery left. Another time.' },
  ],
} satisfies Pools<CallSaysKey>;
