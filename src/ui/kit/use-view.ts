import { useEffect, useState } from 'preact/hooks';

/** What is played and looked at: a talk, or a month. */
interface Viewed<View> {
  readonly view: () => View;
  readonly subscribe: (hear: (step: { readonly view: View }) => void) => () => void;
}

/** The view of a talk or a month, as a value that re-renders with each step. */
export function useView<View>(session: Viewed<View>): View {
  const [view, setView] = useState(session.view);
  useEffect(() => {
    setView(session.view);
    return session.subscribe((step) => setView(() => step.view));
  }, [session]);
  return view;
}
