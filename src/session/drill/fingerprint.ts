/** Fingerprints for screens: that of a drill is the same for everyone who plays the same and is marked alike. */
import { drillHash, resultHash } from '../../dialogue/drill-hash.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';

export const fingerprint: (drill: Drill) => string = drillHash;

/** Of a result: anybody who takes it in and plays it again comes to the same. */
export const resultFingerprint: (result: DrillResult) => string = resultHash;
