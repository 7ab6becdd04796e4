/** The page a package begins with: that of the game, marked with its standard, and without what leads out of the drill. */
import { PACKAGE_MARK } from '../../session/lms/mark.ts';
import type { Standard } from '../../session/lms/package.ts';

/** The pieces of the game's page that have no place in a package: its own installation, and the picture for links. */
const LEFT_OUT = 'link[rel="manifest"], meta[property^="og:"]';

export function startPage(page: string, standard: Standard, title: string): string {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  for (const element of parsed.querySelectorAll(LEFT_OUT)) element.remove();
  const mark = parsed.createElement('meta');
  mark.name = PACKAGE_MARK;
  mark.content = standard;
  parsed.head.append(mark);
  parsed.title = title;
  parsed.getElementById('app')?.replaceChildren();
  return `<!doctype html>\n${parsed.documentElement.outerHTML}\n`;
}
