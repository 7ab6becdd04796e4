/**
 * A trainee's seat: which drill lies there, what has been played of it, and what came of it. Everything is kept on the
 * device after each step, so that a reload goes on where it was.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { peopleOf } from '../../../content/built-dealer.ts';
import { castDealers } from '../../../content/dealers.ts';
import { DRILL_CONTENT } from '../../../content/drill-book.ts';
import { type Drill, drillSchema, idOf } from '../../../protocol/drill.ts';
import type { DrillResult, Played } from '../../../protocol/drill-result.ts';
import type { DrillScore } from '../../../protocol/drill-score.ts';
import { type MeetingLog, meetingLog, seasonLog } from '../../../protocol/log.ts';
import { EMPTY_MARGIN, isEmpty } from '../../../protocol/margin.ts';
import { fingerprint } from '../../../session/drill/fingerprint.ts';
import { scoreDrill } from '../../../session/drill/score.ts';
import {
  type Attempts,
  attemptsSchema,
  resultOf,
  type Sitting,
  sittingSchema,
} from '../../../session/drill/sitting.ts';
import { finishedGame, type History } from '../../../session/history.ts';
import type { Keep } from '../../../session/keep.ts';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { language } from '../../kit/language.ts';
import { type DrillPlay, openPlay } from './drill-play.ts';
import { isOver } from './drill-time.ts';

export type Stage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'door' }
  | { readonly kind: 'told'; readonly drill: Drill; readonly used: number; readonly name: string }
  | { readonly kind: 'playing'; readonly sitting: Sitting; readonly play: DrillPlay }
  /** Everything is played. `score` is missing where this version cannot play it again. */
  | {
      readonly kind: 'done';
      readonly sitting: Sitting;
      readonly score?: DrillScore;
      readonly result?: DrillResult;
    };

/** One name for all that is read from its top once, and goes on where it is after that. */
export function placeOf(stage: Stage): string {
  if (stage.kind === 'told') return `told/${stage.drill.id}`;
  return stage.kind === 'playing' && stage.play.kind === 'meeting'
    ? `playing/${stage.play.index}`
    : stage.kind;
}

export interface Seat {
  readonly stage: ReadonlySignal<Stage>;
  /** What lay here before has been taken up. */
  readonly ready: Promise<void>;
  /** Calls with what is played after each step, once it is kept. Returns the way to stop. */
  readonly follow: (listener: (sitting: Sitting) => void) => () => void;
  /** Lays a drill on the table. What is under way goes on first, if it is the same. */
  readonly lay: (drill: Drill) => Promise<void>;
  readonly begin: (drill: Drill, name: string) => Promise<void>;
  /** On from a meeting, a week or a month that is over: to the next dealer, or to the result. */
  readonly onward: () => void;
  /** Back to where a drill is asked for. */
  readonly clear: () => Promise<void>;
  /** The person gets up: help and people are as they were. */
  readonly rise: () => void;
}

/** What is kept for a seat, and under which names. */
export const SEAT_KEYS = { attempts: 'drill-attempts', laid: 'drill-laid', name: 'drill-name' };
/** Each drill has its own, so that opening another one loses nothing. */
export const sittingKey = (drill: Drill) => `drill-sitting-${fingerprint(drill)}`;

