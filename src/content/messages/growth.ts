/** How somebody gets on over the weeks. */
import { catalogue } from './catalogue.ts';

export const GROWTH = catalogue({
  reading: { zh: '正在翻记录……', en: 'Reading your games…' },
  lead: {
    zh: '{games, plural, other {# 场}}、{weeks, plural, other {# 周}}。只和过去的自己比。',
    en: '{games, plural, one {One game} other {# games}} over {weeks, plural, one {one week} other {# weeks}}. Compared only with yourself.',
  },
  'empty.title': { zh: '还没有打完过一场', en: 'No game finished yet' },
  'empty.text': {
    zh: '谈完一场，或者跑完一个月，这里就有第一个点：开口要多高、多早开口、理由有没有轻易放过。',
    en: 'Finish one meeting, or one month, and the first point appears here: how high you asked, how soon, and what you let pass.',
  },
  'empty.go': { zh: '去挑一位经销商', en: 'Pick a dealer' },
  unkept: {
    zh: '这台设备不让保存，打过的场次记不下来，所以这里画不出曲线。换一个允许保存的窗口再打开。',
    en: 'This device does not let us save, so no games can be remembered and no curve drawn. Open the game in a window that may save.',
  },
  failed: { zh: '没能打开，请刷新再试。', en: 'This did not open. Please reload and try again.' },
  'curve.title': { zh: '胆量曲线', en: 'The courage curve' },
  'curve.caption': { zh: '一周一行，点开看那一周的每一场', en: 'One row a week; open one to see its games' },
  'curve.week': { zh: '哪一周', en: 'Week' },
  'curve.week.of': { zh: '{date}那周', en: 'Week of {date}' },
  'curve.week.open': {
    zh: '{date}那周的 {games, plural, other {# 场}}',
    en: '{games, plural, one {The game} other {The # games}} of the week of {date}',
  },
  'curve.games': { zh: '场次', en: 'Games' },
  'curve.none': { zh: '没有', en: 'none' },
  'trend.height': { zh: '第一次开口要多高', en: 'How high the first ask' },
  'trend.height.short': { zh: '开口多高', en: 'First ask' },
  'trend.height.value': { zh: '目标的 {value}%', en: '{value}% of target' },
  'trend.height.good': {
    zh: '绿带（目标的 110%–170%）里最好',
    en: 'Best within the band: 110–170% of target',
  },
  'trend.soon': { zh: '第几句才开口', en: 'How soon the first ask' },
  'trend.soon.short': { zh: '第几句', en: 'How soon' },
  'trend.soon.value': { zh: '第 {value} 句', en: 'line {value}' },
  'trend.soon.good': { zh: '越低越早，越早越好', en: 'Lower is sooner, and sooner is better' },
  'trend.weak': { zh: '开场软的有多少', en: 'How often the opening was weak' },
  'trend.weak.short': { zh: '开场软', en: 'Weak openings' },
  'trend.weak.value': { zh: '{value}%', en: '{value}%' },
  'trend.weak.good': {
    zh: '诉苦、发狠、先扯闲话（爱聊两句的人除外）、没开口要，都算软',
    en: 'Pleading, threatening, idle talk where it is not liked, or never asking',
  },
  'trend.passed': { zh: '理由放过了多少', en: 'How often an excuse was let pass' },
  'trend.passed.short': { zh: '放过理由', en: 'Let pass' },
  'trend.passed.value': { zh: '{value}%', en: '{value}%' },
  'trend.passed.good': {
    zh: '没看没问就认下来的，占对方提过的几成',
    en: 'Of the reasons brought up, those accepted without a look',
  },
  'trend.last': { zh: '最近一周：{now}', en: 'Last week played: {now}' },
  'trend.moved': {
    zh: '最近一周：{now}；再上一次：{before}',
    en: 'Last week played: {now}; before that: {before}',
  },
  'trend.chart': { zh: '{title}，一周一个点：{values}', en: '{title}, one point a week: {values}' },
  'practices.title': { zh: '六项本事', en: 'The six practices' },
  'practices.lead': {
    zh: '所有场次的平均；后面是有多少场做底。',
    en: 'The mean of all games, with the number of games behind each.',
  },
  'practices.behind': {
    zh: '{games, plural, other {# 场}}',
    en: '{games, plural, one {# game} other {# games}}',
  },
  'practices.none': { zh: '还没碰上', en: 'no occasion yet' },
  'games.title': { zh: '打过的每一场', en: 'Every game played' },
  'games.week': { zh: '{date}那周打的', en: 'Games of the week of {date}' },
  'games.all': { zh: '看全部', en: 'Show all' },
  'games.more': { zh: '再看 {count} 场', en: 'Show {count} more' },
  'games.month': { zh: '第 {month} 个月，{dealers} 家', en: 'Month {month}, {dealers} dealers' },
  'games.scores': {
    zh: '敢要 {assertiveness} · 要到承诺 {commitments} · 跟得住 {followUp}',
    en: 'Assertiveness {assertiveness} · commitments {commitments} · follow-up {followUp}',
  },
  'games.open': { zh: '看复盘', en: 'Debrief' },
  'games.open.label': { zh: '看{who}（{when}）的复盘', en: 'Debrief of {who}, {when}' },
  'games.gone': {
    zh: '时间久了，逐句的记录已经收起，成绩还算在曲线里。',
    en: 'Long ago: the lines are put away, the scores still count in the curve.',
  },
  'games.version': {
    zh: '这一场是旧规则下打的，现在放不回来，也不算进曲线。',
    en: 'Played under older rules: it cannot be shown again, and is not in the curve.',
  },
  'games.old-rules': {
    zh: '（旧规则下的成绩）',
    en: ' (scored under older rules)',
  },
  'games.damaged': {
    zh: '这一场的记录读不通，放不回来，也不算进曲线。',
    en: 'The record of this game cannot be read: it cannot be shown again, and is not in the curve.',
  },
  'mode.free': { zh: '自由练', en: 'free play' },
  'mode.course': { zh: '课上', en: 'course' },
  'mode.gym': { zh: '练习', en: 'gym' },
  'mode.drill': { zh: '考核', en: 'drill' },
  back: { zh: '回到我的长进', en: 'Back to how I am doing' },
});
