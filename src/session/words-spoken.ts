/** Which words a log was played in: those it began with, and from where on others, once it was resumed by another program. */
import { EMPTY_MARGIN, type Margin } from '../protocol/margin.ts';
import { type Versions, versionsWith } from '../protocol/versions.ts';

/** What was played before this session: versions and margin of the log it resumes, and how many actions that has. */
export interface Before {
  readonly versions: Versions;
  readonly margin: Margin;
  readonly actions: number;
}

/** Versions and margin of a log of `actions` actions, spoken by this program in `words` since `before`. */
export function spokenIn(
  words: number,
  before: Before | undefined,
  actions: number,
): { readonly versions: Versions; readonly margin: Margin } {
  const now = versionsWith(words);
  if (!before) return { versions: now, margin: EMPTY_MARGIN };
  const { versions, margin } = before;
  const last = margin.changes.at(-1) ?? versions;
  const same = last.words === now.words && last.hearing === now.hearing;
  // Whoever only looks at a game has said nothing in other words.
  if (same || actions <= before.actions) return { versions, margin };
  const change = { from: before.actions, words: now.words, hearing: now.hearing };
  return { versions, margin: { ...margin, changes: [...margin.changes, change] } };
}
