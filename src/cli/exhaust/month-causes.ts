/**
 * For every event of a month, the actions that can lead to it; and, going through the log, whether what it speaks of is
 * there: no payment without a part, no pressing without a miss, no measure that comes in without having been begun.
 */
import type { MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent, MonthEventKind, MonthEventOf } from '../../protocol/month-event.ts';
import { DealerLedger } from './dealer-ledger.ts';
import { type Step, unless, type Watch } from './step.ts';
import { talkFaults } from './talk-causes.ts';

type Cause = MonthAction['kind'];

/** `talk`: anything said in one. The calendar moves with `end-day` alone. */
export const MONTH_CAUSES: Readonly<Record<MonthEventKind, readonly (Cause | 'talk')[] | 'anything'>> = {
  acted: 'anything',
  'month-opened': ['end-day'],
  'day-broke': ['end-day'],
  travelled: ['visit', 'press-miss', 'start-measure'],
  'talk-began': ['visit', 'call'],
  'in-talk': ['talk', 'call'],
  'talk-ended': ['talk'],
  'plan-sent': ['send-plan'],
  'measure-started': ['start-measure'],
  'measure-brought': ['end-day'],
  'measure-forgotten': ['end-day'],
  reminded: ['remind-due'],
  contacted: ['contact-due'],
  pestered: ['remind-due', 'contact-due'],
  'payment-announced': ['end-day'],
  'receipts-checked': ['check-receipts'],
  'part-found': ['check-receipts'],
  pressed: ['press-miss'],
  'part-renewed': ['renew-part'],
  'month-closed': ['end-day'],
  'grade-revised': ['end-day'],
  'season-ended': ['end-day'],
};

/** Goes through one season from its first morning. */
export function causeWatch(): Watch {
  const ledgers = new Map<string, DealerLedger>();
  const ledgerOf = (dealer: string) => {
    const known = ledgers.get(dealer) ?? new DealerLedger();
    ledgers.set(dealer, known);
    return known;
  };
  return (step) => {
    const faults = [...startFaults(step)];
    for (const event of step.events) {
      faults.push(...kindFaults(step, event), ...calendarFaults(step, event));
      if (event.kind === 'month-opened') ledgers.clear();
      if ('dealer' in event)
        faults.push(
          ...ledgerOf(event.dealer)
            .read(event, step)
            .map((fault) => `${event.dealer}: ${fault}`),
        );
      if (event.kind === 'month-closed')
        for (const { dealer, paid } of event.dealers) faults.push(...ledgerOf(dealer).close(paid));
    }
    return faults;
  };
}

/** Every step begins with what was done, as it stands in the log. */
function startFaults({ before, action, events }: Step): readonly string[] {
  const { actions, day, clock } = before.context.season;
  const expected = JSON.stringify({ kind: 'acted', at: actions, action, day, clock });
  return [
    ...unless(JSON.stringify(events[0]) === expected, `a step began with ${JSON.stringify(events[0])}`),
    ...unless(
      events.filter(({ kind }) => kind === 'acted').length === 1,
      'an action stands in the events more than once',
    ),
  ];
}

function kindFaults({ before, action }: Step, event: MonthEvent): readonly string[] {
  const causes = MONTH_CAUSES[event.kind];
  const { talk } = before.context.season;
  const by = talk ? 'talk' : action.kind;
  const named = causes === 'anything' || causes.includes(by);
  const about = 'dealer' in action && 'dealer' in event ? event.dealer === action.dealer : true;
  const within = talk && 'dealer' in event ? event.dealer === talk.dealer : true;
  return [
    ...unless(named, `"${event.kind}" followed on "${action.kind}", which cannot cause it`),
    ...unless(about && within, `"${event.kind}" tells of another dealer than "${action.kind}" was about`),
    ...(event.kind === 'in-talk' ? saidFaults(action, event) : []),
  ];
}

/** A call is answered with the first words, so a call leads to what entering leads to. */
function saidFaults(action: MonthAction, { event }: MonthEventOf<'in-talk'>): readonly string[] {
  switch (action.kind) {
    case 'call':
      return talkFaults('enter', [event]);
    case 'visit':
    case 'send-plan':
    case 'start-measure':
    case 'remind-due':
    case 'contact-due':
    case 'press-miss':
    case 'renew-part':
    case 'check-receipts':
    case 'end-day':
      return [`"${event.kind}" was said outside of a talk`];
    default:
      return talkFaults(action.kind, [event]);
  }
}

/** Months close on their last working day, seasons with their last month, and no morning comes twice. */
function calendarFaults({ before, after }: Step, event: MonthEvent): readonly string[] {
  const was = before.context.season;
  const is = after.context.season;
  const lastDay = !was.workingDays.some((day) => day > was.day);
  switch (event.kind) {
    case 'month-closed': {
      const sum = event.dealers.reduce((all, { paid }) => all + paid, 0);
      return [
        ...unless(lastDay && event.month === was.month, `month ${event.month} closed on the ${was.day}th`),
        ...unless(event.quota === was.quota, `the month closed with another quota than it had`),
        ...unless(sum === event.paid, `dealers paid ${sum}, the month says ${event.paid}`),
      ];
    }
    case 'month-opened':
      return unless(
        lastDay && event.month === was.month + 1,
        `month ${event.month} opened after ${was.month}`,
      );
    case 'season-ended':
      return unless(
        lastDay && was.month === was.months && is.over,
        'the season ended before its last evening',
      );
    case 'grade-revised':
      return unless(lastDay && was.month === 3, `a grade was revised in month ${was.month}`);
    case 'day-broke': {
      const next = was.workingDays.find((day) => day > was.day);
      return unless(
        event.date.day === (next ?? is.workingDays[0]) && (next === undefined) === is.month > was.month,
        `after the ${was.day}th of month ${was.month} the ${event.date.day}th of month ${is.month} broke`,
      );
    }
    default:
      return [];
  }
}
