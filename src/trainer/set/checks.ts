/** What is wrong with a drill, or unwise, before anybody plays it. */
import * as v from 'valibot';
import { type Drill, dealerLimits, drillSchema } from '../../protocol/drill.ts';
import { HEADLINES } from '../../protocol/score.ts';

/** `wrong`: it cannot be used like this; `unwise`: it can. */
export type Check =
  | { readonly grave: 'wrong'; readonly kind: 'title' | 'fields' }
  | { readonly grave: 'wrong'; readonly kind: 'few'; readonly min: number; readonly count: number }
  | { readonly grave: 'wrong'; readonly kind: 'many'; readonly max: number; readonly count: number }
  | { readonly grave: 'wrong'; readonly kind: 'weights'; readonly sum: number }
  | {
      readonly grave: 'unwise';
      readonly kind: 'time';
      readonly minutes: number;
      readonly count: number;
      readonly wanted: number;
    }
  | {
      readonly grave: 'unwise';
      readonly kind: 'pass' | 'easy';
      readonly pass: number;
      readonly mark: number;
    };

/** Minutes people take. Estimates: a meeting has some fifteen to twenty lines to read and to answer. */
const MINUTES = { meeting: 6, weekDealer: 4, monthDealer: 7 } as const;

export interface Marks {
  readonly expert: number;
  readonly beginner: number;
}

/** `marks`: of the bots that tried it, once they have. */
export function checksOf(drill: Drill, marks: Marks | undefined): readonly Check[] {
  const wrong = wrongs(drill);
  if (wrong.length > 0) return wrong;
  if (!v.safeParse(drillSchema, drill).success) return [{ grave: 'wrong', kind: 'fields' }];
  return [...shortTime(drill), ...(marks ? passMark(drill, marks) : [])];
}

function wrongs({ title, scenario, dealers, weights }: Drill): readonly Check[] {
  const { min, max } = dealerLimits(scenario.kind);
  const count = dealers.length;
  const sum = HEADLINES.reduce((all, headline) => all + weights[headline], 0);
  const found: (Check | false)[] = [
    title.trim() === '' && { grave: 'wrong', kind: 'title' },
    count < min && { grave: 'wrong', kind: 'few', min, count },
    count > max && { grave: 'wrong', kind: 'many', max, count },
    sum !== 100 && { grave: 'wrong', kind: 'weights', sum },
  ];
  return found.filter((check) => check !== false);
}

function shortTime({ minutes, scenario, dealers }: Drill): readonly Check[] {
  const count = dealers.length;
  const wanted =
    scenario.kind === 'meeting'
      ? count * MINUTES.meeting
      : scenario.kind === 'week'
        ? count * MINUTES.weekDealer
        : count * MINUTES.monthDealer * scenario.months;
  return minutes !== null && minutes < wanted
    ? [{ grave: 'unwise', kind: 'time', minutes, count, wanted }]
    : [];
}

function passMark({ pass }: Drill, { expert, beginner }: Marks): readonly Check[] {
  if (pass > expert) return [{ grave: 'unwise', kind: 'pass', pass, mark: expert }];
  return pass <= beginner ? [{ grave: 'unwise', kind: 'easy', pass, mark: beginner }] : [];
}
