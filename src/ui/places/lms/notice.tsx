import type { ComponentChildren } from 'preact';
import '../drill/drill.css';

/** Said in place of the drill, on a sheet like the drill's own. The focus comes to the title, and all of it is read out. */
export function Notice({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <main id="main" class="drill">
      <section class="drill-sheet paper lms-notice">
        <h1 id="screen-title" tabIndex={-1} aria-describedby="notice-text">
          {title}
        </h1>
        <div id="notice-text">{children}</div>
      </section>
    </main>
  );
}
