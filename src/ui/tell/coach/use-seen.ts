/** What could be seen before an action of a finished game, fetched from the worker, which goes through the log again. */
import { useEffect, useState } from 'preact/hooks';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import type { Subject } from './subject.ts';
import type { Task } from './tasks.ts';
import { give } from './workers.ts';

export type SeenThere =
  | { readonly kind: 'coming' }
  | { readonly kind: 'talk'; readonly view: MeetingView }
  | { readonly kind: 'desk'; readonly view: MonthView }
  | { readonly kind: 'failed' };

export function useSeen(subject: Subject, at: number): SeenThere {
  const [seen, setSeen] = useState<SeenThere>({ kind: 'coming' });
  useEffect(
    () =>
      give(taskOf(subject, at), (told) =>
        setSeen(told.kind === 'seen' ? seenIn(told.view) : { kind: 'failed' }),
      ),
    [subject, at],
  );
  return seen;
}

function taskOf(subject: Subject, at: number): Task {
  return subject.kind === 'meeting'
    ? { kind: 'seen-meeting', game: subject.game, at }
    : { kind: 'seen-month', game: subject.game, at };
}

function seenIn(view: MeetingView | MonthView): SeenThere {
  if (view.scenario === 'meeting') return { kind: 'talk', view };
  return view.talk ? { kind: 'talk', view: view.talk.meeting } : { kind: 'desk', view };
}
