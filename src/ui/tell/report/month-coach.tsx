import { COACH } from '../../../content/messages/coach.ts';
import { dayName } from '../../kit/date.ts';
import { translator } from '../../kit/language.ts';
import { nameOf } from '../../kit/words.ts';
import type { CoachAccess } from '../coach/access.ts';
import { CoachPart } from '../coach/coach-part.tsx';
import type { Subject } from '../coach/subject.ts';
import type { MonthLog } from './month-log.ts';

const t = translator(COACH);

export interface MonthCoachProps {
  readonly subject: Subject;
  readonly access: CoachAccess;
  readonly log: MonthLog;
}

/** The coach's word on a month: its talks, and the month with luck taken out. */
export function MonthCoach({ subject, access, log }: MonthCoachProps) {
  const cost = log.dealers.reduce((sum, dealer) => sum + dealer.cost, 0);
  return (
    <CoachPart
      subject={subject}
      access={access}
      realised={log.paid - cost}
      where={(index) => {
        const act = log.acts.get(index);
        return (
          act?.dealer && (
            <strong>{t('moment.in-month', { day: dayName(act.day), name: nameOf(act.dealer) })}</strong>
          )
        );
      }}
    />
  );
}
