import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { DRILL } from '../../../content/messages/drill.ts';
import { translator } from '../../kit/language.ts';

const t = translator(DRILL);

export interface SheetProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The page of a drill, wherever it is set: one sheet, whose title the focus comes to. */
export function Sheet({ title, children }: SheetProps) {
  return (
    <main id="main" class="drill">
      <section class="drill-sheet paper">
        <h1 id="screen-title" tabIndex={-1}>
          {title}
        </h1>
        {children}
      </section>
    </main>
  );
}

export interface VerdictProps {
  readonly mark: number;
  readonly passed: boolean;
  /** The mark it takes to pass. */
  readonly pass: number;
}

/** Passed or not, and with which mark. */
export function Verdict({ mark, passed, pass }: VerdictProps) {
  return (
    <p class="drill-verdict" data-passed={passed}>
      <strong>{t(passed ? 'done.passed' : 'done.failed')}</strong>
      <span>{t('done.mark', { mark, pass })}</span>
    </p>
  );
}

/** Asks again every `ms` milliseconds, for as long as `wanted`. */
export function useAsking(wanted: 'wanted' | 'enough', ms: number, ask: () => void): void {
  useEffect(() => {
    if (wanted === 'enough') return;
    const timer = setInterval(ask, ms);
    return () => clearInterval(timer);
  }, [wanted, ms]);
}
