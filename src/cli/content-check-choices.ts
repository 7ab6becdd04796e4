/**
 * Choices as they come up in play: an expert plays months, and at each choice it is noted how long the words of all
 * options were and which one the expert took. Amounts and days are alike in all options, since it is the words that
 * must not tell: on the screen they are the player's own.
 */
import { filled, type Picker, plainly } from '../bots/bot.ts';
import { MONTH_BOTS } from '../bots/month/roster.ts';
import type { Language } from '../content/bilingual.ts';
import { createMonthSpeaker, type MonthSpeaker } from '../content/say-month.ts';
import { beginMonth, isOver, monthViewAt, playMonth } from '../dialogue/month-play.ts';
import type { LegalMove } from '../protocol/legal.ts';
import { isDeskAction, type MonthAction } from '../protocol/month-action.ts';
import type { MonthMove } from '../protocol/month-legal.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import { draws } from '../world/chance.ts';
import { territoryOf } from './territory-of.ts';

/** The words of the options that stood side by side, in their order. */
export interface Choice {
  readonly where: Phase | 'desk';
  readonly options: readonly Readonly<Record<Language, string>>[];
  /** The place of the one the expert took. */
  readonly right: number;
}

/** Fewer than three options need no hint. */
const FEWEST = 3;

/** Every choice of an expert's month with all twelve dealers. */
export function choicesOfMonth(seed: number): readonly Choice[] {
  const player = MONTH_BOTS.expert();
  const speaker = createMonthSpeaker(seed);
  const choices: Choice[] = [];
  let position = beginMonth({ briefs: territoryOf(12, seed), seed, months: 1 });
  for (const event of position.context.events) speaker.say(event);
  for (let turn = 0; !isOver(position); turn += 1) {
    const view = monthViewAt(position);
    const action = player({ view, chance: draws(seed, 'answer', turn).int, wording: () => '' });
    const meeting = view.talk?.meeting;
    const moves = meeting ? meeting.legal : view.legal;
    const right = moves.findIndex((move) => isOf(action, move));
    if (right >= 0 && moves.length >= FEWEST)
      choices.push({
        where: meeting?.phase ?? 'desk',
        right,
        options: moves.map((move, at) => wordsOf(move, at === right ? action : null, speaker)),
      });
    const played = playMonth(position, action);
    if (!played.ok) throw new Error(`the expert made an illegal move: ${played.refusal.message}`);
    position = played.position;
    for (const event of played.events) speaker.say(event);
  }
  return choices;
}

/** Of several moves of a kind the one whose choices hold what was chosen. */
function isOf(action: MonthAction, { kind, params }: LegalMove | MonthMove): boolean {
  const values: Readonly<Record<string, unknown>> = { ...action };
  if (action.kind !== kind) return false;
  return Object.entries(params).every(
    ([name, param]) => !('choices' in param) || param.choices.some((choice) => choice === values[name]),
  );
}

function wordsOf(
  move: LegalMove | MonthMove,
  taken: MonthAction | null,
  speaker: MonthSpeaker,
): Choice['options'][number] {
  const values: Readonly<Record<string, unknown>> = { ...taken };
  const pick: Picker = (param, name) => {
    const value = values[name];
    return 'choices' in param && (typeof value === 'string' || typeof value === 'number')
      ? value
      : plainly(param, name);
  };
  // The parameters come from the move's own ranges, which makes the result an action of its kind.
  const action = { kind: move.kind, ...filled(move, pick) } as MonthAction;
  return (isDeskAction(action) ? speaker.deskReply(action) : speaker.reply(action)).text;
}
