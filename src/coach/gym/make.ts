/**
 * Makes a drill: a bot plays the real game, with this dealer and this seed, until the pattern's situation arises.
 * If it does not arise there is no drill, and the caller tries another seed.
 */
import { LUCKLESS } from '../../bots/bot.ts';
import { expert } from '../../bots/expert.ts';
import { rep } from '../../bots/month/rep.ts';
import { beginMonth, isOver, monthViewAt, playMonth } from '../../dialogue/month-play.ts';
import { begin, phaseOf, play, viewAt } from '../../dialogue/play.ts';
import type { Action } from '../../protocol/action.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { GameEvent } from '../../protocol/event.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { DealerId, MonthEvent } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import type { DeskDrill, DeskPattern, Drill, Pattern, TalkDrill, TalkPattern } from './pattern.ts';

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
): Drill | undefined {
  const at = pool.findIndex(({ id }) => id === dealer);
  const brief = pool[at];
  if (!brief) return undefined;
  if (pattern.kind === 'talk') return makeTalk(pattern, brief, seed);
  const territory = Array.from({ length: TERRITORY }, (_, step) => pool[(at + step) % pool.length]);
  return makeDesk(
    pattern,
    territory.filter((one) => one !== undefined),
    seed,
  );
}

function makeTalk(pattern: TalkPattern, brief: Brief, seed: number): TalkDrill | undefined {
  const bot = expert(pattern.style);
  const actions: Action[] = [];
  const events: GameEvent[] = [];
  let position = begin({ brief, seed });
  let last: readonly GameEvent[] = [];
  while (phaseOf(position) !== 'over' && actions.length < LONG_TALK) {
    const view = viewAt(position);
    if (pattern.stands({ view, position, last }))
      return { kind: 'talk', pattern, dealer: brief.id, seed, position, actions, events };
    const action = bot({ view, done: actions, ...LUCKLESS });
    const played = play(position, action);
    if (!played.ok) return undefined;
    position = played.position;
    last = played.events;
    actions.push(action);
    events.push(...last);
  }
  return undefined;
}

function makeDesk(pattern: DeskPattern, briefs: readonly Brief[], seed: number): DeskDrill | undefined {
  const [brief] = briefs;
  if (!brief) return undefined;
  const worker = rep(() => pattern.policy)();
  const actions: MonthAction[] = [];
  let position = beginMonth({ briefs, seed, months: 1 });
  const events: MonthEvent[] = [...position.context.events];
  while (!isOver(position) && actions.length < LONG_MONTH) {
    const view = onlyOf(monthViewAt(position), brief.id);
    const [desk] = view.dealers;
    const dealers = briefs.map(({ id }) => id);
    if (desk && view.phase === 'desk' && pattern.stands({ view, desk, position }))
      return { kind: 'desk', pattern, dealer: brief.id, seed, position, dealers, actions, events };
    const action = worker({ view, ...LUCKLESS });
    const played = playMonth(position, action);
    if (!played.ok) return undefined;
    position = played.position;
    actions.push(action);
    events.push(...played.events);
  }
  return undefined;
}

/** The territory as if nobody else were in it: a rep who works on one dealer sees no other. */
export function onlyOf(view: MonthView, dealer: DealerId): MonthView {
  return { ...view, dealers: view.dealers.filter(({ id }) => id === dealer) };
}
