/**
 * A player who wants to see the whole house: random but legal, with a preference for what a coin would never reach.
 * Talks are held by one of the bots or by a talker who stays; at the desk, rarely possible moves are made whenever
 * they are possible.
 */
import { isToCome } from '../../books/desk-parts.ts';
import { type Bot, choicesOf, filled, type Picker } from '../../bots/bot.ts';
import type { MonthBot, MonthSituation } from '../../bots/month/month-bot.ts';
import type { Action } from '../../protocol/action.ts';
import { REMINDER_WINDOW } from '../../protocol/follow-up-figures.ts';
import type { DeskAction, DeskActionKind } from '../../protocol/month-action.ts';
import type { MonthMove } from '../../protocol/month-legal.ts';
import type { DealerDesk, MonthView } from '../../protocol/month-view.ts';
import { lingering, TALKERS } from './talker.ts';

/** How often a move is made where it is possible; the day ends when there is little else to do. */
const WEIGHT: Readonly<Record<DeskActionKind, number>> = {
  visit: 12,
  call: 5,
  'send-plan': 2,
  'start-measure': 4,
  'remind-due': 4,
  'contact-due': 4,
  'press-miss': 12,
  'renew-part': 12,
  'check-receipts': 4,
  'end-day': 6,
};

export const wanderer: MonthBot = () => {
  let talker: Bot | null = null;
  let said: Action[] = [];
  return (situation) => {
    const { view, chance } = situation;
    if (!view.talk) {
      talker = null;
      return atTheDesk(situation);
    }
    if (!talker) {
      talker = TALKERS[chance(0, TALKERS.length - 1)] ?? lingering;
      said = [];
    }
    const action = talker({ ...situation, view: view.talk.meeting, done: said });
    said.push(action);
    return action;
  };
};

function atTheDesk({ view, chance }: MonthSituation): DeskAction {
  const move = weighed(view.legal, chance);
  const pick: Picker = (param, name) => {
    if (!('choices' in param)) return chance(param.min, name === 'estimate' ? 60_000 : param.max);
    const open = name === 'dealer' ? sensible(view, move, chance) : param.choices;
    return open[chance(0, open.length - 1)] ?? 0;
  };
  // The parameters are chosen from the move's own ranges, which makes the result an action of its kind.
  return { kind: move.kind, ...filled(move, pick) } as DeskAction;
}

function weighed(legal: readonly MonthMove[], chance: MonthSituation['chance']): MonthMove {
  const kinds = new Map<DeskActionKind, MonthMove[]>();
  for (const move of legal) kinds.set(move.kind, [...(kinds.get(move.kind) ?? []), move]);
  let at = chance(
    1,
    [...kinds.keys()].reduce((sum, kind) => sum + WEIGHT[kind], 0),
  );
  for (const [kind, moves] of kinds) {
    at -= WEIGHT[kind];
    const move = moves[chance(0, moves.length - 1)];
    if (at <= 0 && move) return move;
  }
  throw new Error('the season is over');
}

/** Whom to ring up or remind: mostly those with something due, sometimes anybody. */
function sensible(
  { dealers, date }: MonthView,
  move: MonthMove,
  chance: MonthSituation['chance'],
): readonly (string | number)[] {
  const open = choicesOf(move, 'dealer');
  if ((move.kind !== 'remind-due' && move.kind !== 'contact-due') || chance(0, 4) === 0) return open;
  const due = dealers.filter(
    (desk) =>
      open.includes(desk.id) && isDue(desk, date.day, move.kind === 'contact-due' ? 1 : REMINDER_WINDOW),
  );
  return due.length > 0 ? due.map(({ id }) => id) : open;
}

function isDue({ parts }: DealerDesk, today: number, ahead: number): boolean {
  return parts.some((part) => isToCome(part) && part.day >= today && part.day <= today + ahead);
}
