/**
 * Where a meeting goes by itself once an answer has been given. Written once for the chart, and for code that plays
 * on thousands of talks with moves from the law's own list and needs nothing else of the chart.
 */
import type { ActionKind } from '../protocol/action.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import type { Meeting } from '../world/meeting.ts';

/** What is asked of a meeting at the end of a turn. */
export const IS = {
  ended: ({ ending }) => ending !== null,
  committed: ({ commitment }) => commitment !== null,
  excused: ({ onTable }) => onTable !== null,
  heardOut: ({ onTable }) => onTable === null,
  asked: ({ ask }) => ask !== null,
  atTheDoor: ({ turn }) => turn > 0,
} satisfies Readonly<Record<string, (meeting: Meeting) => boolean>>;

/** Where a move leads of itself, before the meeting is asked. */
export const LEADS = { enter: 'opening' } as const satisfies Readonly<Partial<Record<ActionKind, Phase>>>;

interface Way {
  readonly guard: keyof typeof IS;
  readonly target: Phase;
}

const OVER = { guard: 'ended', target: 'over' } as const;

/** The first way that is open is taken, and from there the next, until none is open. */
export const ONWARD = {
  opening: [
    OVER,
    { guard: 'excused', target: 'excuse' },
    { guard: 'asked', target: 'bargaining' },
    { guard: 'atTheDoor', target: 'claim' },
  ],
  claim: [OVER, { guard: 'excused', target: 'excuse' }, { guard: 'asked', target: 'bargaining' }],
  excuse: [OVER, { guard: 'heardOut', target: 'bargaining' }],
  bargaining: [OVER, { guard: 'committed', target: 'commitment' }, { guard: 'excused', target: 'excuse' }],
  commitment: [OVER],
} as const satisfies Readonly<Partial<Record<Phase, readonly Way[]>>>;

/** The phase after a turn that began in `phase` and left `meeting` behind. */
export function phaseAfter(phase: Phase, meeting: Meeting): Phase {
  const ways: readonly Way[] = phase === 'file' || phase === 'over' ? [] : ONWARD[phase];
  const way = ways.find(({ guard }) => IS[guard](meeting));
  return way ? phaseAfter(way.target, meeting) : phase;
}
