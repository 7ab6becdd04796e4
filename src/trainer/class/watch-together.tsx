import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import type { Counted } from '../../session/drill/cohort.ts';
import { inLanguage, translator } from '../../ui/kit/language.ts';
import { type LinePace, PlaybackButtons, playbackKey, timeFor, usePlaying } from '../../ui/kit/playback.tsx';
import { ruleName } from '../../ui/kit/rule-name.ts';
import { signed } from '../../ui/kit/signed.ts';
import { type EntryLine, recordOf } from '../rate/entries.ts';
import { whoWords } from '../rate/record.tsx';

const t = translator(CLASS_DESK);

/** A whole hall reads. */
const PACE: LinePace = { least: 900, most: 2_600, each: { zh: 65, en: 26 } };

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

  const state = over ? 'over' : playing ? 'playing' : 'paused';
  usePlaying(state, upTo, timeFor(lines[upTo - 1]?.text, PACE), () => setUpTo(upTo + 1));
  useEffect(() => {
    if (over) setPlaying(false);
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [upTo, over]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are shortcuts for the buttons within.
    <div
      class="watch-together"
      onKeyDown={(event) => playbackKey(event, { step, toggle: () => setPlaying(!playing && !over) })}
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
        <PlaybackButtons
          state={state}
          first={upTo <= 1}
          words={{
            back: t('watch.back'),
            main: t(playing ? 'watch.pause' : 'watch.play'),
            step: t('watch.step'),
          }}
          look="seal"
          step={step}
          toggle={() => setPlaying(!playing && !over)}
        />
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
