/** What programs before log 3 have written, as it lies in `test/fixtures/log-2`, beside what was read in it then. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoreValues } from '../../src/protocol/score.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/log-2');

export const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
export const jsonOf = (file: string): unknown => JSON.parse(textOf(file));

/** What is known of the game in a file. */
export interface GameReading {
  readonly file: string;
  readonly scenario: 'meeting' | 'month';
  readonly dealers: readonly string[];
  readonly seed: number;
  readonly actions: number;
  readonly events: number;
  readonly scores: ScoreValues | null;
  readonly last: unknown;
}
interface Of<Kind extends string> {
  readonly kind: Kind;
  readonly file: string;
}
export type OldFile =
  | (Of<'log'> & GameReading)
  | (Of<'save'> & GameReading)
  | (Of<'season-save'> & GameReading)
  | (Of<'history'> & GameReading & { readonly id: string; readonly mode: string })
  | (Of<'course'> & GameReading & { readonly passed: readonly string[]; readonly begun: number })
  | (Of<'drill'> & {
      readonly fingerprint: string;
      readonly title: string;
      readonly scenario: unknown;
      readonly seed: number;
      readonly dealers: readonly string[];
      readonly weights: unknown;
    })
  | (Of<'result'> & {
      readonly of: string;
      readonly drill: string;
      readonly trainee: string;
      readonly actions: number;
      readonly claimed: unknown;
      readonly verdict: string;
    })
  | (Of<'growth'> & { readonly facts: readonly { readonly id: string; readonly scores: ScoreValues }[] })
  | (Of<'gym'> & { readonly done: number })
  | (Of<'sitting'> & { readonly key: string; readonly fingerprint: string; readonly actions: number })
  | (Of<'suspend'> & {
      readonly of: string;
      readonly trainee: string;
      readonly attempt: number;
      readonly actions: number;
    })
  | (Of<'desk'> & {
      readonly drills: readonly string[];
      readonly results: readonly { readonly drill: string; readonly mark: number }[];
    })
  | (Of<'package'> & { readonly fingerprint: string })
  | (Of<'host'> & { readonly fingerprint: string; readonly actions: number })
  | (Of<'parcel'> & { readonly played: readonly string[]; readonly growth: number })
  | (Of<'bytes'> & { readonly actions: number });

const ALL = jsonOf('expected.json') as readonly OldFile[];

export function oldFiles<Kind extends OldFile['kind']>(kind: Kind): readonly Extract<OldFile, Of<Kind>>[] {
  return ALL.filter((one): one is Extract<OldFile, Of<Kind>> => one.kind === kind);
}

export const countOfOldFiles: number = ALL.length;
