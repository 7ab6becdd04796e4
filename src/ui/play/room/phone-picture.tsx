import './phone.css';
import type { Dealer } from '../../../content/dealers.ts';
import { inLanguage } from '../../kit/language.ts';

/** The phone, which shows no face, under the dealer's card. */
export function PhonePicture({ dealer, ringing }: { readonly dealer: Dealer; readonly ringing: boolean }) {
  return (
    <div class="phone-picture" aria-hidden="true">
      <p class="phone-card">
        <strong>{inLanguage(dealer.short)}</strong>
        <span>{inLanguage(dealer.shop)}</span>
      </p>
      <img src="art/phone.svg" alt="" data-ringing={ringing} />
    </div>
  );
}
