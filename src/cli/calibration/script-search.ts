/**
 * C18: for each temperament the best fixed script of opening and answers is looked for among many, on seeds of its
 * own; then it meets all the others, against what is best for each of them.
 */
import { EXPERT, expert } from '../../bots/expert.ts';
import type { Handling } from '../../bots/handling.ts';
import { TERRITORY } from '../../content/dealers.ts';
import type { Brief } from '../../protocol/brief.ts';
import { TEMPERAMENTS, type Temperament } from '../../protocol/vocabulary.ts';
import { playOut } from '../play-out.ts';
import type { Row } from './row.ts';
import { sum } from './season-sample.ts';
import { bootstrap } from './statistics.ts';

/** Every way of doing one of the things a script fixes. */
const OPTIONS: { readonly [Key in keyof Handling]: readonly Handling[Key][] } = {
  smallTalk: [true, false],
  ask: [150, 165, 180, 195, 210, 225, 240],
  reasons: ['hear-out', 'verify', 'challenge'],
  grounds: [
    ['plan', 'due'],
    ['due', 'plan'],
    ['figures', 'plan'],
  ],
  warn: [false, true],
  trade: [false, true],
};

const START: Handling = {
  smallTalk: true,
  ask: 195,
  reasons: 'hear-out',
  grounds: ['plan', 'due'],
  warn: false,
  trade: false,
};

export const KINDS: readonly Temperament[] = TEMPERAMENTS;

function briefsOf(temperament: Temperament): readonly Brief[] {
  return TERRITORY.map(({ brief }) => brief).filter((brief) => brief.temperament === temperament);
}

/** What `script` is worth with every dealer of one temperament, seed by seed, as a share of what they would pay unasked. */
function worth(script: Handling, temperament: Temperament, seeds: readonly number[]): readonly number[] {
  const bot = expert({ ...EXPERT, handle: () => script });
  const briefs = briefsOf(temperament);
  return seeds.map((seed) =>
    sum(
      briefs.map((brief) => {
        const played = playOut(bot, { brief, seed }, seed);
        const end = played.events.at(-1);
        return end?.kind === 'revealed' ? played.worth / end.truth.natural / briefs.length : 0;
      }),
    ),
  );
}

/** Improves one thing after the other, twice round: the scripts' parts hardly depend on each other. */
export function bestScript(temperament: Temperament, seeds: readonly number[]): Handling {
  let best = START;
  let most = sum(worth(best, temperament, seeds));
  const attempt = (script: Handling) => {
    const value = sum(worth(script, temperament, seeds));
    if (value > most) [best, most] = [script, value];
  };
  for (let round = 0; round < 2; round += 1)
    for (const key of Object.keys(OPTIONS) as readonly (keyof Handling)[])
      for (const option of OPTIONS[key]) if (best[key] !== option) attempt({ ...best, [key]: option });
  return best;
}

/** What each script is worth with each temperament: `[script's own][met][seed]`. */
export type ScriptTable = readonly (readonly (readonly number[])[])[];

export function tryScripts(scripts: readonly Handling[], seeds: readonly number[]): ScriptTable {
  return scripts.map((script) => KINDS.map((temperament) => worth(script, temperament, seeds)));
}

export function scriptRows(table: ScriptTable): readonly Row[] {
  return KINDS.map((temperament, own) => {
    const others = KINDS.flatMap((_, met) => (met === own ? [] : [met]));
    const seeds = table[own]?.[own]?.map((_, at) => at) ?? [];
    const measured = bootstrap(seeds, (of) => {
      const fixed = sum(others.flatMap((met) => of.map((at) => table[own]?.[met]?.[at] ?? 0)));
      const adapting = sum(others.flatMap((met) => of.map((at) => table[met]?.[met]?.[at] ?? 0)));
      return fixed / adapting;
    });
    return {
      id: 'C18',
      phenomenon: `best script for ${temperament}, on all others`,
      must: 'at most 0.90',
      measured,
      unit: 'ratio',
      holds: measured.high <= 0.9,
    };
  });
}
