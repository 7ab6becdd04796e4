/** What the one who keeps the purse says when called in. */
import type { Pools } from './key.ts';

export const SPOUSE = {
  'called-in': [
    {
      zh: '账单给我看看，这几笔我都有底，你说的是哪个月的？',
      en: 'Let me see the statement. I have all of these noted. Which month do you mean?',
    },
    {
      zh: '钱是我在管，家里店里都得顾，你把日子说清楚，我好排。',
      en: 'I keep the money, for home and shop. Tell me the dates plainly and I can plan.',
    },
    {
      zh: '我在里头都听见了，该给的我们不赖，可不能一下全掏空。',
      en: 'I heard it all from the back. We pay what we owe, but not till we’re empty.',
    },
    {
      zh: '来了怎么不早喊我？账得两个人对着才算数。',
      en: 'Why wasn’t I called before? It takes both of us to go over a bill.',
    },
  ],
} satisfies Pools<'called-in'>;
