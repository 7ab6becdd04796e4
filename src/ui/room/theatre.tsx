import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dealer } from '../../content/dealers.ts';
import { ROOM } from '../../content/messages/room.ts';
import type { MeetingView } from '../../protocol/view.ts';
import type { Shown } from '../../session/talk.ts';
import { inLanguage, language, translator } from '../kit/language.ts';
import { announce } from '../kit/live.tsx';
import { useStill } from '../kit/media.ts';
import type { MountStage, StageHandle } from '../ports.ts';
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
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<StageHandle | undefined>(undefined);
  const [ready, setReady] = useState<'coming' | 'here' | 'never'>('coming');
  const still = useStill();

  useEffect(() => {
    let wanted = true;
    const arrive = async () => {
      if (!host.current) return;
      const options = { dealerId: dealer.brief.id, reducedMotion: still, language: language.value };
      const handle = await mountStage(host.current, session, options);
      if (!wanted) return handle.destroy();
      stage.current = handle;
      setReady('here');
    };
    // Without WebGL and canvas there is no stage; the talk goes on.
    arrive().catch((reason: unknown) => {
      // biome-ignore lint/suspicious/noConsole: a stage that does not come must not be missed by whoever builds it.
      console.warn('The stage did not come:', reason);
      if (wanted) setReady('never');
    });
    return () => {
      wanted = false;
      stage.current?.destroy();
      stage.current = undefined;
    };
  }, [session]);

  useEffect(() => stage.current?.setReducedMotion(still), [still]);
  useEffect(() => stage.current?.setLanguage(language.value), [language.value]);

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
    <figure class="theatre" data-stage={ready}>
      <div class="theatre-host" ref={host} aria-hidden="true">
        {ready !== 'here' && (
          <img class="theatre-stand-in" src={`art/dealers/${dealer.brief.id}/portrait.svg`} alt="" />
        )}
      </div>
      <figcaption class={ready === 'never' ? 'theatre-words' : 'out-of-sight'}>
        {t('room.stage', { name: inLanguage(dealer.short), face, body, bearing })}
      </figcaption>
    </figure>
  );
}
