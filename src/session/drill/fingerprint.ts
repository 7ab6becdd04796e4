/** Fingerprints for screens: that of a drill is the same for everyone who plays the same and is marked alike. */
import { drillHash, resultHash } from '../../dialogue/drill-hash.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';

export const fingerprint: (drill: Drill) => string = remembered(drillHash);

/** Of a result: anybody who takes it in and plays it again comes to the same. */
export const resultFingerprint: (result: DrillResult) => string = remembered(resultHash);

/** Neither drill nor result is ever changed, and tables ask for fingerprints whenever they are drawn. */
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
