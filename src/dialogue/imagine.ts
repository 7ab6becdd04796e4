/** Where a talk could really stand, as far as the player can know: the place from which advice is played on. */
import type { Seen } from '../protocol/seen.ts';
import { asSeen } from '../world/as-seen.ts';
import { imagineDealer } from '../world/imagine.ts';
import { meetingWith } from '../world/meeting.ts';
import { meetingChart } from './meeting-chart.ts';
import { begin, type Position, play } from './play.ts';

/**
 * One imagined position for `luck` (0 … 2³²−1). The imagined dealer hears the same words first, so that he has been
 * moved by them; then all that was seen is made so.
 */
export function imagine(seen: Seen, luck: number): Position {
  const { view, actions } = seen;
  let position = begin({ meeting: meetingWith(imagineDealer(seen, luck), luck) });
  for (const action of actions) {
    // What this dealer would not have let come about is passed over: the view says what did.
    const played = play(position, action);
    if (played.ok) position = played.position;
  }
  if (view.phase === 'file') return position;
  return meetingChart.resolveState({
    value: view.phase,
    context: { meeting: asSeen(position.context.meeting, seen), events: [] },
  });
}
