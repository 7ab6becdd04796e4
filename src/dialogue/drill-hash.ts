/** Fingerprints of drills and results. */
import type { Drill } from '../protocol/drill.ts';
import type { DrillResult } from '../protocol/drill-result.ts';
import { hashOf } from './hash.ts';

/** The fingerprint of what is played and how it is marked. The title a trainer gives the drill is not part of it. */
export function drillHash({ id: _id, title: _title, ...played }: Drill): string {
  return hashOf(played);
}

/** The hash that goes into the file of a result. */
export function resultHash(result: DrillResult): string {
  return hashOf(result);
}