export function openSeat(keep: Keep, history: History, now: () => number): Seat {
  const stage = signal<Stage>({ kind: 'waiting' });
  const followers = new Set<(sitting: Sitting) => void>();
  const reading = takeUp();

  async function attempts(): Promise<Attempts> {
    const found = v.safeParse(attemptsSchema, await keep.read(SEAT_KEYS.attempts));
    return found.success ? found.output : {};
  }

  async function tell(drill: Drill): Promise<void> {
    const name = v.safeParse(v.string(), await keep.read(SEAT_KEYS.name));
    const used = (await attempts())[fingerprint(drill)] ?? 0;
    stage.value = { kind: 'told', drill, used, name: name.success ? name.output : '' };
  }

  async function takeUp(): Promise<void> {
    const laid = v.safeParse(drillSchema, await keep.read(SEAT_KEYS.laid));
    if (!laid.success) {
      stage.value = { kind: 'door' };
      return;
    }
    const sitting = await sittingOf(laid.output);
    if (sitting) sit(sitting);
    else await tell(laid.output);
  }

  async function sittingOf(drill: Drill): Promise<Sitting | undefined> {
    const found = v.safeParse(sittingSchema, await keep.read(sittingKey(drill)));
    return found.success ? found.output : undefined;
  }

  function sit(sitting: Sitting): void {
    const { drill } = sitting;
    const play = sitting.ended === null ? openPlay(sitting) : 'over';
    if (play === 'over') return finish(sitting);
    if (play === 'shut') {
      // Neither ended nor written: the program that it was begun with goes on with it.
      rise();
      stage.value = { kind: 'done', sitting };
      return;
    }
    castDealers(peopleOf(drill));
    helpAllowed.value = drill.hints;
    if (drill.language !== 'own') language.value = drill.language;
    stage.value = { kind: 'playing', sitting, play };
    if (play.kind === 'meeting') play.session.subscribe(() => note(play.session.log(), play.index));
    else
      play.season.session.subscribe(() => {
        const { actions, margin } = play.season.session.log();
        put({ kind: 'season', actions, ...(isEmpty(margin) ? {} : { margin }) });
        if (drill.scenario.kind === 'week' && isOver(drill.scenario, play.season.session)) onward();
      });
  }

  function note({ actions, margin }: MeetingLog, index: number): void {
    const { value } = stage;
    if (value.kind !== 'playing' || value.sitting.played.kind !== 'meetings') return;
    const { played } = value.sitting;
    const meetings = [...played.meetings];
    meetings[index] = actions;
    const margins = meetings.map((_, at) => (at === index ? margin : (played.margins?.[at] ?? EMPTY_MARGIN)));
    put({ kind: 'meetings', meetings, ...(margins.every(isEmpty) ? {} : { margins }) });
  }

  function put(played: Played): void {
    const { value } = stage;
    if (value.kind !== 'playing') return;
    const sitting = { ...value.sitting, played };
    // The play stays the same object: the screens go on where they are.
    stage.value = { ...value, sitting };
    void keep.write(sittingKey(sitting.drill), sitting).then(() => {
      for (const follower of [...followers]) follower(sitting);
    });
  }

  function onward(): void {
    if (stage.value.kind !== 'playing') return;
    const { sitting, play } = stage.value;
    // A season that is over need not be played again to find that out.
    if (play.kind === 'season' && isOver(sitting.drill.scenario, play.season.session)) finish(sitting);
    else sit(sitting);
  }

  function finish(unfinished: Sitting): void {
    const sitting = { ...unfinished, ended: unfinished.ended ?? now() };
    rise();
    void keep.write(sittingKey(sitting.drill), sitting);
    const score = scoreDrill(sitting.drill, sitting.played, DRILL_CONTENT);
    if ('kind' in score) stage.value = { kind: 'done', sitting };
    else {
      stage.value = { kind: 'done', sitting, score, result: resultOf(sitting, score) };
      remember(sitting, history);
    }
  }

  function rise(): void {
    castDealers([]);
    helpAllowed.value = true;
  }

  return {
    stage,
    ready: reading,
    follow: (listener) => {
      followers.add(listener);
      return () => followers.delete(listener);
    },
    lay: async (drill) => {
      await reading;
      const { value } = stage;
      const lies = value.kind === 'playing' && fingerprint(value.sitting.drill) === fingerprint(drill);
      if (lies) return;
      rise();
      await keep.write(SEAT_KEYS.laid, drill);
      const sitting = await sittingOf(drill);
      if (sitting?.ended === null) sit(sitting);
      else await tell(drill);
    },
    begin: async (drill, name) => {
      const tried = await attempts();
      const attempt = (tried[fingerprint(drill)] ?? 0) + 1;
      await keep.write(SEAT_KEYS.attempts, { ...tried, [fingerprint(drill)]: attempt });
      await keep.write(SEAT_KEYS.name, name);
      const played: Played =
        drill.scenario.kind === 'meeting'
          ? { kind: 'meetings', meetings: [] }
          : { kind: 'season', actions: [] };
      const sitting = { drill, trainee: name, attempt, played, started: now(), ended: null };
      await keep.write(sittingKey(drill), sitting);
      sit(sitting);
    },
    onward,
    clear: async () => {
      rise();
      await keep.write(SEAT_KEYS.laid, null);
      stage.value = { kind: 'door' };
    },
    rise,
  };
}

/** Meetings and months with our own people go into the history; a built dealer could not be met again there. */
function remember({ drill, played }: Sitting, history: History): void {
  const { versions, seed, scenario } = drill;
  if (played.kind === 'season') {
    if (scenario.kind !== 'month' || drill.dealers.some(({ kind }) => kind === 'built')) return;
    const { months } = scenario;
    const log = seasonLog({
      versions,
      dealers: drill.dealers.map(idOf),
      months,
      seed,
      actions: played.actions,
    });
    void history.add(finishedGame('drill', log));
    return;
  }
  for (const [index, dealer] of drill.dealers.entries()) {
    const actions = played.meetings[index];
    if (dealer.kind === 'built' || !actions) continue;
    const log = meetingLog({ versions, dealer: dealer.id, seed, actions });
    void history.add(finishedGame('drill', log));
  }
}
