/** What the coach says about a finished game, once it has been thought over in a worker. */
import { useEffect, useState } from 'preact/hooks';
import type { Coaching } from '../../../session/coach.ts';
import type { Subject } from './subject.ts';
import type { Task } from './tasks.ts';
import { give } from './workers.ts';

export type Thought =
  | { readonly kind: 'thinking' }
  | { readonly kind: 'thought'; readonly coaching: Coaching }
  | { readonly kind: 'failed' };

export function useCoaching(subject: Subject): { readonly thought: Thought; readonly again: () => void } {
  const [thought, setThought] = useState<Thought>({ kind: 'thinking' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setThought({ kind: 'thinking' });
    return give(debriefOf(subject), (told) =>
      setThought(
        told.kind === 'coaching' ? { kind: 'thought', coaching: told.coaching } : { kind: 'failed' },
      ),
    );
  }, [subject, attempt]);
  return { thought, again: () => setAttempt((count) => count + 1) };
}

function debriefOf(subject: Subject): Task {
  return subject.kind === 'meeting'
    ? { kind: 'debrief-meeting', game: subject.game }
    : { kind: 'debrief-month', game: subject.game, month: subject.month };
}
