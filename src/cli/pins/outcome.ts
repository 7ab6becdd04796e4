/** What the actions of a pin lead to with this program: all that a pin holds beside its setup. */
import { hashOf } from '../../dialogue/hash.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { PinCourse, Stuck } from './course.ts';
import { figuresOf } from './figures.ts';
import type { Figures, Pin, Said, Setup } from './pin.ts';
import { saidIn } from './said.ts';
import type { PinVersions } from './versions.ts';

export interface Outcome {
  readonly kind: 'outcome';
  readonly beginning: string;
  /** A fingerprint for each action. */
  readonly trail: readonly string[];
  readonly gamesHash: string;
  readonly scores: Figures;
  readonly said: Said;
}

/** Of the course that the setup's actions have taken. */
export function outcomeOf(setup: Setup, course: PinCourse | Stuck, { rules }: PinVersions): Outcome | Stuck {
  if (course.kind === 'stuck') return course;
  const beginning = course.plays.flatMap((play) => (play.kind === 'season' ? play.beginning : []));
  const events = course.plays.flatMap(({ steps }) => steps.map((step): readonly unknown[] => step.events));
  return {
    kind: 'outcome',
    beginning: fingerprint(beginning),
    trail: events.map(fingerprint),
    gamesHash: gamesHash({
      rules,
      setup,
      actions: course.plays.flatMap(({ steps }) => steps.map(({ action }) => action)),
      events: [...beginning, ...events.flat()],
    }),
    scores: figuresOf(setup, course),
    said: saidIn(setup, course),
  };
}

/** SHA-256 over all that rules decide, and no word of it: independent of the log's format and its hash. */
function gamesHash({
  rules,
  setup: { scenario, seed, dealers },
  actions,
  events,
}: {
  readonly rules: number;
  readonly setup: Setup;
  readonly actions: readonly MonthAction[];
  readonly events: readonly unknown[];
}): string {
  const people = dealers.map((dealer) => (typeof dealer === 'string' ? dealer : dealer.brief));
  return hashOf({ rules, scenario, seed, dealers: people, actions, events });
}

/** Names the game for its readers only, the hash is what counts: eight digits are enough. */
function fingerprint(events: unknown): string {
  return hashOf(events).slice(0, 8);
}

/** A game with what it led to, as it is kept. */
export function pinOf(
  name: string,
  setup: Setup,
  actions: readonly MonthAction[],
  outcome: Outcome,
  { rules, words }: PinVersions,
): Pin {
  const { scenario, seed, dealers } = setup;
  const { gamesHash: hash, scores, beginning, trail, said } = outcome;
  const steps = actions.map((action, at) => [action, trail[at] ?? ''] as const);
  const file = { rules, words, scenario, seed, dealers, gamesHash: hash, scores, beginning, steps };
  return { name, file, said };
}

export function actionsOf({ file }: Pin): readonly MonthAction[] {
  return file.steps.map(([action]) => action);
}
