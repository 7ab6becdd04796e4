/** What is heard on the line, where in the shop it would be seen. */
import type { NarratorKey, Pools } from '../key.ts';

export type CallSeenKey = Extract<
  NarratorKey,
  `stalled:${string}` | 'called-in' | 'signed' | `parted:${string}` | 'beat' | 'beat-amount'
>;

export const CALL_SEEN = {
  'stalled:tea': [
    {
      zh: '电话里传来倒水的声音，{name}不慌不忙。',
      en: 'The sound of water being poured; {name} is in no hurry.',
    },
    {
      zh: '{name}把手机搁在柜台上，远远地在跟别人说话。',
      en: '{name} has put the phone on the counter and talks to someone farther off.',
    },
  ],
  'stalled:phone': [
    { zh: '那头换成了等待的音乐，响了好一阵。', en: 'Music for waiting comes on, and goes on for a while.' },
    {
      zh: '听筒里一阵乱响，{name}好像把手机换了只手。',
      en: 'A clatter in the receiver; {name} seems to have changed hands.',
    },
  ],
  'stalled:silence': [
    { zh: '那头没了声音，只听见外头的汽车喇叭。', en: 'No voice at the other end, only a car horn outside.' },
    {
      zh: '{name}不出声，能听见算盘珠子拨了两下。',
      en: '{name} says nothing; two beads of an abacus click.',
    },
    {
      zh: '静了半天，你看了一眼屏幕，还没挂断。',
      en: 'A long quiet; you glance at the screen: still connected.',
    },
  ],
  'called-in': [
    {
      zh: '{name}喊了一声，手机换到了另一个人手里。',
      en: '{name} calls out, and the phone goes into someone else’s hand.',
    },
    {
      zh: '听见{name}说“你来接”，那头换了个声音。',
      en: '{name} is heard saying “you take it”, and another voice comes on.',
    },
  ],
  signed: [
    { zh: '手机震了一下，签了字的条子拍过来了。', en: 'The phone buzzes: a photo of the signed sheet.' },
    {
      zh: '传来一张照片，字是新写的，印泥还没干。',
      en: 'A picture comes through; fresh ink, and the seal still wet.',
    },
  ],
  'parted:handshake': [
    {
      zh: '电话挂了，你把数和日子抄进台账。',
      en: 'The call is over; you copy sum and dates into the ledger.',
    },
  ],
  'parted:vague': [
    {
      zh: '嘟的一声挂了，付款的日子还是没有着落。',
      en: 'A beep and it’s gone; when the money will come is still in the air.',
    },
  ],
  'parted:rep-left': [
    {
      zh: '你放下电话，把约好的日子圈了起来。',
      en: 'You put down the phone and ring the day that was named.',
    },
  ],
  'parted:dealer-left': [
    {
      zh: '那头重重地挂了，再打过去是占线。',
      en: 'The receiver goes down hard; ringing back finds it engaged.',
    },
  ],
  'parted:time-up': [
    {
      zh: '那头挂了，你还有半句话没说完。',
      en: 'The other end has hung up, with half a sentence of yours left over.',
    },
  ],
  beat: [
    { zh: '{name}在那头嗯了一声，没往下说。', en: '{name} gives a grunt at the other end and no more.' },
    { zh: '电话里传来一声叹气。', en: 'A sigh comes down the line.' },
    { zh: '{name}咳嗽了一下，等着你说。', en: '{name} coughs and waits for you to speak.' },
  ],
  'beat-amount': [
    { zh: '{name}一个字一个字地报：{amount}。', en: '{name} spells it out, word by word: {amount}.' },
    {
      zh: '计算器按键响了一串，{name}念道：{amount}。',
      en: 'A row of calculator keys, and {name} reads out: {amount}.',
    },
    { zh: '消息框里弹出一个数：{amount}。', en: 'A figure pops up in the chat: {amount}.' },
  ],
} satisfies Pools<CallSeenKey>;
