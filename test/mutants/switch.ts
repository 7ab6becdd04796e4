/**
 * One text for all mutants of a file: each waits behind a switch, `__mutant(17) ? changed : as it is`, so that a file is
 * compiled once and not once for each mutant. Loops count their turns: what no longer ends is stopped.
 */
import { Visitor } from 'oxc-parser';
import { parse, type Source } from '../architecture/source.ts';
import type { Mutant } from './plant.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  /** What stands there instead, made from the text inside, which may be edited itself. */
  readonly wrap: (inside: string) => string;
}

/** `numbers` gives each mutant the number it is called by. */
export function behindSwitches(
  source: Source,
  mutants: readonly Mutant[],
  numbers: readonly number[],
): string {
  const switches = mutants.map(
    ({ start, end, after }, at): Edit => ({
      start,
      end,
      wrap: (inside) => `(__mutant(${numbers[at]}) ? ${after} : ${inside})`,
    }),
  );
  const edits = [...switches, ...loopCounters(source)].sort((a, b) => a.start - b.start || b.end - a.end);
  // Before the first line and without a line of its own, so that errors tell the right lines.
  return `const { __mutant, __turn } = globalThis.__planted.load();${render(source.text, edits)}`;
}

function loopCounters(source: Source): Edit[] {
  const edits: Edit[] = [];
  const count = ({ body }: { readonly body: { readonly start: number; readonly end: number } }) =>
    edits.push({ start: body.start, end: body.end, wrap: (inside) => `{ __turn(); ${inside} }` });
  new Visitor({
    ForStatement: count,
    ForOfStatement: count,
    ForInStatement: count,
    WhileStatement: count,
    DoWhileStatement: count,
  }).visit(parse(source));
  return edits;
}

/** Edits are nested as the expressions are; of two with the same place the first lies outside. */
function render(text: string, edits: readonly Edit[]): string {
  let next = 0;
  const upTo = (from: number, end: number): string => {
    let made = '';
    let at = from;
    for (let edit = edits[next]; edit && edit.end <= end; edit = edits[next]) {
      next += 1;
      made += text.slice(at, edit.start) + edit.wrap(upTo(edit.start, edit.end));
      at = edit.end;
    }
    return made + text.slice(at, end);
  };
  return upTo(0, text.length);
}
