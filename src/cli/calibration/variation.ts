/**
 * C20: variations of an expert's policy, some of them mad, looked through for ways to score without collecting. A
 * variation is plain data: the search changes one thing of it, and a finding can be printed and played again.
 */

import { type Bot, fill, legal, plainly } from '../../bots/bot.ts';
import { EXPERT, expert, type Style } from '../../bots/expert.ts';
import { HANDLING } from '../../bots/handling.ts';
import type { MonthBot } from '../../bots/month/month-bot.ts';
import { EXPERT_POLICY, type Policy } from '../../bots/month/policy.ts';
import { rep } from '../../bots/month/rep.ts';
import { ACTION_KINDS, type Action, type ActionKind } from '../../protocol/action.ts';
import { PREPARATIONS } from '../../protocol/vocabulary.ts';
import { type Draws, shuffled } from '../../world/chance.ts';

/** What is done at any price, and in how many of a hundred turns. */
interface Quirk {
  readonly kind: ActionKind;
  readonly percent: number;
}

export interface Variation {
  readonly policy: Pick<Policy, 'plan' | 'measures' | 'followUp' | 'receipts' | 'talksFrom'>;
  readonly style: Omit<Style, 'handle' | 'reckon'>;
  /** Everybody is taken as this kind of dealer; null: everybody as what they are. */
  readonly takenFor: keyof typeof HANDLING | null;
  readonly quirks: readonly Quirk[];
}

const { handle: _handle, reckon: _reckon, ...expertStyle } = EXPERT;
const { style: _style, talker: _talker, ...expertPolicy } = EXPERT_POLICY;
export const AS_EXPERT: Variation = {
  policy: expertPolicy,
  style: expertStyle,
  takenFor: null,
  quirks: [],
};

export function botOf({ policy, style, takenFor, quirks }: Variation): MonthBot {
  const whole: Style = {
    ...EXPERT,
    ...style,
    handle: (repute) => HANDLING[takenFor ?? repute],
  };
  const plain = expert(whole);
  const odd = quirks.length === 0 ? {} : { talker: quirky(plain, quirks) };
  return rep(() => ({ ...policy, style: whole, ...odd }));
}

function quirky(bot: Bot, quirks: readonly Quirk[]): Bot {
  return (situation) => {
    for (const { kind, percent } of quirks) {
      const move = situation.chance(0, 99) < percent ? legal(situation.view, kind) : undefined;
      if (move) return fill(move, plainly) satisfies Action;
    }
    return bot(situation);
  };
}

const pick = <Item>(luck: Draws, from: readonly [Item, ...Item[]]): Item =>
  from[luck.int(0, from.length - 1)] ?? from[0];
const coin = (luck: Draws) => luck.int(0, 1) === 1;

type Change = (variation: Variation, luck: Draws) => Variation;

const policyOf = (change: (luck: Draws) => Partial<Variation['policy']>): Change => {
  return (variation, luck) => ({ ...variation, policy: { ...variation.policy, ...change(luck) } });
};
const styleOf = (change: (luck: Draws) => Partial<Variation['style']>): Change => {
  return (variation, luck) => ({ ...variation, style: { ...variation.style, ...change(luck) } });
};

const KINDS = Object.keys(HANDLING) as readonly (keyof typeof HANDLING)[];
const SPOKEN = ACTION_KINDS.filter((kind) => kind !== 'enter' && kind !== 'prepare');

const CHANGES: readonly Change[] = [
  policyOf((luck) => ({ plan: pick(luck, ['joint', 'sent', 'none']) })),
  policyOf((luck) => ({ measures: pick(luck, ['fitting', 'unfitting', 'none']) })),
  policyOf((luck) => ({ followUp: pick(luck, ['by-credit', 'tight', 'loose', 'none']) })),
  policyOf((luck) => ({ receipts: pick(luck, ['daily', 'weekly']) })),
  policyOf((luck) => ({ talksFrom: pick(luck, [1, 4, 8, 12, 16, 20]) })),
  styleOf((luck) => ({ ask: luck.int(10, 34) * 5 })),
  styleOf((luck) => ({ open: pick(luck, ['direct', 'plead']) })),
  styleOf((luck) => ({ answer: pick(luck, ['fitting', 'challenge', 'accept']) })),
  styleOf((luck) => ({ plans: coin(luck) })),
  styleOf((luck) => ({ measures: coin(luck) })),
  styleOf((luck) => ({ commits: coin(luck) })),
  styleOf((luck) => ({ threatens: coin(luck) })),
  styleOf((luck) => ({ firm: coin(luck) })),
  styleOf((luck) => ({ prepare: shuffled(PREPARATIONS, luck).slice(0, luck.int(0, PREPARATIONS.length)) })),
  (variation, luck) => ({ ...variation, takenFor: coin(luck) ? null : pickKind(luck) }),
  (variation, luck) => ({
    ...variation,
    quirks: [...variation.quirks, quirk(luck)].slice(-3),
  }),
  (variation) => ({ ...variation, quirks: [] }),
];

function pickKind(luck: Draws): keyof typeof HANDLING {
  return KINDS[luck.int(0, KINDS.length - 1)] ?? 'haggler';
}

function quirk(luck: Draws): Quirk {
  const kind = SPOKEN[luck.int(0, SPOKEN.length - 1)] ?? 'hold';
  return { kind, percent: luck.int(1, 20) * 5 };
}

/** `from` with some things done otherwise. */
export function vary(from: Variation, changes: number, luck: Draws): Variation {
  let varied = from;
  for (let done = 0; done < changes; done += 1)
    varied = CHANGES[luck.int(0, CHANGES.length - 1)]?.(varied, luck) ?? varied;
  return varied;
}
