import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dealer } from '../../content/dealers.ts';
import { ROOM } from '../../content/messages/room.ts';
import type { TranscriptLine } from '../../content/transcript.ts';
import { inLanguage, translator } from '../kit/language.ts';

const t = translator(ROOM);
/** Milliseconds between one line and the next: the time a person takes to draw breath. */
const BREATH = 520;

export interface ConversationProps {
  readonly dealer: Dealer;
  readonly lines: readonly TranscriptLine[];
  /** Lines up to here are old: shown at once, as after a reload. */
  readonly from: number;
}

/** What has been said, as a live log. New lines come one after another; a tap shows them all. */
export function Conversation({ dealer, lines, from }: ConversationProps) {
  const [shown, setShown] = useState(from);
  const end = useRef<HTMLDivElement>(null);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const upTo = still ? lines.length : Math.min(shown, lines.length);

  useEffect(() => {
    if (upTo >= lines.length) return;
    // The rep's own words are there as soon as they are said.
    const wait = lines[upTo]?.by === 'rep' ? 0 : BREATH;
    const timer = setTimeout(() => setShown(upTo + 1), wait);
    return () => clearTimeout(timer);
  }, [upTo, lines.length]);

  useEffect(() => {
    const box = end.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [upTo]);

  return (
    <div
      class="conversation"
      ref={end}
      role="log"
      aria-label={t('room.log')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long talk is scrolled by keyboard.
      tabIndex={0}
      onPointerDown={() => setShown(lines.length)}
    >
      {lines.slice(0, upTo).map((line) => (
        <Line key={line.at} line={line} dealer={dealer} />
      ))}
    </div>
  );
}

export function Line({ line, dealer }: { readonly line: TranscriptLine; readonly dealer: Dealer }) {
  const who = line.by === 'rep' ? t('room.you') : line.by === 'dealer' ? inLanguage(dealer.short) : undefined;
  return (
    <p class="line" data-by={line.by}>
      {who && <span class="line-who">{who}</span>}
      <span class="line-text">{inLanguage(line.text)}</span>
    </p>
  );
}
