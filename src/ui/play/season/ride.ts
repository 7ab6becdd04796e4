import { useLayoutEffect } from 'preact/hooks';
import { useStill } from '../../kit/media.ts';

/** What the rep is about to walk into. */
export interface Coming {
  readonly byRoad: boolean;
}

/** How many milliseconds the map has for the ride to a dealer. */
const RIDE = 1_250;

/**
 * A visit begins with the ride, seen on the map; then `arrive` is called. A key or a tap arrives at once, and so
 * does a player who wants no movement. A call needs no ride.
 */
export function useRide(coming: Coming | undefined, arrive: () => void): void {
  const still = useStill();
  // With the picture, not after it: a quick second key would still do what the desk offers.
  useLayoutEffect(() => {
    if (!coming) return;
    if (still || !coming.byRoad) {
      arrive();
      return;
    }
    const skip = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      arrive();
    };
    const timer = setTimeout(arrive, RIDE);
    addEventListener('keydown', skip, true);
    addEventListener('pointerdown', skip, true);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', skip, true);
      removeEventListener('pointerdown', skip, true);
    };
  }, [coming]);
}
