/**
 * Follow-up discipline, as far as one meeting shows it: whether the last promise was brought up, whether excuses
 * were settled by looking, whether the first part falls early enough to press a miss within the month, and whether
 * the next contact is set for when it helps, just before the first part or on its day.
 */
import type { Evidence, RuleScore } from '../protocol/score.ts';
import { heard, ruleScore, type Story } from './story.ts';

export function followUp(story: Story): readonly RuleScore[] {
  return [
    ruleScore('old-promise', 20, oldPromise(story)),
    ruleScore('checked', 25, checked(story)),
    ruleScore('first-date', 25, firstDate(story)),
    ruleScore('next-contact', 30, nextContact(story)),
  ];
}

function oldPromise(story: Story): readonly Evidence[] {
  const looked = story.prepared.includes('history');
  if (!story.end.brokenPromiseOnFile) return looked ? [{ turn: 0, points: 20 }] : [];
  const reminded = story.turns.find(({ action }) => action.kind === 'remind');
  return [
    ...(looked ? [{ turn: 0, points: 6 }] : []),
    ...(reminded ? [{ turn: reminded.turn, points: 14 }] : []),
  ];
}

/**
 * Each excuse raised carries an equal share: the rep earns all of it for looking, half for standing firm, a quarter
 * for a challenge.
 */
function checked(story: Story): readonly Evidence[] {
  const raised = story.turns.filter((turn) => heard(turn, 'excuse-raised')).length;
  if (raised === 0) return [];
  const each = 25 / raised;
  return story.turns.flatMap(({ turn, action }) => {
    const share = { verify: 1, acknowledge: 0.5, 'match-measure': 0.4, challenge: 0.25 } as const;
    return action.kind in share ? [{ turn, points: each * share[action.kind as keyof typeof share] }] : [];
  });
}

function firstDate(story: Story): readonly Evidence[] {
  const first = story.end.commitment?.instalments[0];
  if (!first) return [];
  const turn = [...story.turns]
    .reverse()
    .find((at) => heard(at, 'scheduled') ?? heard(at, 'schedule-countered'));
  const wait = first.day - story.end.today;
  return [{ turn: turn?.turn ?? 0, points: wait <= 12 ? 25 : wait <= 18 ? 15 : 7 }];
}

function nextContact(story: Story): readonly Evidence[] {
  const last = story.turns.at(-1);
  if (!last) return [];
  if (last.action.kind === 'leave') return [{ turn: last.turn, points: 10 }];
  if (last.action.kind !== 'close') return [];
  const first = story.end.commitment?.instalments[0];
  if (!first) return [{ turn: last.turn, points: 10 }];
  const ahead = first.day - last.action.followUp;
  const points = ahead >= 0 && ahead <= 3 ? 30 : ahead > 3 && ahead <= 7 ? 18 : ahead === -1 ? 14 : 6;
  return [{ turn: last.turn, points }];
}
