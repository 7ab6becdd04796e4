/**
 * Takes the luck out of a month: the same decisions over other draws of luck, beside the best that was found. The
 * search starts from the expert and tries higher and lower first asks and each way of following up.
 */
import { LUCKLESS } from '../../bots/bot.ts';
import { EXPERT } from '../../bots/expert.ts';
import type { MonthBot } from '../../bots/month/month-bot.ts';
import { EXPERT_POLICY } from '../../bots/month/policy.ts';
import { rep } from '../../bots/month/rep.ts';
import type { Season } from '../../dialogue/month-run.ts';
import { seasonWithOtherLuck, withAnswersOf } from '../../dialogue/open-luck.ts';
import { refusalOf } from '../../protocol/legal.ts';
import { isDeskAction, type MonthAction } from '../../protocol/month-action.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import type { Refusal } from '../../protocol/refusal.ts';
import { meanOfNumbers } from '../spread.ts';
import type { WithoutLuck } from '../without-luck.ts';
import { type PlayedSeason, type Stretch, seasonAt } from './month-lines.ts';
import { type MonthStyle, watcherOf, workerOf } from './month-style.ts';
import { type MonthStanding, monthPlayedBy, monthPlayedOut } from './play-on.ts';

const ASKS = [90, 100, 110] as const;
const FOLLOW_UPS = ['by-credit', 'tight'] as const;

/**
 * The `month` of `season` without luck, over `runs` draws: its decisions and the best that was found begin on the
 * same morning, with the dealers as the earlier months have left them.
 */
export function monthWithoutLuck(
  season: PlayedSeason,
  { month, style, runs }: { readonly month: Stretch; readonly style: MonthStyle; readonly runs: number },
): WithoutLuck | Refusal {
  const found = seasonAt(season, month.from);
  if ('code' in found) return found;
  const { standing } = found;
  const over = (play: (from: MonthStanding) => number): number =>
    Math.round(
      meanOfNumbers(
        Array.from({ length: runs }, (_, run) =>
          play({ ...standing, season: seasonWithOtherLuck(standing.season, run) }),
        ),
      ),
    );
  const by = (bot: MonthBot) => over((from) => monthPlayedBy(from, bot).paid);
  // The dealers answer as they did; only what comes in and what is kept varies.
  const answers = (now: Season) => withAnswersOf(now, standing.season);
  const expected = over(
    (from) => monthPlayedOut(from, decided(season.actions.slice(month.from, month.to), style), answers).paid,
  );
  const expert = by(rep(() => EXPERT_POLICY));
  // The expert's own ask and way of following up are the baseline, which has been played.
  const ways = ASKS.flatMap((ask) => FOLLOW_UPS.map((followUp) => ({ ask, followUp })))
    .filter(({ ask, followUp }) => ask !== EXPERT.ask || followUp !== EXPERT_POLICY.followUp)
    .map(({ ask, followUp }) => rep(() => ({ ...EXPERT_POLICY, followUp, style: { ...EXPERT, ask } })));
  const best = Math.max(expected, expert, ...ways.map(by));
  return { expected, expert, best, share: best > 0 ? Math.round((expected * 100) / best) : 100 };
}

/** What responds to luck, and is therefore a habit rather than a decision. */
const WATCHING: readonly MonthAction['kind'][] = [
  'check-receipts',
  'remind-due',
  'contact-due',
  'press-miss',
  'renew-part',
];

/**
 * The decisions in the order they were made: plans, talks, measures. Following up responds to what comes in, so
 * each evening it is done as `style` does it. A decision that is no longer allowed is skipped; a talk that takes
 * another course is finished in that style too.
 */
function decided(all: readonly MonthAction[], style: MonthStyle): (view: MonthView) => MonthAction {
  const actions = all.filter(({ kind }) => !WATCHING.includes(kind));
  const talker = workerOf(style);
  const watcher = watcherOf(style)();
  let next = 0;
  let player = talker();
  return (view) => {
    next = nextAllowed(actions, next, view);
    const action = actions[next] ?? { kind: 'end-day' };
    const situation = { view, ...LUCKLESS };
    // A talk that is still going on where the real one had ended is finished first, and the next decision waits.
    if (view.talk && isDeskAction(action)) return player(situation);
    if (action.kind === 'end-day') {
      const watching = watcher(situation);
      if (watching.kind !== 'end-day') return watching;
    }
    next += 1;
    if (isDeskAction(action)) player = talker();
    return action;
  };
}

/** The place of the next decision that is allowed now, or that waits for the talk to end. */
function nextAllowed(actions: readonly MonthAction[], from: number, view: MonthView): number {
  const legal = view.talk ? view.talk.meeting.legal : view.legal;
  const at = actions.findIndex((action, index) => {
    if (index < from) return false;
    if (view.talk && isDeskAction(action)) return true;
    return isDeskAction(action) !== (view.talk !== null) && refusalOf(action, legal) === undefined;
  });
  return at < 0 ? actions.length : at;
}
