/**
 * What could be said at a line, weighed: each move is tried on imagined dealers who fit everything the player has
 * seen, and played on. All moves meet the same imagined dealers with the same luck, so that they differ only by
 * what was said.
 */
import { imagine } from '../dialogue/imagine.ts';
import { viewAt } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { Seen } from '../protocol/seen.ts';
import { candidatesAt, keyOf } from './candidates.ts';
import { meanOf, outcomeOf, type TalkOutcome, type TalkSoFar } from './play-on.ts';
import type { StyleName } from './style.ts';

export interface Weighed extends TalkOutcome {
  readonly action: Action;
}

/** How advice is looked for. */
export interface Care {
  /** How many imagined dealers each move is tried on at first, and how many the best few are tried on again. */
  readonly runs: number;
  readonly again: number;
  /** Who plays on. */
  readonly style: StyleName;
  /** Moves that must be among those tried again, such as the one really made. */
  readonly also: readonly Action[];
}

/** How many moves of the first round are tried again. */
const FINALISTS = 3;
/** Imagined luck is the coach's own; the second round has other luck, since the best of many was also the luckiest. */
const FIRST_LUCK = 1_000_003;
const SECOND_LUCK = 2_000_003;

/** The imagined standings of `seen`, one for each run; the same draws of luck give the same standings. */
export function imagined(seen: Seen, runs: number, luck: number): readonly TalkSoFar[] {
  return Array.from({ length: runs }, (_, run) => ({
    position: imagine(seen, luck + run * 7919),
    events: seen.events,
    actions: seen.actions,
  }));
}

/** What `action` leads to over `standings`; undefined where none of them allows it. */
export function tried(
  standings: readonly TalkSoFar[],
  action: Action,
  style: StyleName,
): Weighed | undefined {
  const outcomes = standings.flatMap((standing) => outcomeOf(standing, action, style) ?? []);
  // A move that half of the fitting dealers would not even listen to is not worth advising.
  if (outcomes.length * 2 <= standings.length) return undefined;
  return { action, ...meanOf(outcomes) };
}

/** The moves legal at `seen`, the best first, as far as the player can know. Empty once the talk is over. */
export function weigh(seen: Seen, { runs, again, style, also }: Care): readonly Weighed[] {
  if (seen.view.phase === 'over') return [];
  const first = imagined(seen, runs, FIRST_LUCK);
  const ranked = rank(candidatesAt(seen.view, seen.actions).map((action) => tried(first, action, style)));
  const second = imagined(seen, again, SECOND_LUCK);
  const best = ranked.slice(0, FINALISTS).map(({ action }) => action);
  const finalists = [...best, ...also.filter((one) => !best.some((other) => keyOf(other) === keyOf(one)))];
  return rank(finalists.map((action) => tried(second, action, style)));
}

function rank(weighed: readonly (Weighed | undefined)[]): readonly Weighed[] {
  return weighed.filter((one) => one !== undefined).sort((a, b) => b.worth - a.worth);
}

/** For tests and drills: whether what was imagined looks like what was seen. */
export function looksAlike(seen: Seen, standing: TalkSoFar): boolean {
  const { offer, ask, phase, excuse } = viewAt(standing.position);
  const { view } = seen;
  return (
    offer === view.offer && ask === view.ask && phase === view.phase && excuse?.excuse === view.excuse?.excuse
  );
}
