/** The pieces of work of a calibration. They share nothing, so each can run on a core of its own; all are plain data. */

import type { Handling } from '../../bots/handling.ts';
import { search, suspectsOf, tryAgain } from './loophole-search.ts';
import { anchoringRows, policyRows } from './meeting-rows.ts';
import { promiseRows } from './promise-rows.ts';
import { promises } from './promise-sample.ts';
import { bestScript, KINDS, tryScripts } from './script-search.ts';
import { sampleTerritory } from './territory-sample.ts';
import { AS_EXPERT, type Variation } from './variation.ts';

type Seeds = readonly number[];

export const TASKS = {
  anchoring: anchoringRows,
  policies: policyRows,
  promises: (seeds: Seeds) => promiseRows(promises(seeds)),
  territories: (seeds: Seeds) => seeds.map(sampleTerritory),
  script: ({ kind, seeds }: { kind: number; seeds: Seeds }) => bestScript(KINDS[kind] ?? 'haggler', seeds),
  'try-script': ({ script, seeds }: { script: Handling; seeds: Seeds }) => tryScripts([script], seeds),
  search: ({ part, variations, seeds }: { part: number; variations: number; seeds: Seeds }) => {
    const tried = search({ part, variations, seeds });
    const [expert] = tryAgain([AS_EXPERT], seeds);
    return expert
      ? { count: tried.length, suspects: suspectsOf(tried, expert, 2) }
      : { count: 0, suspects: [] };
  },
  'try-again': ({ variations, seeds }: { variations: readonly Variation[]; seeds: Seeds }) =>
    tryAgain(variations, seeds),
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskInput<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0];
export type TaskOutput<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>;
