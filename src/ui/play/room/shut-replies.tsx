import { ACT_NAMES } from '../../../content/messages/report-acts.ts';
import { ROOM } from '../../../content/messages/room.ts';
import { SHUT } from '../../../content/messages/shut.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { inLanguage, translator } from '../../kit/language.ts';

const t = translator(ROOM);
const why = translator(SHUT);

/** What cannot be said now, and why: folded away, for a player who misses a reply. */
export function ShutReplies({ view }: { readonly view: MeetingView }) {
  const shut = view.shut.filter(({ choices }) => Object.keys(choices).length === 0);
  if (shut.length === 0) return null;
  return (
    <details class="shut-replies">
      <summary>{t('room.shut', { count: shut.length })}</summary>
      <ul>
        {shut.map(({ kind, reason }) => (
          <li key={kind} data-shut={kind}>
            <strong>{inLanguage(ACT_NAMES[kind])}</strong> {why(reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}
