import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import type { Counted } from '../../session/drill/cohort.ts';
import { Button } from '../../ui/kit/button.tsx';
import { inLanguage, language, translator } from '../../ui/kit/language.ts';
import { ruleName } from '../../ui/kit/rule-name.ts';
import { signed } from '../../ui/kit/signed.ts';
import { type EntryLine, recordOf } from '../rate/entries.ts';
import { whoWords } from '../rate/record.tsx';

const t = translator(CLASS_DESK);

interface Shown extends EntryLine {
  /** The machine's points, after the last of the lines they are for. */
  readonly points: readonly string[];
}

/** What somebody played, line by line with the machine's points: the hall watches, and it can be stopped to talk. */
export function WatchTogether({ played }: { readonly played: Counted }) {
  const lines = useMemo(() => linesOf(played), [played]);
  const [upTo, setUpTo] = useState(1);
  const [playing, setPlaying] = useState(false);
  const log = useRef<HTMLDivElement>(null);
  const over = upTo >= lines.length;
  const step = (by: 1 | -1) => {
    setPlaying(false);
    setUpTo((now) => Math.max(1, Math.min(lines.length, now + by)));
  };

  useEffect(() => {
    if (!playing || over) return;
    const timer = setTimeout(() => setUpTo(upTo + 1), breath(lines[upTo - 1]));
    return () => clearTimeout(timer);
  }, [playing, upTo, over]);
  useEffect(() => {
    if (over) setPlaying(false);
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [upTo, over]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are shortcuts for the buttons within.
    <div
      class="watch-together"
      onKeyDown={(event) => {
        const isButton = event.target instanceof HTMLButtonElement;
        if (event.key === 'ArrowRight') step(1);
        else if (event.key === 'ArrowLeft') step(-1);
        else if (event.key === ' ' && !isButton) setPlaying(!playing && !over);
        else return;
        event.preventDefault();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long talk is scrolled by keyboard. */}
      <div class="watch-together-log" ref={log} role="log" aria-label={t('watch.log')} tabIndex={0}>
        {lines.slice(0, upTo).map((line, at) => (
          <p key={at} data-by={line.by}>
            <b>{whoWords(line, played.result.trainee)}</b> {inLanguage(line.text)}
            {line.points.map((point) => (
              <span class="tag" key={point}>
                {point}
              </span>
            ))}
          </p>
        ))}
      </div>
      <fieldset class="field-row watch-together-keys" aria-label={t('watch.controls')}>
        <Button disabled={upTo <= 1} aria-keyshortcuts="ArrowLeft" onClick={() => step(-1)}>
          ← {t('watch.back')}
        </Button>
        <Button
          look="seal"
          disabled={over}
          aria-keyshortcuts="Space"
          onClick={() => setPlaying(!playing && !over)}
        >
          {t(playing ? 'watch.pause' : 'watch.play')}
        </Button>
        <Button disabled={over} aria-keyshortcuts="ArrowRight" onClick={() => step(1)}>
          {t('watch.step')} →
        </Button>
        <span class="figure">
          {t('watch.at', { line: upTo, all: lines.length })} · {t('watch.keys')}
        </span>
      </fieldset>
    </div>
  );
}

function linesOf({ drill, result }: Counted): readonly Shown[] {
  const entries = recordOf(drill, result)?.flatMap((part) => part.entries) ?? [];
  return entries.flatMap(({ lines, points }) =>
    lines.map((line, index) => ({
      ...line,
      points:
        index < lines.length - 1 ? [] : points.map(({ rule, points: worth }) => pointWords(rule, worth)),
    })),
  );
}

function pointWords(rule: Parameters<typeof ruleName>[0], points: number): string {
  return `${ruleName(rule)} ${signed(points)}`;
}

/** Milliseconds in which a line is read. */
function breath(line: Shown | undefined): number {
  const length = line?.text[language.peek()].length ?? 0;
  return 900 + Math.min(2_600, length * (language.peek() === 'zh' ? 65 : 26));
}
