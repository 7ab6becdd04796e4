import { MEASURE_BEGUN_WITHIN } from '../../protocol/follow-up-figures.ts';
import { counted } from '../count-words.ts';
import { catalogue } from './catalogue.ts';

const BEGUN = counted(MEASURE_BEGUN_WITHIN);

export const MONTH = catalogue({
  'month.title': { zh: '{month}月的办公桌', en: 'The desk in {month}' },
  'month.of': { zh: '第 {month} 个月，共 {months} 个月', en: 'Month {month} of {months}' },
  close: { zh: '关闭', en: 'Close' },

  // The strip
  'strip.label': { zh: '今天和这个月', en: 'Today and this month' },
  'strip.date': { zh: '{year}年{month}月{day}日', en: '{day} {monthName} {year}' },
  'strip.clock': { zh: '现在 {time}', en: 'It is {time}' },
  'strip.left': {
    zh: '{end} 收工，还有 {left}',
    en: 'until {end}: {left} left',
  },
  'strip.left.none': { zh: '今天的时间用完了', en: 'the day is used up' },
  'strip.workdays': {
    zh: '{count, plural, =0 {本月最后一个工作日} other {今天以后还有 # 个工作日}}',
    en: '{count, plural, =0 {last working day of the month} one {# working day after today} other {# working days after today}}',
  },
  'strip.quota': { zh: '本月任务', en: 'Quota' },
  'strip.in': { zh: '已到账', en: 'Received' },
  'strip.year': { zh: '年度', en: 'Year' },
  'strip.year.value': { zh: '{collected} / {target}', en: '{collected} of {target}' },
  'strip.share': { zh: '完成 {percent}%', en: '{percent}%' },
  'strip.end': { zh: '今天收工', en: 'End the day' },
  'strip.undone': {
    zh: '还有 {count} 件今天该办',
    en: '{count, plural, one {# thing} other {# things}} due today',
  },
  'strip.undone.none': { zh: '今天没有必办的事', en: 'nothing is due today' },

  'end.title': { zh: '今天还有事没办', en: 'Something is left undone' },
  'end.lead': {
    zh: '收工之后，这些今天就来不及了：',
    en: 'Once the day has ended it is too late for these:',
  },
  'end.go': { zh: '照样收工', en: 'End the day anyway' },
  'end.stay': { zh: '先把事办了', en: 'See to them first' },

  // Units
  'unit.hm': { zh: '{hours}小时{minutes}分', en: '{hours} h {minutes} min' },
  'unit.h': { zh: '{hours}小时', en: '{hours} h' },
  'unit.m': { zh: '{minutes}分钟', en: '{minutes} min' },
  'unit.day': { zh: '{day}号', en: 'the {day}' },
  'unit.weekday.0': { zh: '周一', en: 'Mon' },
  'unit.weekday.1': { zh: '周二', en: 'Tue' },
  'unit.weekday.2': { zh: '周三', en: 'Wed' },
  'unit.weekday.3': { zh: '周四', en: 'Thu' },
  'unit.weekday.4': { zh: '周五', en: 'Fri' },
  'unit.weekday.5': { zh: '周六', en: 'Sat' },
  'unit.weekday.6': { zh: '周日', en: 'Sun' },
  'unit.month': {
    zh: '{month}',
    en: '{month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}}',
  },

  // Views of the main part
  'tab.label': { zh: '看什么', en: 'Show' },
  'tab.map': { zh: '地图', en: 'Map' },
  'tab.calendar': { zh: '月历', en: 'Calendar' },
  'tab.ledger': { zh: '承诺台账', en: 'Promise ledger' },
  'tab.today': { zh: '今天', en: 'Today' },

  // Map and list
  'map.coming': { zh: '正在铺地图……', en: 'Spreading the map …' },
  'map.title': { zh: '片区', en: 'The territory' },
  'map.office': { zh: '办公室', en: 'Office' },
  'map.legend': { zh: '图例', en: 'Legend' },
  'map.shop': { zh: '{name}，{shop}，{trade}：{signs}', en: '{name}, {shop}, {trade}: {signs}' },
  'list.title': { zh: '经销商', en: 'Dealers' },
  'list.open': { zh: '打开{name}的档案', en: 'Open the file of {name}' },
  'list.target': { zh: '目标', en: 'Target' },
  'list.committed': { zh: '承诺', en: 'Committed' },
  'list.word': { zh: '口头一说', en: 'Only a word' },
  'list.received': { zh: '到账', en: 'Received' },
  'list.gap': { zh: '缺口', en: 'Gap' },
  'list.next': { zh: '下一笔：{day} {amount}', en: 'Next: {day}, {amount}' },
  'list.next.none': { zh: '没有待到期的款', en: 'Nothing still to fall due' },
  'list.next.never': { zh: '还没有约定付款的日子', en: 'No day for payment agreed yet' },
  'list.next.visit': {
    zh: '约好{day}再去，还没有付款的日子',
    en: 'You are to call again on {day}; no day for payment yet',
  },
  'list.travel': { zh: '路上 {time}', en: '{time} away' },
  'list.here': { zh: '就在这里', en: 'you are here' },
  'sign.overdue': { zh: '到期没付', en: 'missed' },
  'sign.unchecked': { zh: '到期未核', en: 'not checked' },
  'sign.due': { zh: '今天到期', en: 'due today' },
  'sign.measure': { zh: '办法待办', en: 'measure promised' },
  'sign.appointment': { zh: '今天有约', en: 'appointment' },
  'sign.uncommitted': { zh: '未承诺', en: 'not committed' },
  'sign.committed': { zh: '已承诺', en: 'committed' },

  // Today
  'today.title': { zh: '今天', en: 'Today' },
  'today.suggest': { zh: '建议这样安排', en: 'A suggested day' },
  'today.none': { zh: '眼下没有更要紧的事了。', en: 'Nothing more pressing just now.' },
  'today.do': { zh: '去办', en: 'Do it' },
  'today.look': { zh: '去看看', en: 'Look' },
  'today.dismiss': { zh: '今天不办：{what}', en: 'Not today: {what}' },
  'today.hints.off': { zh: '关掉建议和提示', en: 'Turn suggestions and hints off' },
  'today.hints.on': { zh: '打开建议和提示', en: 'Turn suggestions and hints on' },
  'today.takes': { zh: '约 {time}', en: 'about {time}' },
  'suggest.receipts': { zh: '核对到账', en: 'Check the receipts' },
  'suggest.receipts.why': {
    zh: '{amount} 的款到了日子，付没付、付没付全，一查就知道。',
    en: '{amount} has fallen due. Paid or not, and paid in full or not: looking tells.',
  },
  'suggest.press.call': { zh: '打电话催{name}', en: 'Press {name} by telephone' },
  'suggest.press.visit': { zh: '上门催{name}', en: 'Call on {name} and press' },
  'suggest.press.why': {
    zh: '{day}那笔还差 {amount}。当天就催，最要得回来。',
    en: 'Of the part due on {day}, {amount} is missing. Pressed at once it comes soonest.',
  },
  'suggest.press-again': { zh: '和{name}书面改期', en: 'Agree a new day with {name}' },
  'suggest.press-again.why': {
    zh: '催过了，{amount} 还没到。写下一个新日子，别让它不了了之。',
    en: 'Pressed, and {amount} has still not come. Put a new day in writing before it fades away.',
  },
  'suggest.ring': { zh: '到期当天给{name}打电话', en: 'Ring {name} on the due day' },
  'suggest.ring.why': {
    zh: '{day}到期 {amount}，对这位要跟得紧一点。',
    en: '{amount} falls due on {day}, and this one needs to be held closely.',
  },
  'suggest.remind': { zh: '提醒{name}一声', en: 'Send {name} a line' },
  'suggest.remind.why': {
    zh: '{day}到期 {amount}，提前打个招呼。',
    en: '{amount} falls due on {day}: a word ahead of it.',
  },
  'suggest.measure': { zh: '给{name}兑现：{measure}', en: 'Keep our word to {name}: {measure}' },
  'suggest.measure.why': {
    zh: '谈的时候答应过的。我们说话算数，对方才认账。',
    en: 'Promised in the talk. If you want promises kept, keep your own.',
  },
  'suggest.appointment': { zh: '按约去见{name}', en: 'Go to {name} as agreed' },
  'suggest.appointment.why': { zh: '上次约好今天再谈。', en: 'Last time you agreed on today.' },
  'suggest.uncommitted': { zh: '去见{name}，要一个承诺', en: 'Go to {name} for a commitment' },
  'suggest.uncommitted.why': {
    zh: '目标 {amount}，还没有承诺。没开口要过的钱不会自己来。',
    en: 'Target {amount}, and nothing committed. What nobody asks for does not come.',
  },
  'suggest.gap': { zh: '给{name}的缺口想办法', en: 'Find measures for {name}’s gap' },
  'suggest.gap.why': {
    zh: '承诺离目标还差 {amount}。先看看真正的难处在哪里。',
    en: 'The commitment is {amount} short of the target. First look where the trouble lies.',
  },

  // News
  'news.title': { zh: '刚才', en: 'Just now' },
  'news.earlier': { zh: '今天早些时候', en: 'Earlier today' },
  'news.none': { zh: '还没有新消息。', en: 'No news yet.' },
  'news.you': { zh: '你', en: 'You' },
  'news.talk.committed': { zh: '和{name}谈完：承诺 {amount}。', en: 'Talk with {name}: {amount} committed.' },
  'news.talk.vague': {
    zh: '和{name}谈完：嘴上说 {amount}，没定日子。',
    en: 'Talk with {name}: {amount} by word of mouth, no day named.',
  },
  'news.talk.nothing': { zh: '和{name}谈完：没有承诺。', en: 'Talk with {name}: no commitment.' },

  // First-week hints
  'hint.label': { zh: '提示', en: 'Hint' },
  'hint.ok': { zh: '知道了', en: 'Got it' },
  'hint.off': { zh: '不再提示', en: 'No more hints' },
  'hint.first-talk': {
    zh: '月初先跑一圈：每家坐下来一起定计划、要承诺。目标是公司定的，承诺要自己谈回来。',
    en: 'First go round everyone: sit down, plan together, ask for a commitment. Targets are set by the company; commitments have to be won.',
  },
  'hint.first-due': {
    zh: '有一笔今天到期。看看对方的信用和习惯：该打电话，该提醒，还是放心等。',
    en: 'A part falls due today. Look at the grade and at habits: ring, send a line, or leave it be?',
  },
  'hint.first-receipts': {
    zh: '到期的款要核对才算数：对方说付了，不一定付全了。',
    en: 'What fell due counts once you have checked: said to be paid may not be paid in full.',
  },
  'hint.first-miss': {
    zh: '有一笔没到。今天就催；催了还不到，再书面改期。放着不管，对方就学会了拖。',
    en: 'A part did not come. Press today; if that fails, put a new day in writing. Let lie, it teaches the dealer to be late.',
  },
  'hint.first-gap': {
    zh: '承诺比目标少，差的就是缺口。到档案里给它配办法：先估能带来多少，再动手。',
    en: 'The commitment is below the target: that is the gap. Find measures in the file: estimate first, then start.',
  },
  'hint.first-measure': {
    zh: `谈话时答应的办法要在${BEGUN.zh}天内动手，忘了会伤信任。`,
    en: `A measure promised in a talk has to begin within ${BEGUN.en} days. Forgotten, it costs trust.`,
  },
});
