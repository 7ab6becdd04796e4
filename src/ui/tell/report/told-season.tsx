import { SeasonScreen, type SeasonScreenProps } from '../../play/season/season.tsx';
import type { CoachAccess } from '../coach/access.ts';
import { MonthReport } from './report.tsx';

export interface ToldSeasonProps extends Omit<SeasonScreenProps, 'closed'> {
  readonly onLeave: () => void;
  /** What the way out of the last report is called, where it leads somewhere else than to the start. */
  readonly leave?: string;
  /** Absent where the coach has no say: during a scored drill. */
  readonly coach?: CoachAccess;
}

/** A season whose months are told when they close: each has its report, and the last leads out. */
export function ToldSeason({ onLeave, leave, coach, ...season }: ToldSeasonProps) {
  return (
    <SeasonScreen
      {...season}
      closed={({ session, month, onNext }) => {
        const isOver = session.view().phase === 'over';
        return (
          <MonthReport
            key={month}
            session={session}
            month={month}
            onNext={isOver ? undefined : onNext}
            onLeave={onLeave}
            leave={isOver ? leave : undefined}
            coach={coach}
          />
        );
      }}
    />
  );
}
