/**
 * A trainee's seat: which drill lies there, what has been played of it, and what came of it. Everything is kept on the
 * device after each step, so that a reload goes on where it was.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { peopleOf } from '../../../content/built-dealer.ts';
import { castDealers } from '../../../content/dealers.ts';
import { DRILL_CONTENT } from '../../../content/drill-book.ts';
import { type Drill, idOf } from '../../../protocol/drill.ts';
import type { DrillResult, Played } from '../../../protocol/drill-result.ts';
import type { DrillScore } from '../../../protocol/drill-score.ts';
import { type MeetingLog, meetingLog, seasonLog } from '../../../protocol/log.ts';
import { EMPTY_MARGIN, isEmpty } from '../../../protocol/margin.ts';
import { fingerprint } from '../../../session/drill/fingerprint.ts';
import { scoreDrill } from '../../../session/drill/score.ts';
import { resultOf, type Sitting } from '../../../session/drill/sitting.ts';
import { finishedGame, type History } from '../../../session/history.ts';
import type { Keep } from '../../../session/keep.ts';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { language } from '../../kit/language.ts';
import { openPlay, type SittingPlay } from './drill-play.ts';
import { isOver } from './drill-time.ts';
import { openMemory, type SeatMemory } from './seat-memory.ts';

export type SeatStage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'door' }
  | { readonly kind: 'told'; readonly drill: Drill; readonly used: number; readonly name: string }
  | { readonly kind: 'playing'; readonly sitting: Sitting; readonly play: SittingPlay }
  /** Everything is played. `score` is missing where this version cannot play it again. */
  | {
      readonly kind: 'done';
      readonly sitting: Sitting;
      readonly score?: DrillScore;
      readonly result?: DrillResult;
    };

/** One name for all that is read from its top once, and goes on where it is after that. */
export function placeOf(stage: SeatStage): string {
  if (stage.kind === 'told') return `told/${stage.drill.id}`;
  return stage.kind === 'playing' && stage.play.kind === 'meeting'
    ? `playing/${stage.play.index}`
    : stage.kind;
}

export interface Seat {
  readonly stage: ReadonlySignal<SeatStage>;
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

export function openSeat(keep: Keep, history: History, now: () => number): Seat {
  const memory = openMemory(keep);
  const stage = signal<SeatStage>({ kind: 'waiting' });
  const followers = new Set<(sitting: Sitting) => void>();
  const { sit, onward } = atTable({ stage, memory, followers, history, now });
  const reading = takeUp();

  async function tell(drill: Drill): Promise<void> {
    const name = await memory.name();
    stage.value = { kind: 'told', drill, used: await memory.used(drill), name };
  }

  async function takeUp(): Promise<void> {
    const laid = await memory.laid();
    if (!laid) {
      stage.value = { kind: 'door' };
      return;
    }
    const sitting = await memory.sitting(laid);
    if (sitting) sit(sitting);
    else await tell(laid);
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
      await memory.lay(drill);
      const sitting = await memory.sitting(drill);
      if (sitting?.ended === null) sit(sitting);
      else await tell(drill);
    },
    begin: async (drill, name) => {
      const attempt = await memory.anotherTry(drill, name);
      const played: Played =
        drill.scenario.kind === 'meeting'
          ? { kind: 'meetings', meetings: [] }
          : { kind: 'season', actions: [] };
      const sitting = { drill, trainee: name, attempt, played, started: now(), ended: null };
      await memory.keep(sitting);
      sit(sitting);
    },
    onward,
    clear: async () => {
      rise();
      await memory.lay(null);
      stage.value = { kind: 'door' };
    },
    rise,
  };
}

interface Table {
  readonly stage: Signal<SeatStage>;
  readonly memory: SeatMemory;
  readonly followers: ReadonlySet<(sitting: Sitting) => void>;
  readonly history: History;
  readonly now: () => number;
}

interface AtTable {
  readonly sit: (sitting: Sitting) => void;
  readonly onward: () => void;
}

/** A sitting from its first step to its result: each step is kept, and then told to whoever follows. */
function atTable({ stage, memory, followers, history, now }: Table): AtTable {
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
    void memory.keep(sitting).then(() => {
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
    void memory.keep(sitting);
    const score = scoreDrill(sitting.drill, sitting.played, DRILL_CONTENT);
    if ('kind' in score) stage.value = { kind: 'done', sitting };
    else {
      stage.value = { kind: 'done', sitting, score, result: resultOf(sitting, score) };
      remember(sitting, history);
    }
  }

  return { sit, onward };
}

/** Help and people are as they were. */
function rise(): void {
  castDealers([]);
  helpAllowed.value = true;
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
