/** What the player's device asks for or offers, followed as it changes. */
import { useEffect, useState } from 'preact/hooks';

/** True while the player's device asks for less motion. */
export function useStill(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}

/** True while the window is too narrow for two things side by side. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 56rem)');
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setMatches(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
