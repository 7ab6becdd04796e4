/**
 * The book of how somebody gets on: the facts of every game in the history, each read from its log once and then kept,
 * so that opening it is quick and the curve outlives the logs, of which only the newest are held.
 */
import * as v from 'valibot';
import type { Brief } from '../protocol/brief.ts';
import { type GameFacts, gameFactsSchema, type ShownFigures } from '../protocol/growth.ts';
import { type MeetingLog, peopleIn, type SeasonLog } from '../protocol/log.ts';
import { EMPTY_MARGIN } from '../protocol/margin.ts';
import type { DealerId } from '../protocol/month-event.ts';
import * as curve from '../scoring/growth/curve.ts';
import { meetingShows, monthShows } from '../scoring/growth/facts.ts';
import type { History, PlayedGame } from './history.ts';
import type { Keep } from './keep.ts';
import { foreignRules } from './resume.ts';
import { resumeSession } from './start.ts';
import { resumeMonths } from './start-month.ts';

/** Games whose logs stay, to be looked at again. Older ones stay in the curve, with their facts alone. */
const LOGS_KEPT = 500;
const FACTS = 'growth';

/** A game as it is listed: with its facts, or, where it cannot be played again, with the reason. */
export type GrowthEntry =
  | { readonly kind: 'read'; readonly facts: GameFacts; readonly game: PlayedGame | undefined }
  | { readonly kind: 'unread'; readonly why: 'version' | 'damaged'; readonly game: PlayedGame };

export interface GrowthSources {
  readonly history: History;
  readonly keep: Keep;
  readonly words: number;
  readonly briefOf: (id: DealerId) => Brief | undefined;
  /** Waited for between small pieces of work, so that nobody has to wait for this. */
  readonly breathe: () => Promise<void>;
}

/** Everything played, the newest first; undefined where this device keeps nothing. */
export async function readGrowth(from: GrowthSources): Promise<readonly GrowthEntry[] | undefined> {
  const games = await from.history.list();
  if (!games) return undefined;
  const { known, strange, writable } = await notesOf(from);
  const before = known.size;
  const unread: GrowthEntry[] = [];
  for (const game of games) {
    if (known.has(game.id)) continue;
    const shown = await shownBy(game, from);
    if (typeof shown === 'string') unread.push({ kind: 'unread', why: shown, game });
    else known.set(game.id, factsOf(game, shown));
  }
  const noted =
    known.size === before || (writable && (await from.keep.write(FACTS, [...strange, ...known.values()])));
  if (noted) await letGo(games, known, from.history);
  const logs = new Map(games.map((game) => [game.id, game]));
  const read = [...known.values()].map(
    (facts): GrowthEntry => ({ kind: 'read', facts, game: logs.get(facts.id) }),
  );
  return [...read, ...unread].sort((a, b) => endedAt(b) - endedAt(a));
}

export function endedAt(entry: GrowthEntry): number {
  return entry.kind === 'read' ? entry.facts.endedAt : entry.game.endedAt;
}

interface Notes {
  readonly known: Map<string, GameFacts>;
  /** What was not understood: it may be of a later version, and goes back as it lay there. */
  readonly strange: readonly unknown[];
  /** False where something else than notes lies in their place. */
  readonly writable: boolean;
}

/** What was noted before; a note that makes no sense here is made anew from its log, as long as that is there. */
async function notesOf({ keep, breathe }: GrowthSources): Promise<Notes> {
  const known = new Map<string, GameFacts>();
  const strange: unknown[] = [];
  const kept = await keep.read(FACTS);
  if (!Array.isArray(kept)) return { known, strange, writable: kept === undefined };
  for (const one of kept) {
    const facts = v.safeParse(gameFactsSchema, one);
    if (facts.success) known.set(facts.output.id, facts.output);
    else strange.push(one);
    await breathe();
  }
  return { known, strange, writable: true };
}

/** Only a game whose facts have been noted loses its log. */
async function letGo(
  games: readonly PlayedGame[],
  known: ReadonlyMap<string, GameFacts>,
  history: History,
): Promise<void> {
  const old = games.slice(0, Math.max(0, games.length - LOGS_KEPT)).filter(({ id }) => known.has(id));
  if (old.length > 0) await history.drop(old.map(({ id }) => id));
}

function factsOf({ id, mode, log, endedAt: ended }: PlayedGame, shown: ShownFigures): GameFacts {
  const dealers = peopleIn(log).map((person) => person.id);
  const { rules } = log.versions;
  return { id, mode, scenario: log.scenario, endedAt: ended, dealers, rules, ...shown };
}

/** What was played under other rules shows what it showed then: it was noted as it ended, and is never reckoned anew. */
async function shownBy(
  { log, shown }: PlayedGame,
  from: GrowthSources,
): Promise<ShownFigures | 'version' | 'damaged'> {
  if (foreignRules(log.versions)) return shown ?? 'version';
  await from.breathe();
  return (log.scenario === 'meeting' ? ofMeeting(log, from) : await ofMonth(log, from)) ?? 'damaged';
}

function ofMeeting(log: MeetingLog, { briefOf, words }: GrowthSources): ShownFigures | undefined {
  const session = resumeSession(log, briefOf, words);
  return 'code' in session ? undefined : meetingShows(session.events());
}

/** Thousands of actions: played again a few at a time. */
async function ofMonth(
  log: SeasonLog,
  { briefOf, words, breathe }: GrowthSources,
): Promise<ShownFigures | undefined> {
  const session = resumeMonths({ ...log, actions: [], margin: EMPTY_MARGIN }, briefOf, words);
  if ('code' in session) return undefined;
  for (const action of log.actions) {
    if (session.act(action)) return undefined;
    await breathe();
  }
  await breathe();
  return monthShows(session.events());
}

/** For screens, which read no scores themselves. */
export const { curveOf, mondayOf, practicePoints } = curve;
