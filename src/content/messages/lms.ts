/** Drills on a learning platform: made at the trainer's desk, played inside the platform, told to a record store. */
import { catalogue } from './catalogue.ts';

export const LMS = catalogue({
  'export.title': { zh: '放进学习平台', en: 'For a learning platform' },
  'export.lead': {
    zh: '整个考核打成一个课件包，上传到公司的学习平台就能用；成绩、及格与否和每一步选择都会记到平台上。',
    en: 'The whole drill in one package to upload to your learning platform, which is told marks, pass or fail, and every decision.',
  },
  'export.standard': { zh: '课件标准', en: 'Standard' },
  'standard.scorm-1.2': { zh: 'SCORM 1.2', en: 'SCORM 1.2' },
  'standard.scorm-2004': { zh: 'SCORM 2004（第 4 版）', en: 'SCORM 2004 (4th ed.)' },
  'standard.cmi5': { zh: 'cmi5', en: 'cmi5' },
  'about.scorm-1.2': {
    zh: '几乎所有平台都认。断点只能记约 4,000 个字符，整月的考核中断后可能要在同一台设备上接着打。',
    en: 'Nearly every platform takes it. It keeps some 4,000 characters of unfinished work: months may have to be gone on with on the same device.',
  },
  'about.scorm-2004': {
    zh: '记得更全：每一步带中文说明，中断后换台设备也能接着打。',
    en: 'Keeps more: every step with its words, and work can be gone on with on another device.',
  },
  'about.cmi5': {
    zh: '新标准：每一步作为 xAPI 记录送到平台自己的记录库。',
    en: 'The newer standard: every step is a statement in the platform’s own record store.',
  },
  'export.make': { zh: '生成课件包', en: 'Make the package' },
  'export.making': { zh: '正在打包：{done} / {all}', en: 'Packing: {done} of {all}' },
  'export.made': { zh: '打好了，已交给浏览器下载。', en: 'Done; your browser has the download.' },
  'export.missing': {
    zh: '缺了文件 {file}，没有打成：请连上网，刷新页面后再试。',
    en: 'The file {file} could not be had, so nothing was made: connect, reload, and try again.',
  },
  'export.about': {
    zh: '回款道场考核：{kind}，{dealers} 家，及格 {pass} 分。',
    en: 'A drill of Huikuan Dojo: {kind}, {dealers, plural, one {# dealer} other {# dealers}}, pass mark {pass}.',
  },
  'run.title': { zh: '考核', en: 'Drill' },
  'run.none': {
    zh: '没有找到学习平台：请从学习平台里打开这个课件。直接打开也可以打，但成绩不会记到平台上。',
    en: 'No learning platform was found: open this from your platform. You can play it here, but no platform will hear of it.',
  },
  'run.play-anyway': { zh: '不记成绩，打打看', en: 'Play without a record' },
  'run.broken': {
    zh: '课件包里的考核读不出来：请带教老师重新生成一个包。',
    en: 'The drill in this package cannot be read: ask your trainer to make the package again.',
  },
  'run.again': {
    zh: '这次打开的许可已经用过：请关掉这个窗口，回到学习平台重新打开。打过的都记着。',
    en: 'This launch has been used already: close the window and open the drill from the platform again. Nothing is lost.',
  },
  'run.refused': {
    zh: '学习平台没有接受这次打开：请关掉窗口，回到平台重新打开。',
    en: 'The platform did not accept this launch: close the window and open the drill from the platform again.',
  },
  'run.well': { zh: '已连学习平台', en: 'Platform connected' },
  'run.apart': { zh: '不记到平台', en: 'Not recorded' },
  'run.trouble': {
    zh: '平台暂时没收下，已先记在本机',
    en: 'The platform does not take it just now; it is kept on this device',
  },
  'run.too-long': {
    zh: '步数太多，平台记不下断点：中断后请在这台设备上接着打',
    en: 'Too much for the platform to keep: go on with it on this device',
  },
  'run.elsewhere': {
    zh: '上次没打完的在另一台设备上：要接着打请回那台设备，在这里开始就从头来',
    en: 'What you began is on another device: go on with it there; here you begin anew',
  },
  'run.full': {
    zh: '平台只收下前 {count} 步的明细，总成绩照常记',
    en: 'The platform took the first {count} steps only; the marks are recorded all the same',
  },
  'run.told': {
    zh: '总分、三项得分和 {count} 步选择都已记到学习平台。想再考一次，请在平台里重新开始。',
    en: 'The mark, the three scores and {count, plural, one {# decision} other {# decisions}} are with the platform. To try again, begin anew there.',
  },
  'run.not-told': {
    zh: '成绩还没有全部记到学习平台：先别关窗口，点“再送一次”。',
    en: 'The platform does not have all of it yet: keep this window open and send it again.',
  },
  'run.send-again': { zh: '再送一次', en: 'Send again' },
  'run.looking': { zh: '只供查看，不再记成绩。', en: 'To look at only; nothing is recorded.' },
  'run.unrecorded': {
    zh: '没有连学习平台，成绩只在这台设备上。',
    en: 'There was no platform: the result is on this device only.',
  },
  'run.attempts': { zh: '由学习平台计次。', en: 'Counted by the platform.' },
  'run.attempts.apart': { zh: '随便打，不计次。', en: 'As many as you like; none is counted.' },
  'run.recorded': {
    zh: '每一步的选择、三项得分、总分和用时，边打边记到学习平台；老师和平台管理员看得到。',
    en: 'Every step you take, the three scores, the mark and your time go to the learning platform as you play; trainers and its administrators can see them there.',
  },
  'run.leave': { zh: '完成，回到平台', en: 'Done, back to the platform' },
  'run.left': { zh: '已经交给平台', en: 'The platform has it' },
  'run.left.close': { zh: '可以关掉这个窗口了。', en: 'You can close this window.' },
  'lrs.title': { zh: '送到学习记录库（LRS）', en: 'Send to a learning record store (LRS)' },
  'lrs.lead': {
    zh: '把核对过的成绩作为 xAPI 记录送到公司的记录库。地址和密钥只存在这台设备上；不点“送出”，什么都不会送。',
    en: 'Sends the results that were checked to your record store as xAPI statements. Address and keys stay on this device, and nothing is sent before you press Send.',
  },
  'lrs.endpoint': { zh: 'LRS 地址', en: 'Endpoint' },
  'lrs.key': { zh: '用户名（key）', en: 'Key' },
  'lrs.secret': { zh: '密码（secret）', en: 'Secret' },
  'lrs.try': { zh: '试一试', en: 'Try it' },
  'lrs.trying': { zh: '正在连接……', en: 'Connecting…' },
  'lrs.works': { zh: '连上了，密钥有效。', en: 'It answers, and the keys are right.' },
  'lrs.send': { zh: '送出 {count} 份成绩', en: 'Send {count, plural, one {# result} other {# results}}' },
  'lrs.none': { zh: '还没有核对无误的成绩可送。', en: 'There is no checked result to send yet.' },
  'lrs.sending': { zh: '正在送：{done} / {all}', en: 'Sending: {done} of {all}' },
  'lrs.sent': {
    zh: '送到了 {count} 份。重复送不会重复记：每条记录的编号不变。',
    en: '{count, plural, one {# result} other {# results}} sent. Sending twice records nothing twice: each statement keeps its id.',
  },
  'lrs.wrong.address': {
    zh: '地址不对：要以 https:// 开头，例如 https://lrs.example.com/xapi/。',
    en: 'That is no address: it begins with https://, such as https://lrs.example.com/xapi/.',
  },
  'lrs.wrong.unreached': {
    zh: '连不上：要么没有网或地址不对，要么记录库不许网页直接访问（CORS）。请管理员在记录库里允许来源 {origin}。',
    en: 'It was not reached: there is no network, the address is wrong, or the store does not allow web pages (CORS). Ask its administrator to allow the origin {origin}.',
  },
  'lrs.wrong.keys': {
    zh: '用户名或密码不对，或没有写入权限（{status}）。',
    en: 'Key or secret is wrong, or may not write ({status}).',
  },
  'lrs.wrong.no-lrs': {
    zh: '这个地址上没有 xAPI 记录库（{status}）：地址通常以 /xapi/ 结尾。',
    en: 'There is no xAPI store at this address ({status}); it usually ends in /xapi/.',
  },
  'lrs.wrong.refused': {
    zh: '记录库没有收下（{status}）：{text}',
    en: 'The store did not take it ({status}): {text}',
  },
});
