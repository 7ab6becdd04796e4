/** Uncle Tian: plain, slow, ashamed to owe, a touch of Gansu. */
import type { PersonalLines } from '../key.ts';

export const laoTianLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '来了啊，快坐，路远得很吧？喝口罐罐茶。',
        en: 'You’ve come. Sit down, it’s a long way, isn’t it? Have some tea.',
      },
      {
        zh: '我一看见你，心里就不好受，账还没给你清呢。',
        en: 'It troubles me to see you, with the bill still open.',
      },
      { zh: '娃娃，进来进来，外头风大。', en: 'Come in, come in, the wind’s strong out there.' },
    ],
    chatted: [
      {
        zh: '今年雨水少，苞谷长得稀，庄稼人愁得很。',
        en: 'Little rain this year, thin maize. The farmers are worried.',
      },
      {
        zh: '你爹妈身体都好着吧？有空多回去看看。',
        en: 'Your parents keeping well? Go home to see them when you can.',
      },
      {
        zh: '山上那几户又出去打工了，地都撂着。',
        en: 'Those families up the hill have gone off to work again, fields lying fallow.',
      },
      { zh: '苹果要是卖得上价，啥都好说。', en: 'If the apples fetch a price, everything else will follow.' },
    ],
    pitied: [
      {
        zh: '难为你了。可我这匣子里就这几张，你看。',
        en: 'I’m sorry for you. But there are only these few notes in the box, look.',
      },
      {
        zh: '唉，你难我晓得，我要有，不等你开口就给了。',
        en: 'Ah, I know. If I had it, I’d have paid before you opened your mouth.',
      },
    ],
    angered: [
      {
        zh: '我欠钱我认，你不要这样说我，我一辈子没赖过账。',
        en: 'I owe and I own it. Don’t speak to me so. I never dodged a debt in my life.',
      },
      { zh: '娃娃，话不能这么说，伤人得很。', en: 'You can’t say things like that. It hurts.' },
      {
        zh: '逼死我也变不出钱来，你说你的，我不说了。',
        en: 'You could press me to death and there’d be no money. Talk if you like. I’ve no more to say.',
      },
    ],
    scoffed: [
      {
        zh: '{amount}？我这一铺子化肥都卖了也没有那么多呀。',
        en: '{amount}? There isn’t that much in the whole shop if I sold every bag.',
      },
      {
        zh: '哎呀，{amount}，你莫吓我，我晚上要睡不着了。',
        en: 'Oh dear, {amount}. Don’t frighten me, I won’t sleep tonight.',
      },
    ],
    weighed: [
      {
        zh: '{amount}是该给你的，我慢慢给你算，你莫急。',
        en: '{amount} is owed you, that’s right. Let me work it out slowly.',
      },
      {
        zh: '该还的，{amount}，我看看这几天能收上来多少。',
        en: 'It has to be paid. {amount}: let me see what comes in these days.',
      },
    ],
    'excuse-raised:retailers-owe': [
      {
        zh: '种子化肥都赊给庄稼人了，{claimed}，秋上卖了粮才有。',
        en: 'Seed and fertiliser all went out on credit. {claimed}, and it comes when the grain is sold.',
      },
      {
        zh: '坡上三十来户，一户欠一点，凑起来{claimed}，我开不了口要啊。',
        en: 'Thirty households up the slope owe a little each. {claimed} in all, and I can’t bring myself to ask.',
      },
    ],
    'excuse-raised:stock': [
      {
        zh: '今年雨来得晚，{claimed}的复合肥没人拉，码在那儿都结块了。',
        en: 'The rain came late. {claimed} of compound fertiliser nobody fetched, caking where it lies.',
      },
      {
        zh: '地膜进多了，{claimed}，明年春上才用得着。',
        en: 'I bought too much mulch film. {claimed}, and no one needs it till spring.',
      },
    ],
    'excuse-raised:ceremony': [
      {
        zh: '大孙女出嫁，陪嫁酒席{claimed}，当爷爷的不能叫娃受委屈。',
        en: 'My eldest granddaughter’s wedding. {claimed} for it. A grandfather can’t let the child down.',
      },
      {
        zh: '老屋里给老人过寿，{claimed}，是早先就应下的。',
        en: 'A birthday for the old folk at home: {claimed}, promised long ago.',
      },
    ],
    'excuse-raised:house': [
      {
        zh: '山上的老房裂了，搬到镇上要补{claimed}，不搬住不成了。',
        en: 'The old house on the hill has cracked. Moving to town costs another {claimed}, and we have to.',
      },
      {
        zh: '儿子在县里按揭，这个月我帮他顶{claimed}，他厂里没发工资。',
        en: 'My son’s mortgage: I’m covering {claimed} this month, his factory hasn’t paid.',
      },
    ],
    'excuse-raised:flaw': [
      {
        zh: '这批种子出苗不齐，几家来找我，{claimed}我先给人家赔了。',
        en: 'This seed came up patchy. Some came to me, and I made good {claimed} first.',
      },
      {
        zh: '农药有两箱封口不严，人家退了，{claimed}在我手里搁着。',
        en: 'Two cases of spray had bad seals and came back. {claimed} left on my hands.',
      },
    ],
    'excuse-raised:month-end': [
      {
        zh: '月底合作社结账，{claimed}一到，我坐车给你送去。',
        en: 'The co-op settles at month end. When the {claimed} comes, I’ll bring it by bus.',
      },
      {
        zh: '补贴款说是月底下来，{claimed}，下来了我一天也不压。',
        en: 'The subsidy is said to come at month end, {claimed}. I won’t sit on it a day.',
      },
    ],
    'excuse-accepted': [
      {
        zh: '你心善，这情我记着，收了秋头一个给你。',
        en: 'You’ve a kind heart. I’ll remember. After harvest you’re the first.',
      },
    ],
    'excuse-dropped': [
      {
        zh: '唉，我也是没法子才这么说，不提了，不提了。',
        en: 'Ah, I only said it because I was stuck. Never mind, never mind.',
      },
      { zh: '这话我说得亏心，你就当没听见。', en: 'I’m ashamed I said that. Take it as not heard.' },
    ],
    'excuse-halved': [
      { zh: '我不哄你，细算下来是{remains}。', en: 'I won’t fool you. Counted out, it’s {remains}.' },
    ],
    'excuse-insisted': [
      {
        zh: '娃娃，我不说假话，{remains}真是在人家地里长着呢。',
        en: 'I don’t tell untruths. That {remains} is standing in people’s fields.',
      },
      {
        zh: '我脸红得很，可{remains}实在拿不出来。',
        en: 'I’m ashamed to say it, but I really can’t produce {remains}.',
      },
    ],
    'excuse-wounded': [
      {
        zh: '我活了快六十，头一回有人说我哄人。',
        en: 'Nearly sixty, and the first time anyone’s said I deceive people.',
      },
    ],
    'offered-first': [
      {
        zh: '匣子里凑一凑，能给你{amount}，你莫嫌少。',
        en: 'Scraping the box, I can give you {amount}. Don’t think it too little.',
      },
      {
        zh: '{amount}，我给你留着呢，用手巾包着的。',
        en: '{amount}. I kept it for you, wrapped in a cloth.',
      },
    ],
    offered: [
      { zh: '我把买牛的钱先给你，{amount}。', en: 'I’ll give you the money for the cow first: {amount}.' },
      {
        zh: '再跟亲家借一点，{amount}，不能叫你空跑。',
        en: 'I’ll borrow a little from the in-laws: {amount}. You shan’t have come for nothing.',
      },
      { zh: '该你的，{amount}，我少吃两顿肉。', en: 'It’s yours by right. {amount}; I’ll go without meat.' },
      { zh: '我再想想法子……{amount}，就这些了。', en: 'Let me think… {amount}, and that’s all.' },
      {
        zh: '两箱苹果明天卖了，加上它，{amount}。',
        en: 'I’ll sell two loads of apples tomorrow. With that, {amount}.',
      },
    ],
    stood: [
      {
        zh: '真的就{amount}，我把匣子倒给你看。',
        en: 'It really is {amount}. I’ll tip out the box for you.',
      },
      {
        zh: '{amount}，多一分都是借来的，借了还不上更丢人。',
        en: '{amount}. Any more would be borrowed, and not repaying is worse shame.',
      },
      { zh: '你莫怪我，{amount}，我心里也急。', en: 'Don’t blame me. {amount}. I’m worried too.' },
      { zh: '应下的要做到，{amount}我做得到。', en: 'What I say I must do. {amount} I can do.' },
      {
        zh: '{amount}，再多要等地里的钱下来。',
        en: '{amount}. More has to wait for the money from the fields.',
      },
    ],
    pocketed: [
      {
        zh: '你让了我，我记下了，给你磨点新面带上。',
        en: 'You eased it for me. I’ll remember, and give you some fresh flour.',
      },
    ],
    softened: [
      {
        zh: '你不嫌我，还替我想办法，我老汉心里热乎。',
        en: 'You don’t look down on me, and you help me think. That warms an old man.',
      },
      {
        zh: '听你这么说，我心里亮堂多了，咱慢慢排。',
        en: 'Hearing that, I see more light. Let’s lay it out slowly.',
      },
    ],
    committed: [
      { zh: '{amount}，我应下了，砸锅卖铁也给你。', en: '{amount}, I promise, if I have to sell the pots.' },
      {
        zh: '成，{amount}。田有福的话，落到地上有坑。',
        en: 'Right, {amount}. Tian Youfu’s word leaves a dent where it lands.',
      },
    ],
    'commitment-countered': [
      {
        zh: '应多了做不到，是害你，{amount}我敢应。',
        en: 'To promise more and fail would harm you. {amount} I dare promise.',
      },
      {
        zh: '{amount}成不成？成的话我今晚就去收。',
        en: 'Would {amount} do? If so, I’ll go collecting tonight.',
      },
      { zh: '我算来算去，{amount}不会叫你失望。', en: 'However I count, {amount} won’t let you down.' },
      { zh: '老汉说一句是一句，{amount}。', en: 'When this old man says a thing it stands. {amount}.' },
    ],
    scheduled: [
      {
        zh: '{schedule}，我叫孙女记到日历上。',
        en: '{schedule}. I’ll have my granddaughter mark the calendar.',
      },
    ],
    signed: [
      {
        zh: '我认字少，名字会写，你看，田有福。',
        en: 'I don’t read much, but I can write my name. There: Tian Youfu.',
      },
    ],
    'signing-dodged': [
      {
        zh: '按手印行不？我这手抖，字写不好。',
        en: 'Would a thumbprint do, some other day? My hand shakes.',
      },
      {
        zh: '不写也不会少你的，写了我怕还不上，心里压得慌。',
        en: 'You’ll get it written or not. On paper it weighs on me, in case I can’t.',
      },
    ],
    'promised-vaguely': [
      { zh: '{amount}，我尽力，你容我几天。', en: '{amount}. I’ll do what I can. Give me some days.' },
    ],
    'admitted-promise': [
      {
        zh: '说{said}只给了{paid}，我半夜想起来都睡不着。',
        en: 'I said {said} and gave {paid}. I lie awake over it.',
      },
    ],
    'parted:handshake': [
      { zh: '好，好，路上慢些，苹果装几个走。', en: 'Good, good. Go carefully, and take some apples.' },
    ],
    'parted:dealer-left': [
      {
        zh: '我心里堵得慌，到地里走走，你回吧。',
        en: 'My heart’s heavy. I’ll walk out to the fields. You go home.',
      },
    ],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，{shop}里一股肥料味，{name}摘下帽子，把凳子擦了又擦。',
        en: '{clock}. {shop} smells of fertiliser; {name} takes off his cap and wipes the stool twice.',
      },
    ],
  },
};
