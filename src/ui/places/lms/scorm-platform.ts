/** A platform that speaks SCORM: everything is set as it happens, and committed where somebody would miss it. */
import { signal } from '@preact/signals';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import type { DecisionAt, Dialect, Pairs } from '../../../session/lms/scorm.ts';
import { headlinesOf } from '../../../session/lms/xapi.ts';
import { type Judged, ON_DEVICE, type Platform, type Standing, WELL } from './platform.ts';
import type { ScormApi } from './scorm-api.ts';

/** Decisions after which a platform is asked to write down what it has. */
const COMMIT_EVERY = 5;

/** Undefined where the platform does not open the session. `now`: milliseconds. */
export function scormPlatform(api: ScormApi, dialect: Dialect, now: () => number): Platform | undefined {
  if (!api.initialize()) return undefined;
  const began = now();
  const standing = signal<Standing>(WELL);
  let finished: 'finished' | 'unfinished' = 'unfinished';
  let judged: Judged | undefined;
  let left = false;
  let uncommitted = 0;

  const note = (part: Partial<Standing>) => {
    standing.value = { ...standing.value, ...part };
  };
  const setAll = (pairs: Pairs) => pairs.map(([element, value]) => api.set(element, value)).every(Boolean);
  const commit = () => {
    uncommitted = 0;
    note({ link: api.commit() ? 'well' : 'trouble' });
  };

  const looking = api.get(dialect.mode) === 'review';
  const kept = api.get('cmi.suspend_data');
  if (kept === '' && !looking) {
    setAll(dialect.opened);
    commit();
  }

  /** How many decisions the platform has. */
  const taken = () => Number(api.get('cmi.interactions._count')) || 0;

  function put(decision: DecisionAt): void {
    const { full } = standing.value;
    if (full !== undefined) return;
    // A platform whose list is full refuses the id; what it has, it keeps.
    if (setAll(dialect.decision(decision.decision.index, decision))) uncommitted += 1;
    else note({ full: decision.decision.index });
  }

  function objectiveAt(id: string): number {
    const count = Number(api.get('cmi.objectives._count')) || 0;
    for (let index = 0; index < count; index += 1)
      if (api.get(`cmi.objectives.${index}.id`) === id) return index;
    return count;
  }

  function judge(ending: Judged): void {
    const { score, bearings } = ending;
    judged = ending;
    finished = 'finished';
    const has = taken();
    // A platform that does not let a step be judged afterwards leaves it neutral.
    for (const [index, bearing] of bearings) if (index < has) setAll(dialect.bearing(index, bearing));
    for (const [headline, value] of headlinesOf(score))
      setAll(dialect.objective(objectiveAt(headline), headline, value, DEBRIEF[`score.${headline}`].zh));
    const told = setAll(dialect.verdict(score));
    commit();
    if (!told) note({ link: 'trouble' });
  }

  return {
    learner: { id: api.get(dialect.learnerId), name: api.get(dialect.learnerName) },
    pass: passOf(api.get(dialect.passing.element), dialect.passing.scale),
    looking,
    kept,
    known: taken(),
    standing,
    back: undefined,
    tell: (decisions) => {
      if (left || looking) return;
      for (const decision of decisions) put(decision);
      if (uncommitted >= COMMIT_EVERY) commit();
    },
    keep: (packed) => {
      if (left || looking) return;
      const tooLong = packed.length > dialect.suspendMax;
      const taken = api.set('cmi.suspend_data', tooLong ? ON_DEVICE : packed);
      note({ tooLong, ...(taken ? {} : { link: 'trouble' as const }) });
    },
    judge: (told) => {
      if (!left && !looking) judge(told);
    },
    retry: () => {
      if (left) return;
      if (judged) judge(judged);
      else commit();
    },
    leave: () => {
      if (left) return;
      left = true;
      if (!looking) setAll(dialect.leaving(now() - began, finished));
      api.commit();
      api.terminate();
    },
  };
}

/** The mark of ours that reaches the platform's. */
function passOf(text: string, scale: number): number | undefined {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return undefined;
  // A hundredth of a point is no point: 0.57 × 100 is a little more than 57.
  const pass = Math.ceil(Math.round(value * scale * 100) / 100);
  return pass >= 0 && pass <= 100 ? pass : undefined;
}
