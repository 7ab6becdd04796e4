/**
 * What is said in a scene of the month besides the words of the season: how the rep gets there, and a round at a
 * retailer's. It depends on the seed alone and remembers nothing, so that a scene can be entered again and no other
 * words change.
 */

import type { DealerId } from '../protocol/month-event.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Bilingual } from './bilingual.ts';
import { namesOf } from './lines/desk/reply.ts';
import { ROUND_SCRIPTS, type RoundLine } from './lines/desk/round-scripts.ts';
import { hashOf } from './lines/draw.ts';
import type { Pool } from './lines/line.ts';
import { fill } from './lines/slots.ts';
import type { Spoken } from './say.ts';

export interface SceneSpoken {
  readonly by: RoundLine['by'] | Spoken['by'];
  readonly text: Bilingual;
}

/** How a scene opens, before anybody has spoken. */
export type Opening = 'at-desk' | 'ringing' | 'message' | 'in-shop' | 'on-the-way';

const OPENINGS: Readonly<Record<Opening, Pool>> = {
  'at-desk': [
    {
      zh: '台账翻到{name}那一页，号码就写在页角上，电话在手边。',
      en: 'The ledger lies open at {name}’s page, the number in its corner, the phone at hand.',
    },
  ],
  ringing: [
    { zh: '响了几声，那头接了起来。', en: 'It rings a few times, then somebody picks up.' },
    { zh: '拨过去，嘟了两声就通了。', en: 'You dial; two tones, and the line is open.' },
    {
      zh: '电话通了，那头有店里的嘈杂声。',
      en: 'The call goes through, with the noise of the shop behind it.',
    },
  ],
  message: [
    { zh: '消息发出去，没一会儿有了回音。', en: 'The message goes out, and before long there is an answer.' },
    {
      zh: '发完消息放下手机，屏幕又亮了。',
      en: 'You send the message and lay the phone down; the screen lights up again.',
    },
  ],
  'in-shop': [
    { zh: '{shop}里，{name}抬头看见是你。', en: 'At {shop}, {name} looks up and sees that it’s you.' },
    {
      zh: '{name}就在{shop}柜台后头，台账你拿在手里。',
      en: '{name} is behind the counter of {shop}; you have the ledger in your hand.',
    },
  ],
  'on-the-way': [
    {
      zh: '带上欠条和收据本，两个人出了{shop}的门。',
      en: 'With IOUs and receipt book, the two of you leave {shop}.',
    },
    {
      zh: '跟着{name}出了门，挨家往欠账的店里去。',
      en: 'You follow {name} out, towards the shops that owe.',
    },
  ],
};

/** `at`: which action of the season it goes with, so that the same moment always opens in the same words. */
export function sceneOpening(opening: Opening, dealer: DealerId, seed: Seed, at: number): SceneSpoken {
  const pool = OPENINGS[opening];
  const line = pool[hashOf(seed, `scene/${opening}/${dealer}/${at}`) % pool.length];
  if (!line) throw new Error(`no words for ${opening}`);
  return { by: 'narrator', text: fill(line, namesOf(dealer)) };
}

/** What is said at the retailer's in this round, from 1. */
export function roundWords(dealer: DealerId, seed: Seed, round: number): readonly SceneSpoken[] {
  const scripts = ROUND_SCRIPTS[Math.min(round, ROUND_SCRIPTS.length) - 1] ?? [];
  const script = scripts[hashOf(seed, `round/${dealer}/${round}`) % Math.max(1, scripts.length)];
  return (script ?? []).map(({ by, zh, en }) => ({ by, text: { zh, en } }));
}
