/**
 * The moments of a talk that mattered most: the lines at which something else would have been worth most more. Each
 * line is judged by what could be known there; first roughly everywhere, against what an expert would say, then
 * carefully where the difference seemed largest.
 */
import type { Action } from '../protocol/action.ts';
import type { Practice } from '../protocol/month-score.ts';
import type { Seen } from '../protocol/seen.ts';
import { keyOf } from './candidates.ts';
import { practiceOf } from './practice.ts';
import { nextOf, type StyleName } from './style.ts';
import { imagined, tried, type Weighed, weigh } from './weigh.ts';

/** A line that was played: what was seen before it, and what was said. */
export interface PlayedLine {
  /** 0 is the first action of the meeting. */
  readonly index: number;
  readonly seen: Seen;
  readonly action: Action;
}

export interface CoachMoment {
  readonly index: number;
  /**
   * What was said, and what would have been better, each with what it leads to when played on in the player's
   * style.
   */
  readonly said: Weighed;
  readonly better: Weighed;
  readonly practice: Practice;
}

export interface Search {
  readonly style: StyleName;
  /** The numbers of imagined dealers for the rough look, for weighing, and for weighing the best again. */
  readonly rough: number;
  readonly runs: number;
  readonly again: number;
  /** The most moments wanted. */
  readonly most: number;
}

/** A moment with a smaller difference in worth (percent of the target plus points of score) is not worth mentioning. */
const WORTH_SAYING = 3;
const ROUGH_LUCK = 3_000_003;

/** What a line seems to lose against what an expert would have said; 0 where that was said. */
export function roughLoss({ seen, action }: PlayedLine, { style, rough }: Search): number {
  const expert = nextOf('expert', seen.view, seen.actions);
  if (keyOf(expert) === keyOf(action)) return 0;
  const standings = imagined(seen, rough, ROUGH_LUCK);
  const better = tried(standings, expert, style);
  const said = tried(standings, action, style);
  return better && said ? better.worth - said.worth : 0;
}

/** The line examined carefully; undefined where the player could not have known anything clearly better. */
export function momentAt(line: PlayedLine, { style, runs, again }: Search): CoachMoment | undefined {
  const weighed = weigh(line.seen, { runs, again, style, also: [line.action] });
  const said = weighed.find(({ action }) => keyOf(action) === keyOf(line.action));
  const [better] = weighed;
  if (!said || !better || better.worth - said.worth < WORTH_SAYING) return undefined;
  return { index: line.index, said, better, practice: practiceOf(better.action, line.action) };
}

/** How one line is looked at, roughly and carefully. */
export interface Look {
  readonly loss: typeof roughLoss;
  readonly moment: typeof momentAt;
}

const ANEW: Look = { loss: roughLoss, moment: momentAt };

/**
 * The moments with the largest differences, the largest first; at most `search.most`. `look`: for who looks at the same
 * lines again and remembers what came of it.
 */
export function momentsOf(
  lines: readonly PlayedLine[],
  search: Search,
  look: Look = ANEW,
): readonly CoachMoment[] {
  const promising = lines
    .map((line) => ({ line, loss: look.loss(line, search) }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, search.most + 1);
  return promising
    .flatMap(({ line }) => look.moment(line, search) ?? [])
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, search.most);
}

function gain({ better, said }: CoachMoment): number {
  return better.worth - said.worth;
}
