/**
 * A result as text: a file anyone can read, or packed into a few hundred bytes for a link or a QR code. Both carry the
 * hash of what they hold.
 */
import * as v from 'valibot';
import { actionSchema } from '../../protocol/action.ts';
import {
  type DrillResult,
  drillResultFileSchema,
  drillResultSchema,
  type Played,
  RESULT_FORMAT,
} from '../../protocol/drill-result.ts';
import { monthActionSchema } from '../../protocol/month-action.ts';
import { HEADLINES } from '../../protocol/score.ts';
import { readActions, writeActions } from './action-bytes.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { jsonOf, type Unread, unwrap, wrap } from './envelope.ts';
import { resultFingerprint } from './fingerprint.ts';

/** What stands before a result in a link's fragment. */
export const RESULT_MARK = 'result=';

/** A link longer than this makes a QR code that telephones do not read off a screen. */
export const QR_BYTES = 1_200;

export function resultFile(result: DrillResult): string {
  return `${JSON.stringify({ ...result, hash: resultFingerprint(result) })}\n`;
}

/** The fragment of a link, without its `#`. */
export function resultFragment(result: DrillResult): string {
  const to = new ByteWriter();
  to.number(result.format);
  to.raw(bytesOf(result.drill));
  for (const number of [result.rules, result.content, result.attempt]) to.number(number);
  to.text(result.trainee);
  to.text(result.client);
  for (const headline of HEADLINES) to.number(result.claimed[headline]);
  to.number(result.claimed.mark);
  to.number(result.started);
  to.number(result.ended);
  writePlayed(to, result.played);
  to.raw(bytesOf(resultFingerprint(result)));
  return RESULT_MARK + wrap(to.done());
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
  const read = jsonOf(json, 'huikuan-result', RESULT_FORMAT);
  if ('kind' in read) return read;
  const file = v.safeParse(drillResultFileSchema, read.value);
  if (!file.success) return { kind: 'altered' };
  const { hash, ...result } = file.output;
  return hash === resultFingerprint(result) ? result : { kind: 'altered' };
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
    return { kind: 'season', actions: readActions(from, (one) => v.parse(monthActionSchema, one)) };
  const meetings = Array.from({ length: count - 1 }, () =>
    readActions(from, (one) => v.parse(actionSchema, one)),
  );
  return { kind: 'meetings', meetings };
}

/** Throws at bytes that hold no result. */
function unpacked(from: ByteReader): DrillResult | Unread {
  const format = from.number();
  if (format !== RESULT_FORMAT) return { kind: 'other-format' };
  const drill = hexOf(from.raw(32));
  const [rules, content, attempt] = [from.number(), from.number(), from.number()];
  const [trainee, client] = [from.text(), from.text()];
  const claimed = {
    ...Object.fromEntries(HEADLINES.map((headline) => [headline, from.number()])),
    mark: from.number(),
  };
  const [started, ended] = [from.number(), from.number()];
  const played = readPlayed(from);
  const game = 'huikuan-result' as const;
  const found = { game, format, drill, rules, content, trainee, attempt, played, claimed, started, ended };
  const result = v.parse(drillResultSchema, { ...found, client });
  const honest = hexOf(from.raw(32)) === resultFingerprint(result) && from.isAtEnd();
  return honest ? result : { kind: 'altered' };
}

function bytesOf(hex: string): readonly number[] {
  return Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
