/** Drills, as a trainee and a trainer alike read about them. */
import { catalogue } from './catalogue.ts';

export const DRILL = catalogue({
  'door.title': { zh: '进考核', en: 'Join a drill' },
  'door.lead': {
    zh: '把带教老师发来的链接或编号贴在这里，或者打开考核文件。',
    en: 'Paste the link or code your trainer gave you, or open the drill’s file.',
  },
  'door.text': { zh: '链接或编号', en: 'Link or code' },
  'door.go': { zh: '看考核', en: 'Look at the drill' },
  'door.file': { zh: '打开文件', en: 'Open a file' },
  'door.class': { zh: '老师正在上课？用课堂码进。', en: 'Is a class being held? Join it with its code.' },
  'door.class.go': { zh: '进课堂', en: 'Join a class' },
  'wrong.foreign': {
    zh: '这不是回款道场的考核：请把老师发来的链接整条复制过来。',
    en: 'This is no drill of Huikuan Dojo: copy the whole link your trainer sent.',
  },
  'wrong.cut-short': {
    zh: '链接或文件不完整，后面缺了一截：请重新整条复制。',
    en: 'The link or file was cut short: copy all of it again.',
  },
  'wrong.altered': {
    zh: '内容被改动过或损坏了，不能用：请老师重新发一份。',
    en: 'It was altered or damaged and cannot be used: ask for it again.',
  },
  'wrong.other-format': {
    zh: '这是另一个版本的考核：请打开老师用的那一版，或刷新到最新版。',
    en: 'This drill is of another version: open the one your trainer uses, or reload for the newest.',
  },
  'wrong.other-version': {
    zh: '这份考核是按另一版规则出的，在这一版里打不出同样的题：请老师用这一版重新出题。',
    en: 'This drill was set under other rules, so it would not be the same here: ask for one set with this version.',
  },
  'wrong.unknown-dealer': {
    zh: '考核里有一位这一版不认识的经销商：请老师用这一版重新出题。',
    en: 'The drill has a dealer this version does not know: ask for one set with this version.',
  },
  'wrong.letter': {
    zh: '编号里没有“{letter}”这个字符：编号只用数字和字母，不用 U。',
    en: 'A code has no “{letter}”: it is made of digits and letters, never U.',
  },
  'wrong.length': {
    zh: '编号应有 {wanted} 个字符，你输入了 {found} 个。',
    en: 'A code has {wanted} characters; you typed {found}.',
  },
  'wrong.mistyped': {
    zh: '编号对不上：有一个字符输错了，请再核对一遍。',
    en: 'The code does not add up: one of its characters is wrong. Compare it once more.',
  },
  'told.who': { zh: '你的姓名', en: 'Your name' },
  'told.who.wrong': {
    zh: '请写上姓名，老师要知道是谁交的。',
    en: 'Please give your name: the trainer has to know whose result it is.',
  },
  'told.scenario': { zh: '考什么', en: 'What awaits you' },
  'told.meeting': {
    zh: '{count, plural, =1 {上门谈一家，一次} other {上门谈 # 家，每家一次}}',
    en: '{count, plural, one {One meeting} other {# meetings, one with each dealer}}',
  },
  'told.week': {
    zh: '月初头一周（六个工作日），{count} 家经销商',
    en: 'The first working week of a month (six days), {count} dealers',
  },
  'told.month': {
    zh: '{months, plural, other {# 个整月}}，{count} 家经销商',
    en: '{months, plural, one {One whole month} other {# whole months}}, {count} dealers',
  },
  'told.dealers': { zh: '你会碰到', en: 'Whom you will meet' },
  'told.minutes': { zh: '限时', en: 'Time limit' },
  'told.minutes.some': {
    zh: '{minutes} 分钟。到点不会中断，用时会记下来交给老师。',
    en: '{minutes} minutes. Nothing stops you then, but the time you took is recorded.',
  },
  'told.minutes.none': { zh: '不限时，用时会记下来。', en: 'None; the time you take is recorded.' },
  'told.pass': { zh: '及格', en: 'To pass' },
  'told.pass.mark': {
    zh: '{pass} 分：敢要 {assertiveness}%，要到承诺 {commitments}%，跟得住 {followUp}%。',
    en: 'A mark of {pass}: assertiveness {assertiveness}%, commitments won {commitments}%, follow-up {followUp}%.',
  },
  'told.scored.meeting': {
    zh: '按你说的每句话算分，和谈完后复盘的算法一样。钱到没到是运气，不算分。',
    en: 'Every line you say is scored, as in the debrief after a meeting. Whether money comes is luck, and not scored.',
  },
  'told.scored.week': {
    zh: '按这一周谈的话算分，每家一样重，没谈的一家按 0 算；承诺要在六个工作日里谈下来。到账是运气，不算分。',
    en: 'The talks of the week are scored, each dealer alike; one nobody talked to counts as zero. What is paid is luck, and not scored.',
  },
  'told.scored.month': {
    zh: '按整月的谈话和跟进算分，每家一样重，没谈的一家按 0 算。到账是运气，不算分。',
    en: 'Talks and follow-up of the month are scored, each dealer alike; one nobody talked to counts as zero. What is paid is luck, and not scored.',
  },
  'told.rules': { zh: '怎么算分', en: 'How it is scored' },
  'told.help': { zh: '提示', en: 'Hints' },
  'told.help.on': { zh: '可以看提示', en: 'Allowed' },
  'told.help.off': { zh: '不给提示，也没有教练', en: 'None, and no coach' },
  'told.attempts': { zh: '次数', en: 'Attempts' },
  'told.attempts.limited': {
    zh: '最多 {attempts} 次，这台设备上已用 {used} 次（只数得到这台设备）。',
    en: '{attempts} at most; {used} used on this device. Only this device is counted.',
  },
  'told.attempts.free': {
    zh: '次数不限，这台设备上已用 {used} 次（只数得到这台设备）。',
    en: 'As many as you like; {used} used on this device. Only this device is counted.',
  },
  'told.recorded': { zh: '记下什么', en: 'What is recorded' },
  'told.recorded.text': {
    zh: '你的姓名、每一步的选择、三项得分、第几次、开始和结束的时间。只有你自己交出去，老师才看得到。',
    en: 'Your name, every step you take, the three scores, which attempt it was, and when you began and ended. The trainer sees it only when you hand it in.',
  },
  'told.start': { zh: '开始考核', en: 'Begin' },
  'told.again': { zh: '再考一次', en: 'Try again' },
  'told.used-up': {
    zh: '这台设备上的次数已经用完。',
    en: 'The attempts on this device are used up.',
  },
  'told.another': { zh: '换一份考核', en: 'Another drill' },
  'play.strip': { zh: '考核进行中', en: 'Drill under way' },
  'play.time': { zh: '已用 {used} 分', en: '{used} min' },
  'play.time.limit': { zh: '已用 {used} / {minutes} 分', en: '{used} of {minutes} min' },
  'play.time.over': { zh: '已超时 {over} 分，可以继续', en: '{over} min over; you may go on' },
  'play.week': { zh: '第 {day} / {days} 天', en: 'day {day} of {days}' },
  'play.meeting': { zh: '第 {index} / {count} 家', en: 'meeting {index} of {count}' },
  'play.next': { zh: '去下一家', en: 'To the next dealer' },
  'play.hand-in': { zh: '交卷', en: 'Hand in' },
  'play.leave': { zh: '交卷', en: 'Hand in' },
  'done.title': { zh: '成绩', en: 'Your result' },
  'done.passed': { zh: '及格', en: 'Passed' },
  'done.failed': { zh: '未及格', en: 'Not passed' },
  'done.mark': { zh: '{mark} 分，及格线 {pass} 分', en: '{mark} marks; {pass} needed' },
  'done.where': { zh: '分从哪来', en: 'Where the points came from' },
  'done.rule': { zh: '{rule}：{earned} / {max}', en: '{rule}: {earned} of {max}' },
  'done.money': {
    zh: '谈下 {agreed}，按平均运气能收到 {expected}，这次实收 {realised}，花掉 {cost}。钱不算分。',
    en: 'Agreed {agreed}; worth {expected} on average; {realised} came with this luck; it cost {cost}. Money is not scored.',
  },
  'done.time': {
    zh: '第 {attempt} 次，用时 {minutes} 分钟。',
    en: 'Attempt {attempt}; it took {minutes, plural, one {one minute} other {# minutes}}.',
  },
  'done.hand-in': { zh: '交给老师', en: 'Hand it in' },
  'done.hand-in.text': {
    zh: '任选一种：下载成绩文件发给老师，复制链接，或让老师扫码。',
    en: 'In any of these ways: send the file, copy the link, or let the trainer scan the code.',
  },
  'done.file': { zh: '下载成绩文件', en: 'Download the result' },
  'done.link': { zh: '复制成绩链接', en: 'Copy the link' },
  'done.copied': { zh: '已复制', en: 'Copied' },
  'done.not-copied': {
    zh: '浏览器不让复制，请选中下面的链接自己复制。',
    en: 'The browser does not let us copy: select the link below.',
  },
  'done.link.label': { zh: '成绩链接', en: 'Link of the result' },
  'done.qr': { zh: '成绩二维码', en: 'QR code of the result' },
  'done.qr.large': {
    zh: '步骤太多（{bytes} 字节），二维码放不下：请用文件或链接。',
    en: 'There is too much of it ({bytes} bytes) for a QR code: use the file or the link.',
  },
  'done.keep': { zh: '存成文件', en: 'Keep it as a file' },
  'done.broken': {
    zh: '这次的记录在这一版里重打不了，算不出分；记录没有丢，可以把文件交给老师。',
    en: 'What was played cannot be scored with this version. Nothing is lost: give the file to the trainer.',
  },
});
