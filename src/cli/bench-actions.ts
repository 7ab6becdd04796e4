/** What one action of a headless meeting costs, beside a bare XState transition of the same run. */
import { BOTS } from '../bots/roster.ts';
import { DEALERS } from '../content/dealers.ts';
import { begin, play } from '../dialogue/play.ts';
import { bareTransition, medianOf, perThing, roundsOf } from './bench-timing.ts';
import type { Figure } from './figure.ts';
import { playOut } from './play-out.ts';

const BUDGET = 5;

export function measureActions(): readonly Figure[] {
  const games = DEALERS.flatMap(({ brief }) =>
    [1, 2, 3, 4, 5].map((seed) => ({
      brief,
      seed,
      actions: playOut(BOTS.expert, { brief, seed }, seed).actions,
    })),
  );
  const count = games.reduce((sum, { actions }) => sum + actions.length, 0);
  const action = () =>
    perThing(count, () => {
      for (const { brief, seed, actions } of games) {
        let position = begin({ brief, seed });
        for (const each of actions) {
          const played = play(position, each);
          if (!played.ok) throw new Error(played.refusal.message);
          position = played.position;
        }
      }
    });
  const rounds = roundsOf({ bare: bareTransition, action });
  return [
    { name: 'bare XState transition', value: medianOf(rounds, ({ bare }) => bare), unit: 'µs' },
    {
      name: 'action of a meeting, answer and events included',
      value: medianOf(rounds, (round) => round.action),
      unit: 'µs',
    },
    {
      name: 'action of a meeting against bare transition',
      value: medianOf(rounds, (round) => round.action / round.bare),
      unit: 'times',
      budget: BUDGET,
    },
  ];
}
