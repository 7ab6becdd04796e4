import { useRef } from 'preact/hooks';
import type { Dealer } from '../../content/dealers.ts';
import { ROOM } from '../../content/messages/room.ts';
import { SCENE } from '../../content/messages/scene.ts';
import { inLanguage, translator } from '../kit/language.ts';
import { useLastWords } from '../room/last-words.ts';
import { Speaking } from '../room/speaking.tsx';
import type { Telling } from '../room/telling.ts';
import type { SceneLine } from './scene-lines.ts';

const t = translator(SCENE);
const room = translator(ROOM);

export interface SceneLogProps {
  readonly dealer: Dealer;
  readonly lines: readonly SceneLine[];
  readonly telling: Telling;
}

/** What has been said and seen in the scene, as a live log. */
export function SceneLog({ dealer, lines, telling }: SceneLogProps) {
  const box = useRef<HTMLDivElement>(null);
  const { upTo, waiting, skip } = telling;
  useLastWords(box, upTo, waiting);
  const next = lines[upTo];
  return (
    <div
      class="conversation"
      ref={box}
      role="log"
      aria-label={t('log')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long talk is scrolled by keyboard.
      tabIndex={0}
      onPointerDown={skip}
    >
      {lines.slice(0, upTo).map((line, index) => (
        <div class="told" key={line.at} data-by={line.by}>
          <p class="line" data-by={line.by}>
            <span class={lines[index - 1]?.by === line.by ? 'out-of-sight' : 'line-who'}>
              {whoOf(line, dealer)}
            </span>
            <span class="line-text">{inLanguage(line.text)}</span>
          </p>
        </div>
      ))}
      {waiting && next && next.by !== 'narrator' && next.by !== 'rep' && (
        <Speaking who={whoOf(next, dealer)} />
      )}
    </div>
  );
}

export function whoOf({ by }: Pick<SceneLine, 'by'>, dealer: Dealer): string {
  switch (by) {
    case 'rep':
    case 'retailer':
      return t(`who.${by}`);
    case 'dealer':
      return inLanguage(dealer.short);
    case 'spouse':
      return room('room.spouse');
    case 'narrator':
      return '';
  }
}
