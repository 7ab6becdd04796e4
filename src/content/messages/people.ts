/** The people of this device: their list, changing places, files, deleting. */
import { catalogue } from './catalogue.ts';

export const PEOPLE = catalogue({
  'who.lead': {
    zh: '几个人合用这台设备时，各记各的：进度、成绩、长进互不相混。',
    en: 'Several people can share this device. Games, scores and progress are kept apart.',
  },
  'who.unkept': {
    zh: '这台设备不让保存，记不住谁是谁：可以照常练，关掉页面就没有了。',
    en: 'This device does not let us save, so nobody can be told apart: you can play, but closing the page loses it.',
  },
  'who.list': { zh: '这台设备上的人', en: 'People on this device' },
  'who.playing': { zh: '正在练', en: 'playing now' },
  'who.switch': { zh: '换成{name}', en: 'Play as {name}' },
  'who.switch.word': { zh: '换这位', en: 'Play' },
  'who.edit': { zh: '改名', en: 'Rename' },
  'who.edit.label': { zh: '给{name}改名', en: 'Rename {name}' },
  'who.export': { zh: '存成文件', en: 'Save to a file' },
  'who.export.label': { zh: '把{name}的全部记录存成文件', en: 'Save everything of {name} to a file' },
  'who.exported': { zh: '文件存好了。', en: 'The file is saved.' },
  'who.remove': { zh: '删除', en: 'Delete' },
  'who.remove.label': { zh: '删除{name}', en: 'Delete {name}' },
  'who.add': { zh: '加一个人', en: 'Add a person' },
  'who.import': { zh: '从文件带回一个人', en: 'Bring a person from a file' },
  'who.all': { zh: '清空这台设备上的记录', en: 'Delete everything here' },
  'edit.add': { zh: '加一个人', en: 'Add a person' },
  'edit.rename': { zh: '改名字和印章', en: 'Name and seal' },
  'edit.name': { zh: '怎么称呼', en: 'Name' },
  'edit.name.wrong': {
    zh: '请写一个名字，最多 20 个字。',
    en: 'Please write a name of up to 20 characters.',
  },
  'edit.seal': { zh: '印章的颜色', en: 'Colour of the seal' },
  'edit.go.add': { zh: '加上，换这位来练', en: 'Add, and play' },
  'edit.go.rename': { zh: '改好了', en: 'Save' },
  'seal.cinnabar': { zh: '朱砂', en: 'Cinnabar' },
  'seal.jade': { zh: '青玉', en: 'Jade' },
  'seal.indigo': { zh: '靛蓝', en: 'Indigo' },
  'seal.gold': { zh: '赭黄', en: 'Ochre' },
  'seal.plum': { zh: '紫梅', en: 'Plum' },
  'seal.ink': { zh: '墨', en: 'Ink' },
  back: { zh: '先不了', en: 'Not now' },
  'remove.title': { zh: '删除{name}？', en: 'Delete {name}?' },
  'remove.text': {
    zh: '{name}的谈话、整月、课程、练习和成绩都会从这台设备上消失，找不回来。想留着，先存成文件。',
    en: 'The meetings, months, lessons, drills and scores of {name} go from this device for good. To keep them, save them to a file first.',
  },
  'remove.go': { zh: '删除{name}', en: 'Delete {name}' },
  'all.title': { zh: '清空这台设备？', en: 'Delete everything on this device?' },
  'all.text': {
    zh: '会删掉：{count, plural, other {# 个人}}（{names}）的全部谈话、整月、课程、练习、成绩，还有声音和语言的设置。',
    en: 'This deletes every meeting, month, lesson, drill and score of {count, plural, one {one person} other {# people}} ({names}), and the settings of sound and language.',
  },
  'all.go': { zh: '我知道，接着删', en: 'I understand, go on' },
  'all.sure.title': { zh: '再问一遍：真的清空？', en: 'Once more: delete everything?' },
  'all.sure.text': { zh: '删了就找不回来。', en: 'It cannot be brought back.' },
  'all.sure.go': { zh: '全部删除', en: 'Delete everything' },
  failed: {
    zh: '没能写到这台设备上。关掉本站的其他页面再试一次。',
    en: 'This device did not let us write. Close other pages of this game and try again.',
  },
  'unread.not-json': {
    zh: '这个文件打不开：不是存下的记录，或者没存完整。请重新存一份再试。',
    en: 'This file cannot be read: it is no saved record, or was cut short. Save it again and try once more.',
  },
  'unread.foreign': {
    zh: '这不是回款道场的文件。请选用“存成文件”得到的那一个。',
    en: 'This is no file of Huikuan Dojo. Choose one made with “Save to a file”.',
  },
  'unread.game': {
    zh: '这是单独一局的存档，不是一个人的记录。请到首页“从文件读入”那里打开。',
    en: 'This is the save of a single game, not of a person. Open it on the first screen, under months.',
  },
  'unread.newer': {
    zh: '这个文件是更新的版本存的。请先刷新到新版本，再带回来。',
    en: 'This file was made by a newer version. Reload to get the new version, then bring it in.',
  },
  'unread.damaged': {
    zh: '这个文件被改过或者坏了，没有带回任何东西。请换一份没动过的。',
    en: 'This file was altered or is damaged; nothing was brought in. Use an untouched copy.',
  },
  'unread.unkept': {
    zh: '这台设备不让保存，带不回来。',
    en: 'This device does not let us save, so nothing could be brought in.',
  },
});
