import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dealer } from '../../content/dealers.ts';
import { ROOM } from '../../content/messages/room.ts';
import { EXPRESSION_SIGNS, PATIENCE_SIGNS, TRUST_SIGNS } from '../../content/room-terms.ts';
import type { MeetingView } from '../../protocol/view.ts';
import type { Session } from '../../session/session.ts';
import type { StageHandle } from '../../stage/mount.ts';
import { inLanguage, language, translator } from '../kit/language.ts';

const t = translator(ROOM);

export interface TheatreProps {
  readonly session: Session;
  readonly dealer: Dealer;
  readonly view: MeetingView;
}

/** The stage's place. The room is whole without it: a picture stands in until it comes, and if it never does. */
export function Theatre({ session, dealer, view }: TheatreProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<StageHandle | undefined>(undefined);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    let wanted = true;
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    const follow = () => stage.current?.setReducedMotion(still.matches);
    still.addEventListener('change', follow);
    const arrive = async () => {
      const { mountStage } = await import('../../stage/mount.ts');
      if (!wanted || !host.current) return;
      const options = { dealerId: dealer.brief.id, reducedMotion: still.matches, language: language.value };
      const handle = await mountStage(host.current, session, options);
      if (!wanted) return handle.destroy();
      stage.current = handle;
      setReady(true);
    };
    // Without WebGL and canvas there is no stage; the talk goes on.
    arrive().catch(() => undefined);
    return () => {
      wanted = false;
      still.removeEventListener('change', follow);
      stage.current?.destroy();
      stage.current = undefined;
    };
  }, [session]);

  useEffect(() => stage.current?.setLanguage(language.value), [language.value]);

  const { expression, patience, trust } = view.mood;
  return (
    <figure class="theatre">
      <div class="theatre-host" ref={host} aria-hidden="true">
        {!ready && (
          <img class="theatre-stand-in" src={`art/dealers/${dealer.brief.id}/portrait.svg`} alt="" />
        )}
      </div>
      <figcaption class="out-of-sight" aria-live="polite">
        {t('room.stage', {
          name: inLanguage(dealer.short),
          face: inLanguage(EXPRESSION_SIGNS[expression]),
          body: inLanguage(PATIENCE_SIGNS[patience]),
          bearing: inLanguage(TRUST_SIGNS[trust]),
        })}
      </figcaption>
    </figure>
  );
}
