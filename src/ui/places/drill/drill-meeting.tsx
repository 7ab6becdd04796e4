import type { Dealer } from '../../../content/dealers.ts';
import type { Session } from '../../../session/session.ts';
import { useView } from '../../kit/use-view.ts';
import { FileScreen } from '../../play/file/file.tsx';
import { Room } from '../../play/room/room.tsx';
import { wordsOf } from '../../play/words/words.ts';
import type { PlaceProps } from '../place.ts';

export interface DrillMeetingProps extends Pick<PlaceProps, 'sound' | 'mountStage'> {
  readonly session: Session;
  readonly dealer: Dealer;
  /** What the way on is called, once it is over. */
  readonly onward: string;
  readonly onOver: () => void;
}

/** One meeting of a drill, from its file to its end. */
export function DrillMeeting({ session, dealer, sound, mountStage, onward, onOver }: DrillMeetingProps) {
  const view = useView(session);
  if (view.phase === 'file') return <FileScreen session={session} dealer={dealer} hour="appointment" />;
  const dealerId = dealer.brief.id;
  return (
    <Room
      session={session}
      openWords={() => wordsOf(session, dealerId)}
      dealerId={dealerId}
      sound={sound}
      mountStage={mountStage}
      onward={onward}
      onOver={onOver}
    />
  );
}
