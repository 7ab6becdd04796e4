import { useEffect, useState } from 'preact/hooks';

/** True while the player's device asks for less motion; follows the setting. */
export function useStill(): boolean {
  const [still, setStill] = useState(() => query().matches);
  useEffect(() => {
    const media = query();
    const follow = () => setStill(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return still;
}

function query(): MediaQueryList {
  return matchMedia('(prefers-reduced-motion: reduce)');
}
