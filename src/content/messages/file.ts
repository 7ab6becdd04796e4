import { catalogue } from './catalogue.ts';

export const FILE = catalogue({
  'file.today': { zh: '今天 {day} 号', en: 'Today is day {day} of the month' },
  'file.owes': { zh: '应收货款', en: 'Receivable' },
  'file.ageing': { zh: '账龄', en: 'By age' },
  'file.notDue': { zh: '未到期', en: 'Not yet due' },
  'file.to30': { zh: '逾期 30 天内', en: 'Up to 30 days late' },
  'file.to60': { zh: '逾期 31–60 天', en: '31–60 days late' },
  'file.over60': { zh: '逾期 60 天以上', en: 'Over 60 days late' },
  'file.history': { zh: '前三个月', en: 'The last three months' },
  'file.month': { zh: '月份', en: 'Month' },
  'file.ago': {
    zh: '{count, plural, =1 {上个月} other {# 个月前}}',
    en: '{count, plural, one {Last month} other {# months ago}}',
  },
  'file.said': { zh: '说过', en: 'Promised' },
  'file.paid': { zh: '实付', en: 'Paid' },
  'file.nothing': { zh: '没说过', en: 'Nothing said' },
  'file.grade': { zh: '信用等级', en: 'Credit grade' },
  'file.stale': { zh: '评级是去年的，不一定准', en: 'graded last year; may be stale' },
  'file.target': { zh: '公司本月目标', en: 'Company target this month' },
  'file.prepare': { zh: '出门前准备什么？', en: 'What do you prepare?' },
  'file.prepare.door': { zh: '进门前准备什么？', en: 'What do you prepare before the door?' },
  'file.prepare.lead': {
    zh: '约好 {time} 见面，还有 {minutes} 分钟。样样都备来不及，挑要紧的。',
    en: 'You are due at {time}: {minutes, plural, one {# minute} other {# minutes}} left. There is no time for everything.',
  },
  'file.prepare.own': {
    zh: '备一样，今天就少一段时间；最多再备 {minutes} 分钟。',
    en: 'What you prepare is taken from your day: {minutes, plural, one {# minute} other {# minutes}} more at most.',
  },
  'file.minutes': { zh: '{minutes} 分钟', en: '{minutes} min' },
  'file.notes': { zh: '记下来的', en: 'What you found' },
  'file.notes.none': {
    zh: '还没有。准备好一样，要点就记在这里。',
    en: 'Nothing yet. What you prepare is noted here.',
  },
  'file.enter': { zh: '进门', en: 'Walk in' },
  'file.enter.unprepared': { zh: '什么都不带，直接进门', en: 'Walk in with nothing' },
  'file.clock': { zh: '现在 {time}', en: 'It is {time}' },
  'file.ready': { zh: '{item}备好了，用了 {minutes} 分钟。', en: '{item}: ready, in {minutes} minutes.' },
});
