/**
 * No reply gives itself away by its length: a player who always takes the longest line, or the shortest, must not be
 * led to good moves or to bad ones.
 */
import { describe, expect, it } from 'vitest';
import type { Action, ActionKind } from '../../../protocol/action.ts';
import {
  CONSEQUENCES,
  EXCUSES,
  MEASURES,
  METHODS,
  REASONS,
  RETURNS,
  TOPICS,
} from '../../../protocol/vocabulary.ts';
import { createSpeaker } from '../../say.ts';

const amount = 125_000;
const MOVES: readonly Action[] = [
  { kind: 'open-direct', amount },
  { kind: 'open-prepared', amount },
  { kind: 'small-talk' },
  { kind: 'plead', amount },
  { kind: 'open-hostile', amount },
  ...REASONS.map((reason) => ({ kind: 'claim', amount, reason }) as const),
  ...TOPICS.map((topic) => ({ kind: 'inquire', topic }) as const),
  { kind: 'plan-jointly' },
  { kind: 'hold' },
  { kind: 'lower', amount },
  ...RETURNS.map((wanted) => ({ kind: 'trade', amount, for: wanted }) as const),
  { kind: 'remind' },
  ...CONSEQUENCES.map((consequence) => ({ kind: 'warn', consequence }) as const),
  { kind: 'threaten' },
  { kind: 'discount', percent: 2 },
  { kind: 'accept-excuse' },
  { kind: 'acknowledge' },
  { kind: 'challenge' },
  { kind: 'verify' },
  ...MEASURES.map((measure) => ({ kind: 'match-measure', measure }) as const),
  { kind: 'ask-commitment', amount },
  { kind: 'ask-schedule', parts: 1, first: 15, last: 15 },
  { kind: 'ask-schedule', parts: 3, first: 8, last: 28 },
  ...METHODS.map((method) => ({ kind: 'ask-method', method }) as const),
  { kind: 'ask-writing' },
  { kind: 'close', followUp: 18 },
  { kind: 'leave', appointment: 18 },
];

const GROUPS: Readonly<Record<string, readonly ActionKind[]>> = {
  weak: ['plead', 'small-talk', 'lower', 'discount', 'accept-excuse', 'leave'],
  harsh: ['open-hostile', 'threaten', 'challenge'],
};
const groupOf = (kind: ActionKind) =>
  Object.entries(GROUPS).find(([, kinds]) => kinds.includes(kind))?.[0] ?? 'firm';

/** What lies side by side on the screen. */
const LISTS: readonly (readonly ActionKind[])[] = [
  ['open-direct', 'open-prepared', 'small-talk', 'plead', 'open-hostile'],
  ['claim', 'plead', 'small-talk', 'inquire', 'plan-jointly', 'leave'],
  [
    'hold',
    'lower',
    'trade',
    'claim',
    'ask-commitment',
    'threaten',
    'inquire',
    'warn',
    'discount',
    'remind',
    'leave',
  ],
  ['accept-excuse', 'acknowledge', 'challenge', 'verify', 'match-measure', 'threaten', 'leave'],
];
const LIMITS = { zh: [18, 34], en: [60, 120] } as const;

/** Every wording of every move, found by going through the turns; with each excuse on the table where it matters. */
const wordings = MOVES.flatMap((move) =>
  (move.kind === 'verify' ? [null, ...EXCUSES] : [null]).flatMap((excuse) => {
    const speaker = createSpeaker('lao-zhou', 1);
    if (excuse) speaker.say({ kind: 'excuse-raised', excuse, claimed: amount });
    const texts = new Map(
      [1, 2, 3, 4, 5, 6, 7, 8].map((turn) => speaker.reply(move, turn)).map((s) => [s.id, s.text]),
    );
    return [...texts].map(([id, text]) => ({ id, kind: move.kind, text }));
  }),
);

describe.each(['zh', 'en'] as const)('replies in %s', (language) => {
  const size = (text: string) => [...text].length;

  it('are neither curt nor long-winded', () => {
    const [low, high] = LIMITS[language];
    for (const { id, text } of wordings) {
      expect(size(text[language]), `${id}: ${text[language]}`).toBeGreaterThanOrEqual(low);
      expect(size(text[language]), `${id}: ${text[language]}`).toBeLessThanOrEqual(high);
    }
  });

  it('have kinds of like length', () => {
    const means = new Map<ActionKind, number>();
    for (const kind of new Set(wordings.map((w) => w.kind))) {
      const sizes = wordings.filter((w) => w.kind === kind).map((w) => size(w.text[language]));
      means.set(kind, sizes.reduce((sum, one) => sum + one, 0) / sizes.length);
    }
    const sorted = [...means].sort((a, b) => a[1] - b[1]);
    const report = sorted.map(([kind, mean]) => `${kind} ${mean.toFixed(1)}`).join(', ');
    const shortest = sorted[0]?.[1] ?? 0;
    const longest = sorted.at(-1)?.[1] ?? 0;
    expect(longest / shortest, report).toBeLessThanOrEqual(1.35);
  });

  it.each(LISTS)('never have their longest or shortest in one group only: %s, %s …', (...kinds) => {
    const longest = new Map<string, number>();
    const shortest = new Map<string, number>();
    let lists = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const speaker = createSpeaker('lao-zhou', seed);
      for (let turn = 1; turn <= 6; turn += 1) {
        // one reply of each kind stands on the screen; which parameter it has, turns with the turn
        const list = kinds
          .map((kind) => MOVES.filter((move) => move.kind === kind))
          .flatMap((variants) => variants[(seed + turn) % variants.length] ?? [])
          .map((move) => ({
            group: groupOf(move.kind),
            size: size(speaker.reply(move, turn).text[language]),
          }))
          .sort((a, b) => a.size - b.size);
        const [first, last] = [list[0]?.group ?? '', list.at(-1)?.group ?? ''];
        shortest.set(first, (shortest.get(first) ?? 0) + 1);
        longest.set(last, (longest.get(last) ?? 0) + 1);
        lists += 1;
      }
    }
    const report = JSON.stringify({ longest: [...longest], shortest: [...shortest] });
    for (const counts of [longest, shortest])
      for (const [group, count] of counts) expect(count / lists, `${group}: ${report}`).toBeLessThan(0.8);
  });
});
