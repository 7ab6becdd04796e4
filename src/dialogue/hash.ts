/** Hashes of logs and games: SHA-256 over JSON with sorted keys, the same in every engine, without waiting. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { GameEvent } from '../protocol/event.ts';
import type { GameLog } from '../protocol/log.ts';

/** 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted(value)))));
}

/** The hash that goes into a log file. */
export function logHash({ game, rules, content, scenario, dealer, seed, actions }: GameLog): string {
  return hashOf({ game, rules, content, scenario, dealer, seed, actions });
}

/** The hash of a played game: its log and everything that came of it. */
export function gameHash(log: GameLog, events: readonly GameEvent[]): string {
  return hashOf({ log: logHash(log), events });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
