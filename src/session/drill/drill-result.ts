/** What was played in a drill, as it is handed in: alike from this device and from a host that kept it. */
import { drillHash } from '../../dialogue/drill-hash.ts';
import type { Drill } from '../../protocol/drill.ts';
import { type DrillResult, RESULT_FORMAT } from '../../protocol/drill-result.ts';

export function drillResult(
  drill: Drill,
  done: Pick<DrillResult, 'trainee' | 'attempt' | 'played' | 'claimed' | 'started' | 'ended'>,
): DrillResult {
  const { versions } = drill;
  return {
    game: 'huikuan-result',
    format: RESULT_FORMAT,
    drill: drillHash(drill),
    versions,
    client: `r${versions.rules}.w${versions.words}`,
    ...done,
  };
}
