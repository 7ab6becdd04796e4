/** Goes through a season's log again: where it stood before each action, and the lines of its talks. */
import { beginMonth, type MonthPosition, monthViewAt, playMonth } from '../../dialogue/month-play.ts';
import type { Action } from '../../protocol/action.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { GameEvent } from '../../protocol/event.ts';
import { isDeskAction, type MonthAction } from '../../protocol/month-action.ts';
import type { DealerId, MonthEvent } from '../../protocol/month-event.ts';
import type { Refusal } from '../../protocol/refusal.ts';
import type { Seed } from '../../protocol/seed.ts';
import type { PlayedLine } from '../moments.ts';
import type { MonthStanding } from './play-on.ts';

export interface PlayedSeason {
  readonly briefs: readonly Brief[];
  readonly seed: Seed;
  readonly months: number;
  readonly actions: readonly MonthAction[];
}

/** A stretch of a log: from action `from` up to but not including action `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A line of a talk in a month; `index` is its place in the season's log. */
interface TalkLine extends PlayedLine {
  readonly dealer: DealerId;
}

export interface SeasonAt {
  readonly position: MonthPosition;
  readonly standing: MonthStanding;
}

/** Goes through the first `count` actions and tells `each` where the season stood before every one of them. */
function replay(
  { briefs, seed, months, actions }: PlayedSeason,
  count: number,
  each: (position: MonthPosition, index: number, events: readonly MonthEvent[]) => void,
): MonthPosition | Refusal {
  let position = beginMonth({ briefs, seed, months });
  each(position, -1, position.context.events);
  for (const [index, action] of actions.slice(0, count).entries()) {
    const played = playMonth(position, action);
    if (!played.ok) return played.refusal;
    position = played.position;
    each(position, index, played.events);
  }
  return position;
}

/** Where the season stood before action `at`. */
export function seasonAt(season: PlayedSeason, at: number): SeasonAt | Refusal {
  const happened: MonthEvent[] = [];
  const position = replay(season, at, (_, __, events) => happened.push(...events));
  if ('code' in position) return position;
  const opened = happened.findLastIndex(({ kind }) => kind === 'month-opened');
  return {
    position,
    standing: {
      season: position.context.season,
      events: happened.slice(Math.max(0, opened)),
      said: saidBefore(season.actions, at),
    },
  };
}

/** What was said in the talk that is under way before action `at`. */
function saidBefore(actions: readonly MonthAction[], at: number): readonly Action[] {
  const before = actions.slice(0, at);
  return before.slice(before.findLastIndex(isDeskAction) + 1).filter(isSpoken);
}

function isSpoken(action: MonthAction): action is Action {
  return !isDeskAction(action);
}

export interface GoneThrough {
  /** Every line said in the season's talks, with what could be seen before it. */
  readonly lines: readonly TalkLine[];
  /** Everything that happened since the first morning. */
  readonly happened: readonly MonthEvent[];
}

/** Goes through the whole season once. */
export function goThrough(season: PlayedSeason): GoneThrough | Refusal {
  const lines: TalkLine[] = [];
  const happened: MonthEvent[] = [];
  let heard: GameEvent[] = [];
  let said: Action[] = [];
  const position = replay(season, season.actions.length, (now, index, events) => {
    happened.push(...events);
    const acted = season.actions[index];
    if (acted && isDeskAction(acted)) {
      heard = [];
      said = [];
    } else if (acted) said = [...said, acted as Action];
    heard = [...heard, ...events.flatMap((event) => (event.kind === 'in-talk' ? [event.event] : []))];
    const next = season.actions[index + 1];
    if (!next || isDeskAction(next)) return;
    const { talk } = monthViewAt(now);
    if (talk)
      lines.push({
        index: index + 1,
        dealer: talk.dealer,
        action: next,
        seen: { view: talk.meeting, events: heard, actions: said },
      });
  });
  return 'code' in position ? position : { lines, happened };
}
