/** Fingerprints for screens: that of a drill is the same for everyone who plays the same and is marked alike. */
import { drillHash, resultHash } from '../../dialogue/drill-hash.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';

export const fingerprint: (drill: Drill) => string = drillHash;

/** Of a result: anybody who takes it in and plays it again comes to the same. */
export function resultFingerprint(result: DrillResult): string {
  const known = fingerprints.get(result);
  if (known !== undefined) return known;
  const found = resultHash(result);
  fingerprints.set(result, found);
  return found;
}

/** A result is never changed, and tables ask for its fingerprint whenever they are drawn. */
const fingerprints = new WeakMap<DrillResult, string>();
