/** Boss Fei: yes to everything, a touch of Hunan. */
import type { PersonalLines } from '../key.ts';

export const xiaoFeiLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '哎呀贵客贵客！快坐，我正要给你打电话咧！',
        en: 'Our honoured guest! Sit, sit, I was just about to ring you!',
      },
      {
        zh: '好久不见，又精神了！喝什么，奶茶还是咖啡？',
        en: 'Long time! You look great. What’ll it be, milk tea or coffee?',
      },
      {
        zh: '来得巧，今天刚换的新招牌，你看气派不？',
        en: 'Perfect timing. New sign went up today. Impressive, isn’t it?',
      },
    ],
    chatted: [
      {
        zh: '周末搞活动，请了主持人，你来帮我撑个场子啰。',
        en: 'Big event at the weekend, with a presenter. Come and lend us some weight.',
      },
      {
        zh: '下个月我打算再开一家，到时候你们的货放最前面！',
        en: 'I’m opening another branch next month, your goods right at the front!',
      },
      {
        zh: '我朋友圈天天给你们打广告，你冒看见？',
        en: 'I post about your brand every day. Haven’t you seen?',
      },
      {
        zh: '年轻人在一起就是有话讲，舒服！',
        en: 'It’s good, people like us always have something to talk about!',
      },
    ],
    pitied: [
      {
        zh: '莫急莫急，包在我身上，你把心放肚子里。',
        en: 'No worries, leave it to me. Put your mind at rest.',
      },
      {
        zh: '你的事就是我的事，几时让你为难过？',
        en: 'Your problem is my problem. When did I ever leave you stuck?',
      },
    ],
    angered: [
      { zh: '哎，讲这个就伤感情了咧，大家都是朋友。', en: 'Hey, that hurts. We’re all friends here.' },
      { zh: '这么大火气做什么，生意不是这样做的。', en: 'Why so hot? That’s not how business is done.' },
      { zh: '你这样讲，我就没得面子了，要不得。', en: 'Say it like that and I lose face. It won’t do.' },
    ],
    scoffed: [
      {
        zh: '{amount}？你真会开玩笑，吓得我茶都泼了。',
        en: '{amount}? You’re a joker. I nearly spilt my tea.',
      },
      {
        zh: '没问题是没问题，可{amount}，你让我去抢银行啊？',
        en: 'No problem in principle, but {amount}? Shall I rob a bank?',
      },
    ],
    weighed: [
      {
        zh: '{amount}，好讲好讲，我来想下怎么安排。',
        en: '{amount}, we can talk about that. Let me see how to arrange it.',
      },
      {
        zh: '你开口{amount}，我肯定要当回事的啰。',
        en: 'If you say {amount}, of course I’ll take it seriously.',
      },
    ],
    'excuse-raised:month-end': [
      {
        zh: '月底！月底政府以旧换新的补贴下来，{claimed}我第一个打给你。',
        en: 'Month end! The trade-in subsidy lands, and {claimed} goes to you first.',
      },
      {
        zh: '差这几天咯，月底盘点完，{claimed}一笔头清。',
        en: 'Just a few days. After the month-end count, {claimed} in one go.',
      },
    ],
    'excuse-raised:rival-promotion': [
      {
        zh: '隔壁大牌搞万人团购，{claimed}我不跟就被踢出群了，没办法咧。',
        en: 'The big brand ran a group buy. Without {claimed} in it they’d have dropped me. No choice.',
      },
      {
        zh: '空调旺季抢货，{claimed}打了预付款，你晚来一天。',
        en: 'Air-conditioner season. {claimed} went in prepayment. You’re a day late.',
      },
    ],
    'excuse-raised:house': [
      {
        zh: '我堂客看中一套江景房，{claimed}定金昨天刷出去的。',
        en: 'My wife fell for a riverside flat. {claimed} deposit, swiped yesterday.',
      },
      {
        zh: '长沙的房子要交楼了，{claimed}尾款，我也是被逼的咯。',
        en: 'The Changsha flat is being handed over. {claimed} to pay, I’m cornered too.',
      },
    ],
    'excuse-raised:warehouse': [
      {
        zh: '新仓库带直播间，装修{claimed}，搞好了你们的货天天上镜。',
        en: 'The new store has a studio for live selling. {claimed} to fit out, and your goods on camera daily.',
      },
      {
        zh: '物流园那边租了个大仓，押金租金{claimed}，刚付。',
        en: 'I’ve taken a big unit in the logistics park. Deposit and rent, {claimed}, just paid.',
      },
    ],
    'excuse-raised:stock': [
      {
        zh: '冰箱洗衣机压了一仓，{claimed}，周末活动一爆就出去了。',
        en: 'Fridges and washers fill the store, {claimed}. The weekend event will shift them.',
      },
      {
        zh: '你们的新款我主动多拿了，{claimed}在库里，我是支持你的咧。',
        en: 'I took extra of your new model, {claimed} in store. I was supporting you!',
      },
    ],
    'excuse-raised:prior-promise': [
      {
        zh: '你们上一位答应给我做门头，{claimed}我先垫了，你看招牌多亮。',
        en: 'Your last rep promised to pay for the sign. I laid out {claimed}. See how it shines?',
      },
      {
        zh: '去年冲量说奖我{claimed}，我量冲了，奖还在路上咧。',
        en: 'Last year it was {claimed} if I hit volume. I hit it; the bonus is still on its way.',
      },
    ],
    'excuse-raised:retailers-owe': [
      {
        zh: '乡镇那些店，货拉走了，{claimed}天天讲明天给。',
        en: 'The township shops took the goods. {claimed}, and every day it’s “tomorrow”.',
      },
      {
        zh: '酒店一批电视，{claimed}，工程款嘛，你晓得的，慢。',
        en: 'A hotel’s televisions, {claimed}. Project money, you know, it’s slow.',
      },
    ],
    'excuse-accepted': [
      { zh: '够朋友！今晚我做东，小龙虾走起！', en: 'What a friend! Crayfish tonight, on me!' },
      { zh: '我就喜欢跟你这样的聪明人打交道。', en: 'I do like dealing with clever people like you.' },
    ],
    'excuse-dropped': [
      { zh: '哈哈，跟你闹着玩的，这个不算。', en: 'Ha, I was only teasing. That doesn’t count.' },
      { zh: '好啰好啰，什么都瞒不过你。', en: 'All right, nothing gets past you.' },
    ],
    'excuse-halved': [
      { zh: '讲多了讲多了，实际就{remains}，真的。', en: 'I overdid it. It’s actually {remains}, honestly.' },
    ],
    'excuse-insisted': [
      {
        zh: '我发誓，{remains}就卡在那里，天地良心。',
        en: 'I swear, {remains} is stuck there, on my conscience.',
      },
      {
        zh: '{remains}过几天就活了，你信我一回啰。',
        en: 'That {remains} will be free in days. Trust me this once.',
      },
    ],
    'excuse-wounded': [
      {
        zh: '我把你当自己人，你把我当骗子，我心都凉了咧。',
        en: 'I took you for one of us, and you take me for a cheat. That’s cold.',
      },
    ],
    'offered-first': [
      { zh: '没问题！{amount}，马上安排！', en: 'No problem! {amount}, I’ll arrange it at once!' },
      { zh: '小事，{amount}，你先拿去交差。', en: 'Easy. {amount}, take that to your boss for now.' },
    ],
    offered: [
      { zh: '好讲，{amount}，我这个人最爽快。', en: 'Sure, {amount}. I’m the quickest man in town.' },
      { zh: '{amount}！你满意了吧？笑一个啰。', en: '{amount}! Happy now? Give us a smile.' },
      { zh: '为了你我拼了，{amount}。', en: 'For you I’ll go all out: {amount}.' },
      {
        zh: '再加一点，{amount}，今晚你请我喝酒。',
        en: 'A bit more, {amount}, and the beer’s on you tonight.',
      },
      { zh: '行行行，{amount}，都听你的。', en: 'Yes, yes, {amount}, whatever you say.' },
    ],
    stood: [
      { zh: '{amount}已经是朋友价了咧。', en: '{amount} is already the price for friends.' },
      {
        zh: '我心里想给你多的，手里只有{amount}。',
        en: 'In my heart I’d give you more. In my hand there’s {amount}.',
      },
      {
        zh: '先{amount}，后面的慢慢来，跑不掉的。',
        en: '{amount} first and the rest by and by. It won’t run away.',
      },
      { zh: '{amount}啰，下个月我翻倍补你。', en: '{amount}, and next month I’ll double it.' },
      { zh: '莫逼我咧，{amount}，大家开开心心。', en: 'Don’t squeeze me. {amount}, and everyone’s happy.' },
    ],
    pocketed: [{ zh: '爽快！我就晓得你会照顾我。', en: 'That’s the spirit! I knew you’d look after me.' }],
    flattered: [
      {
        zh: '你这口才这气质，待在片区太屈才了！',
        en: 'With your tongue and style, you’re wasted on a district!',
      },
      { zh: '你是我见过最专业的，没有之一！', en: 'You’re the most professional I’ve ever met, bar none!' },
      {
        zh: '我跟别人都讲，跟着你做生意放心咧。',
        en: 'I tell everyone, doing business with you is a comfort.',
      },
    ],
    softened: [
      {
        zh: '你是真替我想，那我也不跟你打哈哈了。',
        en: 'You do think of my side, so I’ll stop joking about.',
      },
      { zh: '讲真的，你这么盯着我，我反而踏实。', en: 'Honestly, having you keep after me steadies me.' },
    ],
    committed: [
      { zh: '{amount}，没问题，百分之百！', en: '{amount}, no problem, one hundred percent!' },
      { zh: '定了定了，{amount}，击个掌！', en: 'Done, done, {amount}, high five!' },
    ],
    'commitment-countered': [
      { zh: '{amount}，这个我闭着眼睛都能给。', en: '{amount}. That I could pay with my eyes shut.' },
      { zh: '讲实在的，{amount}，你我都轻松。', en: 'To be real, {amount}: easy for you and me.' },
      { zh: '凑个吉利数，{amount}，好不好咯？', en: 'Call it a lucky number: {amount}. How’s that?' },
      {
        zh: '你再加我就要跑路了，{amount}，握手。',
        en: 'Ask more and I’ll have to skip town. {amount}, shake on it.',
      },
    ],
    scheduled: [{ zh: '{schedule}，收到！我设个闹铃。', en: '{schedule}, got it! I’ll set an alarm.' }],
    signed: [
      { zh: '签就签，笔来！还要合个影不？', en: 'Sure, I’ll sign, pen please! Shall we take a photo too?' },
    ],
    'signing-dodged': [
      {
        zh: '哎哟，我们之间还搞这个？我发语音给你行不？',
        en: 'Oh come, between us? Can I send you a voice message instead?',
      },
      { zh: '签字小事，回头我让店长寄给你。', en: 'Signing’s nothing. I’ll have my manager post it to you.' },
    ],
    'promised-vaguely': [
      { zh: '{amount}稳稳的，你等我好消息啰。', en: '{amount}, safe as houses. Wait for my good news.' },
      { zh: '包在我身上，{amount}只多不少！', en: 'Leave it to me: {amount}, if not more!' },
    ],
    'admitted-promise': [
      {
        zh: '嘿嘿，讲了{said}，给了{paid}，这次一定补上咧。',
        en: 'Heh, said {said}, gave {paid}. This time I’ll make it up for sure.',
      },
    ],
    'parted:handshake': [
      { zh: '合作愉快！路上慢点，常来啰！', en: 'A pleasure! Drive safely and come often!' },
    ],
    'parted:vague': [
      { zh: '放心放心，忘了谁也忘不了你！', en: 'Don’t worry! I’d forget anyone before you!' },
    ],
    'parted:dealer-left': [
      { zh: '对不住，活动那边催我上台了，先闪了。', en: 'So sorry, they want me on stage. Must dash.' },
    ],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，{shop}门口音响震天响，{name}张开双臂迎了出来。',
        en: '{clock}. Loudspeakers boom outside {shop}; {name} comes out with open arms.',
      },
    ],
    'stalled:phone': [
      {
        zh: '{name}的手机又响了，他笑着比了个“一分钟”。',
        en: '{name}’s phone rings again; smiling, he mouths “one minute”.',
      },
    ],
  },
};
