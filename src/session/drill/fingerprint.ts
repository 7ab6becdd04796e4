/** The fingerprint of a drill, for screens: the same for everyone who plays the same and is marked alike. */
import { drillHash } from '../../dialogue/drill-hash.ts';
import type { Drill } from '../../protocol/drill.ts';

export const fingerprint: (drill: Drill) => string = drillHash;
