/** What one action of a headless meeting costs, beside a bare XState transition of the same run. */
import { initialTransition, setup, transition } from 'xstate';
import { BOTS } from '../bots/roster.ts';
import { DEALERS } from '../content/dealers.ts';
import { begin, play } from '../dialogue/play.ts';
import type { Figure } from './figure.ts';
import { playOut } from './play-out.ts';

const ROUNDS = 9;
const BUDGET = 5;

const toggle = setup({ types: { events: {} as { type: 'flip' } } }).createMachine({
  initial: 'on',
  states: { on: { on: { flip: 'off' } }, off: { on: { flip: 'on' } } },
});

const games = DEALERS.flatMap(({ brief }) =>
  [1, 2, 3, 4, 5].map((seed) => ({
    brief,
    seed,
    actions: playOut(BOTS.expert, { brief, seed }, seed).actions,
  })),
);

/** Microseconds of each of `times` runs of `work`, which does `count` things. */
function perThing(count: number, work: () => void): number {
  const start = performance.now();
  work();
  return ((performance.now() - start) * 1_000) / count;
}

function bare(): number {
  let [position] = initialTransition(toggle);
  const count = 20_000;
  return perThing(count, () => {
    for (let at = 0; at < count; at += 1) [position] = transition(toggle, position, { type: 'flip' });
  });
}

function action(): number {
  const count = games.reduce((sum, { actions }) => sum + actions.length, 0);
  return perThing(count, () => {
    for (const { brief, seed, actions } of games) {
      let position = begin({ brief, seed });
      for (const each of actions) {
        const played = play(position, each);
        if (!played.ok) throw new Error(played.refusal.message);
        position = played.position;
      }
    }
  });
}

/** Medians of rounds in turn, so that both see the same machine. */
export function measureActions(): readonly Figure[] {
  bare();
  action();
  const rounds = Array.from({ length: ROUNDS }, () => ({ bare: bare(), action: action() }));
  const median = (pick: (round: (typeof rounds)[number]) => number) =>
    rounds.map(pick).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  return [
    { name: 'bare XState transition', value: median((round) => round.bare), unit: 'µs' },
    {
      name: 'action of a meeting, answer and events included',
      value: median((round) => round.action),
      unit: 'µs',
    },
    {
      name: 'action against bare transition',
      value: median((round) => round.action / round.bare),
      unit: 'times',
      budget: BUDGET,
    },
  ];
}
