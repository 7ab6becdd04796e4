/** Mr Ma: the leather chair, few words, a long wait. */
import type { PersonalLines } from '../key.ts';

export const maZongLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '坐吧。我刚开完会，给你一刻钟。',
        en: 'Sit. I’m just out of a meeting. You have a quarter of an hour.',
      },
      {
        zh: '等久了吧？没办法，一上午五拨人。',
        en: 'Kept you waiting? Can’t be helped, five lots of people this morning.',
      },
      {
        zh: '你们公司换人挺勤啊，这回轮到你了？',
        en: 'Your company changes people a lot. Your turn now, is it?',
      },
    ],
    chatted: [
      {
        zh: '上个月跟你们老总吃过饭，他没跟你提？',
        en: 'I had dinner with your managing director last month. He didn’t mention it?',
      },
      {
        zh: '这两年盘子做大了，事也多，闲聊的工夫少。',
        en: 'Things have grown these two years. Little time for chatting.',
      },
      {
        zh: '县里那个安置小区，材料是我供的，你路过看见没有？',
        en: 'That new housing estate is built with my material. Did you see it on the way?',
      },
      { zh: '你这表不错，年轻人，挺精神。', en: 'Nice watch. You look sharp.' },
    ],
    pitied: [
      {
        zh: '你有你的任务，我有我的摊子，各管各的。',
        en: 'You have your quota, I have my business. Each to his own.',
      },
      {
        zh: '这话你跟我说没用，我这儿不讲可怜，讲买卖。',
        en: 'That won’t work here. We don’t do pity in this office, we do business.',
      },
    ],
    angered: [
      {
        zh: '你知道我一年给你们走多少货？跟我拍桌子？',
        en: 'Do you know what I sell for you in a year? And you bang on my table?',
      },
      {
        zh: '行啊，我给你们老总打个电话，问问这是谁的意思。',
        en: 'Fine. I’ll ring your director and ask whose idea this is.',
      },
      {
        zh: '在我这一行，还没人这么跟我说过话。',
        en: 'Nobody has ever spoken to me like that in this trade.',
      },
    ],
    scoffed: [
      {
        zh: '{amount}？你们老总来了也不敢跟我开这个口。',
        en: '{amount}? Your own director wouldn’t dare say that to me.',
      },
      {
        zh: '一个县城的店，{amount}，你把我当省会了。',
        en: 'A county-town store, and you say {amount}. This isn’t the provincial capital.',
      },
    ],
    weighed: [
      {
        zh: '{amount}。行，你敢报这个数，说明做过功课。',
        en: '{amount}. Well, to name that you must have done your homework.',
      },
      {
        zh: '{amount}不是不能谈，看你拿什么跟我谈。',
        en: '{amount} isn’t out of the question. It depends what you bring.',
      },
    ],
    'excuse-raised:reconcile': [
      {
        zh: '我这边财务说差着{claimed}，账没平，谁签字谁担责任。',
        en: 'My accountants say we’re {claimed} apart. Until it balances, whoever signs is liable.',
      },
      {
        zh: '你们三张红字发票没冲，{claimed}，先让财务对上再谈。',
        en: 'Three of your credit notes aren’t booked: {claimed}. Let accounts match it first.',
      },
    ],
    'excuse-raised:retailers-owe': [
      {
        zh: '工地欠我的你知道多少？光二期就{claimed}，甲方不拨款。',
        en: 'Do you know what the building sites owe me? Phase two alone, {claimed}. The client isn’t paying.',
      },
      {
        zh: '装修公司都是年底结，{claimed}挂着，我也是替人垫资。',
        en: 'The fitters settle at year end. {claimed} outstanding. I’m financing other people.',
      },
    ],
    'excuse-raised:absent': [
      {
        zh: '管财务的副总出差了，{claimed}要两个人会签，这是规矩。',
        en: 'My finance deputy is travelling. {claimed} needs two signatures. That’s the rule.',
      },
      {
        zh: '付款得过会，{claimed}这一级的，等人齐了再说。',
        en: 'Payments go before the board. At {claimed}, we wait till everyone’s back.',
      },
    ],
    'excuse-raised:rival-terms': [
      {
        zh: '你们对手给我九十天，还带铺底，{claimed}我不着急给谁。',
        en: 'Your rival gives me ninety days and opening stock. {claimed}: I’m in no hurry with anyone.',
      },
      {
        zh: '昨天有个厂家的总监上我这儿来，{claimed}的预付都免了。',
        en: 'Yesterday another maker’s director came to my office and waived {claimed} in advance payment.',
      },
    ],
    'excuse-raised:warehouse': [
      {
        zh: '北边那块地刚拿下，仓储中心一期{claimed}，资金得往那边压。',
        en: 'I’ve just taken the north plot. Phase one of the depot, {claimed}. That’s where money goes.',
      },
      {
        zh: '新库上货架和叉车，{claimed}，月内要付，耽误不得。',
        en: 'Racks and forklifts for the new depot: {claimed}, due this month, no delay.',
      },
    ],
    'excuse-raised:prior-promise': [
      {
        zh: '你们上任大区答应的年度返点，{claimed}，白纸黑字我都懒得拿出来。',
        en: 'Your last regional head promised the yearly rebate: {claimed}. I needn’t even fetch the paper.',
      },
      {
        zh: '样板间的补贴{claimed}，是你们总部定的，拖了我两个季度。',
        en: 'The showroom subsidy, {claimed}, was set by your head office. Two quarters late.',
      },
    ],
    'excuse-raised:month-end': [
      {
        zh: '我这儿统一月底付款，{claimed}单给你开口子，别家怎么看？',
        en: 'We pay at month end, all of them. If I let {claimed} out early for you, what do others say?',
      },
      {
        zh: '资金计划月底批，{claimed}在里头排着呢，急什么。',
        en: 'The funding plan is passed at month end. {claimed} is in it. What’s the hurry?',
      },
    ],
    'excuse-accepted': [{ zh: '懂事，跟你说话不费劲。', en: 'Sensible. You’re easy to talk to.' }],
    'excuse-dropped': [
      { zh: '行，这一条我收回，不值得费口舌。', en: 'All right, I withdraw that. Not worth the breath.' },
      { zh: '你下了功夫，那就不拿这个说了。', en: 'You’ve done the work, so I won’t argue it.' },
    ],
    'excuse-halved': [
      {
        zh: '准数是{remains}，这个没得商量。',
        en: 'The exact figure is {remains}. That isn’t up for discussion.',
      },
    ],
    'excuse-insisted': [
      {
        zh: '我马德胜不编故事，{remains}，流程就是流程。',
        en: 'Ma Desheng doesn’t make up stories. {remains}, and procedure is procedure.',
      },
      {
        zh: '你可以去问，{remains}，整个兖州都知道。',
        en: 'Go and ask about the {remains}. All Yanzhou knows it.',
      },
    ],
    'excuse-wounded': [
      {
        zh: '你可以不信我，但别在我办公室里说这种话。',
        en: 'You needn’t believe me, but don’t say that in my office.',
      },
    ],
    'offered-first': [
      { zh: '{amount}，我让财务给你走个单子。', en: '{amount}. I’ll have accounts draw up a slip.' },
      { zh: '这个季度的盘子里，给你们切了{amount}。', en: 'In this quarter’s plan your slice is {amount}.' },
    ],
    offered: [
      { zh: '行，{amount}，我破个例。', en: 'All right, {amount}. I’ll make an exception.' },
      { zh: '我从工程款里调一点，{amount}。', en: 'I’ll move a little from the site money: {amount}.' },
      {
        zh: '{amount}，换个人来我不会多说这一句。',
        en: '{amount}. I wouldn’t have said that to anyone else.',
      },
      { zh: '你谈得还算专业，{amount}。', en: 'You negotiate like a professional. {amount}.' },
      { zh: '给你们老总一个面子，{amount}。', en: 'As a courtesy to your director, {amount}.' },
    ],
    stood: [
      { zh: '{amount}，我说了不改。', en: '{amount}. I’ve said it and I don’t change it.' },
      {
        zh: '我时间有限，{amount}，同意就往下走。',
        en: 'My time is limited. {amount}: agree and we move on.',
      },
      { zh: '多少厂家排着队，{amount}不低了。', en: 'With so many makers queuing, {amount} isn’t low.' },
      {
        zh: '你回去问问你们老总，{amount}他满不满意。',
        en: 'Go and ask your director whether {amount} suits him.',
      },
      { zh: '{amount}，大生意不在这一口上。', en: '{amount}. Big business doesn’t hang on one bite.' },
    ],
    pocketed: [{ zh: '你看，底价还是有的嘛。', en: 'There, so there was a floor price after all.' }],
    softened: [
      { zh: '嗯，你不卑不亢的，这样谈我愿意。', en: 'Mm, neither meek nor rude. That’s how I like to talk.' },
      { zh: '接着说，你那张表回头也发我看看。', en: 'Go on. And send me that sheet of yours afterwards.' },
    ],
    committed: [
      { zh: '{amount}，我签字，财务照办。', en: '{amount}. I’ll sign and accounts will see to it.' },
      { zh: '定了，{amount}。我马德胜没有二话。', en: 'Settled, {amount}. Ma Desheng has nothing to add.' },
    ],
    'commitment-countered': [
      {
        zh: '我承诺的钱一分不会少，所以只承诺{amount}。',
        en: 'What I commit to comes in full, so I commit to {amount}.',
      },
      {
        zh: '{amount}，写进付款计划，别的免谈。',
        en: '{amount} goes in the payment plan. Nothing else is on offer.',
      },
      { zh: '你要确定性，{amount}就是确定的。', en: 'You want certainty? {amount} is certain.' },
      {
        zh: '往下收一收，{amount}，我当场拍板。',
        en: 'Bring it in a little, {amount}, and I decide on the spot.',
      },
    ],
    scheduled: [{ zh: '{schedule}，我让财务排进计划。', en: '{schedule}. I’ll have accounts schedule it.' }],
    signed: [
      {
        zh: '拿来，我签。盖公司的章，不是我个人的。',
        en: 'Give it here. I’ll sign, with the company seal, not my own.',
      },
    ],
    'signing-dodged': [
      {
        zh: '我的签字在县里值钱，不随便落笔。',
        en: 'My signature counts in this county. I don’t put it down lightly.',
      },
      { zh: '让法务看过再说，放这儿吧。', en: 'Leave it here. Legal will look at it first.' },
    ],
    'promised-vaguely': [
      { zh: '{amount}的事，我跟下面打个招呼。', en: 'About the {amount}, I’ll have a word with my people.' },
    ],
    'admitted-promise': [
      {
        zh: '{said}是我批的，底下只付了{paid}，这是我没盯住。',
        en: 'I approved {said}, my people paid {paid}. I didn’t keep an eye on it.',
      },
    ],
    'parted:handshake': [
      {
        zh: '可以，就这样。让司机送你一段。',
        en: 'Good, that’s that. My driver can take you part of the way.',
      },
    ],
    'parted:dealer-left': [
      { zh: '我还有个会，你跟前台登记一下就行。', en: 'I’ve another meeting. Sign out at the desk.' },
    ],
    'parted:time-up': [{ zh: '到点了，下一拨人在外头等着。', en: 'Time. The next lot are waiting outside.' }],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，在外间坐了好一会儿，{shop}的里门才开，{name}靠在皮椅上。',
        en: '{clock}. After a long wait outside, the inner door of {shop} opens; {name} leans back in leather.',
      },
    ],
    'stalled:silence': [
      {
        zh: '{name}转动着手上的金表，半天没有说话。',
        en: '{name} turns the gold watch round and round and says nothing for a while.',
      },
    ],
  },
};
