import { useEffect, useState } from 'preact/hooks';
import type { MonthView } from '../../protocol/month-view.ts';
import type { MonthSession } from '../../session/month-session.ts';

/** The month's view, as a value that re-renders with each step. */
export function useMonth(session: MonthSession): MonthView {
  const [view, setView] = useState(session.view());
  useEffect(() => {
    setView(session.view());
    return session.subscribe((step) => setView(step.view));
  }, [session]);
  return view;
}

/** True while the window is too narrow for two things side by side. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => query().matches);
  useEffect(() => {
    const media = query();
    const follow = () => setNarrow(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return narrow;
}

function query(): MediaQueryList {
  return matchMedia('(max-width: 56rem)');
}
