/**
 * Commitments won: whether one was asked for, how much it was worth against what was attainable from this dealer,
 * and how binding it was made. The yardstick is the dealer's own `attainable`, so a poor dealer is no harder to
 * score with than a rich one.
 */
import type { RuleScore } from '../protocol/score.ts';
import { heard, ruleScore, type Story, type StoryTurn } from './story.ts';

export function commitments(story: Story): readonly RuleScore[] {
  const { commitment, attainable } = story.end;
  const asked = story.turns.find(({ action }) => action.kind === 'ask-commitment');
  const won = story.turns.find((turn) => heard(turn, 'committed'));
  const last = story.turns.at(-1);
  const specific = commitment?.specific === true;
  const share = commitment ? Math.min(1, commitment.amount / attainable) : 0;
  const parts = commitment?.instalments.length ?? 0;
  const scheduled = lastOf(story, (turn) => heard(turn, 'scheduled') ?? heard(turn, 'schedule-countered'));
  const agreed = lastOf(story, (turn) => heard(turn, 'method-agreed'));
  const signed = lastOf(story, (turn) => heard(turn, 'signed'));
  const at = (turn: StoryTurn | undefined, points: number) =>
    turn && points > 0 ? [{ turn: turn.turn, points }] : [];
  return [
    ruleScore('asked', 10, at(asked, 10)),
    // A vague word is worth a fifth of a commitment; at six tenths of the attainable and below, nothing was won.
    ruleScore(
      'amount',
      45,
      at(specific ? won : last, Math.max(0, (share - 0.6) / 0.4) * (specific ? 45 : 9)),
    ),
    ruleScore('dated', 15, at(scheduled, parts > 0 ? 15 : 0)),
    ruleScore('parts', 8, at(scheduled, parts > 1 ? 8 : parts === 1 ? 3 : 0)),
    ruleScore('method', 7, at(agreed, commitment?.method ? 7 : 0)),
    ruleScore('written', 15, at(signed, commitment?.written ? 15 : 0)),
  ];
}

function lastOf(story: Story, found: (turn: StoryTurn) => unknown): StoryTurn | undefined {
  return [...story.turns].reverse().find((turn) => found(turn) !== undefined);
}
