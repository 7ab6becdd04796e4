/** The rep following up: a line before the day, a call on it, pressing a miss, a new day in writing. */
import type { Pools } from '../../key.ts';
import type { DeskRepKey } from '../key.ts';

export const FOLLOWING = {
  'remind-due': [
    {
      zh: '{name}，给您提个醒，咱们说好的日子快到了，麻烦留一下款。',
      en: '{name}, a short reminder: the day we agreed on is near. Please keep the money ready.',
    },
    {
      zh: '{name}您好，那笔款过几天就到日子，您先安排着，辛苦。',
      en: 'Hello {name}, that payment falls due in a few days. Please plan for it; many thanks.',
    },
    {
      zh: '{name}，发个信儿跟您说一声，到期的那笔别让它撞了车。',
      en: '{name}, just a line so that the payment coming due doesn’t clash with another one.',
    },
  ],
  'contact-due': [
    {
      zh: '{name}，今天到咱们说好的日子了，那笔款您几点能转？',
      en: '{name}, today is the day we agreed on. At what time can you send the payment over?',
    },
    {
      zh: '喂，{name}，今天该付的那笔，我这边盯着账，等您的信儿。',
      en: 'Hello {name}, about what’s due today: I’m watching the account and wait for word.',
    },
    {
      zh: '{name}，按咱们写的，今天付款，账号没变，您办完说一声。',
      en: '{name}, by what we wrote it’s due today. Same account; let me know when it’s done.',
    },
  ],
  'press-miss:call': [
    {
      zh: '{name}，那笔到期的款没到齐，您当时答应得好好的，今天补上吧。',
      en: '{name}, the part that was due hasn’t come in full. You gave your word: make it good today.',
    },
    {
      zh: '喂，{name}，我对了账，还差着，说好的事，您看今天怎么办？',
      en: 'Hello {name}, I’ve checked, and some is missing. We had agreed: what about today?',
    },
    {
      zh: '{name}，日子过了钱没见着，先不说别的，差的今天能转多少？',
      en: '{name}, the day has gone and the money hasn’t come. How much can you send today?',
    },
  ],
  'press-miss:visit': [
    {
      zh: '{name}，我专程来{shop}一趟：那笔过了日子，差的今天请补上。',
      en: '{name}, I’ve come out to {shop} for this: that part is overdue. Please make it up today.',
    },
    {
      zh: '{name}，我人到了，答应的那笔没到齐，咱们当面把它办了。',
      en: '{name}, here I am. What you promised isn’t all here: let’s settle it on the spot.',
    },
    {
      zh: '{name}，台账我带来了，您看这一页：说好的款，今天怎么补？',
      en: '{name}, I’ve brought the ledger. Look at this page: it was agreed, so how do we mend it?',
    },
  ],
  'renew-part': [
    {
      zh: '{name}，差的那笔咱们重新写个日子，定在{day}，请您签字。',
      en: '{name}, let’s put down a new day for what is missing: {day}. Please sign for it.',
    },
    {
      zh: '口说无凭，{name}，没付的改到{day}，写成条子两边都留底。',
      en: 'Words won’t do, {name}: what’s unpaid moves to {day}, on paper, a copy for each.',
    },
    {
      zh: '{name}，就宽到{day}，白纸黑字写清楚，到那天不能再变了。',
      en: '{name}, until {day} then, in black and white, and no more changes after that day.',
    },
  ],
} satisfies Partial<Pools<DeskRepKey>>;
