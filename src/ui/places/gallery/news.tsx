/** Shelf: what tells of something: that there is nothing yet, that it takes a moment, that it has changed. */
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { GALLERY } from '../../../content/messages/gallery.ts';
import { formatYuan } from '../../../content/money.ts';
import type { Practice } from '../../../protocol/month-score.ts';
import type { Percent } from '../../../protocol/units.ts';
import { Blank } from '../../kit/blank.tsx';
import { Button } from '../../kit/button.tsx';
import { type LastShown, useChanged } from '../../kit/changes.ts';
import { Counted } from '../../kit/counted.tsx';
import { language, translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { useNear } from '../../kit/near.ts';
import { useOneByOne } from '../../kit/one-by-one.ts';
import { usePaced } from '../../kit/paced.ts';
import { Patience } from '../../kit/patience.tsx';
import '../../kit/progress.css';
import { PlaybackButtons, timeFor, usePlaying } from '../../kit/playback.tsx';
import { PracticeBars } from '../../kit/practice-bars.tsx';
import { TableBox } from '../../kit/table-box.tsx';
import { narrow, State, wide } from './exhibit.tsx';

const t = translator(GALLERY);

function Nothing() {
  return (
    <Blank title={t('blank.head')} text={t('blank.text')}>
      <Button look="seal">{t('blank.begin')}</Button>
    </Blank>
  );
}

function Moments() {
  return (
    <div class="gallery-states">
      <State name={t('patience.line')}>
        <Patience words={t('patience.words')} />
      </State>
      <State name={t('patience.over')}>
        <div class="gallery-picture">
          <div class="patience-over">
            <Patience words={t('patience.picture')} />
          </div>
        </div>
      </State>
    </div>
  );
}

function Spoken() {
  return <Button onClick={() => announce(t('live.text'))}>{t('live.say')}</Button>;
}

function Counting() {
  const [amount, setAmount] = useState(125_000);
  return (
    <div class="field-row">
      <strong class="figure gallery-figure">
        <Counted amount={amount} write={(sum) => formatYuan(sum, language.value)} />
      </strong>
      <Button onClick={() => setAmount(amount + 30_000)}>{t('counted.more')}</Button>
    </div>
  );
}

function Changing() {
  const shown = useRef<LastShown>(new Map());
  const [paid, setPaid] = useState(false);
  const changed = useChanged(shown.current, 'part', paid);
  return (
    <div class="field-row">
      <span class="tag" data-changed={changed}>
        {t(paid ? 'changes.paid' : 'changes.due')}
      </span>
      <span>{t(changed ? 'changes.moves' : 'changes.still')}</span>
      <Button onClick={() => setPaid(!paid)}>{t('changes.turn')}</Button>
    </div>
  );
}

function Progress() {
  return (
    <>
      {[0, 40, 100].map((percent) => (
        <State key={percent} name={t('percent', { percent })}>
          <progress
            class="progress"
            aria-label={t('progress.label', { percent })}
            value={percent}
            max={100}
          />
        </State>
      ))}
    </>
  );
}

const PERCENTS: Readonly<Record<Practice, Percent | null>> = {
  plan: 92,
  measures: 48,
  commitment: 100,
  'follow-up': 71,
  'high-standard': 0,
  'knowledge-and-courage': null,
};

function Bars() {
  return (
    <PracticeBars
      percentOf={(practice) => PERCENTS[practice]}
      besideOf={(practice) => (
        <span>{t(PERCENTS[practice] === null ? 'practice-bars.unknown' : 'practice-bars.games')}</span>
      )}
    />
  );
}

/** More columns than the card is wide: the box scrolls, by keyboard as well. */
const WEEKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function Table() {
  return (
    <TableBox label={t('table-box.label')} class="gallery-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('table-box.dealer')}</th>
            {WEEKS.map((week) => (
              <th scope="col" key={week}>
                {t('table-box.week', { week })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('certificate.name')}</th>
            {WEEKS.map((week) => (
              <td class="figure" key={week}>
                {formatYuan(week * 7_000, language.value)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </TableBox>
  );
}

const ROW = [1, 2, 3, 4, 5, 6, 7, 8];

function OneByOne() {
  const [ready, setReady] = useState(false);
  const done = useOneByOne(ready, ROW.length, 1);
  return (
    <>
      <div class="field-row figure">
        {ROW.slice(0, done).map((number) => (
          <span class="tag" key={number}>
            {number}
          </span>
        ))}
      </div>
      <Button disabled={ready} onClick={() => setReady(true)}>
        {t('one-by-one.go')}
      </Button>
    </>
  );
}

/** Milliseconds between two looks at the counter. */
const PACE_MS = 500;

function Paced() {
  const [counter] = useState(() => signal(0));
  const [running, setRunning] = useState(false);
  const shown = usePaced(counter, PACE_MS);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      counter.value += 1;
    }, 20);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <div class="field-row">
      <strong class="figure gallery-figure">{shown}</strong>
      <Button onClick={() => setRunning(!running)}>{t(running ? 'paced.stop' : 'paced.go')}</Button>
    </div>
  );
}

function Near() {
  const { place, near } = useNear<HTMLParagraphElement>();
  return <p ref={place}>{t(near ? 'near.here' : 'near.far')}</p>;
}

const LINES = ['playback.line-1', 'playback.line-2', 'playback.line-3'] as const;
const PACE = { least: 700, most: 2_200, each: { zh: 55, en: 22 } };

function Playback() {
  const [shown, setShown] = useState(1);
  const [playing, setPlaying] = useState(false);
  const state = shown >= LINES.length ? 'over' : playing ? 'playing' : 'paused';
  const step = (by: 1 | -1) => setShown(Math.max(1, Math.min(LINES.length, shown + by)));
  const toggle = () => setPlaying(!playing && state !== 'over');
  const line = GALLERY[LINES[shown - 1] ?? LINES[0]];
  usePlaying(state, shown, timeFor(line, PACE), () => step(1));
  return (
    <>
      <p role="status">{t(LINES[shown - 1] ?? LINES[0])}</p>
      <fieldset class="field-row" aria-label={t('playback.label')}>
        <PlaybackButtons
          state={state}
          first={shown <= 1}
          words={{
            back: t('playback.back'),
            main: t(state === 'playing' ? 'playback.pause' : 'playback.play'),
            step: t('playback.step'),
          }}
          look="seal"
          step={step}
          toggle={toggle}
        />
      </fieldset>
    </>
  );
}

export const NEWS = {
  blank: narrow(Nothing),
  patience: narrow(Moments),
  live: narrow(Spoken),
  counted: narrow(Counting),
  changes: narrow(Changing),
  progress: narrow(Progress),
  'practice-bars': wide(Bars),
  'table-box': narrow(Table),
  'one-by-one': narrow(OneByOne),
  paced: narrow(Paced),
  near: narrow(Near),
  playback: narrow(Playback),
};
