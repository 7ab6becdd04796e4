/**
 * Says that something takes a moment, and only when it does: it stays out of sight for 300 ms. Drawn by styles alone, so
 * that it appears and turns even while the script is busy.
 */
export function Patience({ words }: { readonly words: string }) {
  return (
    <span class="patience" role="status">
      <span class="patience-mark" aria-hidden="true" />
      {words}
    </span>
  );
}

/** When what was last drawn is on the screen: work that keeps the script busy may begin. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A page in the background is drawn when somebody looks: nobody is kept waiting for that.
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
