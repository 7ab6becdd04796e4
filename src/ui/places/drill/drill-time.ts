/** How far a season set as a drill has come: a first working week ends after its evenings, a month when it closes. */
import { DRILL } from '../../../content/messages/drill.ts';
import { type DrillScenario, WEEK_DAYS } from '../../../protocol/drill.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { translator } from '../../kit/language.ts';

const t = translator(DRILL);

type Played = Pick<MonthSession, 'events' | 'view'>;

export function isOver({ kind }: DrillScenario, session: Played): boolean {
  return kind === 'week' ? evenings(session) >= WEEK_DAYS : session.view().phase === 'over';
}

/** Which day of the week it is, in words; nothing in a month, whose desk shows the day. */
export function dayWords({ kind }: DrillScenario, session: Played): string {
  if (kind !== 'week') return '';
  return t('play.week', { day: Math.min(WEEK_DAYS, evenings(session) + 1), days: WEEK_DAYS });
}

/** Counted in the events, since a page that comes back into an exam knows no earlier actions. */
function evenings(session: Played): number {
  return session.events().filter((event) => event.kind === 'acted' && event.action.kind === 'end-day').length;
}
