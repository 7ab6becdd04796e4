/**
 * An experiment: the same game is played on twice over many draws of the luck that is still open, once with what
 * was done and once with something else. In each draw the two differ by that one move alone.
 */
import { HEADLINES, type ScoreValues } from '../protocol/score.ts';
import type { Percent, Yuan } from '../protocol/units.ts';
import { meanOfNumbers, type Spread, spreadOf } from './spread.ts';

/** What one draw of luck made of one of the two ways. `paid`: what came in, less what was given for it. */
export interface End {
  readonly paid: Yuan;
  readonly trust: Percent;
  readonly scores: ScoreValues;
}
export interface Pair {
  readonly said: End;
  readonly instead: End;
}

export interface Experiment {
  /** Draw of luck number `run`, from 0; the same number gives the same pair. */
  readonly run: (run: number) => Pair;
}

interface Way {
  readonly money: Spread;
  readonly trust: number;
  readonly scores: ScoreValues;
}

export interface Comparison {
  readonly said: Way;
  readonly instead: Way;
  /** For each draw of luck, what the other move brings more than what was said, in yuan. */
  readonly gain: Spread;
  readonly runs: number;
}

/** What one or more pairs come to. */
export function compare(pairs: readonly Pair[]): Comparison {
  return {
    said: wayOf(pairs.map(({ said }) => said)),
    instead: wayOf(pairs.map(({ instead }) => instead)),
    gain: spreadOf(pairs.map(({ said, instead }) => instead.paid - said.paid)),
    runs: pairs.length,
  };
}

function wayOf(ends: readonly End[]): Way {
  const scores = { ...NO_SCORES };
  for (const name of HEADLINES) scores[name] = meanOfNumbers(ends.map((end) => end.scores[name]));
  return {
    money: spreadOf(ends.map(({ paid }) => paid)),
    trust: meanOfNumbers(ends.map(({ trust }) => trust)),
    scores,
  };
}

const NO_SCORES = { assertiveness: 0, commitments: 0, 'follow-up': 0 };
