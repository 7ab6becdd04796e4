import { useEffect, useRef } from 'preact/hooks';
import type { Dealer } from '../../content/dealers.ts';
import { ROOM } from '../../content/messages/room.ts';
import type { MeetingView } from '../../protocol/view.ts';
import type { Shown } from '../../session/talk.ts';
import { inLanguage, translator } from '../kit/language.ts';
import { announce } from '../kit/live.tsx';
import { Patience } from '../kit/patience.tsx';
import type { MountStage } from '../ports.ts';
import { useDrawn } from '../use-drawn.ts';
import { moodWords } from './mood.ts';

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

  // Who does not see the face hears when it changes, and only what has changed.
  const { face, body, bearing } = moodWords(mood);
  const before = useRef({ face, body, bearing });
  useEffect(() => {
    const was = before.current;
    before.current = { face, body, bearing };
    const news = [
      ...(was.face === face ? [] : [t('room.face', { name: inLanguage(dealer.short), face })]),
      ...(was.body === body ? [] : [body]),
      ...(was.bearing === bearing ? [] : [bearing]),
    ];
    if (news.length > 0) announce(news.join(' '));
  }, [mood]);

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
      <figcaption class={state === 'never' ? 'theatre-words' : 'out-of-sight'}>
        {t('room.stage', { name: inLanguage(dealer.short), face, body, bearing })}
      </figcaption>
    </figure>
  );
}
