/**
 * Assertiveness: how directly, how high, how soon and how firmly the rep asked, with respect. Aggression is an axis
 * of its own that takes points away: assertiveness is curvilinear (too little loses money, too much loses people;
 * Ames & Flynn 2007). Points are design choices, published in the game.
 */
import type { Action } from '../protocol/action.ts';
import type { Evidence, RuleScore } from '../protocol/score.ts';
import type { Yuan } from '../protocol/units.ts';
import { heard, ruleScore, type Story, type StoryTurn } from './story.ts';

export interface FirstAsk {
  readonly turn: number;
  readonly amount: Yuan;
}

export function firstAskOf(story: Story): FirstAsk | undefined {
  for (const { turn, action } of story.turns)
    if (naming(action)) return { turn, amount: naming(action) ?? 0 };
  return undefined;
}

function naming(action: Action): Yuan | undefined {
  switch (action.kind) {
    case 'open-direct':
    case 'open-prepared':
    case 'open-hostile':
    case 'plead':
    case 'claim':
    case 'ask-commitment':
      return action.amount;
    default:
      return undefined;
  }
}

export function assertiveness(story: Story): readonly RuleScore[] {
  const ask = firstAskOf(story);
  return [
    ruleScore('opening', 20, opening(story, ask)),
    ruleScore('ask-height', 25, ask ? [{ turn: ask.turn, points: height(story, ask) }] : []),
    ruleScore(
      'ask-soon',
      10,
      ask ? [{ turn: ask.turn, points: Math.max(0, 12 - ask.turn * 2 - (ask.turn > 2 ? 2 : 0)) }] : [],
    ),
    ruleScore('firmness', 30, firmness(story)),
    ruleScore('respect', 15, ask ? [{ turn: ask.turn, points: 15 }, ...disrespect(story)] : []),
  ];
}

/**
 * How the first sum was named; a word about something else before it counts for the rep where the dealer likes
 * that.
 */
function opening(story: Story, ask: FirstAsk | undefined): readonly Evidence[] {
  const naming = story.turns.find(({ turn }) => turn === ask?.turn);
  if (!naming) return [];
  const idle = story.turns.flatMap((turn) => {
    const chat = turn.turn < naming.turn ? heard(turn, 'chatted') : undefined;
    return chat && !chat.welcome ? [{ turn: turn.turn, points: -6 }] : [];
  });
  return [...idle, { turn: naming.turn, points: named(naming.action, story) }];
}

function named({ kind }: Action, { prepared }: Story): number {
  switch (kind) {
    case 'open-prepared':
      return 20;
    case 'open-direct':
    case 'claim':
      return prepared.includes('statement') ? 20 : 18;
    case 'ask-commitment':
      return 12;
    case 'open-hostile':
      return 4;
    default:
      return 0;
  }
}

/**
 * Full points from 1.1 to 1.7 times the target, since some dealers take fright early and others bargain for sport.
 * Nothing at 0.6 and below, nor at 2.7 and above.
 */
function height(story: Story, ask: FirstAsk): number {
  const ratio = ask.amount / story.end.target;
  const high = ratio <= 1.1 ? (ratio - 0.6) / 0.5 : ratio <= 1.7 ? 1 : 1 - (ratio - 1.7);
  const believed = story.turns.some((turn) => turn.turn === ask.turn && heard(turn, 'scoffed') === undefined);
  return 25 * Math.max(0, Math.min(1, high)) * (believed ? 1 : 0.5);
}

function firmness(story: Story): readonly Evidence[] {
  return story.turns.flatMap((turn) => {
    const points = firm(turn);
    return points === 0 ? [] : [{ turn: turn.turn, points }];
  });
}

function firm({ action }: StoryTurn): number {
  switch (action.kind) {
    case 'hold':
    case 'acknowledge':
    case 'challenge':
    case 'verify':
    case 'remind':
    case 'trade':
    case 'ask-commitment':
    case 'warn':
      return 5;
    case 'claim':
      return action.reason === 'company' ? -2 : 5;
    case 'plead':
      return -10;
    case 'accept-excuse':
      return -10;
    case 'lower':
      return -9;
    case 'discount':
      return -5;
    case 'leave':
      return -4;
    default:
      return 0;
  }
}

function disrespect(story: Story): readonly Evidence[] {
  return story.turns.flatMap((turn) => {
    const lost =
      (turn.action.kind === 'threaten' || turn.action.kind === 'open-hostile' ? 10 : 0) +
      (heard(turn, 'excuse-wounded') ? 6 : 0) +
      (turn.action.kind === 'warn' && heard(turn, 'shrugged-warning') ? 2 : 0);
    return lost === 0 ? [] : [{ turn: turn.turn, points: -lost }];
  });
}
