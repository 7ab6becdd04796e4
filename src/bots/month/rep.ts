/**
 * A rep's month by policy. Each morning in this order: what the receipts show, what has been missed, what falls
 * due, the measures that were promised, the talks still to be held, and measures against the gap to the target.
 */
import { moveAllowed } from '../../books/allowed.ts';
import { isUnchecked } from '../../books/desk-parts.ts';
import { missDue, touchDue } from '../../books/dues.ts';
import { holdOf } from '../../books/hold.ts';
import type { Action } from '../../protocol/action.ts';
import type { DeskAction, MonthAction } from '../../protocol/month-action.ts';
import type { Tightness } from '../../protocol/month-event.ts';
import type { DealerDesk, MonthView } from '../../protocol/month-view.ts';
import type { Day, Yuan } from '../../protocol/units.ts';
import { within } from '../bot.ts';
import { reckonNatural } from '../estimate.ts';
import { expert } from '../expert.ts';
import { estimateOf, measuresWorth } from './measure.ts';
import { can, type MonthBot, type MonthSituation, moveFor } from './month-bot.ts';
import type { Policy } from './policy.ts';

/**
 * A rep who works by `policyOf(month)`. Remembers what each dealer was first expected to pay, and what was said in
 * this talk.
 */
export function rep(policyOf: (month: number) => Policy): MonthBot {
  return (saidBefore = []) => {
    const reckoned = new Map<string, Yuan>();
    let said: Action[] = [...saidBefore];
    return (situation) => {
      const { view } = situation;
      const policy = policyOf(view.month);
      if (reckoned.size === 0)
        for (const { file } of view.dealers) reckoned.set(file.id, reckonNatural({ dealer: file }));
      if (view.talk) {
        const talker =
          policy.talker ??
          expert({
            ...policy.style,
            reckon: (meeting) => reckoned.get(meeting.dealer.id) ?? policy.style.reckon(meeting),
          });
        const action = talker({ ...situation, view: view.talk.meeting, done: said });
        said.push(action);
        return action;
      }
      said = [];
      return workDay(situation, policy);
    };
  };
}

function workDay({ view }: MonthSituation, policy: Policy): MonthAction {
  return (
    followUp(view, policy) ??
    carryOut(view, policy) ??
    plan(view, policy) ??
    talk(view, policy) ??
    closeGap(view, policy) ?? { kind: 'end-day' }
  );
}

function followUp(view: MonthView, { followUp: how, receipts }: Policy): DeskAction | undefined {
  if (how === 'none') return undefined;
  if (
    can(view, 'check-receipts') &&
    (receipts === 'daily' || view.date.day % 7 === 0 || view.workingDaysLeft === 1) &&
    view.dealers.some(({ parts }) => parts.some((part) => isUnchecked(part, view.date.day)))
  )
    return { kind: 'check-receipts' };
  for (const desk of view.dealers) {
    const action = press(view, desk) ?? beInTouch(view, desk, how);
    if (action) return action;
  }
  return undefined;
}

function press(view: MonthView, desk: DealerDesk): DeskAction | undefined {
  const due = missDue(view, desk);
  if (!due) return undefined;
  const dealer = desk.id;
  if (due.ask === 'press') return { kind: 'press-miss', dealer, by: due.by };
  const renew = moveAllowed(view, 'renew-part', { dealer });
  return renew && { kind: 'renew-part', dealer, day: within(renew, 'day', view.date.day + RENEWED_FOR) };
}

/** Days that a dealer is given for a part that was pressed for in vain. */
const RENEWED_FOR: Day = 3;

function beInTouch(view: MonthView, desk: DealerDesk, how: 'by-credit' | Tightness): DeskAction | undefined {
  const hold = how === 'by-credit' ? holdOf(desk) : { tightness: how };
  const due = touchDue(view, desk, hold);
  return due ? { kind: due.ask === 'ring' ? 'contact-due' : 'remind-due', dealer: desk.id } : undefined;
}

/** What was promised in a talk is done. */
function carryOut(view: MonthView, { style }: Policy): DeskAction | undefined {
  if (!style.measures) return undefined;
  for (const desk of view.dealers)
    for (const measure of desk.promisedMeasures) {
      const action = start(view, desk, measure);
      if (action) return action;
    }
  return undefined;
}

function plan(view: MonthView, { plan: how }: Policy): DeskAction | undefined {
  if (how !== 'sent') return undefined;
  const desk = view.dealers.find(({ id, planned }) => planned === null && moveFor(view, 'send-plan', id));
  return desk && { kind: 'send-plan', dealer: desk.id, amount: desk.file.target };
}

function talk(view: MonthView, { talksFrom }: Policy): DeskAction | undefined {
  if (view.date.day < talksFrom) return undefined;
  const waiting = view.dealers
    .filter((desk) => (desk.lastTalk === null || view.date.day >= desk.lastTalk + 2) && desk.talks < 3)
    .filter((desk) => moveFor(view, 'visit', desk.id))
    .sort((a, b) => b.file.target - a.file.target);
  const [largest] = waiting;
  if (!largest) return undefined;
  // On the way to the largest, dealers who live next door come first.
  const near = waiting.filter(({ file }) => file.target >= largest.file.target * 0.6);
  const next = near.reduce((best, desk) => (desk.travel < best.travel ? desk : best), largest);
  return { kind: 'visit', dealer: next.id };
}

function closeGap(view: MonthView, { measures }: Policy): DeskAction | undefined {
  if (measures === 'none') return undefined;
  const ranked = view.dealers
    .filter(({ talks }) => talks > 0)
    .flatMap((desk) => measuresWorth(desk, measures).map((offer) => ({ desk, ...offer })))
    .sort((a, b) => b.worth - a.worth);
  for (const { desk, measure } of ranked) {
    const action = start(view, desk, measure);
    if (action) return action;
  }
  return undefined;
}

function start(
  view: MonthView,
  desk: DealerDesk,
  measure: DealerDesk['promisedMeasures'][number],
): DeskAction | undefined {
  const move = moveAllowed(view, 'start-measure', { dealer: desk.id, measure });
  if (!move) return undefined;
  return {
    kind: 'start-measure',
    dealer: desk.id,
    measure,
    estimate: within(move, 'estimate', estimateOf(desk, measure)),
  };
}
