import type { Dealer } from '../../../content/dealers.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { useMoodTold } from './mood-told.ts';
import { PhonePicture } from './phone-picture.tsx';

/** In place of the stage where the dealer is only heard: the phone, and what the voice tells. */
export function OnThePhone({
  dealer,
  mood,
}: {
  readonly dealer: Dealer;
  readonly mood: MeetingView['mood'];
}) {
  return (
    <figure class="theatre">
      <PhonePicture dealer={dealer} ringing={false} />
      <figcaption class="theatre-words">{useMoodTold(dealer, mood, 'call')}</figcaption>
    </figure>
  );
}
