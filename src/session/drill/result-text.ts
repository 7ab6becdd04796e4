/**
 * A result as text: a file anyone can read, or packed into a few hundred bytes for a link or a QR code. Both carry the
 * hash of what they hold.
 */
import * as v from 'valibot';
import { resultFileHash } from '../../dialogue/drill-hash.ts';
import {
  type DrillResult,
  drillResultSchema,
  type Played,
  RESULT_FORMAT,
  RESULT_FORMATS,
} from '../../protocol/drill-result.ts';
import { meetingEntrySchema, monthEntrySchema } from '../../protocol/entry.ts';
import { CLAIMED } from '../../protocol/numbers.ts';
import { readActions, writeActions } from './action-bytes.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { jsonOf, type Unread, unwrap, wrap } from './envelope.ts';
import { resultFingerprint } from './fingerprint.ts';

/** What stands before a result in a link's fragment. */
export const RESULT_MARK = 'result=';

/** A link longer than this makes a QR code that telephones do not read off a screen. */
export const QR_BYTES = 1_200;

export function resultFile(result: DrillResult): string {
  return `${JSON.stringify({ ...result, hash: resultFileHash(result) })}\n`;
}

/** The fragment of a link, without its `#`. What stands in the margin is left out: it would not fit a QR code. */
export function resultFragment(result: DrillResult): string {
  const to = new ByteWriter();
  const { rules, words, hearing } = result.versions;
  to.number(RESULT_FORMAT);
  to.raw(bytesOf(result.drill));
  to.number(result.content === undefined ? 0 : result.content + 1);
  for (const number of [rules, words, hearing, result.attempt]) to.number(number);
  writeRest(to, result);
  return RESULT_MARK + wrap(to.done());
}

function writeRest(to: ByteWriter, result: DrillResult): void {
  to.text(result.trainee);
  to.text(result.client);
  for (const headline of CLAIMED) to.number(result.claimed[headline]);
  to.number(result.claimed.mark);
  to.number(result.started);
  to.number(result.ended);
  writePlayed(to, result.played);
  to.raw(bytesOf(resultFingerprint(result)));
}

/** The result in a link, in its fragment, or in the text of a file. */
export function readResult(text: string): DrillResult | Unread {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return resultOf(trimmed);
  const at = trimmed.indexOf(RESULT_MARK);
  if (at < 0) return { kind: 'foreign' };
  const bytes = unwrap(trimmed.slice(at + RESULT_MARK.length));
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    return unpacked(new ByteReader(bytes));
  } catch {
    return { kind: 'altered' };
  }
}

function resultOf(json: string): DrillResult | Unread {
  const read = jsonOf(json, 'huikuan-result', RESULT_FORMATS);
  return 'kind' in read ? read : (resultIn(read.value) ?? { kind: 'altered' });
}

/** The result in the file of any format; undefined for what is none, or does not match its own hash. */
export function resultIn(file: unknown): DrillResult | undefined {
  const held = v.safeParse(v.looseObject({ format: v.number(), hash: v.string() }), file);
  if (!held.success) return undefined;
  const { hash, ...value } = held.output;
  const read = v.safeParse(drillResultSchema, value);
  if (!read.success) return undefined;
  // Before format 2 there was nothing in a file that was not in the fingerprint.
  const own = value.format === RESULT_FORMAT ? resultFileHash(read.output) : resultFingerprint(read.output);
  return hash === own ? read.output : undefined;
}

export function writePlayed(to: ByteWriter, played: Played): void {
  if (played.kind === 'season') {
    to.number(0);
    writeActions(to, played.actions);
    return;
  }
  // 0 is a season; meetings are counted from 1.
  to.number(played.meetings.length + 1);
  for (const actions of played.meetings) writeActions(to, actions);
}

export function readPlayed(from: ByteReader): Played {
  const count = from.number();
  if (count === 0)
    return { kind: 'season', actions: readActions(from, (one) => v.parse(monthEntrySchema, one)) };
  const meetings = Array.from({ length: count - 1 }, () =>
    readActions(from, (one) => v.parse(meetingEntrySchema, one)),
  );
  return { kind: 'meetings', meetings };
}

/** Throws at bytes that hold no result. */
function unpacked(from: ByteReader): DrillResult | Unread {
  const format = from.number();
  if (!RESULT_FORMATS.includes(format)) return { kind: 'other-format' };
  const drill = hexOf(from.raw(32));
  const versions = format === 1 ? oldVersionsIn(from) : versionsIn(from);
  const attempt = from.number();
  const [trainee, client] = [from.text(), from.text()];
  const claimed = {
    ...Object.fromEntries(CLAIMED.map((headline) => [headline, from.number()])),
    mark: from.number(),
  };
  const [started, ended] = [from.number(), from.number()];
  const played = readPlayed(from);
  const found = { game: 'huikuan-result', format, drill, ...versions, trainee, attempt, played, claimed };
  const result = v.parse(drillResultSchema, { ...found, started, ended, client });
  const honest = hexOf(from.raw(32)) === resultFingerprint(result) && from.isAtEnd();
  return honest ? result : { kind: 'altered' };
}

function oldVersionsIn(from: ByteReader) {
  return { rules: from.number(), content: from.number() };
}

function versionsIn(from: ByteReader) {
  const content = from.number();
  const versions = { rules: from.number(), words: from.number(), hearing: from.number() };
  return content === 0 ? { versions } : { versions, content: content - 1 };
}

function bytesOf(hex: string): readonly number[] {
  return Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
