/** Where a trainee is, in a few words. */
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import type { BoardRow } from '../../protocol/class.ts';
import { translator } from '../../ui/kit/language.ts';

const t = translator(CLASS_DESK);

export function whereWords({ state, attempt }: BoardRow): string {
  if (state === 'joined' || !attempt) return t('where.joined');
  if (state === 'finished') return t(attempt.result ? 'where.finished' : 'where.unfinished');
  const { game, games, phase, turn, month, day } = attempt.progress;
  if (month !== null && day !== null)
    return t(turn === null ? 'where.day' : 'where.day.talk', { month, day });
  const place = { game: game + 1, games };
  return phase === 'file' ? t('where.file', place) : t('where.talk', { ...place, turn: turn ?? 0 });
}
