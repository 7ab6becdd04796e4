/**
 * A view's shut moves are judged when somebody looks at them: those who play on thousands of months never do. All views
 * share one accessor, so that to the engine they are objects of one shape.
 */
const judges = new WeakMap<object, () => unknown>();

const SHUT: PropertyDescriptor & ThisType<object> = {
  enumerable: true,
  configurable: true,
  get() {
    const value = judges.get(this)?.();
    Object.defineProperty(this, 'shut', { enumerable: true, value });
    return value;
  },
};

/** Gives `view` its `shut`; `judge` is asked once, or never. */
export function judgeLater<View extends object, Move>(
  view: View,
  judge: () => readonly Move[],
): asserts view is View & { readonly shut: readonly Move[] } {
  judges.set(view, judge);
  Object.defineProperty(view, 'shut', SHUT);
}
