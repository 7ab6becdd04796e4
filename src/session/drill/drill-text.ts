/** A drill as text: in a link, or as a file. What is read is checked, and nothing of ours is mistaken for it. */
import * as v from 'valibot';
import { DRILL_FORMATS, type Drill, drillSchema } from '../../protocol/drill.ts';
import { jsonOf, type Unread, unwrap, wrap } from './envelope.ts';

/** What stands before a drill in a link's fragment. */
export const DRILL_MARK = 'drill=';

/** The fragment of a link, without its `#`. */
export function drillFragment(drill: Drill): string {
  return DRILL_MARK + wrap(new TextEncoder().encode(JSON.stringify(drill)));
}

export function drillFile(drill: Drill): string {
  return `${JSON.stringify(drill, null, 1)}\n`;
}

/** The drill in a link, in its fragment, or in the text of a file. */
export function readDrill(text: string): Drill | Unread {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return drillOf(trimmed);
  const at = trimmed.indexOf(DRILL_MARK);
  if (at < 0) return { kind: 'foreign' };
  const bytes = unwrap(trimmed.slice(at + DRILL_MARK.length));
  return bytes instanceof Uint8Array ? drillOf(new TextDecoder().decode(bytes)) : bytes;
}

function drillOf(json: string): Drill | Unread {
  const read = jsonOf(json, 'huikuan-drill', DRILL_FORMATS);
  if ('kind' in read) return read;
  const drill = v.safeParse(drillSchema, read.value);
  return drill.success ? drill.output : { kind: 'altered' };
}
