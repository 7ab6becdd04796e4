/** What is seen rather than said: the desk before the door, gestures in the room, the end. */
import type { NarratorKey, Pools } from './key.ts';

export const SEEN = {
  'prepared:statement': [
    {
      zh: '花了{minutes}，对账单一笔一笔核对清楚，打印好装进文件夹。',
      en: '{minutes} spent checking the statement line by line; it is printed and in the folder.',
    },
  ],
  'prepared:history': [
    {
      zh: '花了{minutes}，把近几个月说过的数和付过的数列成一张表。',
      en: '{minutes} spent laying out what was said and what was paid in past months.',
    },
  ],
  'prepared:market': [
    {
      zh: '花了{minutes}，打听本县的动销和价格，记了半页纸。',
      en: '{minutes} spent asking about sales and prices in the county; half a page of notes.',
    },
  ],
  'prepared:retailers': [
    {
      zh: '花了{minutes}，给两家零售店打了电话，问清了欠账。',
      en: '{minutes} spent ringing two retailers about what they owe.',
    },
  ],
  'prepared:delivery-notes': [
    {
      zh: '花了{minutes}，找齐签收单和验货单，按日期夹好。',
      en: '{minutes} spent finding the delivery and inspection notes, clipped in order of date.',
    },
  ],
  'prepared:plan-draft': [
    {
      zh: '花了{minutes}，画好一张本月计划草表，空格留着一起填。',
      en: '{minutes} spent drawing up a plan for the month, with blanks to fill in together.',
    },
  ],
  entered: [
    {
      zh: '{clock}，推开{shop}的门，{name}正在里面。',
      en: '{clock}. You push open the door of {shop}; {name} is in.',
    },
    {
      zh: '{clock}，到了{shop}门口，整了整衣领走进去。',
      en: '{clock}. Outside {shop} you straighten your collar and go in.',
    },
    {
      zh: '{clock}，{shop}里没有别的客人，{name}抬起头来。',
      en: '{clock}. No other customers in {shop}; {name} looks up.',
    },
  ],
  'stalled:tea': [
    { zh: '{name}提起壶，慢慢地给两只杯子添水。', en: '{name} lifts the pot and slowly fills two cups.' },
    {
      zh: '{name}转身去找茶叶罐，半天没回头。',
      en: '{name} turns to look for the tea tin and takes a long time over it.',
    },
    {
      zh: '{name}把杯盖拨来拨去，吹着浮起的茶叶。',
      en: '{name} pushes the lid about and blows at the floating leaves.',
    },
  ],
  'stalled:phone': [
    {
      zh: '手机响了，{name}看了一眼，接起来就往门口走。',
      en: 'The phone rings; {name} glances at it, answers and drifts to the door.',
    },
    { zh: '{name}的手机在桌上震个不停。', en: '{name}’s phone keeps buzzing on the table.' },
    {
      zh: '{name}抬手示意你等一等，侧过身去接电话。',
      en: '{name} raises a hand for you to wait and turns away to take a call.',
    },
  ],
  'stalled:silence': [
    { zh: '{name}不说话，眼睛看着门外的街。', en: '{name} says nothing, looking out at the street.' },
    {
      zh: '屋里静下来，只听见墙上的钟在走。',
      en: 'The room goes quiet; only the clock on the wall can be heard.',
    },
    {
      zh: '{name}低头翻着账本，一页，又一页。',
      en: '{name} leafs through the ledger, one page, then another.',
    },
  ],
  'called-in': [
    {
      zh: '{name}朝里屋喊了一声，门帘一掀，有人走了出来。',
      en: '{name} calls towards the back; the curtain lifts and someone comes out.',
    },
    {
      zh: '里屋有人听见了，擦着手走到桌边。',
      en: 'Someone in the back has heard, and comes to the table drying both hands.',
    },
  ],
  signed: [
    {
      zh: '{name}拿过笔，一笔一画写下名字，按上红印。',
      en: '{name} takes the pen, signs stroke by stroke and presses the red seal.',
    },
    {
      zh: '笔尖沙沙响，纸上多了一个名字和一方红印。',
      en: 'The pen scratches; the paper now has a name and a red seal.',
    },
  ],
  'parted:handshake': [
    {
      zh: '{name}站起来，和你握了握手，把你送到门口。',
      en: '{name} gets up, shakes your hand and walks you to the door.',
    },
  ],
  'parted:vague': [
    {
      zh: '{name}摆摆手，话还没落，人已经转过身去。',
      en: '{name} waves a hand and has turned away before the words are out.',
    },
  ],
  'parted:rep-left': [
    {
      zh: '你收起文件夹，起身告辞，约好的日子写在了本子上。',
      en: 'You close the folder and take your leave; the day you named is in your notebook.',
    },
  ],
  'parted:dealer-left': [
    {
      zh: '{name}抓起外套，头也不回地出了门，屋里只剩你一个人。',
      en: '{name} grabs a coat and walks out without looking back, leaving you alone.',
    },
  ],
  'parted:time-up': [
    {
      zh: '钟敲了点，{name}拿起钥匙，你的杯子里茶还温着。',
      en: 'The clock strikes, {name} picks up the keys; the tea in your cup is still warm.',
    },
  ],
  beat: [
    { zh: '{name}没有接话，只是点了点头。', en: '{name} says nothing, only nods.' },
    { zh: '{name}搓了搓手，看了你一眼。', en: '{name} rubs both hands and gives you a look.' },
    { zh: '{name}端起杯子又放下了。', en: '{name} picks up the cup and puts it down again.' },
    { zh: '{name}轻轻叹了口气。', en: '{name} sighs under the breath.' },
  ],
  'beat-amount': [
    {
      zh: '{name}在纸上写下{amount}，推了过来。',
      en: '{name} writes {amount} on a slip and pushes it over.',
    },
    { zh: '{name}用手指敲了敲纸上的{amount}。', en: '{name} taps a finger on the {amount} on the paper.' },
    { zh: '计算器上停着一个数：{amount}。', en: 'The calculator stops at a figure: {amount}.' },
    {
      zh: '{name}没有出声，把写着{amount}的那页翻给你看。',
      en: 'Without a word, {name} turns the page with {amount} towards you.',
    },
  ],
} satisfies Pools<NarratorKey>;
