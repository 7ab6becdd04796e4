/** The fragment of the page's address, taken once: a reload then goes on where things stand. */
export function takeFragment(marks: readonly string[]): string | undefined {
  const fragment = location.hash.slice(1);
  if (!marks.some((mark) => fragment.startsWith(mark))) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return fragment;
}

/** The address of this page with `fragment` behind it. */
export function linkTo(fragment: string): string {
  return `${location.origin}${location.pathname}#${fragment}`;
}
