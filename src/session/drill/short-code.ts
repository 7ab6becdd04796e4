/**
 * A drill as a code of sixteen characters that can be read out over the telephone: for drills of people as they are,
 * with the usual weights. Crockford's alphabet has no I, L, O, U; three of the characters are a checksum.
 */

import * as v from 'valibot';
import { hashOf } from '../../dialogue/hash.ts';
import { DRILL_FORMAT, type Drill, type DrillScenario, drillSchema } from '../../protocol/drill.ts';
import { HEADLINES } from '../../protocol/score.ts';
import { numberOf } from '../../protocol/seed.ts';
import { RULES_VERSION, versionsWith } from '../../protocol/versions.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA = 13;
const CHECK = 3;

/** Weights of a drill with a short code, and of every new drill. */
export const USUAL_WEIGHTS: Drill['weights'] = { assertiveness: 30, commitments: 40, 'follow-up': 30 };

/** Why a drill has no short code. */
export type NoCode = 'built-dealer' | 'own-weights' | 'long-seed' | 'odd-minutes' | 'own-order' | 'newcomer';

/** Why a code is not one. */
export type Misread =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'length'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'other-version' };

/** What both sides know: who is there, by fixed places. Nobody ever leaves theirs; who is new comes last. */
export interface CodeBook {
  readonly pool: readonly string[];
}

/**
 * Width of each field in bits, in their order. `content` was the number of the words, which locked a code to them. It
 * stays in its place: in a code of that time it is in the fingerprint of the drill. Codes of today hold 0 there.
 */
const WIDTHS = {
  rules: 3,
  content: 3,
  kind: 2,
  months: 4,
  dealers: 12,
  seed: 17,
  language: 2,
  minutes: 7,
  hints: 1,
  pass: 7,
  attempts: 5,
} as const;
type Field = keyof typeof WIDTHS;
const FIELDS = Object.keys(WIDTHS) as Field[];
const KINDS = ['meeting', 'week', 'month'] as const;
const LANGUAGES = ['own', 'zh', 'en'] as const;

export function shortCode(drill: Drill, { pool }: CodeBook): string | NoCode {
  const why = noCode(drill, pool);
  if (why) return why;
  const { scenario, dealers, minutes, attempts } = drill;
  const places = dealers.map((dealer) => pool.indexOf(dealer.kind === 'drawn' ? dealer.id : ''));
  const data = packed({
    rules: RULES_VERSION % 8,
    content: (drill.content ?? 0) % 8,
    kind: KINDS.indexOf(scenario.kind),
    months: scenario.kind === 'month' ? scenario.months : 0,
    dealers: places.reduce((mask, place) => mask + 2 ** place, 0),
    seed: numberOf(drill.seed),
    language: LANGUAGES.indexOf(drill.language),
    minutes: (minutes ?? 0) / 5,
    hints: drill.hints ? 1 : 0,
    pass: drill.pass,
    attempts: attempts ?? 0,
  });
  return grouped(data + checkOf(data));
}

export function isNoCode(found: string): found is NoCode {
  return !/^[0-9A-Z-]+$/.test(found);
}

function noCode(drill: Drill, pool: readonly string[]): NoCode | undefined {
  const places = drill.dealers.map((dealer) => (dealer.kind === 'drawn' ? pool.indexOf(dealer.id) : -1));
  if (places.some((place) => place < 0)) return 'built-dealer';
  if (places.some((place) => place >= WIDTHS.dealers)) return 'newcomer';
  if (places.some((place, index) => place <= (places[index - 1] ?? -1))) return 'own-order';
  if (HEADLINES.some((headline) => drill.weights[headline] !== USUAL_WEIGHTS[headline])) return 'own-weights';
  if (typeof drill.seed === 'string' || drill.seed >= 2 ** WIDTHS.seed) return 'long-seed';
  return (drill.minutes ?? 0) % 5 === 0 ? undefined : 'odd-minutes';
}

/** Whether a text looks as if somebody meant a short code. */
export function looksLikeCode(text: string): boolean {
  return /^[0-9A-Za-z\s-]{8,24}$/.test(text.trim());
}

export function readCode(text: string, { pool }: CodeBook): Drill | Misread {
  const typed = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const letter = [...typed].find((one) => !ALPHABET.includes(one));
  if (letter !== undefined) return { kind: 'letter', letter };
  const wanted = DATA + CHECK;
  if (typed.length !== wanted) return { kind: 'length', found: typed.length, wanted };
  const data = typed.slice(0, DATA);
  if (checkOf(data) !== typed.slice(DATA)) return { kind: 'mistyped' };
  const fields = unpackedFields(data);
  if (fields.rules !== RULES_VERSION % 8) return { kind: 'other-version' };
  const drill = v.safeParse(drillSchema, drillOf(fields, grouped(typed), pool));
  return drill.success ? drill.output : { kind: 'mistyped' };
}

function drillOf(fields: Record<Field, number>, code: string, pool: readonly string[]): unknown {
  return {
    game: 'huikuan-drill',
    format: DRILL_FORMAT,
    versions: versionsWith(fields.content),
    ...(fields.content > 0 && { content: fields.content }),
    id: `code-${code}`,
    title: code,
    scenario: scenarioOf(fields),
    dealers: pool
      .filter((_, place) => Math.floor(fields.dealers / 2 ** place) % 2 === 1)
      .map((id) => ({ kind: 'drawn', id })),
    seed: fields.seed,
    language: LANGUAGES[fields.language],
    minutes: fields.minutes === 0 ? null : fields.minutes * 5,
    hints: fields.hints === 1,
    weights: USUAL_WEIGHTS,
    pass: fields.pass,
    attempts: fields.attempts === 0 ? null : fields.attempts,
  };
}

function scenarioOf({ kind, months }: Record<Field, number>): DrillScenario | undefined {
  const known = KINDS[kind];
  return known === 'month' ? { kind: known, months } : known && { kind: known };
}

function packed(fields: Record<Field, number>): string {
  let bits = 0n;
  for (const field of FIELDS) bits = (bits << BigInt(WIDTHS[field])) + BigInt(fields[field]);
  let letters = '';
  for (let left = DATA; left > 0; left -= 1) {
    letters = (ALPHABET[Number(bits & 31n)] ?? '') + letters;
    bits >>= 5n;
  }
  return letters;
}

function unpackedFields(letters: string): Record<Field, number> {
  let bits = [...letters].reduce((sum, letter) => sum * 32n + BigInt(ALPHABET.indexOf(letter)), 0n);
  const found: [string, number][] = [];
  for (const field of [...FIELDS].reverse()) {
    const size = 1n << BigInt(WIDTHS[field]);
    found.push([field, Number(bits % size)]);
    bits /= size;
  }
  return Object.fromEntries(found) as Record<Field, number>;
}

/** Fifteen bits over the characters before them: one wrong code in 32,768 slips through. */
function checkOf(letters: string): string {
  const sum = Number.parseInt(hashOf(letters).slice(0, 8), 16);
  return [sum >>> 27, (sum >>> 22) & 31, (sum >>> 17) & 31].map((value) => ALPHABET[value]).join('');
}

function grouped(letters: string): string {
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}
