/** Plans and measures: what any dealer may say about what we send and do. */
import type { Pools } from '../key.ts';
import { BROUGHT } from './effort/brought.ts';
import { FELL_SHORT } from './effort/fell-short.ts';
import { STARTED } from './effort/started.ts';
import type { EffortKey } from './key.ts';

export const EFFORT: Pools<EffortKey> = {
  ...STARTED,
  ...BROUGHT,
  ...FELL_SHORT,
  'plan-sent': [
    {
      zh: '单子收到了，{amount}？谁定的，问过我没有？',
      en: 'Got the sheet. {amount}? Who says so, and who asked me?',
    },
    { zh: '看见了，{amount}，字打得倒整齐。', en: 'Seen it. {amount}. Neatly typed, I’ll say that.' },
    {
      zh: '办公室里画个圈，就要我掏{amount}？',
      en: 'You draw a ring in the office and I’m to pay {amount}?',
    },
    { zh: '先放着吧，有空再细看。', en: 'Leave it there. I’ll look when I have time.' },
    {
      zh: '这表我看不大明白，等你来了当面说。',
      en: 'I can’t make much of this table. Tell me when you come.',
    },
    { zh: '{amount}是你们的数，不是我的数。', en: '{amount} is your figure, not mine.' },
    {
      zh: '收到，贴墙上了，办不办得到另说。',
      en: 'Got it, it’s on the wall. Whether I can do it is another matter.',
    },
    {
      zh: '年年有计划，年年赶不上变化。',
      en: 'A plan every year, and every year things turn out otherwise.',
    },
    { zh: '人也不来坐坐，发张纸就完事了？', en: 'Not even a visit? You send a sheet and that’s that?' },
    { zh: '{amount}，知道了，到时候看。', en: '{amount}, I see. We’ll see when the time comes.' },
    { zh: '我瞅着办吧，可不敢打包票。', en: 'I’ll see what I can do. No guarantees.' },
    { zh: '你们写你们的，我进得来钱才算数。', en: 'Write what you like. What counts is what comes in here.' },
    { zh: '字太小，就看清一个{amount}。', en: 'The print’s too small. All I can read is {amount}.' },
  ],
};
