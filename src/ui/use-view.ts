import { useEffect, useState } from 'preact/hooks';
import type { MeetingView } from '../protocol/view.ts';
import type { Talk } from '../session/talk.ts';

/** The talk's view, as a value that re-renders with each step. */
export function useView(session: Talk): MeetingView {
  const [view, setView] = useState(session.view());
  useEffect(() => {
    setView(session.view());
    return session.subscribe((step) => setView(step.view));
  }, [session]);
  return view;
}
