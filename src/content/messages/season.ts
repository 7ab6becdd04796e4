import { catalogue } from './catalogue.ts';

export const SEASON = catalogue({
  'season.where': { zh: '跑片区', en: 'Working a territory' },
  'season.title': { zh: '整月跑片区', en: 'Work a whole month' },
  'season.lead': {
    zh: '一个片区、几位经销商、一个月：定目标、要承诺、补缺口、跟到账。第一周下的功夫，最后一周见分晓。',
    en: 'A territory, its dealers, one month: agree targets, win commitments, close the gap, follow the money. The last week shows what you did in the first.',
  },
  'season.new': { zh: '新开一个片区', en: 'Begin a territory' },
  'season.import': { zh: '从文件读入', en: 'Open from a file' },
  'season.saved': { zh: '进行中的片区', en: 'Territories under way' },
  'season.go': { zh: '接着跑', en: 'Go on' },
  'season.review': { zh: '看月报', en: 'See the report' },
  'season.export': { zh: '存成文件', en: 'Save as a file' },
  'season.remove': { zh: '删掉', en: 'Delete' },
  'season.line': {
    zh: '{dealers} 家经销商 · 第 {month} / {months} 个月 · {date}',
    en: '{dealers} dealers · month {month} of {months} · {date}',
  },
  'season.money': { zh: '本月已到账 {collected}，任务 {quota}', en: '{collected} of {quota} in this month' },
  'season.over': { zh: '已跑完', en: 'Finished' },
  'season.number': { zh: '{seed} 号片区', en: 'Territory no. {seed}' },
  'season.go.label': { zh: '接着跑 {seed} 号片区', en: 'Go on with territory no. {seed}' },
  'season.export.label': { zh: '把 {seed} 号片区存成文件', en: 'Save territory no. {seed} as a file' },
  'season.remove.label': { zh: '删掉 {seed} 号片区', en: 'Delete territory no. {seed}' },
  'season.remove.title': { zh: '删掉这个片区？', en: 'Delete this territory?' },
  'season.remove.text': {
    zh: '{seed} 号片区的进度会从这台设备上删掉，找不回来。想留底，先存成文件。',
    en: 'Territory no. {seed} will be gone from this device for good. To keep a copy, save it as a file first.',
  },
  'season.keep': { zh: '留着', en: 'Keep it' },
  'season.working': { zh: '正在翻旧账，一会儿就好……', en: 'Going through the old books, one moment …' },

  'begin.title': { zh: '新开一个片区', en: 'Begin a territory' },
  'begin.dealers': { zh: '几家经销商', en: 'How many dealers' },
  'begin.dealers.4': { zh: '4 家，入门', en: '4, to begin with' },
  'begin.dealers.8': { zh: '8 家，一个正常片区', en: '8, a usual territory' },
  'begin.dealers.12': { zh: '12 家，忙得过来吗', en: '12, if you can keep up' },
  'begin.months': { zh: '跑几个月', en: 'How many months' },
  'begin.months.option': { zh: '{months} 个月', en: '{months, plural, one {# month} other {# months}}' },
  'begin.seed': { zh: '片区编号（可不填）', en: 'Territory number (optional)' },
  'begin.seed.note': {
    zh: '同一个编号，同样的经销商、同样的运气。',
    en: 'The same number means the same dealers and the same luck.',
  },
  'begin.go': { zh: '进片区', en: 'Go to work' },

  'broken.season': {
    zh: '有一份片区存档读不出来：可以先下载留底，再删掉。',
    en: 'One saved territory cannot be read: download a copy, then delete it.',
  },
  'broken.download': { zh: '下载留底', en: 'Download a copy' },

  'refused.not-json': {
    zh: '这个文件不是存档，或者没下载完整，请重新选一个。',
    en: 'This file is no saved game, or it was cut short: choose another one.',
  },
  'refused.bad-log': {
    zh: '这个文件不是回款道场的片区存档，请选“存成文件”存下来的那个。',
    en: 'This file is no territory of Huikuan Dojo: choose one that “Save as a file” wrote.',
  },
  'refused.other-version': {
    zh: '这份存档是另一个版本玩的，规则已经变了，接不下去；文件原样留着，换回那个版本还能打开。',
    en: 'This game was played under another version whose rules differ, so it cannot go on here; the file is untouched and opens in that version.',
  },
  'refused.altered-log': {
    zh: '这份存档被改动过，和自己的校验码对不上，请用没改过的那一份。',
    en: 'This file was altered and no longer matches its own checksum: use the original.',
  },
  'refused.unknown-dealer': {
    zh: '存档里有一位这个版本不认识的经销商，请用更新的版本打开。',
    en: 'The file names a dealer whom this version does not know: open it in a newer version.',
  },
  'refused.meeting': {
    zh: '这是单场谈话的存档，不是片区的。',
    en: 'This file holds a single meeting, not a territory.',
  },
  'talk.onward': { zh: '回到桌前', en: 'Back to the desk' },
});
