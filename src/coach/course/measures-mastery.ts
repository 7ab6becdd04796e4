/**
 * Measures for the gap, as shown in a few days: started where something is wrong, with an estimate of the learner's
 * own that holds up, and none wasted where nothing is wrong. The yardstick is what an old hand would estimate from
 * what the player can know, not what a measure will bring: that depends on luck.
 */
import { measuresWorth } from '../../bots/month/measure.ts';
import type { Criterion } from '../../protocol/course.ts';
import type { MonthEventOf } from '../../protocol/month-event.ts';
import type { DealerDesk } from '../../protocol/month-view.ts';
import { atMost, reach } from './criterion.ts';
import { endOf, firstDay, type MonthTry, sinceBegun } from './month-try.ts';

/** Calendar days the learner has. Design choice: two rounds of visits. */
const DAYS = 5;
/** How many dealers must get a measure that fits. */
const DEALERS = 2;
/** An estimate holds up between half and twice what an old hand would estimate. */
const WITHIN = 2;

export function measuresMastery(tried: MonthTry): readonly Criterion[] {
  const over = endOf(tried, firstDay(tried) + DAYS);
  const started = sinceBegun(tried).filter((event) => event.kind === 'measure-started');
  const reckoned = started.map((event) => ({ event, worth: worthOf(event, tried.view.dealers) }));
  const fitting = reckoned.filter(({ worth }) => worth !== null);
  const helped = new Set(fitting.map(({ event }) => event.dealer)).size;
  const sound = fitting.filter(({ event, worth }) => isSound(event.estimate, worth ?? 0)).length;
  return [
    reach('fitting', helped, DEALERS, { over }),
    reach('sound', sound, DEALERS, { over }),
    wasted(started.length - fitting.length, helped >= DEALERS && sound >= DEALERS ? 'over' : over),
  ];
}

/** One that does not fit is a lesson learnt on the way; a second is a habit. */
function wasted(have: number, over: 'over' | 'going-on'): Criterion {
  return atMost('wasted', have, 1, over);
}

/** What an old hand would expect `started` to bring, in yuan; null where it does not fit, or where there is no gap. */
function worthOf(started: MonthEventOf<'measure-started'>, desks: readonly DealerDesk[]): number | null {
  const desk = desks.find(({ id }) => id === started.dealer);
  // Measures are for a gap: where the commitment reaches the target there is none.
  if (!desk || (desk.commitment?.amount ?? 0) >= desk.file.target) return null;
  // As it stood before this round: earlier rounds of the same measure count, this one does not.
  const measures = desk.measures.filter(
    ({ measure, round }) => measure === started.measure && round < started.round,
  );
  const worth = measuresWorth({ ...desk, measures }, 'fitting');
  return worth.find(({ measure }) => measure === started.measure)?.worth ?? null;
}

function isSound(estimate: number, worth: number): boolean {
  return estimate <= worth * WITHIN && estimate * WITHIN >= worth;
}
