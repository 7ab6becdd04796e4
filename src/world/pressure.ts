/** Pressure: a dealer who is pressed for money raises an excuse as long as one is left, and moves a step otherwise. */
import type { Percent } from '../protocol/units.ts';
import { concede } from './concession.ts';
import { raiseExcuse } from './excuse.ts';
import type { Turn } from './meeting.ts';

/** Answers pressure: with the next excuse if one is due, else with a step of `push` percent of what is left. */
export function respond(turn: Turn, push: Percent): void {
  const { now } = turn;
  const next = now.excuses.findIndex(({ status }) => status === 'unsaid');
  const due = now.dealer.excuses[next]?.after ?? 0;
  now.sinceExcuse += 1;
  if (next >= 0 && now.sinceExcuse >= due) raiseExcuse(turn, next);
  else concede(turn, push);
}
