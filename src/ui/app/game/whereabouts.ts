/**
 * Which screen is open, and what the browser's history knows of it: one step back always leads to the cards, and never
 * loses a meeting; a reload comes back to where it was.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { PLACES, type PlaceName } from '../../places/place.ts';
import { placeOfLink } from './links.ts';

export type MeetingScreen = 'file' | 'room' | 'debrief';
export type ScreenName = 'cards' | 'season' | MeetingScreen | PlaceName;

/** What is under way, and where it would be shown. */
export interface UnderWay {
  /** Where the meeting stands. */
  readonly meeting: () => MeetingScreen | undefined;
  /** The id of the season that is open. */
  readonly season: () => string | undefined;
  /** Opens a kept season; false where it does not open. */
  readonly takeUpSeason: (id: string) => Promise<boolean>;
}

export interface Whereabouts {
  readonly screen: ReadonlySignal<ScreenName>;
  readonly show: (next: ScreenName) => void;
  readonly toCards: () => void;
  /** The page was left in a meeting, and still stands at the cards. */
  readonly wasInMeeting: () => boolean;
}

export function openWhereabouts(underWay: UnderWay): Whereabouts {
  const screen = signal<ScreenName>(placeOf(history.state) ?? 'cards');

  function show(next: ScreenName): void {
    if (next === screen.value) return;
    const place = next === 'season' ? { screen: next, season: underWay.season() } : { screen: next };
    if (screen.value === 'cards' && !isAway(history.state)) history.pushState(place, '');
    else history.replaceState(place, '');
    screen.value = next;
  }

  addEventListener('popstate', ({ state }) => {
    const place = placeOf(state);
    if (place) screen.value = place;
    else if (seasonOf(state) !== undefined)
      screen.value = underWay.season() === undefined ? 'cards' : 'season';
    else screen.value = (isAway(state) && underWay.meeting()) || 'cards';
  });

  /** A link leads to the place that reads it; one step back leads to the cards. */
  function follow(): void {
    const place = placeOfLink(location.hash);
    if (!place) return;
    if (placeOf(history.state) === undefined) history.replaceState({ screen: 'cards' }, '');
    show(place);
  }
  follow();
  addEventListener('hashchange', follow);

  const away = seasonOf(history.state);
  if (away !== undefined)
    void underWay.takeUpSeason(away).then((taken) => {
      if (taken && seasonOf(history.state) === away) screen.value = 'season';
    });

  return {
    screen,
    show,
    toCards: () => {
      if (screen.value !== 'cards') history.back();
    },
    wasInMeeting: () =>
      screen.value === 'cards' && isAway(history.state) && seasonOf(history.state) === undefined,
  };
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
