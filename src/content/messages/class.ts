/** A class as a trainee meets it: joining, waiting, playing while the host keeps the books, and how it ended. */
import { catalogue } from './catalogue.ts';

export const CLASS = catalogue({
  'door.title': { zh: '进课堂', en: 'Join a class' },
  'door.lead': {
    zh: '老师在屏幕上给的六位课堂码，加上你的姓名。',
    en: 'The six characters on your trainer’s screen, and your name.',
  },
  'door.code': { zh: '课堂码', en: 'Class code' },
  'door.name': { zh: '你的姓名', en: 'Your name' },
  'door.go': { zh: '进课堂', en: 'Join' },
  'door.missing': {
    zh: '课堂码有六位（数字和字母），姓名也要写。',
    en: 'The code has six characters, and your name is needed too.',
  },
  'door.other': { zh: '没有课堂码，用链接或编号进考核', en: 'No class: join a drill by link or code' },
  'way.asking': { zh: '正在连接课堂……', en: 'Asking the class…' },
  'way.silent': {
    zh: '课堂没有回应，正在重新连接……你不用做什么，做过的都在。',
    en: 'The class does not answer; connecting again. There is nothing you need to do, and nothing is lost.',
  },
  'way.under-way': { zh: '正在等课堂回应……', en: 'Waiting for the class…' },
  'way.away': {
    zh: '网络断了，正在重新连接……这一步会接着送出去，不会丢。',
    en: 'Reconnecting… this step is sent again until it arrives; nothing is lost.',
  },
  'way.mirror-away': {
    zh: '网络断了，你照常打；连上以后自动补交。',
    en: 'The network is gone: play on, everything is handed in once it is back.',
  },
  'told.lead.exam': {
    zh: '{name} · 你是{trainee}。考试：每一步由课堂主机判定和保存，断网、刷新都能接着打；底牌和分数等老师下课才公布。',
    en: '{name} · you are {trainee}. An exam: the class host judges and keeps every step, so a lost network or a reload loses nothing. Truth and scores are shown once your trainer closes the class.',
  },
  'told.lead.live': {
    zh: '{name} · 你是{trainee}。随堂练：在你的设备上打，每一步同时送到老师的大屏，打完由课堂主机重算一遍。',
    en: '{name} · you are {trainee}. A live class: you play on this device, the board follows each step, and the host plays all of it again at the end.',
  },
  'told.minutes.some': {
    zh: '{minutes} 分钟，从开始算起，到点就收卷。',
    en: '{minutes} minutes from the start; then it is handed in as it stands.',
  },
  'told.minutes.none': { zh: '不限时。', en: 'None.' },
  'told.attempts.left': {
    zh: '{left, plural, =0 {次数已经用完} other {还可以打 # 次}}',
    en: '{left, plural, =0 {All attempts are used} one {One attempt left} other {# attempts left}}',
  },
  'told.attempts.free': { zh: '不限', en: 'As many as you like' },
  'told.recorded': {
    zh: '你的姓名和每一步。老师在大屏上看得到你打到哪里、得了多少分。',
    en: 'Your name and every step. Your trainer’s board shows where you are and what you scored.',
  },
  'told.closed': {
    zh: '老师还没有开课，或者已经下课。开了课这里会自己变。',
    en: 'The class is closed. This page notices when your trainer opens it.',
  },
  'told.start': { zh: '开始', en: 'Begin' },
  'told.go-on': { zh: '接着打', en: 'Go on' },
  'told.leave': { zh: '离开课堂', en: 'Leave the class' },
  'file.title': { zh: '交一份成绩文件', en: 'Hand in a result file' },
  'file.lead': {
    zh: '在别处打完了这份考核？把下载的成绩文件交上来，主机会重打一遍再收。',
    en: 'Played this drill elsewhere? Hand in the file: the host plays it again before it counts.',
  },
  'file.choose': { zh: '选文件', en: 'Choose a file' },
  'file.taken': { zh: '收下了，核对无误。', en: 'Taken in: it was played again and is right.' },
  'file.unread': {
    zh: '这不是成绩文件：请选从“成绩”页下载的那一份。',
    en: 'This is no result file: choose the one downloaded from the result’s page.',
  },
  'play.hand-in': { zh: '交卷', en: 'Hand in' },
  'play.month-over': { zh: '这个月打完了', en: 'This month is over' },
  'play.month-over.text': {
    zh: '考试里月底的账等下课后再看。',
    en: 'In an exam the books of a month stay shut until your trainer closes the class.',
  },
  'play.month-next': { zh: '到下个月', en: 'On to the next month' },
  'play.refused': { zh: '课堂没有接受这一步：{why}', en: 'The class did not take that step: {why}' },
  'done.title': { zh: '交卷了', en: 'Handed in' },
  'done.unfinished': {
    zh: '这次没有打完就收了卷，所以没有分数。',
    en: 'It was handed in unfinished, so it has no scores.',
  },
  'done.sealed': {
    zh: '主机已经收好。老师下课后，分数和底牌会出现在这里。',
    en: 'The host has it. Scores appear here once your trainer closes the class.',
  },
  'done.checked': {
    zh: '主机重打了一遍，核对无误：{mark} 分。',
    en: 'Played again by the host, and right: a mark of {mark}.',
  },
  'done.sending': { zh: '正在交给课堂……', en: 'Being handed in to the class…' },
  'done.score': { zh: '{name} {value} 分', en: '{name}: {value}' },
  'done.again': { zh: '再打一次', en: 'Try again' },
});
