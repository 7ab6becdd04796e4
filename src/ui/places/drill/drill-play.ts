/** The play of a sitting: the meeting that is on, or the season; taken up from what has been done so far. */
import { peopleOf } from '../../../content/built-dealer.ts';
import type { Dealer } from '../../../content/dealers.ts';
import { DRILL_CONTENT } from '../../../content/drill-book.ts';
import { WORDS_VERSION } from '../../../content/words-version.ts';
import { monthsOf, personOf } from '../../../protocol/drill.ts';
import { meetingLog, seasonLog } from '../../../protocol/log.ts';
import { castOf } from '../../../session/drill/cast.ts';
import type { Sitting } from '../../../session/drill/sitting.ts';
import type { Session } from '../../../session/session.ts';
import { resumeSession } from '../../../session/start.ts';
import { resumeMonths } from '../../../session/start-month.ts';
import type { OpenSeason } from '../../play/season/open-season.ts';
import { openChronicle } from '../../play/words/chronicle.ts';
import { isOver } from './drill-time.ts';

export type SittingPlay =
  /** `index` from 0. */
  | {
      readonly kind: 'meeting';
      readonly index: number;
      readonly dealer: Dealer;
      readonly session: Session;
      readonly last: boolean;
    }
  | { readonly kind: 'season'; readonly season: OpenSeason };

/** `over` once everything has been played; `shut` where this program cannot play what is there: it stays as it is. */
export function openPlay(sitting: Sitting): SittingPlay | 'over' | 'shut' {
  const { drill, played } = sitting;
  const { versions, seed } = drill;
  const cast = castOf(drill, DRILL_CONTENT);
  if ('kind' in cast) return 'shut';
  const briefOf = (id: string) => DRILL_CONTENT.briefOf(id);
  if (played.kind === 'season') {
    const { actions, margin } = played;
    const dealers = drill.dealers.map(personOf);
    const season = { versions, seed, dealers, months: monthsOf(drill.scenario), actions };
    const session = resumeMonths(seasonLog({ ...season, ...(margin && { margin }) }), briefOf, WORDS_VERSION);
    if ('code' in session) return 'shut';
    if (isOver(drill.scenario, session)) return 'over';
    return { kind: 'season', season: { id: 'drill', session, chronicle: openChronicle(session) } };
  }
  const people = peopleOf(drill);
  for (const [index, dealer] of drill.dealers.entries()) {
    const [actions = [], margin] = [played.meetings[index], played.margins?.[index]];
    const meeting = { versions, seed, dealer: personOf(dealer), actions, ...(margin && { margin }) };
    const session = resumeSession(meetingLog(meeting), briefOf, WORDS_VERSION);
    const shown = people[index];
    if ('code' in session || !shown) return 'shut';
    const last = index === drill.dealers.length - 1;
    if (session.view().phase !== 'over') return { kind: 'meeting', index, dealer: shown, session, last };
  }
  return 'over';
}
