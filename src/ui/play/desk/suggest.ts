/**
 * A suggested day, as an old hand would set about it: see what has come, press what has not, be in touch where it helps,
 * keep our own word, then talk to whoever has not committed and owes most. From the view alone; nothing hidden is known.
 */
import type { DeskAction } from '../../../protocol/month-action.ts';
import { DESK_MINUTES, EFFORT_MINUTES, needsTravel, SHORTEST_VISIT } from '../../../protocol/month-costs.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { DealerDesk, LedgerPart, MonthView } from '../../../protocol/month-view.ts';
import type { Day, Minutes, Yuan } from '../../../protocol/units.ts';
import { MEASURES, type Measure } from '../../../protocol/vocabulary.ts';
import { legalFor } from './moves.ts';
import { datedParts, hasCommitted, isDueToday, isMissed, isUnchecked, restUntil } from './state.ts';

export type Reason =
  | 'receipts'
  | 'press'
  | 'press-again'
  | 'ring'
  | 'remind'
  | 'measure'
  | 'appointment'
  | 'uncommitted'
  | 'gap';

export interface Suggestion {
  /** The same thing on the same day has the same name: what was put aside stays aside. */
  readonly id: string;
  readonly reason: Reason;
  readonly dealer: DealerId | null;
  /** Travel included. */
  readonly minutes: Minutes;
  /** What the reason is about: what is missing, due or lacking. */
  readonly amount: Yuan | null;
  readonly day: Day | null;
  readonly measure: Measure | null;
  /** Done with one click; null where the player has to judge first, in the dealer's file. */
  readonly action: DeskAction | null;
  /** Something whose day is today: the end of the day asks about it. */
  readonly pressing: boolean;
}

const MOST = 5;
/** Of one kind there are not more at a time: a day holds no more talks and no more work on gaps. */
const MOST_ALIKE = 3;

/** Up to five suggestions, in the order in which to do them. */
export function suggestDay(view: MonthView, dismissed: ReadonlySet<string>): readonly Suggestion[] {
  const wanted = everything(view).filter(({ id }) => !dismissed.has(id));
  const alike = (one: Suggestion) => wanted.filter(({ reason }) => reason === one.reason).indexOf(one);
  return wanted.filter((one) => one.pressing || alike(one) < MOST_ALIKE).slice(0, MOST);
}

/** What would be left undone if the day ended now. */
export function leftUndone(view: MonthView): readonly Suggestion[] {
  return everything(view).filter(({ pressing }) => pressing);
}

function everything(view: MonthView): readonly Suggestion[] {
  const { dealers } = view;
  return [
    ...receipts(view),
    ...dealers.flatMap((desk) => press(view, desk)),
    ...dealers.flatMap((desk) => inTouch(view, desk)),
    ...dealers.flatMap((desk) => ownWord(view, desk)),
    ...talks(view),
    ...gaps(view),
  ];
}

type Detail = Partial<Pick<Suggestion, 'amount' | 'day' | 'measure' | 'action' | 'pressing'>>;

function suggestion(
  view: MonthView,
  reason: Reason,
  dealer: DealerId | null,
  minutes: Minutes,
  detail: Detail,
): Suggestion {
  const { amount = null, day = null, measure = null, action = null, pressing = false } = detail;
  const id = [view.month, view.date.day, reason, dealer ?? '', measure ?? ''].join('/');
  return { id, reason, dealer, minutes, amount, day, measure, action, pressing };
}

function receipts(view: MonthView): readonly Suggestion[] {
  const waiting = view.dealers.flatMap(({ parts }) =>
    parts.filter((part) => isUnchecked(part, view.date.day)),
  );
  if (waiting.length === 0 || !legalFor(view, 'check-receipts', {})) return [];
  const amount = waiting.reduce((sum, part) => sum + part.amount, 0);
  const action: DeskAction = { kind: 'check-receipts' };
  return [
    suggestion(view, 'receipts', null, DESK_MINUTES['check-receipts'], { amount, action, pressing: true }),
  ];
}

/** Farther than this a miss is pressed by telephone: the day has other dealers. */
const NEAR: Minutes = 45;

