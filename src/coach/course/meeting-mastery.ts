/**
 * What a try of one meeting has shown so far: the points of the published rules (`scoring`), and a few acts that
 * are counted. While the meeting goes on, its story is read as if it ended now; what depends on the dealer's truth
 * waits for the end.
 */
import type { Criterion, CriterionId, MeetingLesson } from '../../protocol/course.ts';
import type { GameEvent } from '../../protocol/event.ts';
import { AFTER_CASH } from '../../protocol/follow-up-figures.ts';
import type { Rule, RuleScore } from '../../protocol/score.ts';
import type { MeetingView } from '../../protocol/view.ts';
import { assertiveness } from '../../scoring/assertiveness.ts';
import { commitments } from '../../scoring/commitments.ts';
import { followUp } from '../../scoring/follow-up.ts';
import { storyOf, unfinishedStoryOf } from '../../scoring/story.ts';
import { atMost, reach } from './criterion.ts';

export interface MeetingTry {
  readonly scenario: 'meeting';
  readonly events: readonly GameEvent[];
  readonly view: MeetingView;
}

/**
 * The fewest points of published rules that pass. Design choices: an old hand reaches them with nearly every
 * dealer.
 */
const LEAST = {
  asked: 10,
  amount: 15,
  dated: 15,
  parts: 8,
  method: 7,
  written: 15,
  'ask-height': 16,
  checked: 14,
  firmness: 20,
  respect: 9,
  opening: 18,
  'ask-soon': 8,
} as const satisfies Partial<Record<Rule, number>>;
type Asked = keyof typeof LEAST;

const TOPICS_TOLD = 2;
const THINGS_PREPARED = 3;

export function meetingMastery(lesson: MeetingLesson, tried: MeetingTry): readonly Criterion[] {
  const over = tried.view.phase === 'over' ? 'over' : 'going-on';
  const finished = storyOf(tried.events);
  const story = finished ?? unfinishedStoryOf(tried.events, tried.view);
  const rules = [...assertiveness(story), ...commitments(story), ...followUp(story)];
  const byRule = (id: Asked): Criterion => ruled(id, rules, { over, known: finished ? 'all' : 'so-far' });
  switch (lesson) {
    case 'plan':
      return [
        reach('told', toldTopics(tried.events), TOPICS_TOLD, { over }),
        reach('planned', count(tried.events, 'planned'), 1, { over }),
        byRule('dated'),
        reach('after-cash', partsAfterCash(tried.view), 1, { over }),
      ];
    case 'commitment':
      return (['asked', 'amount', 'dated', 'parts', 'method', 'written'] as const).map(byRule);
    case 'high-standard':
      return [
        byRule('ask-height'),
        atMost('let-pass', count(tried.events, 'excuse-accepted'), 0, over),
        byRule('checked'),
        byRule('firmness'),
        byRule('respect'),
      ];
    case 'knowledge-and-courage':
      return [
        reach('prepared', story.prepared.length, THINGS_PREPARED, {
          over: tried.view.phase === 'file' ? 'going-on' : 'over',
        }),
        byRule('opening'),
        byRule('ask-soon'),
        byRule('ask-height'),
        byRule('respect'),
      ];
    default:
      return lesson satisfies never;
  }
}

/** Points that a later line can take away, or that only the truth decides, count at the end. */
const AT_THE_END: readonly CriterionId[] = ['amount', 'firmness', 'respect', 'checked'];
/** The sum is named once, at the first ask, and then settled. */
const SETTLED: readonly CriterionId[] = ['opening', 'ask-height', 'ask-soon'];

function ruled(
  id: Asked,
  rules: readonly RuleScore[],
  { over, known }: { readonly over: 'over' | 'going-on'; readonly known: 'all' | 'so-far' },
): Criterion {
  const rule = rules.find((each) => each.rule === id);
  if (!rule) throw new Error(`no such rule: ${id}`);
  const settled = SETTLED.includes(id) && rule.evidence.length > 0;
  const have = id === 'amount' && known === 'so-far' ? 0 : rule.earned;
  const criterion = reach(id, have, LEAST[id], { of: rule.max, over: settled ? 'over' : over });
  if (over === 'over' || !AT_THE_END.includes(id)) return criterion;
  return { ...criterion, state: 'open' };
}

function count(events: readonly GameEvent[], kind: GameEvent['kind']): number {
  return events.filter((event) => event.kind === kind).length;
}

function toldTopics(events: readonly GameEvent[]): number {
  return new Set(events.flatMap((event) => (event.kind === 'told' ? [event.topic] : []))).size;
}

/** Parts that fall on a day when money comes in, or shortly after, according to what the dealer has said. */
function partsAfterCash({ facts, commitment }: MeetingView): number {
  const days = facts.flatMap((fact) => (fact.about === 'cash' ? fact.days : []));
  const parts = commitment?.instalments ?? [];
  return parts.filter(({ day }) => days.some((cash) => day >= cash && day <= cash + AFTER_CASH)).length;
}
