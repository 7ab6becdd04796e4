import type { Dealer } from '../../../content/dealers.ts';
import { ROOM } from '../../../content/messages/room.ts';
import type { MountStage } from '../../../ports/drawing.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import type { Shown } from '../../../session/talk.ts';
import { translator } from '../../kit/language.ts';
import { Patience } from '../../kit/patience.tsx';
import { useDrawn } from '../../kit/use-drawn.ts';
import { useMoodTold } from './mood-told.ts';

const t = translator(ROOM);

export interface TheatreProps {
  readonly mountStage: MountStage;
  readonly session: Shown;
  readonly dealer: Dealer;
  readonly mood: MeetingView['mood'];
}

/** The stage's place. The room is whole without it: a picture and words stand in until it comes, and if it never does. */
export function Theatre({ mountStage, session, dealer, mood }: TheatreProps) {
  const dealerId = dealer.brief.id;
  const { host, state } = useDrawn(session, (place, look) =>
    mountStage(place, session, { dealerId, ...look }),
  );

  const told = useMoodTold(dealer, mood, 'visit');

  return (
    <figure class="theatre" data-stage={state}>
      <div class="theatre-host" ref={host} aria-hidden="true">
        {state !== 'here' && (
          <img class="theatre-stand-in" src={`art/dealers/${dealerId}/portrait.svg`} alt="" />
        )}
      </div>
      {state === 'coming' && (
        <div class="patience-over" aria-hidden="true">
          <Patience words={t('room.coming')} />
        </div>
      )}
      <figcaption class={state === 'never' ? 'theatre-words' : 'out-of-sight'}>{told}</figcaption>
    </figure>
  );
}
