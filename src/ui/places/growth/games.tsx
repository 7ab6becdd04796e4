import { useState } from 'preact/hooks';
import { GROWTH } from '../../../content/messages/growth.ts';
import { RULES_VERSION } from '../../../protocol/versions.ts';
import { endedAt, type GrowthEntry } from '../../../session/growth.ts';
import type { PlayedGame } from '../../../session/history.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import { whenOf, whoOf } from './words.ts';

const t = translator(GROWTH);
/** As many as are shown at once. */
const FEW = 20;

export interface GamesProps {
  readonly title: string;
  /** The newest first. */
  readonly entries: readonly GrowthEntry[];
  /** Undefined where all are shown. */
  readonly onAll: (() => void) | undefined;
  readonly onOpen: (game: PlayedGame) => void;
}

/** The games themselves: those behind a point of the curve, or all. */
export function Games({ title, entries, onAll, onOpen }: GamesProps) {
  const [shown, setShown] = useState(FEW);
  const more = Math.min(FEW, entries.length - shown);
  return (
    <section class="growth-part paper" aria-labelledby="growth-games">
      <div class="growth-head">
        <h2 id="growth-games" tabIndex={-1}>
          {title}
        </h2>
        {onAll && (
          <Button look="quiet" onClick={onAll}>
            {t('games.all')}
          </Button>
        )}
      </div>
      <ul class="growth-games">
        {entries.slice(0, shown).map((entry) => (
          <GameLine key={idOf(entry)} entry={entry} onOpen={onOpen} />
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setShown(shown + FEW)}>{t('games.more', { count: more })}</Button>}
    </section>
  );
}

export function idOf(entry: GrowthEntry): string {
  return entry.kind === 'read' ? entry.facts.id : entry.game.id;
}

interface GameLineProps {
  readonly entry: GrowthEntry;
  readonly onOpen: (game: PlayedGame) => void;
}

function GameLine({ entry, onOpen }: GameLineProps) {
  const who = whoOf(entry);
  const when = whenOf(entry);
  const mode = entry.kind === 'read' ? entry.facts.mode : entry.game.mode;
  const { game } = entry;
  return (
    <li class="growth-game">
      <div>
        <p class="growth-game-who">
          {who} <span class="tag">{t(`mode.${mode}`)}</span>
        </p>
        <p>
          <time dateTime={new Date(endedAt(entry)).toISOString()}>{when}</time>
        </p>
        <p>{scoreWords(entry)}</p>
        {entry.kind === 'read' && !game && <p class="growth-note">{t('games.gone')}</p>}
      </div>
      {entry.kind === 'read' && game && (
        <Button
          id={`game-${game.id}`}
          onClick={() => onOpen(game)}
          aria-label={t('games.open.label', { who, when })}
        >
          {t('games.open')}
        </Button>
      )}
    </li>
  );
}

function scoreWords(entry: GrowthEntry): string {
  if (entry.kind === 'unread') return t(`games.${entry.why}`);
  const { assertiveness, commitments, 'follow-up': followUp } = entry.facts.scores;
  const scores = t('games.scores', { assertiveness, commitments, followUp });
  return entry.facts.rules === RULES_VERSION ? scores : scores + t('games.old-rules');
}
