/**
 * Bytes as text that survives a link, a QR code and a chat window: deflated, with length and fingerprint before them,
 * so that what was cut short is told from what was altered.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, inflateSync } from 'fflate';
import * as v from 'valibot';

/** Why a text is none of ours. */
export type Unread =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'altered' }
  /** Written by a version with another format. */
  | { readonly kind: 'other-format' };

/** The value in the text of a file that begins with `game` and is of one of `formats`; what else it is, is the caller's to check. */
export function jsonOf(
  text: string,
  game: string,
  formats: readonly number[],
): { readonly value: unknown } | Unread {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'cut-short' };
  }
  const head = v.safeParse(v.looseObject({ game: v.literal(game), format: v.number() }), value);
  if (!head.success) return { kind: 'foreign' };
  return formats.includes(head.output.format) ? { value } : { kind: 'other-format' };
}

const HEAD = 8;
/** Longer texts than any result of ours. */
const MOST_CHARACTERS = 400_000;
/** More than any drill or result unpacks to. */
const MOST_BYTES = 2_000_000;

export function wrap(bytes: Uint8Array): string {
  const packed = deflateSync(bytes, { level: 9 });
  const whole = new Uint8Array(HEAD + packed.length);
  new DataView(whole.buffer).setUint32(0, packed.length);
  whole.set(sha256(packed).subarray(0, 4), 4);
  whole.set(packed, HEAD);
  return toBase64(whole);
}

export function unwrap(text: string): Uint8Array | Unread {
  const clean = text.replaceAll(/\s/g, '');
  if (clean.length > MOST_CHARACTERS || !/^[A-Za-z0-9_-]+$/.test(clean)) return { kind: 'foreign' };
  const whole = fromBase64(clean);
  if (!whole || whole.length < HEAD) return { kind: 'cut-short' };
  const length = new DataView(whole.buffer).getUint32(0);
  if (length > MOST_CHARACTERS) return { kind: 'foreign' };
  const packed = whole.subarray(HEAD);
  if (packed.length < length) return { kind: 'cut-short' };
  const seal = sha256(packed).subarray(0, 4);
  if (packed.length > length || seal.some((byte, index) => byte !== whole[4 + index]))
    return { kind: 'altered' };
  try {
    return inflateSync(packed, { out: new Uint8Array(MOST_BYTES) });
  } catch {
    return { kind: 'altered' };
  }
}

/** Base64 with letters that need no escaping in a link (RFC 4648, section 5), without padding. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
