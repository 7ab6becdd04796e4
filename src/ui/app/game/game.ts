/**
 * The game as the screens see it: which screen is open, which meeting is under way, what was saved. One value each,
 * as signals; the meeting itself lives in its session.
 */

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { History } from '../../../session/history.ts';
import type { Saves } from '../../../session/saves.ts';
import type { Session } from '../../../session/session.ts';
import { newSeed } from '../../kit/seed.ts';
import type { WaysOut } from '../../places/place.ts';
import type { Desk } from './desk.ts';
import { fetchOnce } from './fetch-once.ts';
import { type MeetingSave, openMeetingSave, type Play } from './meeting-save.ts';
import type { SeasonGame } from './season-game.ts';
import { type MeetingScreen, openWhereabouts, type Whereabouts } from './whereabouts.ts';

export interface Game extends WaysOut {
  readonly screen: Whereabouts['screen'];
  readonly play: ReadonlySignal<Play | undefined>;
  readonly notice: MeetingSave['notice'];
  /** The seed of this month: all dealers are drawn from it. */
  readonly month: ReadonlySignal<number>;
  readonly saving: MeetingSave['saving'];
  /** Undefined until it has arrived. */
  readonly desk: ReadonlySignal<Desk | undefined>;
  /** Has the desk brought, if it is not here or on its way; what needs it asks by itself. */
  readonly bringDesk: () => void;
  readonly seasons: SeasonGame;
  /** Takes up a meeting where it stands: at the file, in the room, or at its debrief. */
  readonly goOn: (play: Play) => void;
  /** To the season that is open. */
  readonly enterSeason: () => void;
  readonly anotherMonth: (seed?: number) => void;
  readonly forget: () => Promise<void>;
}

/**
 * The first screen waits for neither disk nor desk: `saves` are read while it is already up, and the desk is fetched for
 * whatever needs it first. A desk that does not come rejects what waits for it, and is asked for again by the next.
 * Finished meetings go into `played`.
 */
export function createGame(
  saves: Saves,
  fetchDesk: () => Promise<Desk>,
  seasons: SeasonGame,
  played: History,
): Game {
  const play = signal<Play | undefined>(undefined);
  const month = signal(newSeed());
  const desk = signal<Desk | undefined>(undefined);
  const save = openMeetingSave(saves);
  const bring = fetchOnce(async () => {
    desk.value = await fetchDesk();
    return desk.value;
  });
  const where = openWhereabouts({
    meeting: () => play.value && screenOf(play.value.session),
    season: () => seasons.open.value?.id,
    takeUpSeason: async (id) => (await seasons.goOn(id)) === undefined,
  });

  const open = opener({ play, save, where, record: recorder(bring, played) });
  save
    .find(bring, () => play.value !== undefined)
    .then((waiting) => {
      if (waiting && !play.value && where.wasInMeeting()) open(waiting);
    })
    // A desk that failed to come is told to whoever asks for a meeting; nobody else needs to hear of it.
    .catch(() => undefined);

  return {
    screen: where.screen,
    play,
    notice: save.notice,
    month,
    saving: save.saving,
    desk,
    bringDesk: () => void bring().catch(() => undefined),
    visit: async (dealer, seed = month.value) => {
      const { open: openMeeting } = await bring();
      open({ dealer, session: openMeeting(dealer, seed) });
    },
    seasons,
    goOn: open,
    enterSeason: () => where.show('season'),
    go: where.show,
    toCards: where.toCards,
    anotherMonth: (seed) => {
      month.value = seed ?? newSeed();
    },
    forget: save.forget,
  };
}

interface Opening {
  readonly play: Signal<Play | undefined>;
  readonly save: MeetingSave;
  readonly where: Whereabouts;
  readonly record: (session: Session) => void;
}

/** Opens a meeting where it stands, and follows it through the door and to its end. */
function opener({ play, save, where, record }: Opening): (next: Play) => void {
  const followed = new WeakSet<Session>();

  function follow(next: Play): void {
    followed.add(next.session);
    save.keep(next);
    next.session.subscribe(({ view }) => {
      if (view.phase !== 'file' && where.screen.value === 'file') where.show('room');
      record(next.session);
    });
  }

  return (next) => {
    play.value = next;
    if (!followed.has(next.session)) follow(next);
    record(next.session);
    where.show(screenOf(next.session));
  };
}

/** A finished meeting is remembered; one that is opened again is there already. */
function recorder(bring: () => Promise<Desk>, played: History): (session: Session) => void {
  return (session) => {
    if (session.view().phase !== 'over') return;
    const log = session.log();
    bring()
      .then(({ finished }) => played.add(finished('free', log, session)))
      .catch(() => undefined);
  };
}

function screenOf(session: Session): MeetingScreen {
  const { phase } = session.view();
  return phase === 'file' ? 'file' : phase === 'over' ? 'debrief' : 'room';
}
