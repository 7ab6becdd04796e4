/** Whatever is played: the desk's hint and the rep the gym's judge holds a player against never differ on a dealer. */
import { describe, expect, it } from 'vitest';
import { LUCKLESS } from '../../src/bots/bot.ts';
import { EXPERT_POLICY } from '../../src/bots/month/policy.ts';
import { rep } from '../../src/bots/month/rep.ts';
import { MONTH_BOTS, type MonthBotName } from '../../src/bots/month/roster.ts';
import { onlyOf } from '../../src/coach/gym/make.ts';
import { TERRITORY } from '../../src/content/dealers.ts';
import { beginMonth } from '../../src/dialogue/month-play.ts';
import { advance, viewOfSeason } from '../../src/dialogue/month-run.ts';
import type { DealerDesk, LedgerPart, MonthView } from '../../src/protocol/month-view.ts';
import { drawTerritory } from '../../src/session/start-month.ts';
import { suggestDay } from '../../src/ui/play/desk/suggest.ts';

const FOLLOWING_UP = ['check-receipts', 'press-miss', 'renew-part', 'contact-due', 'remind-due'];
const REASONS = ['receipts', 'press', 'press-again', 'ring', 'remind'];

/** What the desk suggests first about the only dealer on it, of what belongs to following up. */
function hintOn(view: MonthView): string {
  const [first] = suggestDay(view, new Set()).filter(({ reason }) => REASONS.includes(reason));
  if (!first) return 'nothing';
  const { action } = first;
  if (first.reason === 'press-again') return 'renew-part';
  return action?.kind === 'press-miss' ? `press-miss by ${action.by}` : (action?.kind ?? 'nothing');
}

/** What the judge's rep does first there. */
function judgeOn(view: MonthView): string {
  const action = rep(() => EXPERT_POLICY)()({ view, ...LUCKLESS });
  if (!FOLLOWING_UP.includes(action.kind)) return 'nothing';
  return action.kind === 'press-miss' ? `press-miss by ${action.by}` : action.kind;
}

/** The same evening, were there nothing else about the dealer but one part due after `ahead` days. */
function asIfDue(view: MonthView, desk: DealerDesk, ahead: number): MonthView {
  const day = view.date.day + ahead;
  const state = ahead === 0 ? 'due' : 'open';
  const due: LedgerPart = {
    day,
    amount: 10_000,
    state,
    received: 0,
    reminded: false,
    contacted: false,
    pressed: null,
  };
  const commitment = {
    amount: 10_000,
    instalments: [{ day, amount: 10_000 }],
    method: null,
    written: false,
    specific: true,
  };
  const known = desk.parts.filter(({ state: is }) => is !== 'open' && is !== 'due' && is !== 'announced');
  // Pressed today, so that a miss asks for nothing more.
  const parts = [...known.map((part) => ({ ...part, pressed: view.date.day })), due];
  const dealer = { choices: [desk.id] };
  return {
    ...view,
    dealers: [{ ...desk, commitment, parts }],
    legal: [
      { kind: 'remind-due', params: { dealer } },
      { kind: 'contact-due', params: { dealer } },
      { kind: 'end-day', params: {} },
    ],
  };
}

interface Difference {
  readonly hint: string;
  readonly judge: string;
}

/** Every evening of every dealer in three months as `bot` works them: how often they differ, and over how many. */
function differences(bot: MonthBotName, seed: number) {
  const briefs = drawTerritory(
    TERRITORY.map(({ brief }) => brief),
    8,
    seed,
  );
  let { season } = beginMonth({ briefs, months: 3, seed }).context;
  const player = MONTH_BOTS[bot]();
  const found: Difference[] = [];
  let evenings = 0;
  while (!season.over) {
    const view = viewOfSeason(season);
    const action = player({ view, ...LUCKLESS });
    if (action.kind === 'end-day')
      for (const desk of view.dealers) {
        evenings += 1;
        const asked = [onlyOf(view, desk.id), asIfDue(view, desk, 0), asIfDue(view, desk, 1)];
        for (const evening of asked) {
          const [hint, judge] = [hintOn(evening), judgeOn(evening)];
          if (hint !== judge) found.push({ hint, judge });
        }
      }
    season = advance(season, action).season;
  }
  return { evenings, found };
}

describe('what is due with a dealer, and how tightly he is to be held', () => {
  it('is the same for the desk’s hint and for the judge, on 2,000 evenings and more', () => {
    const bots = ['expert', 'intermediate', 'beginner', 'always-loose'] as const;
    const all = bots.map((bot, seed) => differences(bot, seed + 1));
    expect(all.reduce((sum, { evenings }) => sum + evenings, 0)).toBeGreaterThanOrEqual(2_000);
    expect(all.flatMap(({ found }) => found)).toEqual([]);
  });
});
