/** The host element on the page: keeps the theatre's canvas in it, of its size, and tells when it is out of sight. */
import type { Theatre } from './theatre.ts';

/** Sharper than two device pixels to one costs memory that nobody sees. */
const SHARPEST = 2;

/** Keeps canvas and scene the size of the host, whatever happens to the page. */
export function fitTo(
  host: HTMLElement,
  theatre: Theatre,
  place: (width: number, height: number, dpr: number) => void,
): () => void {
  let last = '';
  const fit = (): void => {
    const width = Math.floor(host.clientWidth);
    const height = Math.floor(host.clientHeight);
    const dpr = Math.min(SHARPEST, window.devicePixelRatio || 1);
    const size = `${width}x${height}@${dpr}`;
    if (width < 1 || height < 1 || size === last) return;
    last = size;
    theatre.fit(width, height, dpr);
    place(width, height, dpr);
  };
  host.append(theatre.canvas);
  fit();
  const observer = new ResizeObserver(fit);
  observer.observe(host);
  // Zooming the page or moving it to another monitor changes the resolution but not always the host.
  window.addEventListener('resize', fit);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', fit);
  };
}

/** Off screen there is nobody to move for. */
export function watch(host: HTMLElement, onSeen: (seen: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => onSeen(entries.at(-1)?.isIntersecting ?? true));
  observer.observe(host);
  return () => observer.disconnect();
}
