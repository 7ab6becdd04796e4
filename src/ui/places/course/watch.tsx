import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../play/room/talk.css';
import { LESSON_TEXTS } from '../../../content/course/lessons.ts';
import { COURSE } from '../../../content/messages/course.ts';
import { Button } from '../../kit/button.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import {
  type LinePace,
  PlaybackButtons,
  type PlaybackMoves,
  playbackKey,
  timeFor,
  usePlaying,
} from '../../kit/playback.tsx';
import { keysTaken } from '../../play/room/keys.ts';
import { Line } from '../../play/room/line.tsx';
import { CourseBar } from './course-bar.tsx';
import { type ExampleLine, exampleLines } from './example.ts';
import type { OpenCourse } from './use-course.ts';

const t = translator(COURSE);

/** Before a line: time to read the one before it. */
const PACE: LinePace = { least: 700, most: 2_200, each: { zh: 55, en: 22 } };

/** A worked example, line by line: it plays by itself or is stepped through, and stops at what the old hand says. */
export function Watch({ course }: { readonly course: OpenCourse }) {
  const { lesson, line } = course.progress;
  const lines = useMemo(() => exampleLines(lesson), [lesson]);
  const shown = Math.max(1, Math.min(line, lines.length));
  const [playing, setPlaying] = useState(false);
  const latest = lines[shown - 1];
  const over = shown >= lines.length;
  const go = (by: 1 | -1) =>
    course.note((now) => ({ line: Math.max(1, Math.min(lines.length, Math.max(1, now.line) + by)) }));

  const state = over ? 'over' : playing ? 'playing' : 'paused';
  usePlaying(state, shown, timeFor(lines[shown]?.text, PACE), () => {
    go(1);
    // What an old hand has to say is read in peace.
    if (lines[shown]?.comment) setPlaying(false);
  });
  useEffect(() => {
    if (latest?.comment) announce(`${t('watch.comment')}: ${inLanguage(latest.comment)}`);
  }, [shown]);
  usePlaybackKeys({
    step: (by) => {
      setPlaying(false);
      go(by);
    },
    toggle: () => setPlaying(!playing && !over),
  });

  const title = inLanguage(LESSON_TEXTS[lesson].title);
  return (
    <>
      <CourseBar course={course} />
      <main id="main" class="watch">
        <h1 id="screen-title" tabIndex={-1}>
          {t('watch.title', { title })}
        </h1>
        <p class="watch-why">{inLanguage(LESSON_TEXTS[lesson].why)}</p>
        <ExampleLog lines={lines.slice(0, shown)} />
        <div class="watch-foot">
          <fieldset class="watch-controls" aria-label={t('watch.controls')}>
            <PlaybackButtons
              state={state}
              first={shown <= 1}
              words={{
                back: t('watch.back'),
                main: t(playing ? 'watch.pause' : 'watch.play'),
                step: t('watch.step'),
              }}
              look={over ? 'plain' : 'seal'}
              step={go}
              toggle={() => setPlaying(!playing)}
            />
          </fieldset>
          <p class="watch-at">
            {over ? (
              t('watch.end')
            ) : (
              <>
                {t('watch.at', { line: shown, all: lines.length })}
                <span class="watch-keys"> · {t('watch.keys')}</span>
              </>
            )}
          </p>
          <Button
            look={over ? 'seal' : 'plain'}
            class="watch-on"
            onClick={() => course.step({ type: 'watched' })}
          >
            {t(over ? 'watch.on' : 'watch.skip')}
          </Button>
        </div>
      </main>
    </>
  );
}

function ExampleLog({ lines }: { readonly lines: readonly ExampleLine[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [lines.length]);
  return (
    <div
      class="conversation watch-log paper"
      ref={box}
      role="log"
      aria-label={t('watch.log')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long talk is scrolled by keyboard.
      tabIndex={0}
    >
      {lines.map((line, at) => {
        const before = lines[at - 1];
        const goesOn = before?.by === line.by && before.dealer === line.dealer;
        return (
          <div class="told" key={at} data-by={line.by}>
            <Line line={line} dealer={line.dealer} named={!goesOn} rep={t('watch.rep')} />
            {line.comment && (
              <p class="old-hand">
                <strong>{t('watch.comment')}</strong> {inLanguage(line.comment)}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Heard from the moment the lines are there: after the picture, a quick reader's first keys would be lost. */
function usePlaybackKeys(moves: PlaybackMoves): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!keysTaken(event)) playbackKey(event, moves);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
