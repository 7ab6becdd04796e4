/** Talkers who get where neither a coin nor an expert gets: they stay, dawdle until the clock stops them, or only hold. */
import { type Bot, fill, legal, type Picker, plainly, type Situation, within } from '../../bots/bot.ts';
import { random } from '../../bots/exploit.ts';
import { BOTS } from '../../bots/roster.ts';
import type { ActionKind } from '../../protocol/action.ts';

/** Says anything, but seldom goodbye. */
export const lingering: Bot = (situation) => {
  const { view, chance } = situation;
  const staying = view.legal.filter(
    ({ kind }) => (kind !== 'leave' && kind !== 'close') || chance(0, 11) === 0,
  );
  return random({ ...situation, view: { ...view, legal: staying.length > 0 ? staying : view.legal } });
};

/** The first of these moves that is open; otherwise whatever a coin says. */
const preferring =
  (kinds: readonly ActionKind[], pick: Picker = plainly): Bot =>
  (situation) => {
    const move = kinds.map((kind) => legal(situation.view, kind)).find((open) => open !== undefined);
    return move ? fill(move, pick) : lingering(situation);
  };

/** As high as it goes, so that there is a long way down. */
const most: Picker = (param) => ('choices' in param ? (param.choices[0] ?? 0) : param.max);

/** Asks high, looks into everything, and comes down by a thousand at a time until the dealer has to go. */
export function dawdling(situation: Situation): ReturnType<Bot> {
  const opened = situation.view.ask !== null;
  const ask: Picker = (param, name) =>
    name === 'amount'
      ? within({ params: { amount: param } }, name, situation.view.dealer.target * 1.2)
      : most(param, name);
  const kinds: readonly ActionKind[] = opened
    ? ['verify', 'accept-excuse', 'inquire', 'plan-jointly', 'discount', 'lower']
    : ['enter', 'small-talk', 'inquire', 'claim'];
  return preferring(kinds, opened ? most : ask)(situation);
}

/** Comes to the point, then gives way on everything, a thousand at a time: nothing of it costs anybody's patience. */
const meek: Bot = (situation) =>
  preferring(['enter', 'open-direct', 'accept-excuse', 'discount', 'lower'], (param, name) =>
    name === 'amount' && situation.view.ask === null
      ? within({ params: { amount: param } }, 'amount', situation.view.dealer.target * 1.2)
      : most(param, name),
  )(situation);

/** Lets every reason pass, and says the same sum again and again. */
const stubborn: Bot = preferring(['enter', 'small-talk', 'accept-excuse', 'discount', 'hold', 'claim']);

export const TALKERS: readonly Bot[] = [
  lingering,
  lingering,
  lingering,
  dawdling,
  meek,
  stubborn,
  BOTS.expert,
  ...Object.values(BOTS),
];
