/**
 * From a finished game to what it shows of how somebody plays: courage talk by talk, and how much of each practice
 * was done.
 */
import type { GameEvent } from '../../protocol/event.ts';
import type { ShownFigures, TalkFacts } from '../../protocol/growth.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import { valuesOf } from '../../protocol/score.ts';
import { firstAskOf } from '../assertiveness.ts';
import { debriefOf } from '../debrief.ts';
import { sharesOf } from '../meetings.ts';
import { filesOf } from '../month/dealer-file.ts';
import { practicesFrom } from '../month/practices.ts';
import { seasonScoresOf } from '../month/score.ts';
import { heard, type Story, storyOf } from '../story.ts';

/** What a finished meeting shows; undefined while it is still going on. */
export function meetingShows(events: readonly GameEvent[]): ShownFigures | undefined {
  const story = storyOf(events);
  const debrief = debriefOf(events);
  if (!story || !debrief) return undefined;
  const { scores } = debrief;
  return {
    month: 1,
    scores: valuesOf(scores),
    talks: [talkShows(story)],
    practices: { ...practicesFrom([sharesOf(story)], scores), measures: measuresFound(events) },
  };
}

/** What the last closed month shows; undefined before the first has closed. */
export function monthShows(events: readonly MonthEvent[]): ShownFigures | undefined {
  const close = events.findLastIndex(({ kind }) => kind === 'month-closed');
  if (close < 0) return undefined;
  const before = events.slice(0, close).findLastIndex(({ kind }) => kind === 'month-closed');
  const own = events.slice(before + 1, close + 1);
  const season = seasonScoresOf(own);
  const [closed] = own.slice(-1);
  if (!season || closed?.kind !== 'month-closed') return undefined;
  const { scores, practices } = season;
  return {
    month: closed.month,
    scores: valuesOf(scores),
    talks: filesOf(own).flatMap(({ talks }) => talks.map(({ story }) => talkShows(story))),
    practices,
  };
}

function talkShows(story: Story): TalkFacts {
  const ask = firstAskOf(story);
  const count = (kind: 'excuse-raised' | 'excuse-accepted') =>
    story.turns.reduce((sum, { events }) => sum + events.filter((event) => event.kind === kind).length, 0);
  return {
    ask: ask ? { height: Math.round((ask.amount * 100) / story.end.target), turn: ask.turn } : null,
    weak: opensWeakly(story, ask?.turn),
    excuses: count('excuse-raised'),
    passed: count('excuse-accepted'),
  };
}

function opensWeakly(story: Story, asked: number | undefined): boolean {
  if (asked === undefined) return true;
  return story.turns.some((turn) => {
    if (turn.turn > asked) return false;
    if (turn.action.kind === 'plead' || turn.action.kind === 'open-hostile') return true;
    const chat = heard(turn, 'chatted');
    return chat !== undefined && !chat.welcome;
  });
}

/** Of the reasons with something behind them, the share for which a measure was found that helps. */
function measuresFound(events: readonly GameEvent[]): number | null {
  const end = events.find((event) => event.kind === 'revealed');
  const real = end?.truth.excuses.filter(({ raised, truth }) => raised && truth !== 'bluff') ?? [];
  if (real.length === 0) return null;
  const helped = real.filter(({ excuse }) =>
    events.some((event) => event.kind === 'measure-welcomed' && event.excuse === excuse),
  );
  return Math.round((helped.length * 100) / real.length);
}
