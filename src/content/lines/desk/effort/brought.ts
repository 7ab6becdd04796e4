/** A measure has brought money, and part of it has come to us: what any dealer may say. */
import type { Measure } from '../../../../protocol/vocabulary.ts';
import type { Pools } from '../../key.ts';

export const BROUGHT = {
  'measure-brought:joint-collection': [
    { zh: '这趟没白跑，{amount}先给你们了。', en: 'The trip paid off. {amount} has gone to you first.' },
    { zh: '那几家松了口，{amount}转给你们了。', en: 'Those shops gave way. {amount} has been sent over.' },
    {
      zh: '有你在场就是不一样，{amount}看见了吧？',
      en: 'You being there made the difference. Seen the {amount}?',
    },
    { zh: '欠条划掉好几张，你们那份是{amount}。', en: 'Several IOUs crossed off. Your part is {amount}.' },
    { zh: '腿都跑细了，好歹换来{amount}。', en: 'I’ve walked my legs off, but here’s {amount} for it.' },
    {
      zh: '全是零票子，数了半天，{amount}，存进去了。',
      en: 'All small notes, took ages to count. {amount}, paid in.',
    },
    { zh: '说话算数，收上来先给你们，{amount}。', en: 'I keep my word: yours went first. {amount}.' },
    {
      zh: '最赖的那家都掏了，{amount}，你查查。',
      en: 'Even the worst of them paid up. {amount}, have a look.',
    },
    { zh: '要回来一些，{amount}走你们账上了。', en: 'Got some of it back. {amount} is on your account.' },
    { zh: '没你陪着，我真开不了那个口，{amount}。', en: 'Without you I’d never have asked. {amount}.' },
    {
      zh: '街坊见我都绕着走，钱倒是给了，{amount}。',
      en: 'Half the street dodges me now, but they paid. {amount}.',
    },
    {
      zh: '转了一大圈，凑出{amount}给你们。',
      en: 'All the way round, and {amount} scraped together for you.',
    },
    {
      zh: '老账见了亮，{amount}过去了，别嫌碎。',
      en: 'Old debts see daylight. {amount}, in bits and pieces.',
    },
    {
      zh: '人家边掏边骂我，{amount}，你可得念我好。',
      en: 'They cursed me as they paid. {amount}; think well of me.',
    },
  ],
  'measure-brought:incentive': [
    { zh: '赶在日子前付了{amount}，返利别忘了。', en: 'I got {amount} in before the date. Mind my rebate.' },
    { zh: '冲着返利，多给你们走了{amount}。', en: 'For the rebate’s sake I’ve sent you {amount} more.' },
    { zh: '{amount}按点到，甜头几时给？', en: '{amount}, on the dot. When do I get the sweet part?' },
    {
      zh: '算来算去早付划算，{amount}，拿去。',
      en: 'However I count, paying early wins. {amount}, take it.',
    },
    { zh: '本想压两天，有返利就不压了，{amount}。', en: 'I’d have sat on it, but for the rebate. {amount}.' },
    {
      zh: '家里一听有返利，当场让我转了{amount}。',
      en: 'They heard rebate at home and had me send {amount}.',
    },
    {
      zh: '{amount}挤出来了，返利单拍一张给我。',
      en: 'Squeezed out {amount}. Send me a photo of the rebate note.',
    },
    {
      zh: '这回是我赶着给你们送钱，{amount}。',
      en: 'This time it’s me running after you with money. {amount}.',
    },
    { zh: '你那个返利好使，{amount}已经走了。', en: 'That rebate of yours works. {amount} is on its way.' },
    {
      zh: '别家没这一条，钱就先归你们了，{amount}。',
      en: 'Nobody else offers it, so you go first. {amount}.',
    },
    {
      zh: '卡着最后一天付的，{amount}，作数吧？',
      en: 'Just inside the last day. {amount}; that counts, doesn’t it?',
    },
  ],
  'measure-brought:promotion': [
    {
      zh: '集上卖空一车，{amount}给你们转过去了。',
      en: 'Sold a whole truckload at market. {amount} is with you.',
    },
    {
      zh: '喇叭一响就围上来了，先付{amount}。',
      en: 'One blast and they came running. {amount} to begin with.',
    },
    {
      zh: '货动了钱就活了，{amount}走你们那儿了。',
      en: 'Goods moved, money moved. {amount} has gone to you.',
    },
    { zh: '嗓子都喊哑了，换来{amount}，值。', en: 'I’ve lost my voice, but for {amount} it was worth it.' },
    {
      zh: '库里总算见着地了，{amount}你收好。',
      en: 'I can see the floor of the store again. {amount}, yours.',
    },
    {
      zh: '没想到村里这么能买，{amount}有了。',
      en: 'I never knew the villages bought like that. Here’s {amount}.',
    },
    { zh: '下回还照这么办，这次先给{amount}。', en: 'We’ll do it again like that. For now, {amount}.' },
    {
      zh: '礼品发得快，货走得也快，{amount}付了。',
      en: 'The gifts went fast and so did the goods. {amount}, paid.',
    },
  ],
  'measure-brought:outlet': [
    {
      zh: '新店头一批货款回来了，{amount}转给你们。',
      en: 'The new shops’ first money is in. {amount} to you.',
    },
    { zh: '西头那家卖得不赖，{amount}有了。', en: 'The west-end shop sells well. There’s {amount}.' },
    { zh: '多几扇门，钱就多条道，{amount}。', en: 'More doors, more ways for money to come. {amount}.' },
    { zh: '现款现货就是痛快，{amount}给你们了。', en: 'Cash down is a pleasure. {amount} has gone to you.' },
    { zh: '栽下的见苗了，头一茬，{amount}。', en: 'What we planted is up. First crop: {amount}.' },
    {
      zh: '人家都补第二回货了，{amount}我付得起。',
      en: 'They’ve reordered already, so {amount} I can afford.',
    },
    { zh: '你谈的那几家靠谱，{amount}到了没？', en: 'The shops you won are sound. Has the {amount} come?' },
    {
      zh: '铺下去有响动了，{amount}先紧着你们。',
      en: 'There’s movement in the new places. {amount}, you first.',
    },
  ],
  'measure-brought:new-product': [
    { zh: '新的就是好走，{amount}是它挣出来的。', en: 'The new one does move. It earned this {amount}.' },
    {
      zh: '摆门口那几箱没两天就见底，{amount}给你。',
      en: 'The cases by the door went in two days. {amount}.',
    },
    { zh: '利厚了就匀得出钱，{amount}。', en: 'With a better margin there’s some to spare. {amount}.' },
    {
      zh: '有人回头来买第二回了，先付你们{amount}。',
      en: 'People come back for more. {amount} to you for now.',
    },
    {
      zh: '头批卖完了，{amount}转了，再给我发点。',
      en: 'First lot’s gone. {amount} sent, and let me have more.',
    },
    { zh: '起先我还不信，你看，{amount}。', en: 'I had my doubts at first. And look: {amount}.' },
    { zh: '新货的钱没挪别处，{amount}归你们。', en: 'I didn’t touch the money from it. {amount} is yours.' },
    { zh: '毛利补上来一截，{amount}就不难了。', en: 'The margin’s up a notch, so {amount} wasn’t hard.' },
  ],
  'measure-brought:lend-staff': [
    {
      zh: '手一松，我把账也理了，{amount}走了。',
      en: 'With help in, I got the books straight. {amount} is out.',
    },
    { zh: '你们的人能干，活清了，{amount}也清了。', en: 'Good people. Work cleared, and {amount} with it.' },
    {
      zh: '跟了几天车，回来的款先付{amount}。',
      en: 'Some days on the van, and from what came in, {amount}.',
    },
    { zh: '单子都对上了，{amount}我没话说。', en: 'The slips all match now. {amount}, no argument.' },
    {
      zh: '腾出工夫要了点账，{amount}给你们。',
      en: 'It left me time to collect a little. {amount} for you.',
    },
    {
      zh: '那几个孩子我都舍不得放走，{amount}转了。',
      en: 'I hate to let those youngsters go. {amount}, transferred.',
    },
    { zh: '堆着的活一清，{amount}就出来了。', en: 'Once the pile was cleared, out came {amount}.' },
    {
      zh: '忙过这一阵了，谢啦，{amount}补给你们。',
      en: 'The rush is over, thank you. {amount}, to make it up.',
    },
    { zh: '有人搭把手就是快，{amount}已经付了。', en: 'It goes fast with a helping hand. {amount} is paid.' },
  ],
  'measure-brought:training': [
    {
      zh: '店里人会张嘴了，卖的钱先付{amount}。',
      en: 'My people open their mouths now. {amount} from the sales.',
    },
    { zh: '教的那几句真管用，{amount}有了。', en: 'Those lines you taught them work. Here’s {amount}.' },
    {
      zh: '如今客人进门就有人迎，{amount}，给你们。',
      en: 'Now every customer gets a welcome. {amount} for you.',
    },
    {
      zh: '红包没白发，卖上去了，{amount}转了。',
      en: 'The red envelope paid off; sales are up. {amount}, sent.',
    },
    { zh: '一天多卖几单，攒出{amount}来。', en: 'A few more sales a day, and it adds up to {amount}.' },
    { zh: '连最闷的那个都开张了，{amount}。', en: 'Even the quietest one makes sales now. {amount}.' },
    {
      zh: '听了课，精气神都不一样，{amount}走账了。',
      en: 'They’re new people since that lesson. {amount}, booked.',
    },
    { zh: '学了真能换成钱，{amount}，我服。', en: 'So lessons do turn into money. {amount}; I give in.' },
  ],
  'measure-brought': [
    { zh: '有效果，{amount}付过去了。', en: 'It worked. {amount} has been paid over.' },
    { zh: '路子走对了，{amount}，你们收着。', en: 'That was the right road. {amount}, all yours.' },
    { zh: '没白忙，{amount}给你们走了。', en: 'Not for nothing, then. {amount} has gone to you.' },
    { zh: '比我想的强，{amount}。', en: 'Better than I thought. {amount}.' },
    { zh: '这钱是咱们一块儿挣出来的，{amount}。', en: 'We earned this one together. {amount}.' },
    {
      zh: '见着钱了，心里踏实点，先给{amount}。',
      en: 'There’s money again, and I breathe easier. {amount}.',
    },
    { zh: '多亏你们搭手，{amount}到你们那边了。', en: 'Thanks to your help, {amount} is over on your side.' },
    { zh: '该你们的那份，{amount}，我没动。', en: 'Your share, {amount}. I haven’t touched it.' },
    { zh: '使了劲就有，{amount}，查账吧。', en: 'Push and it comes. {amount}; go and check.' },
    { zh: '好消息，{amount}已经走了。', en: 'Good news. {amount} is already on its way.' },
    { zh: '说句公道话，这招灵，{amount}。', en: 'To be fair, that one did the trick. {amount}.' },
    { zh: '{amount}，够你回去说句响话了。', en: '{amount}. That’s something to boast of at the office.' },
  ],
} satisfies Pools<`measure-brought:${Measure}` | 'measure-brought'>;
