import { catalogue } from './catalogue.ts';

export const KIT = catalogue({
  'amount.wrong': {
    zh: '没看懂这个数。请这样写：12.5万、三千五、125000。',
    en: 'That is not an amount we can read. Write 125,000, 120k or 12.5万.',
  },
  'amount.outside': {
    zh: '请在 {min} 到 {max} 之间。',
    en: 'Please stay between {min} and {max}.',
  },
  'amount.typed': { zh: '{label}，也可以直接输入', en: '{label}, typed' },
  'amount.less': { zh: '减 {step}', en: 'Less by {step}' },
  'amount.more': { zh: '加 {step}', en: 'More by {step}' },
  'day.outside': { zh: '请填 {min} 到 {max} 号之间的日子。', en: 'Please name a day from {min} to {max}.' },
  'day.typed': { zh: '{label}，也可以直接输入几号', en: '{label}, typed as a day of the month' },
});
