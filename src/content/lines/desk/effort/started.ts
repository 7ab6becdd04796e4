/** A measure begins: what any dealer may say when we come to do our part. */
import type { Measure } from '../../../../protocol/vocabulary.ts';
import type { Pools } from '../../key.ts';

export const STARTED = {
  'measure-started:joint-collection': [
    { zh: '走，趁早，我知道哪几家手里有钱。', en: 'Let’s go, early’s best. I know who has money in hand.' },
    { zh: '你在旁边站着就成，开口的事我来。', en: 'You only have to stand there. I’ll do the talking.' },
    { zh: '头一家先去街口那个，数他拖得久。', en: 'First the one on the corner, the slowest of the lot.' },
    { zh: '单子我理好了，欠得多的排前头。', en: 'I’ve sorted the slips, biggest debts on top.' },
    {
      zh: '有厂家的人在，他们不好再打哈哈。',
      en: 'With the company standing there they can’t laugh it off.',
    },
    { zh: '都是街坊，我一个人真抹不开脸去要。', en: 'They’re neighbours. Alone I haven’t the face to ask.' },
    { zh: '坐我的三轮吧，你那车进不了巷子。', en: 'Take my three-wheeler. Your car won’t fit those lanes.' },
    {
      zh: '先说好，要账归要账，别把人得罪死了。',
      en: 'Mind: we’re out to collect, not to make enemies for life.',
    },
    { zh: '欠条都在我兜里，一家一家过吧。', en: 'I have all the IOUs in my pocket. One door at a time.' },
    { zh: '这个点来对了，他们准在店里。', en: 'You picked the right hour. They’re sure to be in.' },
    {
      zh: '我跑了三趟都没要着，看你的面子了。',
      en: 'Three trips and nothing. Let’s see what your face is worth.',
    },
    { zh: '收着了先给你们拢一拢，这话我认。', en: 'Whatever we get, you come first. I stand by that.' },
    { zh: '天黑前转完这一片，跟紧点。', en: 'We’ll do this side of town before dark. Keep close.' },
    {
      zh: '见了面你先夸两句货，我再提钱。',
      en: 'You talk up the goods first, then I’ll bring up the money.',
    },
  ],
  'measure-started:incentive': [
    {
      zh: '按日子付就有返利？行，这个账我会算。',
      en: 'Pay by the date, get a rebate? That’s a sum I can do.',
    },
    { zh: '返利写到纸上没有？写了我就信。', en: 'Is the rebate on paper? If it’s written, I’ll believe it.' },
    { zh: '有这个甜头，别家的我先放一放。', en: 'With that to sweeten it, the others can wait a bit.' },
    { zh: '蚊子腿也是肉，油钱总算有了。', en: 'Every little helps. That’s my petrol paid for.' },
    {
      zh: '早付几天还有赚头，那我得去催催自己的款。',
      en: 'Gain by paying early? Then I’d better chase my own money.',
    },
    { zh: '是你替我争来的吧？这个情我领。', en: 'You fought for this, didn’t you? I’m obliged.' },
    {
      zh: '差一天算不算？别到时候跟我抠字眼。',
      en: 'What if I’m a day out? No splitting hairs with me then.',
    },
    { zh: '返现钱还是抵货？现钱我更来劲。', en: 'Cash back or credit on goods? Cash gets me moving.' },
    { zh: '这办法实在，比光催强多了。', en: 'Now that’s sensible. It beats just chasing me.' },
    { zh: '我跟家里说一声，这笔先紧着你们。', en: 'I’ll tell them at home: yours goes out first.' },
    { zh: '日子我拿红笔圈上了，看我的。', en: 'I’ve ringed the date in red. Watch me.' },
  ],
  'measure-started:promotion': [
    { zh: '赶集那天人多，摊位我给你占好。', en: 'Market day is busiest. I’ll hold a pitch for you.' },
    { zh: '喇叭帐篷你们带，桌子我这儿有。', en: 'You bring the loudspeaker and the tent; I have tables.' },
    { zh: '小礼品多带点，乡下就认这个。', en: 'Bring plenty of little gifts. That’s what draws them.' },
    { zh: '先跑东边那几个村，那头货走得慢。', en: 'Start with the villages out east, where it’s slow.' },
    { zh: '压在库里的，就指望这一趟了。', en: 'Everything sitting in the back is counting on this.' },
    { zh: '我叫送货的跟着，卖了当场拉走。', en: 'My driver will come along: sold, and off it goes.' },
    {
      zh: '别光发单子，得让人看得见、摸得着。',
      en: 'Don’t just hand out leaflets. Let people see and touch.',
    },
    { zh: '热闹归热闹，出了货才算数啊。', en: 'Noise is fine, but it’s sales that count.' },
    { zh: '天气看了没？一下雨可就白搭。', en: 'Seen the forecast? If it rains we’ve had it.' },
  ],
  'measure-started:outlet': [
    { zh: '那几家我跑过，没谈拢，看你的了。', en: 'I tried those shops and got nowhere. Over to you.' },
    { zh: '新店先少铺点，卖得动再加。', en: 'Little stock for new shops. If it moves, they get more.' },
    { zh: '位置挑好的，别铺到没人的地方去。', en: 'Pick good spots, not streets where nobody walks.' },
    {
      zh: '丑话说前头，新店一律现款，我不赊了。',
      en: 'Fair warning: new shops pay cash. No more credit from me.',
    },
    { zh: '多一扇门多一条活路，走，看看去。', en: 'One more door, one more way to live. Let’s go and see.' },
    { zh: '镇西头那家我认得，先打个电话垫一垫。', en: 'I know the one at the west end. I’ll ring ahead.' },
    { zh: '招牌你们出不出？不出我可张不开嘴。', en: 'Do you pay for signboards? If not, I can’t ask them.' },
    {
      zh: '开网点跟种树一样，急不得，先栽下。',
      en: 'Outlets are like trees: no hurrying them. Plant first.',
    },
  ],
  'measure-started:new-product': [
    { zh: '样品留两箱，我摆进门第一眼的地方。', en: 'Leave two cases. I’ll put them where eyes fall first.' },
    {
      zh: '比老款厚多少？计算器给你，按一个我看。',
      en: 'How much more margin? Here’s the calculator, show me.',
    },
    {
      zh: '新东西头几天没人问，你们得来吆喝吆喝。',
      en: 'Nobody asks for new things at first. Come and call it out.',
    },
    { zh: '包装看着还行，价可别定虚了。', en: 'The packaging will do. Just don’t price it in the clouds.' },
    { zh: '县里就我一家有？那我推着才有劲。', en: 'Only me in the county? Then I’ll push it gladly.' },
    { zh: '先少来点试试水，卖顺了我再要。', en: 'A little to test the water. If it goes, I’ll want more.' },
    { zh: '老款都卖成白菜价了，早该换换。', en: 'The old line sells for cabbage money. High time.' },
    { zh: '卖不动管不管退？管退我就上。', en: 'Do you take back what won’t sell? Then I’m in.' },
  ],
  'measure-started:lend-staff': [
    { zh: '来了先吃饭，吃饱了再搬货。', en: 'Food first when they come, then the lifting.' },
    { zh: '正愁没人呢，来得太是时候了。', en: 'I was at my wits’ end for hands. Perfect timing.' },
    { zh: '有会开车的没有？有就跟车送货。', en: 'Can any of them drive? Then it’s deliveries.' },
    { zh: '你们的人我不白使，管吃管住。', en: 'I don’t use your people for nothing: bed and board on me.' },
    {
      zh: '单据都摊开了，来个会用电脑的最好。',
      en: 'The papers are laid out. One who knows computers, please.',
    },
    { zh: '年轻人手脚就是快，我看着都高兴。', en: 'Young ones are quick. It does me good to watch.' },
    {
      zh: '让他们跟着老伙计，两天就上手。',
      en: 'Put them with my old hand, and they’ll have it in two days.',
    },
    { zh: '多留一天行不行？活儿都堆成山了。', en: 'Could they stay a day longer? The work’s a mountain.' },
    { zh: '仓库那一摊，总算有人一块儿理了。', en: 'At last, somebody to help with that mess in the store.' },
    { zh: '我腾出手来，正好出去跑跑款。', en: 'With my hands free I can go after my own money.' },
  ],
  'measure-started:training': [
    {
      zh: '关了门晚上讲行不行？白天离不开人。',
      en: 'In the evening, after closing? By day I need them here.',
    },
    { zh: '大道理少讲，就教怎么跟客人开口。', en: 'Spare them theory. Teach them how to start a sale.' },
    { zh: '我那几个嘴笨，多教几句现成的。', en: 'Mine are tongue-tied. Give them lines they can use.' },
    { zh: '我也坐后头听听，艺多不压身。', en: 'I’ll sit at the back too. You never know too much.' },
    {
      zh: '讲完考一考，考得好的我发红包。',
      en: 'Test them afterwards. The best get a red envelope from me.',
    },
    {
      zh: '上回那位光放片子，一屋子人都睡着了。',
      en: 'The last one only showed slides; the whole room dozed off.',
    },
    { zh: '带上样品讲，空口说他们记不住。', en: 'Bring samples. Words alone won’t stick with them.' },
    {
      zh: '会卖的走了，剩的都是新手，正缺这个。',
      en: 'The good sellers left; the rest are green. Just what we need.',
    },
  ],
  'measure-started': [
    { zh: '行，说干就干，不磨蹭。', en: 'Right, no dawdling. Let’s get on with it.' },
    { zh: '你们肯出力，我这边也不拖后腿。', en: 'If you put your back into it, I won’t drag my feet.' },
    { zh: '总算见着真章了，强过打十个电话。', en: 'Something real at last. Better than ten phone calls.' },
    { zh: '死马当活马医，试试呗。', en: 'Kill or cure. We may as well try.' },
    { zh: '成不成另说，你这份心我记下了。', en: 'Whether it works or not, I’ll remember that you tried.' },
    { zh: '要我出啥，你言语一声。', en: 'Whatever you need from me, just say the word.' },
    { zh: '先不高兴，见了钱再高兴。', en: 'I’ll be pleased when I see the money.' },
    { zh: '店里的人你随便喊，我都交代过了。', en: 'Call on anyone in the shop. I’ve told them all.' },
    { zh: '动静小点，对门那家眼红着呢。', en: 'Keep it quiet. Across the road they’re green with envy.' },
    { zh: '这个月缓不缓得过来，就看这一着了。', en: 'This move decides whether I recover this month.' },
    { zh: '别家供应商光会伸手，你们还肯搭把手。', en: 'Other suppliers hold out a hand. You lend one.' },
    { zh: '有你这么个帮法，钱的事我也好应。', en: 'Helped like that, I find it easier to say yes on money.' },
  ],
} satisfies Pools<`measure-started:${Measure}` | 'measure-started'>;
