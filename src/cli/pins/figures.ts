/** What a pinned game scored, as figures by name. */

import { DRILL_CONTENT } from '../../content/drill-book.ts';
import { hashOf } from '../../dialogue/hash.ts';
import type { Action } from '../../protocol/action.ts';
import { DRILL_FORMAT, type Drill } from '../../protocol/drill.ts';
import type { Played } from '../../protocol/drill-result.ts';
import { isDeskAction } from '../../protocol/month-action.ts';
import { HEADLINES, type Headline } from '../../protocol/score.ts';
import { versionsWith } from '../../protocol/versions.ts';
import { debriefOf } from '../../scoring/debrief.ts';
import { seasonScoresOf } from '../../scoring/month/score.ts';
import { scoreDrill } from '../../session/drill/score.ts';
import type { MeetingCourse, PinCourse, SeasonCourse } from './course.ts';
import { drillDealer } from './people.ts';
import type { Figures, Setup } from './pin.ts';
import { VERSIONS } from './versions.ts';

export function figuresOf(setup: Setup, course: PinCourse): Figures {
  const [play] = course.plays;
  const { scenario } = setup;
  if (scenario.kind === 'drill') return drillFigures(drillOf(setup, scenario), course);
  if (!play) throw new Error('nothing was played');
  return play.kind === 'meeting' ? meetingFigures(play) : seasonFigures(play);
}

function meetingFigures({ steps }: MeetingCourse): Figures {
  const debrief = debriefOf(steps.flatMap(({ events }) => events));
  if (!debrief) throw new Error('a meeting ended without its truth');
  const { scores, best, worst, courage } = debrief;
  return {
    ...headlines(scores),
    ...named('best', best),
    ...named('worst', worst),
    ...named('courage', courage),
    evidence: fingerprint(debrief),
  };
}

function seasonFigures({ beginning, steps }: SeasonCourse): Figures {
  const found = seasonScoresOf([...beginning, ...steps.flatMap(({ events }) => events)]);
  if (!found) throw new Error('a season ended before its first month');
  const { scores, mean, money, trust, practices, estimates, months } = found;
  const byMonth = months.flatMap((one) =>
    HEADLINES.map((name) => [`month ${one.month}/${name}`, one.scores[name].value] as const),
  );
  return {
    ...headlines(scores),
    mean: exact(mean),
    ...named('money', money),
    ...named('trust', trust),
    ...named('practices', practices),
    'estimates/bias': estimates.bias,
    'estimates/error': estimates.error,
    ...Object.fromEntries(byMonth),
    evidence: fingerprint(found),
  };
}

function drillFigures(drill: Drill, { plays }: PinCourse): Figures {
  const score = scoreDrill(drill, playedOf(plays), DRILL_CONTENT);
  if ('kind' in score) throw new Error(`a drill that was played cannot be scored: ${score.kind}`);
  const { scores, mark, practices, money } = score;
  return {
    mark,
    passed: String(score.passed),
    ...headlines(scores),
    ...named('practices', practices),
    ...named('money', money),
    evidence: fingerprint(score),
  };
}

/** Any pass mark does: the mark itself is pinned. */
function drillOf(
  { dealers, seed }: Setup,
  { of, weights }: Extract<Setup['scenario'], { kind: 'drill' }>,
): Drill {
  return {
    game: 'huikuan-drill',
    format: DRILL_FORMAT,
    versions: versionsWith(VERSIONS.words),
    id: 'pinned',
    title: 'pinned',
    scenario: of,
    dealers: dealers.map(drillDealer),
    seed,
    language: 'own',
    minutes: null,
    hints: false,
    weights,
    pass: 60,
    attempts: null,
  };
}

function playedOf(plays: PinCourse['plays']): Played {
  const [first] = plays;
  if (first?.kind === 'season') return { kind: 'season', actions: first.steps.map(({ action }) => action) };
  return {
    kind: 'meetings',
    meetings: plays.map(({ steps }) => steps.flatMap(({ action }) => saidIn(action))),
  };
}

function saidIn(action: PinCourse['plays'][number]['steps'][number]['action']): readonly Action[] {
  return isDeskAction(action) ? [] : [action];
}

type Headlines = Readonly<
  Record<
    Headline,
    { readonly value: number; readonly rules: readonly { readonly rule: string; readonly earned: number }[] }
  >
>;

function headlines(scores: Headlines): Figures {
  return Object.fromEntries(
    HEADLINES.flatMap((name) => [
      [name, scores[name].value] as const,
      ...scores[name].rules.map(({ rule, earned }) => [`${name}/${rule}`, exact(earned)] as const),
    ]),
  );
}

function named(name: string, values: object | null): Figures {
  if (!values) return { [name]: null };
  const entries: [string, unknown][] = Object.entries(values);
  return Object.fromEntries(
    entries.map(([each, value]) => [
      `${name}/${each}`,
      typeof value === 'number' ? exact(value) : String(value),
    ]),
  );
}

/** A sum taken in another order differs in its last digits, which nobody sees. */
function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Of everything a score says, down to the action behind each point; the order of the evidence says nothing. */
function fingerprint(score: unknown): string {
  return hashOf(tidy(score)).slice(0, 16);
}

function tidy(value: unknown, key = ''): unknown {
  if (typeof value === 'number') return exact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tidy(inner, name)]));
  const all = value.map((inner) => tidy(inner));
  return key === 'evidence' ? all.map((one) => JSON.stringify(one)).sort() : all;
}
