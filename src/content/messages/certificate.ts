import { catalogue } from './catalogue.ts';

/** The certificate of a drill that was passed, or of the course. */
export const CERTIFICATE = catalogue({
  open: { zh: '打印证书', en: 'Print certificate' },
  'screen.title': { zh: '证书', en: 'Certificates' },
  'screen.back': { zh: '返回', en: 'Back' },
  'screen.print': { zh: '打印', en: 'Print' },
  'screen.text': {
    zh: '一张一页，A4 横放。要存成 PDF，在打印窗口里选“另存为 PDF”。',
    en: 'One a page, A4 landscape. For a PDF choose “Save as PDF” in the print dialog.',
  },
  head: { zh: '合格证书', en: 'Certificate' },
  'course.head': { zh: '结业证书', en: 'Certificate' },
  school: { zh: '回款道场', en: 'Huikuan Dojo' },
  given: { zh: '兹证明', en: 'This certifies that' },
  passed: { zh: '在考核“{drill}”中成绩合格。', en: 'has passed the drill “{drill}”.' },
  'course.passed': {
    zh: '学完六课，并独自跑完{dealers}家经销商的一个整月，成绩合格。',
    en: 'has taken the six lessons and run a whole month with {dealers} dealers alone, and has passed.',
  },
  'course.mark': {
    zh: '三项得分平均 {mark}（{pass} 分及格）',
    en: 'Mean of the three scores {mark} ({pass} to pass)',
  },
  'course.fingerprint': { zh: '这个月的指纹', en: 'Fingerprint of the month' },
  'course.check': {
    zh: '它与同一个月月报打印件上的指纹相同。这是自学的结业；要旁人核对得了的成绩，请带教老师出一份考核。',
    en: 'It is the same as on the month’s printed report. This is a course taken by oneself; for a result that others can check, ask a trainer for a drill.',
  },
  mark: { zh: '总分 {mark}（{pass} 分及格）', en: 'Mark {mark} ({pass} to pass)' },
  score: { zh: '{name} {value}', en: '{name} {value}' },
  fingerprint: { zh: '成绩的指纹', en: 'Fingerprint of the result' },
  check: {
    zh: '核对办法：把这份成绩的文件或链接交给任何一张带教台，从头重打一遍，分数和指纹都应当与此相同。它证明这局记录属实，证明不了是谁打的。',
    en: 'To check: hand the result’s file or link to any trainer’s desk. Played again from the start it must come to this mark and this fingerprint. That proves the game, not who played it.',
  },
});
