import { ROOM } from '../../../content/messages/room.ts';
import type { Session } from '../../../session/session.ts';
import { translator } from '../../kit/language.ts';
import { wordsOf } from '../words/words.ts';
import { Room, type RoomProps } from './room.tsx';

const t = translator(ROOM);

export interface MeetingRoomProps extends Omit<RoomProps, 'session' | 'openWords' | 'onward'> {
  readonly session: Session;
}

/** The room of a meeting of its own; from there the way leads to the debrief. */
export function MeetingRoom(props: MeetingRoomProps) {
  const { session, dealerId } = props;
  return <Room {...props} openWords={() => wordsOf(session, dealerId)} onward={t('room.debrief')} />;
}
