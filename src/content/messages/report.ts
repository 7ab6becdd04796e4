/** The month's end: money, promises, estimates, decisions, months in a row. Scores are in `report-scores.ts`. */
import { catalogue } from './catalogue.ts';

export const REPORT = catalogue({
  'report.title': { zh: '{when} · 月报', en: 'Month’s end, {when}' },
  'report.when': { zh: '{year}年{month}', en: '{month} {year}' },
  'report.place': { zh: '第 {month} 个月', en: 'Month {month}' },
  'report.place.of': { zh: '第 {month} 个月 · 共 {months} 个月', en: 'Month {month} of {months}' },
  'report.headline': {
    zh: '任务 {quota}，到账 {paid}，完成 {share}%。',
    en: 'Quota {quota}; {paid} came in: {share}%.',
  },
  'report.short': { zh: '差 {amount}。', en: 'Short by {amount}.' },
  'report.over': { zh: '超出 {amount}。', en: 'Over by {amount}.' },
  'report.cost': { zh: '折让和办法花了 {amount}。', en: 'Discounts and measures cost {amount}.' },
  'report.empty': {
    zh: '这个月还没有结账。',
    en: 'This month has not closed yet.',
  },
  'report.actions': { zh: '接着做什么', en: 'What next' },
  'report.next': { zh: '开始下个月', en: 'Start the next month' },
  'report.leave': { zh: '离开', en: 'Leave' },
  'report.print': { zh: '打印存档', en: 'Print for the file' },
  'report.end': { zh: '{place} · 全部跑完', en: '{place} · the season is over' },
  'report.contents': { zh: '这份月报里有', en: 'In this report' },

  'file.title': { zh: '存档', en: 'For the file' },
  'file.name': { zh: '姓名', en: 'Name' },
  'file.signed': { zh: '带教签字', en: 'Trainer’s signature' },
  'file.printed': { zh: '打印日期', en: 'Printed on' },
  'file.season': { zh: '片区', en: 'Territory' },
  'file.season.is': {
    zh: '片区编号 {seed}，{dealers} 家经销商，{months} 个月',
    en: 'territory no. {seed}, {dealers} dealers, {months, plural, one {one month} other {# months}}',
  },
  'file.version': { zh: '规则 / 内容', en: 'Rules / content' },
  'file.hash': { zh: '日志指纹', en: 'Log hash' },
  'file.hash.later': { zh: '全部月份跑完才有', en: 'computed when the season is over' },

  'money.title': { zh: '钱', en: 'The money' },
  'money.all': { zh: '全部经销商', en: 'All dealers' },
  'money.target': { zh: '目标', en: 'Target' },
  'money.committed': { zh: '承诺', en: 'Committed' },
  'money.paid': { zh: '付给我们', en: 'Paid to us' },
  'money.rivals': { zh: '付给别家', en: 'Paid to other suppliers' },
  'money.left': { zh: '月底还在柜里', en: 'Left in the till' },
  'money.caption': {
    zh: '各家经销商的账，差得最多的在前',
    en: 'The money by dealer, the largest gap first',
  },
  'money.dealer': { zh: '经销商', en: 'Dealer' },
  'money.gap': { zh: '差多少', en: 'Gap' },
  'money.over': { zh: '超 {amount}', en: 'over by {amount}' },
  'months.grade': { zh: '{name} {grade}', en: '{name} {grade}' },

  'dealers.title': { zh: '每一家为什么付了这些', en: 'Why each dealer paid what was paid' },
  'dealers.lead': {
    zh: '差得最多的排在前面。每一句都有当月的一件事做底。',
    en: 'The largest gap first. Each sentence stands on something that happened this month.',
  },
  'dealers.of': { zh: '{paid} / {target}', en: '{paid} of {target}' },
  'dealers.short': { zh: '差 {amount}', en: 'short {amount}' },
  'dealers.reached': { zh: '达到目标', en: 'target reached' },
  'dealers.why': { zh: '为什么', en: 'Why' },

  'story.not-talked': {
    zh: '整个月没有和{name}谈过一次。',
    en: 'Nobody talked to {name} all month.',
  },
  'story.plan.joint': {
    zh: '{day}，和{name}一起定了这个月的计划。',
    en: 'On {day} the month was planned together with {name}.',
  },
  'story.plan.sent': {
    zh: '{day}，发过去一份计划，上面写着 {amount}，没有一起谈。',
    en: 'On {day} a plan for {amount} was sent over, and not talked through.',
  },
  'story.no-agreement': {
    zh: '{talks, plural, =1 {{day}谈过一次} other {谈了 # 次，最后一次在{day}}}，没有谈下数目（{ending}）。',
    en: '{talks, plural, one {One talk, on {day},} other {# talks, the last on {day},}} and no figure agreed ({ending}).',
  },
  'story.vague': {
    zh: '{day}，{name}随口说了 {amount}：没有承诺，也没有日子。',
    en: 'On {day} {name} mentioned {amount}: no commitment, and no date.',
  },
  'story.agreed': {
    zh: '{day}谈定 {amount}，是这家最多能谈下的 {share}%；{how}。',
    en: '{amount} was agreed on {day}, {share}% of what the best of talks would have got; {how}.',
  },
  'story.replaced': {
    zh: '后来另谈，作了新的约定。',
    en: 'A later talk put another agreement in its place.',
  },
  'how.parts': {
    zh: '{count, plural, =1 {{days}一笔付清} other {分 # 笔（{days}）}}',
    en: '{count, plural, one {in one part on {days}} other {in # parts ({days})}}',
  },
  'how.and': { zh: '，', en: ', ' },
  'how.undated': { zh: '没有定日子', en: 'no dates' },
  'how.method': { zh: '{method}', en: 'by {method}' },
  'how.no-method': { zh: '没说怎么付', en: 'no method named' },
  'how.written': { zh: '签了字', en: 'signed' },
  'how.unwritten': { zh: '没有签字', en: 'not in writing' },
  'story.excuse-passed': {
    zh: '{day}，“{excuse}”这个理由认了下来，说的是 {amount}。',
    en: 'On {day} the reason “{excuse}” was let pass; it stood for {amount}.',
  },
  'story.excuse-passed.plain': {
    zh: '{day}，“{excuse}”这个理由认了下来。',
    en: 'On {day} the reason “{excuse}” was let pass.',
  },
  'story.measure': {
    zh: '{day}开始“{measure}”，自己估 {estimate}，带来 {brought}。',
    en: '“{measure}”, begun on {day} with an estimate of {estimate}, brought {brought}.',
  },
  'story.measure.round': {
    zh: '{day}又跑一趟“{measure}”（第 {round} 趟），自己估 {estimate}，带来 {brought}。',
    en: '“{measure}”, round {round}, begun on {day} with an estimate of {estimate}, brought {brought}.',
  },
  'story.measure.late': {
    zh: '{day}开始“{measure}”，自己估 {estimate}，月底前还没见效。',
    en: '“{measure}”, begun on {day} with an estimate of {estimate}, had not paid off by the month’s end.',
  },
  'story.measure-forgotten': {
    zh: '答应过“{measure}”，没有做。',
    en: '“{measure}” had been promised, and was not done.',
  },
  'story.part.kept': { zh: '{day}的 {amount} 到齐了。', en: 'The {amount} due on {day} came in full.' },
  'story.part.kept.late': {
    zh: '{day}的 {amount}，当时只到了 {first}，后来补齐了。',
    en: 'Of the {amount} due on {day} only {first} came at first; the rest came later.',
  },
  'story.part.partly': {
    zh: '{day}的 {amount} 只到了 {paid}。',
    en: 'Of the {amount} due on {day} only {paid} came.',
  },
  'story.part.missed': { zh: '{day}的 {amount} 没有到。', en: 'The {amount} due on {day} did not come.' },
  'story.part.renewed': {
    zh: '{day}的 {amount} 没到齐，{on}书面改到{next}，补 {rest}。',
    en: 'The {amount} due on {day} did not all come; on {on} a new day was agreed in writing: {rest} on {next}.',
  },
  'story.part.unchecked': {
    zh: '{day}的 {amount}，{name}说付了，没有人去核对到账。',
    en: '{name} said the {amount} due on {day} was paid; nobody compared the receipts.',
  },
  'story.part.silent': {
    zh: '{day}的 {amount}，没听{name}说付，也没有人去核对。',
    en: 'About the {amount} due on {day} {name} said nothing, and nobody looked.',
  },
  'story.part.too-late': {
    zh: '{day}的 {amount} 约得太靠月底，没有留下核对和催的日子。',
    en: 'The {amount} due on {day} fell so late that no day was left to look or to press.',
  },
  'story.uncompared.all': {
    zh: '说付了的 {said}，都到了。',
    en: 'All of the {said} said to be paid really came.',
  },
  'story.uncompared': {
    zh: '说付了的 {said}，实际到了 {came}。',
    en: 'Of {said} said to be paid, {came} really came.',
  },
  'part.reminded': { zh: '{day}提醒过', en: 'reminded on {day}' },
  'part.contacted': { zh: '{day}到期联系过', en: 'rung up on {day}' },
  'part.untouched': { zh: '到期前后都没有联系', en: 'no word before or on the day' },
  'part.pressed.pays': { zh: '{day}{by}催过，答应补', en: 'pressed on {day} {by}: said yes' },
  'part.pressed.puts-off': { zh: '{day}{by}催过，往后推', en: 'pressed on {day} {by}: put off' },
  'part.by.call': { zh: '电话', en: 'by telephone' },
  'part.by.visit': { zh: '上门', en: 'at the door' },
  'part.not-pressed': { zh: '没有催', en: 'not pressed' },
  'part.cool': { zh: '对方不太高兴', en: 'not well taken' },
  'part.and': { zh: '，', en: '; ' },
  'part.after': { zh: '（{notes}）', en: ' ({notes})' },
  'story.pestered': {
    zh: '没到该问的时候问了 {count} 次（{days}）。',
    en: '{count, plural, one {Rung up once} other {Rung up # times}} when nothing was due ({days}).',
  },
  'story.rest.goodwill': {
    zh: '有 {amount} 是对方月底自己付的：没有约定，付多少随对方。',
    en: '{amount} came of {name}’s own accord at the month’s end: without an agreement, the figure is the dealer’s to choose.',
  },
  'story.rest.unmatched': {
    zh: '另有 {amount} 到了账，没有人对到哪一笔上。',
    en: 'Another {amount} came in that nobody put against a part.',
  },
  'story.till.no-gap': {
    zh: '目标够了。这个月付给别家 {rivals}，柜里还剩 {left}。',
    en: 'The target was reached. {rivals} went to other suppliers, and {left} is left in the till.',
  },
  'story.till.left-over': {
    zh: '差的 {gap}，柜里就有：月底还剩 {left}，付给别家 {rivals}。钱在，没有人要到。',
    en: 'The missing {gap} was there: {left} is left in the till, and {rivals} went to other suppliers. Nobody got it out.',
  },
  'story.till.to-rivals': {
    zh: '差 {gap}。付给别家 {rivals}，柜里还剩 {left}：钱是有的，先要的人先拿到了。',
    en: 'Short {gap}. {rivals} went to other suppliers and {left} is left: the money was there, and those who came first had it.',
  },
  'story.till.not-there': {
    zh: '差 {gap}。付给别家 {rivals}，柜里剩 {left}：全拿来也不够，得先帮对方弄到钱。',
    en: 'Short {gap}. {rivals} went to other suppliers and {left} is left: not enough even together. Money has to be brought in first.',
  },
  'story.trust': { zh: '信任 {before} → {after}{causes}。', en: 'Trust {before} → {after}{causes}.' },
  'story.habit': {
    zh: '付款习惯 {before} → {after}{causes}。',
    en: 'Habit of paying {before} → {after}{causes}.',
  },
  'story.causes': { zh: '：{causes}', en: ': {causes}' },
  'causes.and': { zh: '；', en: '; ' },
  'trust.hostile': { zh: '话说重了', en: 'hard words' },
  'trust.pestered': { zh: '没到时候就催', en: 'rung up for nothing' },
  'trust.cool': { zh: '跟得太紧，对方受不了', en: 'followed up more closely than suits' },
  'trust.forgotten': { zh: '答应的办法没做', en: 'a promised measure not done' },
  'trust.wounded': { zh: '真话当成了假话', en: 'a true reason called a lie' },
  'trust.kept': { zh: '约定走完了', en: 'an agreement seen through' },
  'habit.kept': { zh: '约好的按约付了', en: 'what was agreed was paid' },
  'habit.partly': { zh: '约好的付了一多半', en: 'most of what was agreed was paid' },
  'habit.not-demanded': { zh: '没有谈下有日子的承诺', en: 'no dated commitment was won' },
  'habit.low-demand': { zh: '要得低，低的就成了规矩', en: 'little was asked, and little becomes the rule' },
  'habit.let-pass': { zh: '没到的一笔没有马上催', en: 'a missed part was not pressed at once' },
  'habit.excuses': { zh: '理由一说就认', en: 'a reason was enough' },

  'promises.title': { zh: '承诺兑现', en: 'The promise ledger' },
  'promises.none': {
    zh: '这个月没有一家作过有日子的承诺，台账是空的。',
    en: 'No dealer made a dated commitment this month: the ledger is empty.',
  },
  'promises.who': {
    zh: '{dealers} 家里，{committed} 家有承诺，{vague} 家只有一句话。',
    en: 'Of {dealers} dealers {committed} committed, and {vague} gave no more than a word.',
  },
  'promises.money': {
    zh: '承诺的 {promised} 里到了 {came}（{share}%），其中按时到的 {inTime}（{inTimeShare}%）。',
    en: 'Of {promised} promised, {came} came ({share}%); {inTime} of it in time ({inTimeShare}%).',
  },
  'promises.caption': { zh: '每一笔后来怎样', en: 'What became of the parts' },
  'promises.fate': { zh: '结果', en: 'Outcome' },
  'promises.count': { zh: '笔数', en: 'Parts' },
  'fate.kept': { zh: '到齐', en: 'kept' },
  'fate.partly': { zh: '到一部分', en: 'partly' },
  'fate.missed': { zh: '没到', en: 'missed' },
  'fate.renewed': { zh: '已改期', en: 'a new day' },
  'fate.unchecked': { zh: '说付了，没核对', en: 'said to be paid, not compared' },
  'fate.silent': { zh: '没有音信，没核对', en: 'nothing said, not compared' },
  'fate.too-late': { zh: '约在月底，来不及核对', en: 'due too late to look' },

  'estimates.title': { zh: '自己估的和实际的', en: 'Own estimates and what came' },
  'estimates.none': {
    zh: '这个月没有上过办法，没有估过数。',
    en: 'No measures this month, so nothing was estimated.',
  },
  'estimates.caption': {
    zh: '每个办法：你估的、平均能带来的、实际带来的',
    en: 'Each measure: estimate, expected, brought',
  },
  'estimates.lines': { zh: '每个办法（{count}）', en: 'Measure by measure ({count})' },
  'estimates.measure': { zh: '办法', en: 'Measure' },
  'estimates.estimate': { zh: '你估', en: 'Your estimate' },
  'estimates.expected': { zh: '平均能带来', en: 'Expected' },
  'estimates.brought': { zh: '带来', en: 'Brought' },
  'estimates.bias.high': {
    zh: '合起来估高了 {percent}%，单个平均相差 {error}%。',
    en: 'On the whole {percent}% too high, and {error}% off on average.',
  },
  'estimates.bias.low': {
    zh: '合起来估低了 {percent}%，单个平均相差 {error}%。',
    en: 'On the whole {percent}% too low, and {error}% off on average.',
  },
  'estimates.bias.none': {
    zh: '合起来不高不低，单个平均相差 {error}%。',
    en: 'Right on the whole, and {error}% off on average.',
  },
  'estimates.bias.wild': {
    zh: '合起来估高了十倍以上。',
    en: 'On the whole more than ten times too high.',
  },
  'eye.good': {
    zh: '眼光准，可以拿这些数去排计划。',
    en: 'A good eye: plans can be built on these figures.',
  },
  'eye.high': {
    zh: '指望得比办法给得多，缺口看着补上了，其实还在。',
    en: 'More is hoped for than measures give: the gap looks closed and is still there.',
  },
  'eye.low': {
    zh: '办法比你想的管用，值得早点上。',
    en: 'Measures do more than you think: begin them earlier.',
  },
  'eye.wide': {
    zh: '有高有低，互相抵了；先问清难处，再估数。',
    en: 'Some high, some low. Find out what the matter is before estimating.',
  },

  'voices.title': { zh: '他们怎么说你', en: 'What they say about you' },
  'voices.line': { zh: '“{line}”', en: '“{line}”' },

  'months.title': { zh: '一个月一个月地看', en: 'Month after month' },
  'months.quota.caption': { zh: '任务和到账', en: 'Quota and money' },
  'months.month': { zh: '月份', en: 'Month' },
  'months.quota': { zh: '任务', en: 'Quota' },
  'months.paid': { zh: '到账', en: 'Paid' },
  'months.share': { zh: '完成', en: 'Reached' },
  'months.percent': { zh: '{value}%', en: '{value}%' },
  'months.next': {
    zh: '下个月的任务是 {quota}：没收到的不会消失，摊到后面的月份里。',
    en: 'Next month’s quota is {quota}: what did not come is not gone, it rolls on into the months left.',
  },
  'months.next.less': {
    zh: '下个月的任务是 {quota}：今天多收的，后面就轻了。',
    en: 'Next month’s quota is {quota}: what came early lightens the months left.',
  },
  'months.year': {
    zh: '年度任务 {target}，已经收到 {collected}。',
    en: 'The year’s quota is {target}; {collected} has come in.',
  },
  'months.scores.caption': { zh: '各月得分', en: 'Scores by month' },
  'months.chart': {
    zh: '三项得分的曲线，横轴是月份，纵轴 0 到 100。',
    en: 'The three scores over the months, from 0 to 100.',
  },
  'months.first.only': {
    zh: '第一个月定规矩：怎么要、怎么跟，对方学得最快。',
    en: 'The first month sets the rule: never again do dealers learn as fast how you ask and follow up.',
  },
  'months.first': {
    zh: '第一个月定规矩：怎么要、怎么跟，对方学得最快。下个月起，这里有曲线可看。',
    en: 'The first month sets the rule: never again do dealers learn as fast how you ask and follow up. From next month on there is a curve here.',
  },
  'months.habit.caption': { zh: '付款习惯（−100 到 100）', en: 'Habit of paying (−100 to 100)' },
  'months.trust.caption': { zh: '信任（0 到 100）', en: 'Trust (0 to 100)' },
  'months.start': { zh: '开始', en: 'Start' },
  'months.graded': {
    zh: '公司重新评了信用：{grades}。',
    en: 'The office has graded anew: {grades}.',
  },
});
