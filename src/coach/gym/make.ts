/**
 * Makes a drill: a bot plays the real game, with this dealer and this seed, until the pattern's situation arises.
 * If it does not arise there is no drill, and the caller tries another seed.
 */
import { LUCKLESS } from '../../bots/bot.ts';
import { expert, type Style } from '../../bots/expert.ts';
import type { Policy } from '../../bots/month/policy.ts';
import { rep } from '../../bots/month/rep.ts';
import { beginMonth, isOver, monthViewAt, playMonth } from '../../dialogue/month-play.ts';
import { begin, phaseOf, play, viewAt } from '../../dialogue/play.ts';
import type { Action } from '../../protocol/action.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { GameEvent } from '../../protocol/event.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { DealerId, MonthEvent } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import type { DeskDrill, DeskPattern, GymDrill, Pattern, TalkDrill, TalkPattern } from './pattern.ts';

/** If a situation has not arisen after this many moves, it will not. */
const LONG_TALK = 60;
const LONG_MONTH = 160;
/** A territory has at least this many people; only the first of them is worked on. */
const TERRITORY = 4;

/** `pool`: everybody there is; `dealer` is one of them. */
export function makeDrill(
  pattern: Pattern,
  pool: readonly Brief[],
  dealer: DealerId,
  seed: number,
): GymDrill | undefined {
  return makeDrills([pattern], pool, dealer, seed)[0];
}

/**
 * The drills of those `patterns` whose situation comes up in the one game that leads to all of them, in the order of their
 * coming. The patterns have their set-up in common: the same style at the door, or the same policy at the desk.
 */
export function makeDrills(
  patterns: readonly Pattern[],
  pool: readonly Brief[],
  dealer: DealerId,
  seed: number,
): readonly GymDrill[] {
  const at = pool.findIndex(({ id }) => id === dealer);
  const brief = pool[at];
  const [first] = patterns;
  if (!brief || !first) return [];
  if (patterns.some((pattern) => setUpOf(pattern) !== setUpOf(first)))
    throw new Error('these situations do not come of the same game');
  if (first.kind === 'talk') return makeTalks(first.style, patterns.filter(isTalk), brief, seed);
  const territory = Array.from({ length: TERRITORY }, (_, step) => pool[(at + step) % pool.length]);
  return makeDesks(
    first.policy,
    patterns.filter(isDesk),
    territory.filter((one) => one !== undefined),
    seed,
  );
}

const isTalk = (pattern: Pattern): pattern is TalkPattern => pattern.kind === 'talk';
const isDesk = (pattern: Pattern): pattern is DeskPattern => pattern.kind === 'desk';

/** Who plays up to the situation: where two patterns have the same, the game up to it is the same. */
export function setUpOf(pattern: Pattern): Style | Policy {
  return pattern.kind === 'talk' ? pattern.style : pattern.policy;
}

function makeTalks(
  style: Style,
  patterns: readonly TalkPattern[],
  brief: Brief,
  seed: number,
): readonly TalkDrill[] {
  const bot = expert(style);
  const made: TalkDrill[] = [];
  const wanted = new Set(patterns);
  const actions: Action[] = [];
  const events: GameEvent[] = [];
  let position = begin({ brief, seed });
  let last: readonly GameEvent[] = [];
  while (phaseOf(position) !== 'over' && actions.length < LONG_TALK) {
    const view = viewAt(position);
    for (const pattern of wanted) {
      if (!pattern.stands({ view, position, last })) continue;
      const before = { actions: [...actions], events: [...events] };
      made.push({ kind: 'talk', pattern, dealer: brief.id, seed, position, ...before });
      wanted.delete(pattern);
    }
    if (wanted.size === 0) break;
    const action = bot({ view, done: actions, ...LUCKLESS });
    const played = play(position, action);
    if (!played.ok) break;
    position = played.position;
    last = played.events;
    actions.push(action);
    events.push(...last);
  }
  return made;
}

function makeDesks(
  policy: Policy,
  patterns: readonly DeskPattern[],
  briefs: readonly Brief[],
  seed: number,
): readonly DeskDrill[] {
  const [brief] = briefs;
  if (!brief) return [];
  const dealers = briefs.map(({ id }) => id);
  const worker = rep(() => policy)();
  const made: DeskDrill[] = [];
  const wanted = new Set(patterns);
  const actions: MonthAction[] = [];
  let position = beginMonth({ briefs, seed, months: 1 });
  const events: MonthEvent[] = [...position.context.events];
  while (!isOver(position) && actions.length < LONG_MONTH) {
    const view = onlyOf(monthViewAt(position), brief.id);
    const [desk] = view.dealers;
    for (const pattern of desk && view.phase === 'desk' ? wanted : []) {
      if (!desk || !pattern.stands({ view, desk, position })) continue;
      const before = { dealers, actions: [...actions], events: [...events] };
      made.push({ kind: 'desk', pattern, dealer: brief.id, seed, position, ...before });
      wanted.delete(pattern);
    }
    if (wanted.size === 0) break;
    const action = worker({ view, ...LUCKLESS });
    const played = playMonth(position, action);
    if (!played.ok) break;
    position = played.position;
    actions.push(action);
    events.push(...played.events);
  }
  return made;
}

/** The territory as if nobody else were in it: a rep who works on one dealer sees no other. */
export function onlyOf(view: MonthView, dealer: DealerId): MonthView {
  return { ...view, dealers: view.dealers.filter(({ id }) => id === dealer) };
}
