import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How far below the window something counts as near: a quarter of its height. */
const AHEAD = '0px 0px 25% 0px';

/** Whether an element has come into sight, or nearly: what nobody looks at yet need not be worked out yet. */
export function useNear<Kind extends Element>(): {
  readonly place: RefObject<Kind | null>;
  readonly near: boolean;
} {
  const place = useRef<Kind>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return;
    const watching = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: AHEAD },
    );
    watching.observe(place.current);
    return () => watching.disconnect();
  }, [near]);
  return { place, near };
}
