import { catalogue } from './catalogue.ts';

export const SHELL = catalogue({
  'update.ready': {
    zh: '新版本到了。进度都存好了，随时可以换。',
    en: 'A new version is here. Everything is saved, so you can switch any time.',
  },
  'update.take': { zh: '现在换', en: 'Switch now' },
  'update.later': { zh: '先不换', en: 'Later' },
  'app.name': { zh: '回款道场', en: 'Huikuan Dojo' },
  'app.file': { zh: '{name}的档案', en: 'File: {name}' },
  'app.title': { zh: '回款道场 · {where}', en: '{where} · Huikuan Dojo' },
  'app.skip': { zh: '跳到正文', en: 'Skip to content' },
  'app.back.dealers': { zh: '回到经销商', en: 'Back to the dealers' },
  'app.back.start': { zh: '回到首页', en: 'Back to the start' },
  'app.loading': { zh: '请稍候……', en: 'One moment…' },
  'app.failed': {
    zh: '这一页没能打开。请检查网络后刷新，谈到哪里都已保存。',
    en: 'This page did not open. Check the connection and reload: your meeting is saved.',
  },
  'app.unsaved': {
    zh: '这台设备不让保存：可以照常谈，但关掉页面就没有了。',
    en: 'This device does not let us save: you can play, but closing the page loses the meeting.',
  },
  close: { zh: '关闭', en: 'Close' },
  'language.switch': { zh: 'English', en: '中文' },
  'language.label': { zh: 'Switch to English', en: '切换到中文' },
  'sound.open': { zh: '声音', en: 'Sound' },
  'sound.on': { zh: '打开声音', en: 'Turn sound on' },
  'sound.off': { zh: '静音', en: 'Mute' },
  'sound.level': { zh: '音量', en: 'Volume' },
  'sound.level.value': { zh: '百分之 {level}', en: '{level} per cent' },
  'help.open': { zh: '怎么玩', en: 'How to play' },
});
