/** What is drawn into a place of its own on the page: it comes later than the page, or never, and knows its light and language. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawnHandle, DrawnLook } from '../../ports/drawing.ts';
import { language } from './language.ts';
import { useStill } from './media.ts';

interface Drawn<Handle> {
  /** Where it is drawn. */
  readonly host: RefObject<HTMLDivElement | null>;
  readonly handle: RefObject<Handle | undefined>;
  readonly state: 'coming' | 'here' | 'never';
}

/** `mount` is asked once for each `subject`; what it gave is cleared away with it. */
export function useDrawn<Handle extends DrawnHandle>(
  subject: unknown,
  mount: (host: HTMLElement, look: DrawnLook) => Promise<Handle>,
): Drawn<Handle> {
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<Handle | undefined>(undefined);
  const [state, setState] = useState<Drawn<Handle>['state']>('coming');
  const still = useStill();

  useEffect(() => {
    let wanted = true;
    const arrive = async () => {
      if (!host.current) return;
      const drawn = await mount(host.current, { reducedMotion: still, language: language.value });
      if (!wanted) return drawn.destroy();
      handle.current = drawn;
      setState('here');
    };
    // Without WebGL and canvas nothing is drawn; the game goes on.
    arrive().catch((reason: unknown) => {
      // biome-ignore lint/suspicious/noConsole: what does not come must not be missed by whoever builds it.
      console.warn('Nothing could be drawn:', reason);
      if (wanted) setState('never');
    });
    return () => {
      wanted = false;
      handle.current?.destroy();
      handle.current = undefined;
    };
  }, [subject]);

  useEffect(() => handle.current?.setReducedMotion(still), [still]);
  useEffect(() => handle.current?.setLanguage(language.value), [language.value]);
  return { host, handle, state };
}
