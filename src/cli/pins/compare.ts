/**
 * Whether a game still is what its pin says, and if not, whose fault that is. What happens and what it scores may change
 * with the rules version only, what is said with the words version, or because something else happens.
 */
import type { Stuck } from './course.ts';
import type { Outcome } from './outcome.ts';
import type { Pin, Said } from './pin.ts';
import type { PinVersions } from './versions.ts';

/** `sentence` says what is wrong and what to do. Only a pin that is `outdated` may be renewed. */
type Finding =
  | { readonly kind: 'same' }
  | { readonly kind: 'rules-changed' | 'words-changed' | 'outdated' | 'lowered'; readonly sentence: string };

export function comparePin(pin: Pin, now: Outcome | Stuck, program: PinVersions): Finding {
  const { name, file } = pin;
  if (program.rules < file.rules || program.words < file.words)
    return {
      kind: 'lowered',
      sentence: `game ${name}: its pin is of ${told(file)}, but the program has ${told(program)}: a version is only ever raised`,
    };
  const other = eventsChanged(pin, now);
  const change = other ?? scoresChanged(pin, now) ?? hashChanged(pin, now);
  if (change && program.rules === file.rules)
    return {
      kind: 'rules-changed',
      sentence: `game ${name}: ${change}, but the rules version is still ${program.rules}: raise it or mend the change`,
    };
  // Other events bring other words: these are no change of the words themselves.
  const reworded = other || now.kind === 'stuck' ? null : wordsChanged(pin, now.said);
  if (reworded && program.words === file.words)
    return {
      kind: 'words-changed',
      sentence: `game ${name}: ${reworded}, but the words version is still ${program.words}: raise it or mend the change`,
    };
  if (program.rules === file.rules && program.words === file.words) return { kind: 'same' };
  return {
    kind: 'outdated',
    sentence: `game ${name}: its pin is of ${told(file)}, but the program has ${told(program)}: renew the pins with \`npm run pins\``,
  };
}

function told({ rules, words }: PinVersions): string {
  return `rules ${rules} and words ${words}`;
}

function eventsChanged({ file }: Pin, now: Outcome | Stuck): string | null {
  if (now.kind === 'stuck') return now.why;
  if (now.beginning !== file.beginning) return 'its events changed before the first action';
  const at = file.steps.findIndex(([, events], index) => events !== now.trail[index]);
  const step = file.steps[at];
  return step ? `its events changed from action ${at + 1} (${step[0].kind}) on` : null;
}

function scoresChanged({ file }: Pin, now: Outcome | Stuck): string | null {
  if (now.kind === 'stuck') return null;
  const names = [...new Set([...Object.keys(file.scores), ...Object.keys(now.scores)])];
  const name = names.find((each) => file.scores[each] !== now.scores[each]);
  if (name === undefined) return null;
  const [was, is] = [file.scores[name], now.scores[name]];
  return `its score “${name}” was ${was === undefined ? 'not there' : was} and is ${is === undefined ? 'gone' : is}`;
}

/** Somebody has had a hand in the file. Of another rules version the hash is another one in any case. */
function hashChanged({ file }: Pin, now: Outcome | Stuck): string | null {
  return now.kind === 'stuck' || now.gamesHash === file.gamesHash
    ? null
    : `its gamesHash is ${now.gamesHash} and not the one of its pin`;
}

function wordsChanged({ name, said }: Pin, now: Said): string | null {
  for (const language of ['zh', 'en'] as const) {
    const [before, after] = [said[language], now[language]];
    const at = Array.from({ length: Math.max(before.length, after.length) }).findIndex(
      (_, index) => before[index] !== after[index],
    );
    if (at >= 0)
      return `its words changed at line ${at + 1} of ${name}.${language}.txt (${lineOf(before, at)} became ${lineOf(after, at)})`;
  }
  return null;
}

function lineOf(lines: readonly string[], at: number): string {
  const line = lines[at];
  return line === undefined ? 'nothing' : `“${line}”`;
}
