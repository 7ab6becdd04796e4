import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface TableBoxProps {
  /** What the table is about, for who scrolls it without seeing it. */
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A table that may be wider than the screen: then it scrolls by itself, by keyboard as well. */
export function TableBox({ label, class: look = 'report-table', children }: TableBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(() => setWide(current.scrollWidth > current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  // A box nobody has to scroll is no stop on the way of the keyboard.
  const scrolled = wide ? ({ role: 'region', tabIndex: 0, 'aria-label': label } as const) : {};
  return (
    <div ref={box} class={look} {...scrolled}>
      {children}
    </div>
  );
}
