/** Young Ms Chen: figures first, no small talk. */
import type { PersonalLines } from '../key.ts';

export const chenYueLines: PersonalLines = {
  says: {
    greeted: [
      { zh: '你好，请坐。我们直接看数据吧。', en: 'Hello, please sit. Let’s go straight to the data.' },
      { zh: '准时，很好。资料带了吗？', en: 'On time, good. Did you bring the documents?' },
      { zh: '稍等，我把报表打开。好，请讲。', en: 'One moment, I’ll open the report. Right, go ahead.' },
    ],
    chatted: [
      {
        zh: '谢谢关心，都好。不过我四十分钟后有个会。',
        en: 'Thanks, all fine. But I have a meeting in forty minutes.',
      },
      {
        zh: '我爸爱聊天，我不太会，咱们说正题？',
        en: 'My father loves to chat; I’m not good at it. Shall we get to the point?',
      },
      {
        zh: '饲料这块，猪价每天都在动，我早上先看行情。',
        en: 'In feed, pig prices move daily. I look at the market first thing.',
      },
      { zh: '客套就免了，你的时间也宝贵。', en: 'No need for pleasantries. Your time is valuable too.' },
    ],
    pitied: [
      { zh: '你的考核压力，不能作为我的付款依据。', en: 'Your targets can’t be a basis for my payments.' },
      {
        zh: '理解，但我这边要的是理由，不是情绪。',
        en: 'I understand, but what I need is reasons, not feelings.',
      },
    ],
    angered: [
      {
        zh: '请注意措辞，这样沟通没有效率。',
        en: 'Please mind your wording. This isn’t a productive way to talk.',
      },
      {
        zh: '如果你用这种方式，我只能请你们换人来谈。',
        en: 'If this is your approach, I’ll have to ask for someone else.',
      },
      { zh: '情绪解决不了问题，先冷静一下。', en: 'Emotion won’t solve this. Let’s cool down first.' },
    ],
    scoffed: [
      { zh: '{amount}？这个数没有任何数据支持。', en: '{amount}? There’s no data behind that figure.' },
      {
        zh: '按我的现金流表，{amount}超出合理范围了。',
        en: 'By my cash-flow sheet, {amount} is beyond any reasonable range.',
      },
    ],
    weighed: [
      { zh: '{amount}，我把它放进模型里看一下。', en: '{amount}. Let me put it through the model.' },
      {
        zh: '{amount}跟我的预测有差，但可以讨论。',
        en: '{amount} differs from my forecast, but we can discuss it.',
      },
    ],
    'excuse-raised:reconcile': [
      {
        zh: '系统里我们差{claimed}，主要是返利没入账，先把差异表过一遍。',
        en: 'Our systems differ by {claimed}, mainly unbooked rebates. Let’s go through the differences.',
      },
      {
        zh: '你们的对账单和我的台账差{claimed}，我不付有争议的款。',
        en: 'Your statement and my ledger are {claimed} apart. I don’t pay disputed sums.',
      },
    ],
    'excuse-raised:stock': [
      {
        zh: '库存周转到了四十多天，{claimed}占着，资金效率太低。',
        en: 'Stock turns are past forty days. {claimed} is tied up, poor use of capital.',
      },
      {
        zh: '教槽料这一支动销慢，{claimed}压在库里，你看曲线。',
        en: 'Creep feed is selling slowly. {claimed} sits in store, look at the curve.',
      },
    ],
    'excuse-raised:rival-terms': [
      {
        zh: '另一家的方案是六十天加季度返利，折算下来{claimed}我更愿意给他们。',
        en: 'The other offer is sixty days plus a quarterly rebate. On balance {claimed} is better there.',
      },
      {
        zh: '我做了比价表，他们综合成本更低，{claimed}我要重新评估。',
        en: 'I’ve made a comparison. Their total cost is lower. I must reassess {claimed}.',
      },
    ],
    'excuse-raised:warehouse': [
      {
        zh: '我们在上自动配料线，{claimed}是节点款，预算已经锁了。',
        en: 'We’re installing an automatic mixing line. {claimed} is a stage payment, already locked in.',
      },
      {
        zh: '新仓的温控系统要验收，{claimed}这周要付出去。',
        en: 'The new store’s climate system is up for acceptance. {claimed} goes out this week.',
      },
    ],
    'excuse-raised:absent': [
      {
        zh: '超过额度的付款要我爸复核，{claimed}得等他从外地回来。',
        en: 'Payments over my limit need my father’s review. {claimed} waits till he’s back in town.',
      },
      {
        zh: '出纳在休假，双人复核是我定的制度，{claimed}不能破例。',
        en: 'The cashier is on leave. Dual control is my own rule, no exception for {claimed}.',
      },
    ],
    'excuse-raised:retailers-owe': [
      {
        zh: '养殖户出栏推迟，应收{claimed}，我有明细，回款预计往后移。',
        en: 'The pig farmers are selling late. {claimed} receivable, I have the list; it’s shifting back.',
      },
      {
        zh: '两家合作猪场账期逾了，{claimed}，我已经发了催款函。',
        en: 'Two partner farms are past term: {claimed}. I’ve sent reminders.',
      },
    ],
    'excuse-raised:rival-promotion': [
      {
        zh: '另一个品牌做预付锁价，{claimed}我上周付了，测算是划算的。',
        en: 'Another brand offered a price lock for prepaying. I paid {claimed} last week; it computed.',
      },
      {
        zh: '原料要涨，他们给的锁价窗口只有三天，{claimed}先用在那边。',
        en: 'Raw materials are rising and their lock was open three days. {claimed} went there.',
      },
    ],
    'excuse-accepted': [
      { zh: '好，那我把这项从本月付款里划掉。', en: 'Fine, I’ll strike that from this month’s payments.' },
    ],
    'excuse-dropped': [
      { zh: '数据确实如此，这一条我撤回。', en: 'The data do say so. I withdraw that point.' },
      { zh: '可以，核实过了，不影响付款。', en: 'All right, it’s verified. It doesn’t affect payment.' },
    ],
    'excuse-halved': [
      { zh: '修正一下，有效金额是{remains}。', en: 'Correction: the valid amount is {remains}.' },
    ],
    'excuse-insisted': [
      {
        zh: '明细在屏幕上，{remains}，你可以逐条看。',
        en: 'The details are on the screen: {remains}. Go through them line by line.',
      },
      {
        zh: '在有新数据之前，{remains}我不会调整。',
        en: 'Until there’s new data I won’t adjust the {remains}.',
      },
    ],
    'excuse-wounded': [
      {
        zh: '我给的每个数都有出处，你的质疑没有依据。',
        en: 'Every figure I gave has a source. Your doubt has none.',
      },
    ],
    'offered-first': [
      { zh: '根据本月现金流，可支付{amount}。', en: 'On this month’s cash flow, {amount} is payable.' },
      { zh: '我排给你们的预算是{amount}。', en: 'The budget I’ve set for you is {amount}.' },
    ],
    offered: [
      { zh: '重新测算了一下，{amount}可行。', en: 'I’ve recalculated. {amount} is feasible.' },
      { zh: '你的数据有说服力，{amount}。', en: 'Your data are convincing. {amount}.' },
      {
        zh: '把采购往后推一周，可以到{amount}。',
        en: 'If I push purchasing back a week, I can reach {amount}.',
      },
      { zh: '调整安全库存之后，{amount}。', en: 'After adjusting the safety stock: {amount}.' },
      { zh: '我接受你的部分假设，{amount}。', en: 'I accept some of your assumptions. {amount}.' },
    ],
    stood: [
      { zh: '没有新的信息，我维持{amount}。', en: 'With no new information I stay at {amount}.' },
      { zh: '{amount}是模型给的上限。', en: '{amount} is the ceiling the model gives.' },
      { zh: '你还没说服我，{amount}。', en: 'You haven’t persuaded me yet. {amount}.' },
      { zh: '再高就要动安全资金了，{amount}。', en: 'Any higher and I’d touch the reserve. {amount}.' },
      { zh: '我不做没把握的承诺，{amount}。', en: 'I don’t promise what I can’t be sure of. {amount}.' },
    ],
    pocketed: [{ zh: '所以原来的数是有水分的，我记下了。', en: 'So the first figure was padded. Noted.' }],
    softened: [
      { zh: '你准备得很充分，这样合作很舒服。', en: 'You’re well prepared. That’s a pleasant way to work.' },
      { zh: '逻辑清楚，我没有理由不配合。', en: 'The logic is clear. I’ve no reason not to cooperate.' },
    ],
    committed: [
      {
        zh: '确认，{amount}，我会录入付款计划。',
        en: 'Confirmed: {amount}. I’ll enter it in the payment plan.',
      },
      {
        zh: '可以承诺{amount}，请发我一份纪要。',
        en: 'I can commit to {amount}. Please send me the minutes.',
      },
    ],
    'commitment-countered': [
      { zh: '我能确定的金额是{amount}。', en: 'The amount I can be certain of is {amount}.' },
      { zh: '按概率算，{amount}可以保证兑现。', en: 'Going by the odds, {amount} is what I can guarantee.' },
      { zh: '超出{amount}的部分，我没法承诺。', en: 'Above {amount} I can’t commit.' },
      {
        zh: '建议按{amount}签，误差我来承担。',
        en: 'I suggest we sign for {amount}. I’ll bear the variance.',
      },
    ],
    scheduled: [{ zh: '{schedule}，已经建了日程提醒。', en: '{schedule}. I’ve set calendar reminders.' }],
    signed: [
      {
        zh: '条款清楚，我签，也请你们盖章回传。',
        en: 'The terms are clear. I’ll sign; please stamp and return a copy.',
      },
    ],
    'signing-dodged': [
      { zh: '先发电子版，我走一遍审批。', en: 'Send the file first. I’ll run it through approval.' },
      { zh: '金额没问题，但文本我要再看。', en: 'The amount is fine, but I want to review the wording.' },
    ],
    'promised-vaguely': [
      { zh: '初步按{amount}考虑，还没定。', en: 'Provisionally {amount}. It isn’t fixed.' },
    ],
    'admitted-promise': [
      {
        zh: '记录显示承诺{said}、实付{paid}，差额是我的责任。',
        en: 'The record shows {said} committed, {paid} paid. The shortfall is on me.',
      },
    ],
    'parted:handshake': [
      { zh: '谢谢，效率很高，保持联系。', en: 'Thank you, that was efficient. Stay in touch.' },
    ],
    'parted:dealer-left': [
      { zh: '继续下去没有意义，我先去开会了。', en: 'There’s no point going on. I’m off to my meeting.' },
    ],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，{shop}的办公室很安静，{name}推了推眼镜，把平板转向你。',
        en: '{clock}. The office of {shop} is quiet; {name} adjusts her glasses and turns the tablet to you.',
      },
    ],
  },
};
