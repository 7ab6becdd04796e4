/** The gym. Patterns are named only once they are over: their names give the truth away. */
import { catalogue } from './catalogue.ts';

export const GYM = catalogue({
  'gym.lead': {
    zh: '一题一两分钟。漏掉的，换个人、换个局面再来。',
    en: 'A minute or two each. What you miss comes back with someone else, another day.',
  },
  'gym.making': { zh: '正在摆局面……', en: 'Setting up the next one…' },
  'gym.none': {
    zh: '这一题摆不出来，换一题试试。',
    en: 'This one could not be set up. Try another.',
  },
  'gym.elapsed': { zh: '用时 {time}', en: 'Time {time}' },
  'gym.drill': { zh: '第 {count} 题', en: 'Exercise {count}' },
  'gym.unsaved': {
    zh: '这台设备不让保存，练习照常，关掉就没了。',
    en: 'This device will not let us save. You can practise, but it is gone when you close the page.',
  },
  'gym.broken': {
    zh: '以前的练习记录读不懂了，原样留着没动；这次练的不会盖掉它。',
    en: 'Your earlier practice record cannot be read. It is left as it is, and nothing done now overwrites it.',
  },
  'gym.situation': { zh: '局面', en: 'The situation' },
  'gym.judging': { zh: '正在推演别的走法……', en: 'Playing out what else could have been done…' },

  'where.talk': {
    zh: '{name}（{shop}），{what}，这个月的目标 {target}。',
    en: '{name} ({shop}): {what}. Target this month {target}.',
  },
  'where.file': {
    zh: '约在 {time} 见面，现在还在办公室，带什么去你来定。',
    en: 'The appointment is at {time}. You are still at the office: decide what to take along.',
  },
  'where.opening': {
    zh: '你刚坐下，一个字还没谈。',
    en: 'You have just sat down. Nothing has been said yet.',
  },
  'where.claim': {
    zh: '寒暄过了，数还没报。',
    en: 'The pleasantries are over. No figure has been named.',
  },
  'where.excuse': {
    zh: '你要 {ask}，对方摆出一个理由，等你接话。',
    en: 'You asked for {ask}. There is a reason on the table, and it waits for your answer.',
  },
  'where.bargaining': {
    zh: '你要 {ask}，对方眼下松到 {offer}。',
    en: 'You asked for {ask}. The offer stands at {offer}.',
  },
  'where.bargaining.open': {
    zh: '你要 {ask}，对方还没给数。',
    en: 'You asked for {ask}. There is no offer yet.',
  },
  'where.commitment': {
    zh: '对方答应了 {amount}，别的还没说定。',
    en: '{amount} is agreed. The rest is not settled yet.',
  },
  'where.commitment.dated': {
    zh: '对方答应了 {amount}，日子也有了。',
    en: '{amount} is agreed, and there are dates.',
  },
  'where.desk': {
    zh: '{date}，早上。{name}（{shop}），信用等级 {grade}，这个月的目标 {target}。',
    en: '{date}, morning. {name} ({shop}), credit grade {grade}, target this month {target}.',
  },
  'where.desk.now': {
    zh: '看看台账，今天对这家做什么、不做什么，你来定。',
    en: 'Look at the ledger. What to do about this dealer today, and what to leave, is yours to decide.',
  },

  'desk.check': { zh: '核对到账', en: 'Check the receipts' },
  'desk.wait': { zh: '今天先这样，下班', en: 'Leave it there for today' },
  'desk.news': { zh: '刚刚', en: 'Just now' },

  'result.title': { zh: '这一题', en: 'This exercise' },
  'result.points': { zh: '{result} 分', en: '{result} points' },
  'result.again': { zh: '这里值得再练', en: 'Worth another go' },
  'result.hard': { zh: '还差一步', en: 'One step short' },
  'result.good': { zh: '稳', en: 'Solid' },
  'result.easy': { zh: '到位', en: 'Spot on' },
  'result.named': {
    zh: '练的是：{pattern}。本事：{practice}。',
    en: 'What it was: {pattern}. Practice: {practice}.',
  },
  'result.best': {
    zh: '在你能知道的里面，找不出明显更好的走法。',
    en: 'Nothing clearly better could be found in what you could know.',
  },
  'result.said': { zh: '你说的', en: 'You said' },
  'result.did': { zh: '你做的', en: 'You did' },
  'result.better': { zh: '更好的一句', en: 'Better' },
  'result.better.did': { zh: '更好的一步', en: 'Better' },
  'result.stop': { zh: '到此为止', en: 'Stop there' },
  'result.wait': { zh: '今天什么也不做', en: 'Leave it for today' },
  'result.check': { zh: '核对到账', en: 'Check the receipts' },
  'result.prepare': { zh: '准备：{item}', en: 'Prepare: {item}' },
  'result.enter': { zh: '进门', en: 'Go in' },
  'result.by': {
    zh: '同样的局面推演多遍，平均差 {amount}。',
    en: 'Played out many times from here, the difference is {amount} on average.',
  },
  'result.by.work': {
    zh: '钱上差不多，差在做法：更好的走法，话说得更实，交情也留得住。',
    en: 'In money there is little between them. The better way leaves firmer words and more goodwill.',
  },
  'result.truth': { zh: '“{excuse}”：{truth}。', en: '“{excuse}” was {truth}.' },
  'result.truths': { zh: '实情', en: 'What was true' },
  'result.next': { zh: '下一题', en: 'Next' },

  'rating.title': { zh: '六项本事', en: 'The six practices' },
  'rating.lead': {
    zh: '横线是拿不准的范围，练得越多越短；久不练会慢慢变长。',
    en: 'The line is how unsure the figure is: shorter with practice, slowly longer without.',
  },
  'rating.none': { zh: '还没练过', en: 'not practised yet' },
  'rating.value': { zh: '{mean} 分，上下 {spread}', en: '{mean}, give or take {spread}' },
  'rating.next': { zh: '接下来多练', en: 'up next' },
  'days.title': { zh: '这个月', en: 'This month' },
  'days.count': {
    zh: '{days, plural, other {练了 # 天}}，{drills, plural, other {# 题}}',
    en: '{days, plural, one {# day} other {# days}} of practice, {drills, plural, one {# exercise} other {# exercises}}',
  },
  'days.today': {
    zh: '今天 {minutes, plural, other {# 分钟}}',
    en: '{minutes, plural, one {# minute} other {# minutes}} today',
  },

  'pattern.excuse': { zh: '“{excuse}”，{truth}', en: '“{excuse}”, {truth}' },
  'pattern.preparing': { zh: '出门前的准备', en: 'Preparing before the door' },
  'pattern.opening-warm': { zh: '讲人情的人，怎么开口', en: 'Opening with someone who likes a word first' },
  'pattern.opening-hard': { zh: '讲实在的人，怎么开口', en: 'Opening with someone who wants business' },
  'pattern.opening-bare': { zh: '没带对账单，怎么开口', en: 'Opening without a statement' },
  'pattern.after-chat': { zh: '寒暄之后报数', en: 'Naming the figure after small talk' },
  'pattern.low-offer': { zh: '对方反压一个低数', en: 'Holding against a low counter-offer' },
  'pattern.not-moving': { zh: '对方咬住不动', en: 'Holding when the offer stands still' },
  'pattern.wants-something': { zh: '对方要折扣、要货、要条件', en: 'Asked for a discount, goods or terms' },
  'pattern.ask-now': { zh: '该开口要承诺了', en: 'The moment to ask for the commitment' },
  'pattern.leaving-soon': { zh: '对方快要走了', en: 'Little time left' },
  'pattern.no-date': { zh: '有数没日子', en: 'An amount without a date' },
  'pattern.no-method': { zh: '有日子，怎么付没说', en: 'Dates, but no word on how it is paid' },
  'pattern.not-written': { zh: '嘴上说定，没写下来', en: 'Agreed by word, not in writing' },
  'pattern.signing-dodged': { zh: '一提签字就绕开', en: 'The signature is dodged' },
  'pattern.next-contact': { zh: '收尾时约好下次联系', en: 'Closing with the next contact' },
  'pattern.old-promise': { zh: '以前的话没兑现', en: 'An earlier promise not kept' },
  'pattern.plan-untold': { zh: '还没问过进账和库存', en: 'Nothing asked yet about cash and stock' },
  'pattern.plan-told': { zh: '情况问到了，该一起算了', en: 'Told enough to plan together' },
  'pattern.plan-draft': { zh: '带着计划草案', en: 'With a draft plan in the bag' },
  'pattern.known-true': { zh: '理由查实了，办法还没给', en: 'A reason found true, and no measure yet' },
  'pattern.missed-unseen': { zh: '昨天到期，没核对，其实没付', en: 'Due yesterday, not looked at, not paid' },
  'pattern.missed-seen': { zh: '查出没付，还没催', en: 'Found missed, not pressed yet' },
  'pattern.partly-announced': { zh: '付了一部分，说付清了', en: 'Paid in part, passed off as paid' },
  'pattern.due-tight': { zh: '快到期，信用差，要盯', en: 'Due soon with a poor payer: stay close' },
  'pattern.due-loose': { zh: '快到期，信用好，别打扰', en: 'Due soon with a good payer: leave be' },
  'pattern.miss-last-week': { zh: '月底一周还有没到的', en: 'A miss in the last week of the month' },
  'pattern.put-off': { zh: '催过一次，对方拖着', en: 'Pressed once, and put off' },
  'pattern.no-plan': { zh: '月初，还没有计划', en: 'Early in the month, no plan yet' },
  'pattern.plan-sent': { zh: '计划只是发过去的', en: 'A plan that was only sent' },
  'pattern.gap-retailers': { zh: '有缺口：下面的店欠着钱', en: 'A gap: the retailers owe' },
  'pattern.gap-stock': { zh: '有缺口：钱压在货上', en: 'A gap: cash tied up in stock' },
  'pattern.gap-reason': { zh: '有缺口：理由查实了', en: 'A gap: a reason found real' },
});
