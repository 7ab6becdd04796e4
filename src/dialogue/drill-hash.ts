/** Fingerprints of drills and results. What was set or handed in before format 2 keeps the one it has been known by. */
import type { Drill } from '../protocol/drill.ts';
import { bare, type DrillResult } from '../protocol/drill-result.ts';
import { hashOf } from './hash.ts';

/** The fingerprint of what is played and how it is marked. What a trainer calls the drill, and in which words it is played, are no part of it. */
export function drillHash({ id: _id, title: _title, versions, content, ...played }: Drill): string {
  return hashOf({ ...played, ...underVersions(versions.rules, content) });
}

/** The fingerprint of what was done and what it is said to be worth; the same from a file and from a link, which has no margin. */
export function resultHash({ versions, content, ...result }: DrillResult): string {
  return hashOf({ ...result, played: bare(result.played), ...underVersions(versions.rules, content) });
}

/** The hash that goes into the file of a result: of all it holds. */
export function resultFileHash(result: DrillResult): string {
  return hashOf(result);
}

function underVersions(rules: number, content: number | undefined) {
  return content === undefined ? { rules } : { format: 1, rules, content };
}
