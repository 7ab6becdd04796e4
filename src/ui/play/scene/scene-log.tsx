import type { Dealer } from '../../../content/dealers.ts';
import { ROOM } from '../../../content/messages/room.ts';
import { SCENE } from '../../../content/messages/scene.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { Speaking } from '../room/speaking.tsx';
import { TalkLog } from '../room/talk-log.tsx';
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
  const { upTo, waiting } = telling;
  const next = lines[upTo];
  return (
    <TalkLog label={t('log')} telling={telling}>
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
    </TalkLog>
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
