/** The play of a sitting: the meeting that is on, or the season; taken up from what has been done so far. */
import { peopleOf } from '../../../content/built-dealer.ts';
import { CONTENT_VERSION } from '../../../content/content-version.ts';
import type { Dealer } from '../../../content/dealers.ts';
import { DRILL_CONTENT } from '../../../content/drill-book.ts';
import { monthsOf } from '../../../protocol/drill.ts';
import { castOf } from '../../../session/drill/cast.ts';
import type { Sitting } from '../../../session/drill/sitting.ts';
import type { Session } from '../../../session/session.ts';
import { startSession } from '../../../session/start.ts';
import { startMonths } from '../../../session/start-month.ts';
import type { OpenSeason } from '../../play/season/open-season.ts';
import { openChronicle } from '../../play/words/chronicle.ts';
import { isOver } from './drill-time.ts';

export type DrillPlay =
  /** `index` from 0. */
  | {
      readonly kind: 'meeting';
      readonly index: number;
      readonly dealer: Dealer;
      readonly session: Session;
      readonly last: boolean;
    }
  | { readonly kind: 'season'; readonly season: OpenSeason };

/** Undefined once everything has been played, or where this program cannot play it. */
export function openPlay(sitting: Sitting): DrillPlay | undefined {
  const { drill, played } = sitting;
  const cast = castOf(drill, DRILL_CONTENT);
  if ('kind' in cast) return undefined;
  if (played.kind === 'season') {
    const months = monthsOf(drill.scenario);
    const session = startMonths({ dealers: cast, months, seed: drill.seed, contentVersion: CONTENT_VERSION });
    for (const action of played.actions) session.act(action);
    if (isOver(drill.scenario, session)) return undefined;
    return { kind: 'season', season: { id: 'drill', session, chronicle: openChronicle(session) } };
  }
  for (const [index, dealer] of peopleOf(drill).entries()) {
    const session = startSession({ dealer: dealer.brief, seed: drill.seed, contentVersion: CONTENT_VERSION });
    for (const action of played.meetings[index] ?? []) session.act(action);
    const last = index === drill.dealers.length - 1;
    if (session.view().phase !== 'over') return { kind: 'meeting', index, dealer, session, last };
  }
  return undefined;
}
