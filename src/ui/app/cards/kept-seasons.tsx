import { useState } from 'preact/hooks';
import { SEASON } from '../../../content/messages/season.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { formatYuan } from '../../../content/money.ts';
import type { Seed } from '../../../protocol/seed.ts';
import type { Kept, SavedSeason } from '../../../session/season-saves.ts';
import { Button } from '../../kit/button.tsx';
import { dateWords } from '../../kit/date.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { download } from '../../kit/download.ts';
import { language, translator } from '../../kit/language.ts';
import type { SeasonGame } from '../game/season-game.ts';

const t = translator(SEASON);
const shell = translator(SHELL);

export interface KeptSeasonsProps {
  readonly kept: readonly Kept[];
  readonly seasons: SeasonGame;
  readonly onGo: (id: string) => void;
}

/** The seasons of this device: go on with one, take it along as a file, put it away. */
export function KeptSeasons({ kept, seasons, onGo }: KeptSeasonsProps) {
  const [leaving, setLeaving] = useState<SavedSeason>();

  async function saveFile({ log }: SavedSeason): Promise<void> {
    download(`huikuan-dojo-${log.seed}.json`, await seasons.exportText(log));
  }

  return (
    <>
      <h3>{t('season.saved')}</h3>
      <ul class="season-list">
        {kept.map((one) =>
          one.kind === 'season' ? (
            <SeasonLine
              key={one.saved.id}
              saved={one.saved}
              onGo={() => onGo(one.saved.id)}
              onExport={() => void saveFile(one.saved)}
              onRemove={() => setLeaving(one.saved)}
            />
          ) : (
            <BrokenLine
              key={one.id}
              onExport={() => download(`huikuan-dojo-${one.id}.json`, one.text)}
              onRemove={() => void seasons.remove(one.id)}
            />
          ),
        )}
      </ul>
      {leaving && (
        <RemoveSeason
          seed={leaving.log.seed}
          onRemove={() => {
            setLeaving(undefined);
            void seasons.remove(leaving.id);
          }}
          onExport={() => void saveFile(leaving)}
          onKeep={() => setLeaving(undefined)}
        />
      )}
    </>
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

interface BrokenLineProps {
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** A save nobody can read any more; its text can still be taken along. */
function BrokenLine({ onExport, onRemove }: BrokenLineProps) {
  return (
    <li class="season-line">
      <p>{t('broken.season')}</p>
      <div class="field-row">
        <Button onClick={onExport}>{t('broken.download')}</Button>
        <Button look="quiet" onClick={onRemove}>
          {t('season.remove')}
        </Button>
      </div>
    </li>
  );
}

interface RemoveSeasonProps {
  readonly seed: Seed;
  readonly onRemove: () => void;
  readonly onExport: () => void;
  readonly onKeep: () => void;
}

/** Asks before a season is gone for good. */
function RemoveSeason({ seed, onRemove, onExport, onKeep }: RemoveSeasonProps) {
  return (
    <Dialog title={t('season.remove.title')} close={shell('close')} onClose={onKeep}>
      <p>{t('season.remove.text', { seed: String(seed) })}</p>
      <div class="field-row">
        <Button look="seal" onClick={onRemove}>
          {t('season.remove')}
        </Button>
        <Button onClick={onExport}>{t('season.export')}</Button>
        <Button look="quiet" onClick={onKeep}>
          {t('season.keep')}
        </Button>
      </div>
    </Dialog>
  );
}
