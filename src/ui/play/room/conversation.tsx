import type { Dealer } from '../../../content/dealers.ts';
import { ROOM } from '../../../content/messages/room.ts';
import type { TranscriptLine } from '../../../content/transcript.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { ExcuseSlip } from './excuse-slip.tsx';
import { Line } from './line.tsx';
import { Speaking } from './speaking.tsx';
import { TalkLog } from './talk-log.tsx';
import type { Telling } from './telling.ts';

const t = translator(ROOM);

export interface ConversationProps {
  readonly dealer: Dealer;
  readonly lines: readonly TranscriptLine[];
  readonly telling: Telling;
  readonly excuses: MeetingView['excuses'];
}

/** What has been said, as a live log. New lines come one after another; a tap shows them all. */
export function Conversation({ dealer, lines, telling, excuses }: ConversationProps) {
  const { upTo, waiting } = telling;
  const next = lines[upTo];
  const said = lines.slice(0, upTo).filter(isInRoom);
  const slips = excuses.filter(({ excuse }) =>
    said.some(({ event }) => event.kind === 'excuse-raised' && event.excuse === excuse),
  );

  return (
    <TalkLog label={t('room.log')} telling={telling}>
      {said.map((line, index) => (
        <div class="told" key={line.at} data-by={line.by}>
          <Line line={line} dealer={dealer} named={said[index - 1]?.by !== line.by} />
          {slips.map(
            (slip) =>
              line.event.kind === 'excuse-raised' &&
              line.event.excuse === slip.excuse && <ExcuseSlip key={slip.excuse} slip={slip} />,
          )}
        </div>
      ))}
      {waiting && next && (next.by === 'dealer' || next.by === 'spouse') && (
        <Speaking who={inLanguage(dealer.short)} />
      )}
    </TalkLog>
  );
}

/** What was prepared at the office is in the notes, not in the talk. */
function isInRoom({ turn, event }: TranscriptLine): boolean {
  return turn > 0 || (event.kind !== 'prepared' && event.kind !== 'learnt');
}
