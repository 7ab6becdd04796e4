import { render } from 'preact';
import { Gallery } from './gallery.tsx';

/** Shows the gallery in place of the game: the page was opened with `?gallery`. */
export function startGallery(host: HTMLElement): void {
  host.replaceChildren();
  render(<Gallery />, host);
}
