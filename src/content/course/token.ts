/** What a line tells of, in one word: the rep's moves as `rep:open-direct`, everything else as the event's kind. */
import type { GameEvent } from '../../protocol/event.ts';
import { isDeskAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import type { Comment } from './lesson.ts';

function tokenOf(event: GameEvent | MonthEvent): string {
  switch (event.kind) {
    case 'in-talk':
      return tokenOf(event.event);
    case 'rep-spoke':
      return `rep:${event.action.kind}`;
    case 'acted':
      return isDeskAction(event.action) ? `rep:${event.action.kind}` : '';
    default:
      return event.kind;
  }
}

/** The comment for each of these lines, by the line's place; several lines may tell of one event, the last is meant. */
export function commentsAt(
  lines: readonly { readonly event: GameEvent | MonthEvent }[],
  comments: readonly Comment[],
): ReadonlyMap<number, Comment> {
  const events = [...new Set(lines.map(({ event }) => event))];
  return new Map(
    comments.flatMap((comment) => {
      const { on, nth = 1 } = comment.at;
      const event = events.filter((each) => tokenOf(each) === on)[nth - 1];
      const line = event ? lines.findLastIndex((each) => each.event === event) : -1;
      return line < 0 ? [] : [[line, comment] as const];
    }),
  );
}
