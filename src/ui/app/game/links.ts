/** Links into the game: a drill and a class open at the trainee's place, a result at the trainer's desk. */
import type { PlaceName } from '../../places/place.ts';

/** The place that reads the fragment of this address. */
export function placeOfLink(hash: string): PlaceName | undefined {
  if (/^#(drill|code|class)=/.test(hash)) return 'drill';
  return hash.startsWith('#result=') ? 'trainer' : undefined;
}
