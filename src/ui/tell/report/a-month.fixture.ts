/** A month with one dealer as the report has it: told event by event, and closed into a log. */
import { type MonthTelling, aMonth as tellMonth, WHO } from '../../../books/a-month.fixture.ts';
import type { DealerMonth } from '../../../protocol/month-event.ts';
import { type MonthLog, monthLogsOf } from './month-log.ts';

export interface MonthTold {
  readonly on: (...what: Parameters<MonthTelling['on']>) => MonthTold;
  readonly talk: (...what: Parameters<MonthTelling['talk']>) => MonthTold;
  readonly close: (...results: readonly DealerMonth[]) => MonthLog;
}

export function aMonth(dealer = WHO): MonthTold {
  const told = tellMonth(dealer);
  const month: MonthTold = {
    on: (...what) => {
      told.on(...what);
      return month;
    },
    talk: (...what) => {
      told.talk(...what);
      return month;
    },
    close: (...results) => {
      const [log] = monthLogsOf(told.close(...results).events());
      if (!log) throw new Error('the month did not close');
      return log;
    },
  };
  return month;
}