function press(view: MonthView, desk: DealerDesk): readonly Suggestion[] {
  const missed = desk.parts.find(isMissed);
  if (!missed || missed.pressed === view.date.day) return [];
  const { id: dealer } = desk;
  const detail = { amount: missed.amount - missed.received, day: missed.day, pressing: true };
  if (missed.pressed !== null && legalFor(view, 'renew-part', { dealer }))
    return [suggestion(view, 'press-again', dealer, DESK_MINUTES['renew-part'], detail)];
  const visit = desk.travel <= NEAR && legalFor(view, 'press-miss', { dealer, by: 'visit' });
  const by = visit ? 'visit' : 'call';
  if (missed.pressed !== null || !legalFor(view, 'press-miss', { dealer, by })) return [];
  const minutes = by === 'visit' ? desk.travel + DESK_MINUTES['press-visit'] : DESK_MINUTES['press-call'];
  const action: DeskAction = { kind: 'press-miss', dealer, by };
  return [suggestion(view, 'press', dealer, minutes, { ...detail, action })];
}

/** A line is welcome from so many days ahead. */
const AHEAD = 2;

function inTouch(view: MonthView, desk: DealerDesk): readonly Suggestion[] {
  const hold = holdOf(desk);
  const parts = datedParts(desk);
  const { id: dealer } = desk;
  const due = parts.find((part) => isDueToday(part, view));
  if (due && !due.contacted && hold === 'tight' && legalFor(view, 'contact-due', { dealer })) {
    const action: DeskAction = { kind: 'contact-due', dealer };
    return [
      suggestion(view, 'ring', dealer, DESK_MINUTES['contact-due'], {
        ...about(due),
        action,
        pressing: true,
      }),
    ];
  }
  const today = view.date.day;
  const soon = parts.find((part) => part.state === 'open' && part.day >= today && part.day <= today + AHEAD);
  if (!soon || soon.reminded || hold === 'loose' || !legalFor(view, 'remind-due', { dealer })) return [];
  const action: DeskAction = { kind: 'remind-due', dealer };
  return [suggestion(view, 'remind', dealer, DESK_MINUTES['remind-due'], { ...about(soon), action })];
}

function about({ amount, day }: LedgerPart): Detail {
  return { amount, day };
}

/** How closely a dealer is held: by what his follow-up taught, before that by the ledger, and at first by the grade. */
function holdOf({ file, record, parts, taken }: DealerDesk): 'loose' | 'normal' | 'tight' {
  if (taken.reminder === 'coolly') return 'loose';
  if (taken.contact === 'coolly') return 'normal';
  if (taken.contact === 'well' || record.missed + record.partly > record.kept || parts.some(isMissed))
    return 'tight';
  return file.grade === 'A' ? 'loose' : file.grade === 'B' ? 'normal' : 'tight';
}

/** What we promised: a measure, and to be in touch. */
function ownWord(view: MonthView, desk: DealerDesk): readonly Suggestion[] {
  const { id: dealer } = desk;
  const measures = desk.promisedMeasures
    .filter((measure) => legalFor(view, 'start-measure', { dealer, measure }))
    .map((measure) => {
      const minutes = EFFORT_MINUTES[measure] + (needsTravel(measure) ? desk.travel : 0);
      return suggestion(view, 'measure', dealer, minutes, { measure });
    });
  const { followUp } = desk;
  const now = followUp !== null && followUp >= view.date.day && followUp <= restUntil(view);
  if (!now || !legalFor(view, 'visit', { dealer })) return measures;
  const action: DeskAction = { kind: 'visit', dealer };
  return [
    ...measures,
    suggestion(view, 'appointment', dealer, desk.travel + SHORTEST_VISIT, { action, pressing: true }),
  ];
}

/** Whoever has not committed and owes most first; not the same person two days running. */
function talks(view: MonthView): readonly Suggestion[] {
  const today = view.date.day;
  return view.dealers
    .filter((desk) => !hasCommitted(desk) && desk.followUp !== today)
    .filter(({ lastTalk }) => lastTalk === null || today >= lastTalk + 2)
    .filter(({ id }) => legalFor(view, 'visit', { dealer: id }))
    .toSorted((a, b) => b.file.target - a.file.target)
    .map((desk) =>
      suggestion(view, 'uncommitted', desk.id, desk.travel + SHORTEST_VISIT, {
        amount: desk.file.target,
        action: { kind: 'visit', dealer: desk.id },
      }),
    );
}

/** Committed to less than the target: only measures bring the rest. */
function gaps(view: MonthView): readonly Suggestion[] {
  return view.dealers
    .filter((desk) => hasCommitted(desk) && desk.gap > 0 && desk.promisedMeasures.length === 0)
    .filter(({ id: dealer }) =>
      MEASURES.some((measure) => legalFor(view, 'start-measure', { dealer, measure })),
    )
    .toSorted((a, b) => b.gap - a.gap)
    .map((desk) => suggestion(view, 'gap', desk.id, 0, { amount: desk.gap }));
}
