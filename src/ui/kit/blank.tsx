import type { ComponentChildren } from 'preact';

export interface BlankProps {
  readonly title: string;
  readonly text: string;
  /** The way to the first of it. */
  readonly children: ComponentChildren;
}

/** Where there is nothing yet: what will lie here, and what to do for it. */
export function Blank({ title, text, children }: BlankProps) {
  return (
    <section class="paper blank">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
