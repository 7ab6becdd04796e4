/** Where a talk could really stand, as far as the player can know: the position from which advice is played on. */
import type { Seen } from '../protocol/seen.ts';
import { asSeen } from '../world/as-seen.ts';
import { imagineDealer } from '../world/imagine.ts';
import { meetingWith } from '../world/meeting.ts';
import { meetingChart } from './meeting-chart.ts';
import type { Position } from './play.ts';
import { legalTurnOf, type Stand } from './stand.ts';

/**
 * One imagined position for `luck` (0 … 2³²−1). The imagined dealer first goes through the same talk and is moved
 * by it; then everything that was seen is set to what was seen. The talk goes without the chart: hundreds of dealers are
 * imagined while somebody waits.
 */
export function imagine(seen: Seen, luck: number): Position {
  const { view, actions } = seen;
  let stand: Stand = { meeting: meetingWith(imagineDealer(seen, luck), luck), phase: 'file' };
  for (const action of actions) {
    // A step this dealer would not have allowed is skipped: the view says what really happened.
    const turn = legalTurnOf(stand, action);
    if (turn) stand = turn.stand;
  }
  const meeting = view.phase === 'file' ? stand.meeting : asSeen(stand.meeting, seen);
  return meetingChart.resolveState({ value: view.phase, context: { meeting, events: [] } });
}
