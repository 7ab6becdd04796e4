/**
 * The game as the screens see it: which screen is open, which meeting is under way, what was saved. One value each,
 * as signals; the meeting itself lives in its session.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Dealer, knownDealer } from '../../../content/dealers.ts';
import type { MeetingLog } from '../../../protocol/log.ts';
import type { History } from '../../../session/history.ts';
import type { Saves } from '../../../session/saves.ts';
import type { Session } from '../../../session/session.ts';
import { newSeed } from '../../kit/seed.ts';
import { PLACES, type PlaceName, type WaysOut } from '../../places/place.ts';
import type { Desk } from './desk.ts';
import { placeOfLink } from './links.ts';
import type { SeasonGame } from './season-game.ts';

export type ScreenName = 'cards' | 'file' | 'room' | 'debrief' | 'season' | PlaceName;

export interface Play {
  readonly dealer: Dealer;
  readonly session: Session;
}

/** What the first screen says about the save it found. */
export type SaveNotice =
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting'; readonly play: Play }
  | { readonly kind: 'broken'; readonly why: 'damaged' | 'version'; readonly text: string };

export interface Game extends WaysOut {
  readonly screen: ReadonlySignal<ScreenName>;
  readonly play: ReadonlySignal<Play | undefined>;
  readonly notice: ReadonlySignal<SaveNotice>;
  /** The seed of this month: all dealers are drawn from it. */
  readonly month: ReadonlySignal<number>;
  /** False once this device has refused to save. */
  readonly saving: ReadonlySignal<boolean>;
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
  const screen = signal<ScreenName>('cards');
  const play = signal<Play | undefined>(undefined);
  const notice = signal<SaveNotice>({ kind: 'none' });
  const month = signal(newSeed());
  const saving = signal(true);
  const desk: Signal<Desk | undefined> = signal(undefined);
  const kept = new WeakSet<Session>();

  function open(next: Play): void {
    play.value = next;
    if (!kept.has(next.session)) keep(next);
    record(next.session);
    show(screenOf(next.session));
  }

  /** Saves the meeting after each of its actions, and follows it through the door. */
  function keep(next: Play): void {
    kept.add(next.session);
    next.session.subscribe(({ view }) => {
      void saves.save(next.session.log()).then((saved) => {
        saving.value = saved;
      });
      notice.value = { kind: 'waiting', play: next };
      if (view.phase !== 'file' && screen.value === 'file') show('room');
      record(next.session);
    });
  }

  /** A finished meeting is remembered; one that is opened again is there already. */
  function record(session: Session): void {
    if (session.view().phase !== 'over') return;
    const log = session.log();
    bring()
      .then(({ finished }) => played.add(finished('free', log)))
      .catch(() => undefined);
  }

  function show(next: ScreenName): void {
    if (next === screen.value) return;
    // One step back always leads to the cards, and never loses a meeting.
    const place = next === 'season' ? { screen: next, season: seasons.open.value?.id } : { screen: next };
    if (screen.value === 'cards' && !isAway(history.state)) history.pushState(place, '');
    else history.replaceState(place, '');
    screen.value = next;
  }

  addEventListener('popstate', ({ state }) => {
    const place = placeOf(state);
    if (place) screen.value = place;
    else if (seasonOf(state) !== undefined) screen.value = seasons.open.value ? 'season' : 'cards';
    else screen.value = isAway(state) && play.value ? screenOf(play.value.session) : 'cards';
  });
  // A reload comes back to where it was: behind a door, or in the middle of a month.
  screen.value = placeOf(history.state) ?? 'cards';
  // A link leads to the place that reads it; one step back leads to the cards.
  const follow = () => {
    const place = placeOfLink(location.hash);
    if (!place) return;
    if (placeOf(history.state) === undefined) history.replaceState({ screen: 'cards' }, '');
    show(place);
  };
  follow();
  addEventListener('hashchange', follow);
  const away = seasonOf(history.state);
  if (away !== undefined)
    void seasons.goOn(away).then((refused) => {
      if (refused === undefined && seasonOf(history.state) === away) screen.value = 'season';
    });

  let coming: Promise<Desk> | undefined;
  function bring(): Promise<Desk> {
    coming ??= fetchDesk().then(
      (arrived) => {
        desk.value = arrived;
        return arrived;
      },
      (reason: unknown) => {
        coming = undefined;
        throw reason;
      },
    );
    return coming;
  }
  const loading = saves.load();
  const takeUp = async (): Promise<void> => {
    const found = await loading;
    if (found.kind === 'unavailable') saving.value = false;
    if (found.kind === 'broken') notice.value = { ...found, why: 'damaged' };
    if (found.kind === 'saved') {
      const arrived = await bring();
      // Whoever was quicker than the disk has begun another meeting.
      if (!play.value) notice.value = resumed(arrived, found.saved.log);
    }
    // A reload: the page comes back to where it was.
    if (notice.value.kind !== 'waiting' || play.value || screen.value !== 'cards') return;
    if (seasonOf(history.state) !== undefined) return;
    if (isAway(history.state)) open(notice.value.play);
  };
  // A desk that failed to come is told to whoever asks for a meeting; nobody else needs to hear of it.
  takeUp().catch(() => undefined);

  return {
    screen,
    play,
    notice,
    month,
    saving,
    desk,
    bringDesk: () => void bring().catch(() => undefined),
    visit: async (dealer, seed = month.value) => {
      const { open: openMeeting } = await bring();
      open({ dealer, session: openMeeting(dealer, seed) });
    },
    seasons,
    goOn: open,
    enterSeason: () => show('season'),
    go: show,
    toCards: () => {
      if (screen.value !== 'cards') history.back();
    },
    anotherMonth: (seed) => {
      month.value = seed ?? newSeed();
    },
    forget: async () => {
      await saves.clear();
      notice.value = { kind: 'none' };
    },
  };
}

function screenOf(session: Session): ScreenName {
  const { phase } = session.view();
  return phase === 'file' ? 'file' : phase === 'over' ? 'debrief' : 'room';
}

function isAway(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'screen' in state && state.screen !== 'cards';
}

/** The place behind a door at which the page stood. */
function placeOf(state: unknown): PlaceName | undefined {
  if (typeof state !== 'object' || state === null || !('screen' in state)) return undefined;
  return PLACES.find((place) => place === state.screen);
}

/** The season whose screen the page stood at, by the id of its save. */
function seasonOf(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('season' in state)) return undefined;
  return typeof state.season === 'string' ? state.season : undefined;
}

function resumed(desk: Desk, log: MeetingLog): SaveNotice {
  const dealer = knownDealer(log.dealer);
  const session = dealer && desk.resume(log, dealer);
  if (dealer && session && !('code' in session)) return { kind: 'waiting', play: { dealer, session } };
  const why = session && 'code' in session && session.code === 'other-version' ? 'version' : 'damaged';
  return { kind: 'broken', why, text: JSON.stringify(log, null, 2) };
}
