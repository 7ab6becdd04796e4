import { useEffect, useState } from 'preact/hooks';
import type { MeetingView } from '../protocol/view.ts';
import type { Session } from '../session/session.ts';

/** The session's view, as a value that re-renders with each step. */
export function useView(session: Session): MeetingView {
  const [view, setView] = useState(session.view());
  useEffect(() => {
    setView(session.view());
    return session.subscribe((step) => setView(step.view));
  }, [session]);
  return view;
}
