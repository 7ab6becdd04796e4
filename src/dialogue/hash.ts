/** Hashes of logs and games: SHA-256 over JSON with sorted keys, the same in every engine, and synchronous. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { GameEvent } from '../protocol/event.ts';
import { type GameLog, peopleIn } from '../protocol/log.ts';
import type { MonthEvent } from '../protocol/month-event.ts';

/** 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value) ?? 'null')));
}

/**
 * The hash of what the rules make of a log: rules, seed, dealers and actions. The same game in other words, or with another
 * margin, has the same.
 */
export function logHash(log: GameLog): string {
  const { game, versions, seed, scenario, actions } = log;
  const dealers = peopleIn(log).map(({ id, figures }) => ({ id, figures }));
  const months = log.scenario === 'month' ? log.months : undefined;
  return hashOf({ game, rules: versions.rules, seed, scenario, dealers, months, actions });
}

/** The hash that goes into a log's file: of all it holds. */
export function fileHash(log: GameLog): string {
  return hashOf(log);
}

/** The hash of a played game: what the rules make of its log, and everything that came of it, from the first morning to what was revealed. */
export function gameHash(log: GameLog, events: readonly GameEvent[] | readonly MonthEvent[]): string {
  return hashOf({ log: logHash(log), events });
}

/** JSON with the keys of each object in order, and undefined where JSON has no value for it. */
function canonical(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((inner) => canonical(inner) ?? 'null').join()}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const inner = canonical(value[key as keyof typeof value]);
    if (inner !== undefined) members += `${members && ','}${JSON.stringify(key)}:${inner}`;
  }
  return `{${members}}`;
}
