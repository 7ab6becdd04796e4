import { useEffect } from 'preact/hooks';
import './gym.css';
import { DOORS } from '../../../content/messages/doors.ts';
import { GYM } from '../../../content/messages/gym.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { DrillPlay } from '../../../session/gym.ts';
import { translator } from '../../kit/language.ts';
import type { PlaceProps } from '../place.ts';
import { DeskDrill } from './desk-drill.tsx';
import { Elapsed } from './elapsed.tsx';
import { Ratings } from './ratings.tsx';
import { Result } from './result.tsx';
import { TalkDrill } from './talk-drill.tsx';
import { type GymStage, useGym } from './use-gym.ts';

const t = translator(GYM);
const doors = translator(DOORS);

/** The gym: one drill after the other on one screen, with where one stands beside it. */
export function GymScreen({ keep, sound }: PlaceProps) {
  const { stage, book, trouble, next } = useGym(keep);
  const play = 'play' in stage ? stage.play : undefined;
  const count = book.done.length + (stage.kind === 'judged' ? 0 : 1);
  return (
    <main id="main" class="gym">
      <header class="gym-head">
        <h1 id="screen-title" tabIndex={-1}>
          {doors('gym.title')}
        </h1>
        <p class="gym-lead">{t('gym.lead')}</p>
        <p class="gym-count">
          <span>{t('gym.drill', { count })}</span>
          {stage.kind === 'open' && <Elapsed key={count} before={stage.before} />}
        </p>
      </header>
      {trouble && <p class="gym-trouble">{t(`gym.${trouble}`)}</p>}
      <div class="gym-drill paper">
        {play ? (
          <Drill key={keyOf(play)} play={play} sound={sound} over={stage.kind !== 'open'} />
        ) : (
          <Waiting stage={stage} />
        )}
        {stage.kind === 'judging' && (
          <p class="gym-judging" role="status">
            {t('gym.judging')}
          </p>
        )}
        {stage.kind === 'judged' && <Result play={stage.play} verdict={stage.verdict} onNext={next} />}
      </div>
      <Ratings done={book.done} />
    </main>
  );
}

function keyOf({ ref }: DrillPlay): string {
  return `${ref.pattern}/${ref.dealer}/${ref.seed}`;
}

function Waiting({ stage }: { readonly stage: GymStage }) {
  return <p class="gym-waiting">{t(stage.kind === 'none' ? 'gym.none' : 'gym.making')}</p>;
}

interface DrillProps {
  readonly play: DrillPlay;
  readonly sound: Sound;
  readonly over: boolean;
}

function Drill({ play, sound, over }: DrillProps) {
  useEffect(() => {
    // A new situation is read from its beginning; nothing before it has the focus any more.
    document.getElementById('gym-situation')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return play.kind === 'talk' ? (
    <TalkDrill play={play} sound={sound} over={over} />
  ) : (
    <DeskDrill play={play} sound={sound} over={over} />
  );
}
