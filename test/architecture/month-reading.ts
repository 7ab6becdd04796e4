/**
 * A month is read in one place: what is due, missed, found or pressed is told by `src/books`, from events and from the
 * view. Elsewhere nobody reads the raw kinds and states that decide it.
 */
import { type Expression, Visitor } from 'oxc-parser';
import { parse, type Source } from './source.ts';

/** Events about parts of a commitment, which together say what is due, missed and pressed. */
const KINDS = [
  'part-found',
  'part-renewed',
  'payment-announced',
  'pressed',
  'reminded',
  'contacted',
  'pestered',
];
/** Those that no other thing is named by: to write them down at all, outside of making one, is to read them. */
const UNMISTAKABLE = ['part-found', 'part-renewed', 'payment-announced'];
/** States of a part on the desk that say what has become of it. */
const STATES = ['due', 'announced', 'partly', 'missed'];

/** Rooms and folders that may: the books read, the world decides, words and cues are made of every event. */
const MAY = [
  'src/books/',
  'src/world/',
  'src/protocol/',
  'src/content/',
  'src/stage/',
  'src/sound/',
  'src/tools/',
];

export interface Allowed {
  readonly path: string;
  readonly why: string;
}

/** The list only shrinks: a file that reads nothing raw any more has to leave it. */
export const ALLOWED: readonly Allowed[] = [
  {
    path: 'src/cli/exhaust/dealer-ledger.ts',
    why: 'audits the events of the world against a ledger of its own: it must not share its faults with the books',
  },
  { path: 'src/cli/exhaust/month-causes.ts', why: 'names for every event the actions that may cause it' },
  { path: 'src/cli/exhaust/coverage.ts', why: 'ticks off every event of the world that was ever heard' },
  {
    path: 'src/session/standing.ts',
    why: 'turns an answer into what the stage shows: a cue, no reading of the month',
  },
  {
    path: 'src/ui/play/scene/scene-hint.ts',
    why: 'comments on the last answer heard in a scene, whatever is due',
  },
  { path: 'src/ui/play/scene/scene-moves.ts', why: 'asks whether the last answer in a scene was to put off' },
];

const nameOf = (node: Expression): string | null => {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' && node.property.type === 'Identifier') return node.property.name;
  return null;
};
const wordOf = (node: { readonly type: string; readonly value?: unknown }): string | null =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

/** What of a month a file reads raw: one sentence each, none where the file may. */
export function rawReadings(source: Source): string[] {
  if (/\.(test|fixture)\.tsx?$/.test(source.path) || MAY.some((folder) => source.path.startsWith(folder)))
    return [];
  const found = new Set<string>();
  const compared = (subject: Expression, word: string | null) => {
    const name = nameOf(subject);
    if (word === null) return;
    if (name === 'kind' && KINDS.includes(word)) found.add(`the event “${word}”`);
    if (name === 'state' && STATES.includes(word)) found.add(`a part that is “${word}”`);
  };
  const making = new Set<unknown>();
  new Visitor({
    BinaryExpression({ left, right }) {
      compared(left, wordOf(right));
      compared(right, wordOf(left));
    },
    SwitchStatement({ discriminant, cases }) {
      for (const { test } of cases) if (test) compared(discriminant, wordOf(test));
    },
    // { kind: 'part-found', … } makes an event, or asks for one by its kind; neither decides anything.
    Property({ key, value }) {
      if (key.type === 'Identifier' && key.name === 'kind') making.add(value);
    },
    Literal(node) {
      const word = wordOf(node);
      if (word !== null && UNMISTAKABLE.includes(word) && !making.has(node)) found.add(`the event “${word}”`);
    },
  }).visit(parse(source));
  return [...found].map((what) => `${source.path} reads ${what}: ask src/books`);
}
