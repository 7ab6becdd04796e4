/** Who plays, as the header of every screen says it; the rest comes with the dialog. */
import { catalogue } from './catalogue.ts';

export const WHO = catalogue({
  'who.open': { zh: '谁在练', en: 'Who plays' },
  'who.now': { zh: '现在是{name}在练，点这里换人', en: '{name} plays now; change here' },
  'who.nameless': { zh: '没写名字的人', en: 'the one without a name' },
  'who.arrived': { zh: '现在是{name}在练。', en: '{name} plays now.' },
});
