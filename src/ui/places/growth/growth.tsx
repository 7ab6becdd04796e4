import './growth.css';
import { useEffect, useState } from 'preact/hooks';
import { DOORS } from '../../../content/messages/doors.ts';
import { GROWTH } from '../../../content/messages/growth.ts';
import { curveOf, type GrowthEntry, practicePoints } from '../../../session/growth.ts';
import type { PlayedGame } from '../../../session/history.ts';
import { Blank } from '../../kit/blank.tsx';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import type { PlaceProps } from '../place.ts';
import { minutesEast, readArchive } from './archive.ts';
import { Curve } from './curve.tsx';
import { Games, idOf } from './games.tsx';
import { PastGame } from './past-game.tsx';
import { Practices } from './practices.tsx';
import { weekName } from './words.ts';

const t = translator(GROWTH);
const doors = translator(DOORS);

type Read = readonly GrowthEntry[] | 'unkept' | 'failed';

/** How somebody gets on: the courage curve over the weeks, the six practices, and every game behind them. */
export function GrowthScreen({ game, history, keep }: PlaceProps) {
  const [read, setRead] = useState<Read>();
  const [past, setPast] = useState<PlayedGame>();
  useEffect(() => {
    readArchive(history, keep).then(
      (entries) => setRead(entries ?? 'unkept'),
      () => setRead('failed'),
    );
  }, []);

  function back(): void {
    const id = past?.id;
    setPast(undefined);
    requestAnimationFrame(() => document.getElementById(`game-${id}`)?.focus());
  }

  if (past) return <PastGame played={past} game={game} keep={keep} onBack={back} />;
  return (
    <main id="main" class="growth">
      <h1 id="screen-title" tabIndex={-1}>
        {doors('growth.title')}
      </h1>
      <Body read={read} onOpen={setPast} onPlay={game.toCards} />
    </main>
  );
}

interface BodyProps {
  readonly read: Read | undefined;
  readonly onOpen: (game: PlayedGame) => void;
  readonly onPlay: () => void;
}

function Body({ read, onOpen, onPlay }: BodyProps) {
  if (read === undefined) return <p role="status">{t('reading')}</p>;
  if (read === 'unkept' || read === 'failed') return <p class="paper growth-part">{t(read)}</p>;
  if (read.length > 0) return <Book entries={read} onOpen={onOpen} />;
  return (
    <Blank title={t('empty.title')} text={t('empty.text')}>
      <Button look="seal" onClick={onPlay}>
        {t('empty.go')}
      </Button>
    </Blank>
  );
}

interface BookProps {
  readonly entries: readonly GrowthEntry[];
  readonly onOpen: (game: PlayedGame) => void;
}

function Book({ entries, onOpen }: BookProps) {
  const [chosen, setChosen] = useState<number>();
  const facts = entries.flatMap((entry) => (entry.kind === 'read' ? [entry.facts] : []));
  const weeks = curveOf(facts, minutesEast);
  const week = weeks.find((point) => point.week === chosen);
  const behind = new Set(week?.games.map(({ id }) => id));
  const title = week ? t('games.week', { date: weekName(week.week) }) : t('games.title');

  function choose(next: number | undefined): void {
    setChosen(next);
    requestAnimationFrame(() => {
      const heading = document.getElementById('growth-games');
      heading?.focus();
      announce(heading?.textContent ?? '');
    });
  }

  return (
    <>
      <p class="growth-lead">{t('lead', { games: entries.length, weeks: weeks.length })}</p>
      {weeks.length > 0 && <Curve weeks={weeks} chosen={week?.week} onChoose={choose} />}
      {facts.length > 0 && <Practices points={practicePoints(facts)} />}
      <Games
        key={week?.week ?? 'all'}
        title={title}
        entries={week ? entries.filter((entry) => behind.has(idOf(entry))) : entries}
        onAll={week && (() => choose(undefined))}
        onOpen={onOpen}
      />
    </>
  );
}
