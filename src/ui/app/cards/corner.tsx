import { useEffect, useState } from 'preact/hooks';
import { SEASON } from '../../../content/messages/season.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { Button } from '../../kit/button.tsx';
import { FileButton } from '../../kit/file-button.tsx';
import { translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { Patience, painted } from '../../kit/patience.tsx';
import type { SeasonStart } from '../game/office.ts';
import type { SeasonGame, Unopened } from '../game/season-game.ts';
import { BeginSeason } from './begin-season.tsx';
import { KeptSeasons } from './kept-seasons.tsx';

const t = translator(SEASON);
const shell = translator(SHELL);

export interface CornerProps {
  readonly seasons: SeasonGame;
  /** A season is open and can be entered. */
  readonly onEnter: () => void;
}

/** On the first screen: whole months. What is under way on this device, a new one, or one from a file. */
export function SeasonCorner({ seasons, onEnter }: CornerProps) {
  const [beginning, setBeginning] = useState(false);
  const { enter, working, refused } = useEntering(onEnter);
  const kept = seasons.kept.value ?? [];
  useEffect(() => void seasons.refresh(), []);

  async function readFile([file]: readonly [File, ...File[]]): Promise<void> {
    await enter(() => file.text().then(seasons.importText));
  }

  return (
    <section class="season-corner paper" aria-labelledby="season-title">
      <div class="season-corner-head">
        <div>
          <h2 id="season-title">{t('season.title')}</h2>
          <p>{t('season.lead')}</p>
        </div>
        <div class="field-row">
          <Button look="seal" aria-haspopup="dialog" onClick={() => setBeginning(true)}>
            {t('season.new')}
          </Button>
          <FileButton onFiles={(files) => void readFile(files)}>{t('season.import')}</FileButton>
        </div>
      </div>
      {working && <Patience words={t('season.working')} />}
      <p class="season-news" role="status">
        {refused !== undefined ? t(`refused.${wordOf(refused)}`) : ''}
      </p>
      {kept.length > 0 && (
        <KeptSeasons kept={kept} seasons={seasons} onGo={(id) => void enter(() => seasons.goOn(id))} />
      )}
      {beginning && (
        <BeginSeason
          onClose={() => setBeginning(false)}
          onBegin={(start: SeasonStart) => {
            setBeginning(false);
            void enter(() => seasons.begin(start).then(() => undefined));
          }}
        />
      )}
    </section>
  );
}

interface Entering {
  readonly enter: (opening: () => Promise<Unopened | undefined>) => Promise<void>;
  readonly working: boolean;
  /** Why the last one did not open. */
  readonly refused: Unopened | undefined;
}

/** Old months are gone through again, which takes a moment; only then does the screen change. */
function useEntering(onEnter: () => void): Entering {
  const [refused, setRefused] = useState<Unopened>();
  const [working, setWorking] = useState(false);
  const enter: Entering['enter'] = async (opening) => {
    setRefused(undefined);
    setWorking(true);
    try {
      await painted();
      const why = await opening();
      setRefused(why);
      if (why === undefined) onEnter();
    } catch {
      announce(shell('app.failed'));
    } finally {
      setWorking(false);
    }
  };
  return { enter, working, refused };
}

/** Refusals a file can meet; what no file can bring about counts as no log. */
function wordOf(why: Unopened) {
  switch (why) {
    case 'not-json':
    case 'other-version':
    case 'altered-log':
    case 'unknown-dealer':
    case 'meeting':
      return why;
    default:
      return 'bad-log';
  }
}
