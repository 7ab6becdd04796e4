/** A platform that speaks SCORM, from the opened session to the way out. */
import type { Dialect } from '../../../session/lms/scorm.ts';
import type { JudgedDrill, Platform } from './platform.ts';
import type { ScormApi } from './scorm-api.ts';
import { openRecord } from './scorm-record.ts';

/** Undefined where the platform does not open the session. `now`: milliseconds. */
export function scormPlatform(api: ScormApi, dialect: Dialect, now: () => number): Platform | undefined {
  if (!api.initialize()) return undefined;
  const began = now();
  let judged: JudgedDrill | undefined;
  let left = false;

  const looking = api.get(dialect.mode) === 'review';
  const record = openRecord(api, dialect);
  const kept = api.get('cmi.suspend_data');
  if (kept === '' && !looking) record.open();

  return {
    learner: { id: api.get(dialect.learnerId), name: api.get(dialect.learnerName) },
    pass: passOf(api.get(dialect.passing.element), dialect.passing.scale),
    looking,
    kept,
    known: record.taken(),
    standing: record.standing,
    back: undefined,
    tell: (decisions) => {
      if (!left && !looking) record.put(decisions);
    },
    keep: (packed) => {
      if (!left && !looking) record.keep(packed);
    },
    judge: (ending) => {
      if (left || looking) return;
      judged = ending;
      record.judge(ending);
    },
    retry: () => {
      if (left) return;
      if (judged) record.judge(judged);
      else record.commit();
    },
    leave: () => {
      if (left) return;
      left = true;
      if (!looking) record.setAll(dialect.leaving(now() - began, judged ? 'finished' : 'unfinished'));
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
