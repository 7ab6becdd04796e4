/** Fingerprints for screens: everyone who plays the same and is marked alike sees the same fingerprint of a drill. */
import { drillHash, resultHash } from '../../dialogue/drill-hash.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';

export const fingerprint: (drill: Drill) => string = remembered(drillHash);

/** Of a result: everybody who takes it in and replays it arrives at the same fingerprint. */
export const resultFingerprint: (result: DrillResult) => string = remembered(resultHash);

/** Drills and results never change, and tables ask for fingerprints whenever they are drawn. */
function remembered<Thing extends object>(hash: (thing: Thing) => string): (thing: Thing) => string {
  const known = new WeakMap<Thing, string>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const found = hash(thing);
    known.set(thing, found);
    return found;
  };
}
