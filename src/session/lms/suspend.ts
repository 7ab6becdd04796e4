/**
 * A sitting in as few characters as possible, for platforms that keep a few thousand of them: what was done, packed
 * as in a result's link. Letters, digits, `-` and `_` only.
 */
import * as v from 'valibot';
import { drillHash } from '../../dialogue/drill-hash.ts';
import type { Drill } from '../../protocol/drill.ts';
import { ByteReader, ByteWriter } from '../drill/bytes.ts';
import { unwrap, wrap } from '../drill/envelope.ts';
import { readPlayed, writePlayed } from '../drill/result-text.ts';
import { type Sitting, sittingSchema } from '../drill/sitting.ts';

const FORMAT = 1;
/** Characters of the drill's fingerprint: enough to tell one drill of a course from another. */
const PRINT = 8;

export function packSitting({ drill, trainee, attempt, started, ended, played }: Sitting): string {
  const to = new ByteWriter();
  to.number(FORMAT);
  to.text(drillHash(drill).slice(0, PRINT));
  to.text(trainee);
  to.number(attempt);
  to.number(started);
  to.number(ended === null ? 0 : ended + 1);
  writePlayed(to, played);
  return wrap(to.done());
}

/** The sitting of this drill in `text`; undefined where it belongs to another drill, or is nothing of ours. */
export function unpackSitting(text: string, drill: Drill): Sitting | undefined {
  const bytes = unwrap(text);
  if (!(bytes instanceof Uint8Array)) return undefined;
  try {
    const from = new ByteReader(bytes);
    if (from.number() !== FORMAT || from.text() !== drillHash(drill).slice(0, PRINT)) return undefined;
    const [trainee, attempt, started, end] = [from.text(), from.number(), from.number(), from.number()];
    const played = readPlayed(from);
    const sitting = { drill, trainee, attempt, played, started, ended: end === 0 ? null : end - 1 };
    return from.isAtEnd() ? v.parse(sittingSchema, sitting) : undefined;
  } catch {
    return undefined;
  }
}
