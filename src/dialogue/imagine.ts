/** Where a talk could really stand, as far as the player can know: the position from which advice is played on. */
import type { Seen } from '../protocol/seen.ts';
import { asSeen } from '../world/as-seen.ts';
import { imagineDealer } from '../world/imagine.ts';
import { meetingWith } from '../world/meeting.ts';
import { meetingChart } from './meeting-chart.ts';
import { begin, type Position, play } from './play.ts';

/**
 * One imagined position for `luck` (0 … 2³²−1). The imagined dealer first goes through the same talk and is moved
 * by it; then everything that was seen is set to what was seen.
 */
export function imagine(seen: Seen, luck: number): Position {
  const { view, actions } = seen;
  let position = begin({ meeting: meetingWith(imagineDealer(seen, luck), luck) });
  for (const action of actions) {
    // A step this dealer would not have allowed is skipped: the view says what really happened.
    const played = play(position, action);
    if (played.ok) position = played.position;
  }
  if (view.phase === 'file') return position;
  return meetingChart.resolveState({
    value: view.phase,
    context: { meeting: asSeen(position.context.meeting, seen), events: [] },
  });
}
