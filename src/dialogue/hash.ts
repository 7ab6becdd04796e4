/** Hashes of logs and games: SHA-256 over JSON with sorted keys, the same in every engine, without waiting. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { GameEvent } from '../protocol/event.ts';
import type { GameLog } from '../protocol/log.ts';
import type { MonthEvent } from '../protocol/month-event.ts';

/** 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted(value)))));
}

/** The hash that goes into a log file. */
export function logHash(log: GameLog): string {
  const { game, rules, content, seed } = log;
  const head = { game, rules, content, seed };
  switch (log.scenario) {
    case 'meeting': {
      const { scenario, dealer, actions } = log;
      return hashOf({ ...head, scenario, dealer, actions });
    }
    case 'month': {
      const { scenario, dealers, months, actions } = log;
      return hashOf({ ...head, scenario, dealers, months, actions });
    }
    default:
      return log satisfies never;
  }
}

/** The hash of a played game: its log and everything that came of it, from the first morning to what was revealed. */
export function gameHash(log: GameLog, events: readonly GameEvent[] | readonly MonthEvent[]): string {
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
