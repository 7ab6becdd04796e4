import { catalogue } from './catalogue.ts';

/** The report on a class, for paper. */
export const CLASS_REPORT = catalogue({
  'report.title': { zh: '全班报告 · {drill}', en: 'Class report: {drill}' },
  'report.back': { zh: '回到全班', en: 'Back to the class' },
  'report.print': { zh: '打印', en: 'Print' },
  'report.when': { zh: '{from} 到 {to}', en: '{from} to {to}' },
  'report.sum': {
    zh: '{people} 位学员，及格 {passed} 位；平均 {mean} 分，中位 {median} 分，最低 {low}，最高 {high}。',
    en: '{people, plural, one {# trainee} other {# trainees}}, {passed} passed; mean {mean}, median {median}, from {low} to {high}.',
  },
  'marks.title': { zh: '分数怎么分布', en: 'How the marks are spread' },
  'marks.drawn': { zh: '柱状图：{bars}。', en: 'Bar chart: {bars}.' },
  'marks.bar': { zh: '{from}–{to} 分 {count} 人', en: '{from}–{to}: {count}' },
  'marks.pass': { zh: '及格 {pass}', en: 'pass {pass}' },
  'practices.title': { zh: '六项本事，全班平均', en: 'The six practices, mean of the class' },
  'mistake.title': { zh: '全班最常见的毛病', en: 'The class’s common mistake' },
  'mistake.text': {
    zh: '“{rule}”丢分最多：满分 {max}，平均丢了 {lost}。',
    en: '“{rule}” cost most: {lost} of {max} points lost on average.',
  },
  'mistake.example': {
    zh: '例如{trainee}，{when}（{points} 分）：',
    en: 'For example {trainee}, {when} ({points} points):',
  },
  'mistake.left-out': {
    zh: '丢分最多的那一局里，没有一句够得上这一项：该说的没说。',
    en: 'In the game that lost most, nothing said touched this rule: what should have been said was left out.',
  },
  'mistake.none': { zh: '一分没丢。', en: 'Not a point was lost.' },
  'hard.title': { zh: '最难的五项', en: 'The five hardest rules' },
  'list.title': { zh: '学员名单', en: 'Trainees' },
  'list.trainee': { zh: '学员', en: 'Trainee' },
  'list.drill': { zh: '考核', en: 'Drill' },
  'list.mark': { zh: '总分', en: 'Mark' },
  'list.passed': { zh: '及格', en: 'passed' },
  'list.failed': { zh: '未及格', en: 'not passed' },
  'list.result': { zh: '结果', en: 'Outcome' },
  'list.person': { zh: '人的分', en: 'People' },
});
