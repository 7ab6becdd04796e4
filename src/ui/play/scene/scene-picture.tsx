import type { Dealer } from '../../../content/dealers.ts';
import { SCENE } from '../../../content/messages/scene.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import type { Here } from '../desk/scene.ts';
import { PhonePicture } from '../room/phone-picture.tsx';

const t = translator(SCENE);

export interface ScenePictureProps {
  readonly here: Exclude<Here, 'shop'>;
  readonly dealer: Dealer;
}

/** Where nobody sits opposite: the phone, which shows no face, or the retailer's shop with the dealer in it. */
export function ScenePicture({ here, dealer }: ScenePictureProps) {
  return (
    <figure class="theatre scene-picture" data-here={here}>
      {here === 'retailer' ? (
        <div class="scene-shop" aria-hidden="true">
          <img class="scene-ground" src="art/retailer.svg" alt="" />
          <img class="scene-figure" src={`art/dealers/${dealer.brief.id}/figure.svg`} alt="" />
        </div>
      ) : (
        <PhonePicture dealer={dealer} ringing={here === 'phone'} />
      )}
      <figcaption class={here === 'phone' ? 'theatre-words' : 'out-of-sight'}>
        {t(`picture.${here}`, { name: inLanguage(dealer.short) })}
      </figcaption>
    </figure>
  );
}
