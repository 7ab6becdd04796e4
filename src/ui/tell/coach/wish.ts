/** What is to be practised next: somebody asks for it, the gym takes it up. Read through a schema, never half. */
import * as v from 'valibot';
import type { PatternId } from '../../../protocol/gym.ts';
import { PRACTICES } from '../../../protocol/month-score.ts';
import { isPattern } from '../../../session/gym.ts';
import type { Keep } from '../../../session/keep.ts';

const KEY = 'gym-wanted';

export const patternSchema = v.custom<PatternId>((id) => typeof id === 'string' && isPattern(id));

const wantedSchema = v.union([
  v.object({ pattern: patternSchema }),
  v.object({ practice: v.picklist(PRACTICES) }),
]);
export type Wanted = v.InferOutput<typeof wantedSchema>;

/** Asks for one drill of exactly this; the gym gives it when it is next entered. */
export function wantDrill(keep: Keep, wanted: Wanted): Promise<boolean> {
  return keep.write(KEY, wanted);
}

/** What was asked for, once. */
export async function takeWanted(keep: Keep): Promise<Wanted | undefined> {
  const read = v.safeParse(wantedSchema, await keep.read(KEY));
  if (!read.success) return undefined;
  await keep.write(KEY, null);
  return read.output;
}
