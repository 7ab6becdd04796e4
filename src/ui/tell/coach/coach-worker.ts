/**
 * The coach at work, away from the page: one task after another, answered as values. Nothing here waits or yields; who
 * does not want the answer any more ends the worker.
 */
import type { Refusal } from '../../../protocol/refusal.ts';
import {
  askMeeting,
  askMonth,
  coachMeeting,
  coachMonth,
  type Experiment,
  meetingBefore,
  monthBefore,
} from '../../../session/coach.ts';
import type { Lucks, NumberedPair, Task, ToldByCoach } from './tasks.ts';

/** Milliseconds between two reports of progress. */
const SLICE_MS = 60;

function tell(told: ToldByCoach): void {
  postMessage(told);
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  try {
    tell(answer(data));
  } catch (error) {
    tell({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
});

function answer(task: Task): ToldByCoach {
  switch (task.kind) {
    case 'debrief-meeting':
      return told(coachMeeting(task.game), (coaching) => ({ kind: 'coaching', coaching }));
    case 'debrief-month':
      return told(coachMonth(task.game, task.month), (coaching) => ({ kind: 'coaching', coaching }));
    case 'seen-meeting':
      return told(meetingBefore(task.game, task.at), (view) => ({ kind: 'seen', view }));
    case 'seen-month':
      return told(monthBefore(task.game, task.at), (view) => ({ kind: 'seen', view }));
    case 'what-if-meeting':
      return told(askMeeting(task.game, task.asked), (experiment) => runThrough(experiment, task.lucks));
    case 'what-if-month':
      return told(askMonth(task.game, task.asked), (experiment) => runThrough(experiment, task.lucks));
  }
}

function told<Found extends object>(
  found: Found | Refusal,
  words: (found: Found) => ToldByCoach,
): ToldByCoach {
  return 'code' in found ? { kind: 'failed', why: found.message } : words(found);
}

/** Runs all `lucks`, and tells in slices what came of them. */
function runThrough(experiment: Experiment, { first, every, end }: Lucks): ToldByCoach {
  let slice: NumberedPair[] = [];
  let since = performance.now();
  for (let luck = first; luck < end; luck += every) {
    slice.push([luck, experiment.run(luck)]);
    if (performance.now() - since < SLICE_MS) continue;
    tell({ kind: 'pairs', pairs: slice });
    slice = [];
    since = performance.now();
  }
  tell({ kind: 'pairs', pairs: slice });
  return { kind: 'all-run' };
}
