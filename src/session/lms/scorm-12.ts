/** SCORM 1.2, run-time environment, section 3.4: the data model and its limits. */
import { cut, type Dialect } from './scorm.ts';

/** CMIFeedback. */
const ANSWER = 255;
const HUNDREDTH_MS = 10;

/** HHHH:MM:SS.SS (CMITimespan). */
function timespan(ms: number): string {
  const hundredths = Math.max(0, Math.round(ms / HUNDREDTH_MS));
  const seconds = Math.floor(hundredths / 100);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = String(Math.min(9_999, Math.floor(seconds / 3600))).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** HH:MM:SS (CMITime), where the learner is. */
function timeOfDay(at: number): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

export const SCORM_12: Dialect = {
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
  },
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  mode: 'cmi.core.lesson_mode',
  passing: { element: 'cmi.student_data.mastery_score', scale: 1 },
  suspendMax: 4_096,
  opened: [['cmi.core.lesson_status', 'incomplete']],
  // A decision is not a riddle with one right answer: `performance` is the type for what somebody does, step by
  // step.
  decision: (index, { decision, at, latencyMs }) => {
    const of = (field: string) => `cmi.interactions.${index}.${field}`;
    return [
      [of('id'), decision.id],
      [of('time'), timeOfDay(at)],
      [of('type'), 'performance'],
      [of('student_response'), cut(decision.answer, ANSWER)],
      [of('result'), 'neutral'],
      ...(latencyMs === undefined ? [] : ([[of('latency'), timespan(latencyMs)]] as const)),
    ];
  },
  bearing: (index, bearing) => [
    [`cmi.interactions.${index}.result`, bearing === 'for' ? 'correct' : 'wrong'],
  ],
  objective: (index, headline, value) => {
    const of = (field: string) => `cmi.objectives.${index}.${field}`;
    return [
      [of('id'), headline],
      [of('score.raw'), String(value)],
      [of('score.min'), '0'],
      [of('score.max'), '100'],
      [of('status'), 'completed'],
    ];
  },
  verdict: ({ mark, passed }) => [
    ['cmi.core.score.raw', String(mark)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.lesson_status', passed ? 'passed' : 'failed'],
  ],
  leaving: (ms, finished) => [
    ['cmi.core.session_time', timespan(ms)],
    ['cmi.core.exit', finished === 'finished' ? '' : 'suspend'],
  ],
};
