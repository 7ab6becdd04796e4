/** What a SCORM platform has on record: everything is set as it happens, and committed where somebody would miss it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import type { DecisionAt, Dialect, Pairs } from '../../../session/lms/scorm.ts';
import { headlinesOf } from '../../../session/lms/xapi.ts';
import { type JudgedDrill, ON_DEVICE, type Reporting, WELL } from './platform.ts';
import type { ScormApi } from './scorm-api.ts';

/** Decisions after which a platform is asked to write down what it has. */
const COMMIT_EVERY = 5;

export interface ScormRecord {
  readonly standing: ReadonlySignal<Reporting>;
  /** At a first start. */
  readonly open: () => void;
  /** How many decisions the platform has. */
  readonly taken: () => number;
  readonly put: (decisions: readonly DecisionAt[]) => void;
  /** The unfinished work, as one text. */
  readonly keep: (packed: string) => void;
  readonly judge: (ending: JudgedDrill) => void;
  /** Has the platform write down what it has. */
  readonly commit: () => void;
  /** False where the platform did not take every element. */
  readonly setAll: (pairs: Pairs) => boolean;
}

export function openRecord(api: ScormApi, dialect: Dialect): ScormRecord {
  const standing = signal<Reporting>(WELL);
  let uncommitted = 0;

  const note = (part: Partial<Reporting>) => {
    standing.value = { ...standing.value, ...part };
  };
  const setAll = (pairs: Pairs) => pairs.map(([element, value]) => api.set(element, value)).every(Boolean);
  const commit = () => {
    uncommitted = 0;
    note({ link: api.commit() ? 'well' : 'trouble' });
  };
  const taken = () => Number(api.get('cmi.interactions._count')) || 0;

  function put(decision: DecisionAt): void {
    const { full } = standing.value;
    if (full !== undefined) return;
    // A platform whose list is full refuses the id; what it has, it keeps.
    if (setAll(dialect.decision(decision.decision.index, decision))) uncommitted += 1;
    else note({ full: decision.decision.index });
  }

  return {
    standing,
    open: () => {
      setAll(dialect.opened);
      commit();
    },
    taken,
    put: (decisions) => {
      for (const decision of decisions) put(decision);
      if (uncommitted >= COMMIT_EVERY) commit();
    },
    keep: (packed) => {
      const tooLong = packed.length > dialect.suspendMax;
      const isKept = api.set('cmi.suspend_data', tooLong ? ON_DEVICE : packed);
      note({ tooLong, ...(isKept ? {} : { link: 'trouble' as const }) });
    },
    judge: ({ score, bearings }) => {
      const has = taken();
      // A platform that does not let a step be judged afterwards leaves it neutral.
      for (const [index, bearing] of bearings) if (index < has) setAll(dialect.bearing(index, bearing));
      for (const [headline, value] of headlinesOf(score)) {
        const at = objectiveAt(api, headline);
        setAll(dialect.objective(at, headline, value, DEBRIEF[`score.${headline}`].zh));
      }
      const told = setAll(dialect.verdict(score));
      commit();
      if (!told) note({ link: 'trouble' });
    },
    commit,
    setAll,
  };
}

/** Where the objective stands in the platform's list, or would stand. */
function objectiveAt(api: ScormApi, id: string): number {
  const count = Number(api.get('cmi.objectives._count')) || 0;
  for (let index = 0; index < count; index += 1)
    if (api.get(`cmi.objectives.${index}.id`) === id) return index;
  return count;
}
