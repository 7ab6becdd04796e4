import { catalogue } from './catalogue.ts';

export const CARDS = catalogue({
  'cards.where': { zh: '选经销商', en: 'Choose a dealer' },
  'cards.title': { zh: '货款，\n是谈回来的', en: 'Money owed\nis money asked for' },
  'cards.lead': {
    zh: '八位经销商，八种脾气。进门、开口、站稳、落到纸上：一场几分钟的对话，练的是真本事。',
    en: 'Eight dealers, eight tempers. Walk in, ask, stand firm, get it in writing: practise the talk before you have it.',
  },
  'cards.heading': { zh: '今天去找谁？', en: 'Who do you call on today?' },
  'cards.owes': { zh: '欠款', en: 'Owes' },
  'cards.overdue': { zh: '其中逾期', en: 'of it overdue' },
  'cards.target': { zh: '本月目标', en: 'Target' },
  'cards.grade': { zh: '信用 {grade}', en: 'Credit {grade}' },
  'cards.visit': { zh: '看{name}的档案', en: 'Open the file of {name}' },
  'cards.open': { zh: '看档案', en: 'Open the file' },
  'cards.month': { zh: '换一个月', en: 'Another month' },
  'cards.month.note': {
    zh: '月份编号 {seed}。换一个月，欠款、底牌和运气都会变。',
    en: 'Month no. {seed}. Another month deals new debts, new truths and new luck.',
  },
  'cards.month.changed': { zh: '换到了 {seed} 号月份。', en: 'Now in month no. {seed}.' },
  'cards.seed': { zh: '指定月份编号', en: 'Go to a month by number' },
  'cards.seed.go': { zh: '前往', en: 'Go' },
  'cards.seed.wrong': {
    zh: '请输入 0 到 4294967295 之间的整数。',
    en: 'Please enter a whole number from 0 to 4294967295.',
  },
  'continue.title': { zh: '上次还没谈完', en: 'A meeting is waiting' },
  'continue.text': {
    zh: '{turn, plural, =0 {你正要去见{name}，还没开口。} other {你和{name}谈到第 # 句，对方还等着。}}',
    en: 'You and {name} are {turn, plural, =0 {about to sit down} one {one line into it} other {# lines into it}}.',
  },
  'continue.over': {
    zh: '和{name}谈完了，复盘还在。',
    en: 'The debrief of your meeting with {name} is still here.',
  },
  'continue.go': { zh: '接着谈', en: 'Go on' },
  'continue.review': { zh: '看复盘', en: 'See the debrief' },
  'broken.title': { zh: '存档读不出来', en: 'The save cannot be read' },
  'broken.text': {
    zh: '这份存档坏了，或不是本游戏的。可以先下载留底，再清掉它；也可以不管它，直接开始新的一场。',
    en: 'This save is damaged or not of this game. Download a copy and clear it, or leave it and start a new meeting.',
  },
  'broken.version': {
    zh: '这份存档是别的版本玩的，规则已经变了，接不下去。可以先下载留底，再开始新的一场。',
    en: 'This save was played under another version and cannot be continued. Download a copy, then start a new meeting.',
  },
  'broken.download': { zh: '下载留底', en: 'Download a copy' },
  'broken.clear': { zh: '清掉存档', en: 'Clear the save' },
  'replace.title': { zh: '放下上一场？', en: 'Leave the other meeting?' },
  'replace.text': {
    zh: '和{name}的那一场还没谈完。去见{next}，就会换成新的一场。',
    en: 'Your meeting with {name} is not finished. Calling on {next} replaces it.',
  },
  'replace.go': { zh: '去见{next}', en: 'Call on {next}' },
  'replace.stay': { zh: '先不去', en: 'Stay' },
});
