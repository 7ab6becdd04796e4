/** The words of a pinned game as they stand on the screen, a line for each, with who says it. */

import type { Bilingual } from '../../content/bilingual.ts';
import { shownOf } from '../../content/built-dealer.ts';
import { castDealers } from '../../content/dealers.ts';
import { createMonthSpeaker } from '../../content/say-month.ts';
import { type Opening, roundWords, sceneOpening } from '../../content/say-scene.ts';
import { openTranscript } from '../../content/transcript.ts';
import { type DeskAction, isDeskAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import type { MeetingCourse, PinCourse, SeasonCourse } from './course.ts';
import { drillDealer } from './people.ts';
import type { Said, Setup } from './pin.ts';

interface Line {
  readonly by: string;
  readonly text: Bilingual;
}

export function saidIn({ dealers, seed }: Setup, { plays }: PinCourse): Said {
  const built = dealers.filter((dealer) => typeof dealer !== 'string');
  castDealers(built.flatMap((dealer) => shownOf(drillDealer(dealer)) ?? []));
  try {
    const lines = plays.flatMap((play) =>
      play.kind === 'meeting' ? inMeeting(play, seed) : inSeason(play, seed),
    );
    const written = (language: keyof Said) =>
      lines.map(({ by, text }) => `${by}: ${text[language].replaceAll('\n', '⏎')}`);
    return { zh: written('zh'), en: written('en') };
  } finally {
    castDealers([]);
  }
}

function inMeeting({ dealer, steps }: MeetingCourse, seed: number): readonly Line[] {
  const transcript = openTranscript(dealer, seed);
  return steps.flatMap(({ events }) => transcript.hear(events));
}

function inSeason({ beginning, steps }: SeasonCourse, seed: number): readonly Line[] {
  const speaker = createMonthSpeaker(seed);
  const heard = (events: readonly MonthEvent[]): readonly Line[] =>
    events
      .flatMap((event) => speaker.say(event))
      .map(({ by, dealer, text }) => ({ by: dealer ? `${by} (${dealer})` : by, text }));
  return [
    ...heard(beginning),
    ...steps.flatMap(({ action, events }, at) => [
      ...heard(events),
      ...(isDeskAction(action) ? inScene(action, at, events, seed) : []),
    ]),
  ];
}

/** What a scene adds, when it is entered from the desk: how one gets there, and the round at the retailers'. */
function inScene(
  action: DeskAction,
  at: number,
  events: readonly MonthEvent[],
  seed: number,
): readonly Line[] {
  if (!('dealer' in action)) return [];
  const { dealer } = action;
  const opening = openingOf(action);
  const round = events.find(
    (event) => event.kind === 'measure-started' && event.measure === 'joint-collection',
  );
  const spoken = [
    ...(opening ? [sceneOpening(opening, dealer, seed, at)] : []),
    ...(round?.kind === 'measure-started'
      ? [sceneOpening('on-the-way', dealer, seed, at), ...roundWords(dealer, seed, round.round)]
      : []),
  ];
  return spoken.map(({ by, text }) => ({ by: `scene, ${by} (${dealer})`, text }));
}

function openingOf(action: DeskAction): Opening | null {
  switch (action.kind) {
    case 'remind-due':
      return 'message';
    case 'contact-due':
    case 'renew-part':
      return 'ringing';
    case 'press-miss':
      return action.by === 'visit' ? 'in-shop' : 'ringing';
    default:
      return null;
  }
}
