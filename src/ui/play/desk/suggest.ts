/**
 * A suggested day, as an old hand would set about it: see what has come, press what has not, be in touch where it helps,
 * keep our own word, then talk to whoever has not committed and owes most. From the view alone; nothing hidden is known.
 */
import { isAllowed } from '../../../books/allowed.ts';
import { hasCommitted } from '../../../books/desk-parts.ts';
import { type DealerDues, duesOfDay } from '../../../books/dues.ts';
import type { DeskAction } from '../../../protocol/month-action.ts';
import { DESK_MINUTES, EFFORT_MINUTES, needsTravel, SHORTEST_VISIT } from '../../../protocol/month-costs.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { Day, Minutes, Yuan } from '../../../protocol/units.ts';
import { MEASURES, type Measure } from '../../../protocol/vocabulary.ts';

type Reason =
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
  const dues = duesOfDay(view);
  return [
    ...receipts(view, dues),
    ...dues.flatMap((due) => press(view, due)),
    ...dues.flatMap((due) => inTouch(view, due)),
    ...dues.flatMap((due) => ownWord(view, due)),
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

function receipts(view: MonthView, dues: readonly DealerDues[]): readonly Suggestion[] {
  const waiting = dues.flatMap(({ unseen }) => unseen);
  if (waiting.length === 0 || !isAllowed(view, 'check-receipts', {})) return [];
  const amount = waiting.reduce((sum, part) => sum + part.amount, 0);
  const action: DeskAction = { kind: 'check-receipts' };
  return [
    suggestion(view, 'receipts', null, DESK_MINUTES['check-receipts'], { amount, action, pressing: true }),
  ];
}

function press(view: MonthView, { dealer, miss }: DealerDues): readonly Suggestion[] {
  if (!miss) return [];
  const { amount, received, day } = miss.part;
  const detail = { amount: amount - received, day, pressing: true };
  if (miss.ask === 'renew')
    return [suggestion(view, 'press-again', dealer, DESK_MINUTES['renew-part'], detail)];
  const { by } = miss;
  const minutes =
    by === 'visit' ? wayTo(view, dealer) + DESK_MINUTES['press-visit'] : DESK_MINUTES['press-call'];
  const action: DeskAction = { kind: 'press-miss', dealer, by };
  return [suggestion(view, 'press', dealer, minutes, { ...detail, action })];
}

function wayTo({ dealers }: MonthView, dealer: DealerId): Minutes {
  return dealers.find(({ id }) => id === dealer)?.travel ?? 0;
}

const TOUCH = {
  ring: { kind: 'contact-due', pressing: true },
  remind: { kind: 'remind-due', pressing: false },
} as const;

function inTouch(view: MonthView, { dealer, touch }: DealerDues): readonly Suggestion[] {
  if (!touch) return [];
  const { kind, pressing } = TOUCH[touch.ask];
  const { amount, day } = touch.part;
  const detail = { amount, day, action: { kind, dealer }, pressing };
  return [suggestion(view, touch.ask, dealer, DESK_MINUTES[kind], detail)];
}

/** What we promised: a measure, and to be in touch. */
function ownWord(view: MonthView, { dealer, promised, appointment }: DealerDues): readonly Suggestion[] {
  const measures = promised
    .filter((measure) => isAllowed(view, 'start-measure', { dealer, measure }))
    .map((measure) => {
      const minutes = EFFORT_MINUTES[measure] + (needsTravel(measure) ? wayTo(view, dealer) : 0);
      return suggestion(view, 'measure', dealer, minutes, { measure });
    });
  if (appointment === null || !isAllowed(view, 'visit', { dealer })) return measures;
  const action: DeskAction = { kind: 'visit', dealer };
  const minutes = wayTo(view, dealer) + SHORTEST_VISIT;
  return [...measures, suggestion(view, 'appointment', dealer, minutes, { action, pressing: true })];
}

/** Whoever has not committed and owes most first; not the same person two days running. */
function talks(view: MonthView): readonly Suggestion[] {
  const today = view.date.day;
  return view.dealers
    .filter((desk) => !hasCommitted(desk) && desk.followUp !== today)
    .filter(({ lastTalk }) => lastTalk === null || today >= lastTalk + 2)
    .filter(({ id }) => isAllowed(view, 'visit', { dealer: id }))
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
      MEASURES.some((measure) => isAllowed(view, 'start-measure', { dealer, measure })),
    )
    .toSorted((a, b) => b.gap - a.gap)
    .map((desk) => suggestion(view, 'gap', desk.id, 0, { amount: desk.gap }));
}
