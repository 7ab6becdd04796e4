/** A drill however it was handed over: as a link, a short code, or the text of a file. */
import type { Drill } from '../../protocol/drill.ts';
import type { Unscored } from '../../protocol/drill-score.ts';
import { type Content, castOf } from './cast.ts';
import { readDrill } from './drill-text.ts';
import type { Unread } from './envelope.ts';
import { type CodeBook, looksLikeCode, type Misread, readCode } from './short-code.ts';

/** What stands before a short code in a link's fragment. */
export const CODE_MARK = 'code=';

export type WrongDrill = Unread | Misread | Extract<Unscored, { kind: 'other-version' | 'unknown-dealer' }>;

/** The drill in `text`, if this program can play it. */
export function takeDrill(text: string, book: CodeBook, content: Content): Drill | WrongDrill {
  const at = text.indexOf(CODE_MARK);
  const typed = at >= 0 ? text.slice(at + CODE_MARK.length) : text;
  const drill = at >= 0 || looksLikeCode(typed) ? readCode(typed, book) : readDrill(text);
  if (!('game' in drill)) return drill;
  const cast = castOf(drill, content);
  if (!('kind' in cast)) return drill;
  return cast.kind === 'other-version' || cast.kind === 'unknown-dealer' ? cast : { kind: 'altered' };
}
