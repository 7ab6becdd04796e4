/** SCORM 2004, 4th edition, run-time environment, section 4.2: the data model and its smallest permitted maximums. */
import { cut, type Dialect } from './scorm.ts';
import { isoDuration } from './xapi.ts';

/** Characters of a description, and of an answer of the type `other`. */
const WORDS = 250;
const ANSWER = 4_000;

/** ISO 8601 in UTC, to the hundredth of a second. */
function timestamp(at: number): string {
  return new Date(at).toISOString().replace(/(\.\d\d)\dZ$/, '$1Z');
}

const fraction = (points: number) => String(points / 100);

export const SCORM_2004: Dialect = {
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
  },
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  mode: 'cmi.mode',
  passing: { element: 'cmi.scaled_passing_score', scale: 100 },
  suspendMax: 64_000,
  opened: [['cmi.completion_status', 'incomplete']],
  decision: (index, { decision, words, at, latencyMs }) => {
    const of = (field: string) => `cmi.interactions.${index}.${field}`;
    return [
      [of('id'), decision.id],
      [of('type'), 'other'],
      [of('timestamp'), timestamp(at)],
      [of('learner_response'), cut(decision.answer, ANSWER)],
      [of('result'), 'neutral'],
      ...(latencyMs === undefined ? [] : ([[of('latency'), isoDuration(latencyMs)]] as const)),
      [of('description'), `{lang=zh-CN}${cut(words.zh, WORDS)}`],
    ];
  },
  bearing: (index, bearing) => [
    [`cmi.interactions.${index}.result`, bearing === 'for' ? 'correct' : 'incorrect'],
  ],
  objective: (index, headline, value, name) => {
    const of = (field: string) => `cmi.objectives.${index}.${field}`;
    return [
      [of('id'), headline],
      [of('score.scaled'), fraction(value)],
      [of('score.raw'), String(value)],
      [of('score.min'), '0'],
      [of('score.max'), '100'],
      [of('completion_status'), 'completed'],
      [of('description'), `{lang=zh-CN}${cut(name, WORDS)}`],
    ];
  },
  verdict: ({ mark, passed }) => [
    ['cmi.score.scaled', fraction(mark)],
    ['cmi.score.raw', String(mark)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.progress_measure', '1'],
    ['cmi.completion_status', 'completed'],
    ['cmi.success_status', passed ? 'passed' : 'failed'],
  ],
  leaving: (ms, finished) => [
    ['cmi.session_time', isoDuration(ms)],
    ['cmi.exit', finished === 'finished' ? 'normal' : 'suspend'],
  ],
};
