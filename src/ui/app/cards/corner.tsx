import { useEffect, useState } from 'preact/hooks';
import { SEASON } from '../../../content/messages/season.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { formatYuan } from '../../../content/money.ts';
import type { SavedSeason } from '../../../session/season-saves.ts';
import { Button } from '../../kit/button.tsx';
import { dateWords } from '../../kit/date.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { download } from '../../kit/download.ts';
import { FileButton } from '../../kit/file-button.tsx';
import { language, translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { Patience, painted } from '../../kit/patience.tsx';
import type { SeasonStart } from '../game/office.ts';
import type { SeasonGame, Unopened } from '../game/season-game.ts';
import { BeginSeason } from './begin-season.tsx';

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
  const [leaving, setLeaving] = useState<SavedSeason>();
  const [refused, setRefused] = useState<Unopened>();
  const [working, setWorking] = useState(false);
  const kept = seasons.kept.value ?? [];
  useEffect(() => void seasons.refresh(), []);

  /** Old months are gone through again, which takes a moment; only then does the screen change. */
  async function enter(opening: () => Promise<Unopened | undefined>): Promise<void> {
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
  }

  async function readFile([file]: readonly [File, ...File[]]): Promise<void> {
    await enter(() => file.text().then(seasons.importText));
  }

  async function saveFile({ log }: SavedSeason): Promise<void> {
    download(`huikuan-dojo-${log.seed}.json`, await seasons.exportText(log));
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
        <>
          <h3>{t('season.saved')}</h3>
          <ul class="season-list">
            {kept.map((one) =>
              one.kind === 'season' ? (
                <SeasonLine
                  key={one.saved.id}
                  saved={one.saved}
                  onGo={() => void enter(() => seasons.goOn(one.saved.id))}
                  onExport={() => void saveFile(one.saved)}
                  onRemove={() => setLeaving(one.saved)}
                />
              ) : (
                <li key={one.id} class="season-line">
                  <p>{t('broken.season')}</p>
                  <div class="field-row">
                    <Button onClick={() => download(`huikuan-dojo-${one.id}.json`, one.text)}>
                      {t('broken.download')}
                    </Button>
                    <Button look="quiet" onClick={() => void seasons.remove(one.id)}>
                      {t('season.remove')}
                    </Button>
                  </div>
                </li>
              ),
            )}
          </ul>
        </>
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
      {leaving && (
        <Dialog title={t('season.remove.title')} close={shell('close')} onClose={() => setLeaving(undefined)}>
          <p>{t('season.remove.text', { seed: String(leaving.log.seed) })}</p>
          <div class="field-row">
            <Button
              look="seal"
              onClick={() => {
                setLeaving(undefined);
                void seasons.remove(leaving.id);
              }}
            >
              {t('season.remove')}
            </Button>
            <Button onClick={() => void saveFile(leaving)}>{t('season.export')}</Button>
            <Button look="quiet" onClick={() => setLeaving(undefined)}>
              {t('season.keep')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

interface SeasonLineProps {
  readonly saved: SavedSeason;
  readonly onGo: () => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

function SeasonLine({ saved, onGo, onExport, onRemove }: SeasonLineProps) {
  const { log, gist } = saved;
  const seed = String(log.seed);
  const money = (amount: number) => formatYuan(amount, language.value);
  return (
    <li class="season-line">
      <div>
        <p class="season-line-name">
          {t('season.number', { seed })}
          {gist.over && <span class="tag">{t('season.over')}</span>}
        </p>
        <p>
          {t('season.line', {
            dealers: log.dealers.length,
            month: gist.month,
            months: log.months,
            date: dateWords(gist.date),
          })}
        </p>
        <p class="figure">
          {t('season.money', { collected: money(gist.collected), quota: money(gist.quota) })}
        </p>
      </div>
      <div class="field-row">
        <Button look="seal" onClick={onGo} aria-label={t('season.go.label', { seed })}>
          {t(gist.over ? 'season.review' : 'season.go')}
        </Button>
        <Button onClick={onExport} aria-label={t('season.export.label', { seed })}>
          {t('season.export')}
        </Button>
        <Button look="quiet" onClick={onRemove} aria-label={t('season.remove.label', { seed })}>
          {t('season.remove')}
        </Button>
      </div>
    </li>
  );
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
