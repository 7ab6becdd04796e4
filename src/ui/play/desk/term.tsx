import './term.css';
import { useId, useRef } from 'preact/hooks';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { GLOSSARY, type Term } from '../../../content/month-terms.ts';
import { inLanguage, translator } from '../../kit/language.ts';

const t = translator(MONTH_FILE);
const WIDTH = 288;

/** A question mark beside a word of the trade; what the word means comes up as a native popover. */
export function TermHelp({ term }: { readonly term: Term }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const { name, meaning } = GLOSSARY[term];

  /** Below the question mark, inside the window. */
  function place(): void {
    const at = button.current?.getBoundingClientRect();
    const shown = paper.current;
    if (!at || !shown) return;
    const width = Math.min(WIDTH, innerWidth - 16);
    const below = at.bottom + 150 < innerHeight;
    shown.style.width = `${width}px`;
    shown.style.left = `${Math.max(8, Math.min(at.left - 24, innerWidth - width - 8))}px`;
    shown.style.top = below ? `${at.bottom + 4}px` : 'auto';
    shown.style.bottom = below ? 'auto' : `${innerHeight - at.top + 4}px`;
  }

  return (
    <span class="term">
      <button
        type="button"
        class="term-open"
        ref={button}
        popovertarget={id}
        aria-label={t('term.open', { term: inLanguage(name) })}
      >
        <span aria-hidden="true">?</span>
      </button>
      <div id={id} class="term-paper paper" popover="auto" ref={paper} onBeforeToggle={place}>
        <strong>{inLanguage(name)}</strong> {inLanguage(meaning)}
      </div>
    </span>
  );
}
