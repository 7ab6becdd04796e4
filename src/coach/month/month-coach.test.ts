import { describe, expect, it } from 'vitest';
import { aBrief } from '../../../test/support/a-brief.ts';
import { MONTH_BOTS } from '../../bots/month/roster.ts';
import { beginMonth, isOver, monthViewAt, playMonth } from '../../dialogue/month-play.ts';
import { advance, viewOfSeason } from '../../dialogue/month-run.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import { compare } from '../experiment.ts';
import { goThrough, type Stretch } from './month-lines.ts';
import { EXPERT_MONTH, monthStyleOf } from './month-style.ts';
import { monthWhatIf } from './what-if.ts';
import { monthWithoutLuck } from './without-luck.ts';

const briefs = ['an', 'bao', 'cui', 'ding'].map((id) => aBrief({ id, integrity: [40, 62] }));

function played(name: keyof typeof MONTH_BOTS, months = 1) {
  const start = { briefs, seed: 11, months };
  const bot = MONTH_BOTS[name]();
  let position = beginMonth(start);
  let quick = position.context.season;
  const events: MonthEvent[] = [...position.context.events];
  const actions: MonthAction[] = [];
  const mornings: number[] = [];
  const sameAllTheWay = () => JSON.stringify(viewOfSeason(quick)) === JSON.stringify(monthViewAt(position));
  let same = sameAllTheWay();
  while (!isOver(position)) {
    const action = bot({ view: monthViewAt(position), chance: (low) => low, wording: () => '' });
    const step = playMonth(position, action);
    if (!step.ok) throw new Error(step.refusal.message);
    quick = advance(quick, action).season;
    position = step.position;
    actions.push(action);
    events.push(...step.events);
    if (step.events.some(({ kind }) => kind === 'month-opened')) mornings.push(actions.length);
    same &&= sameAllTheWay();
  }
  /** The place in the log of the first action of a later `month`. */
  const morning = (month: number) => mornings[month - 2] ?? Number.NaN;
  return { ...start, actions, events, same, morning };
}

const expert = played('expert');
const beginner = played('beginner');

describe('a month played on without the chart', () => {
  it('goes step by step as it does with the chart', () => {
    expect(expert.same).toBe(true);
    expect(beginner.same).toBe(true);
  });
});

describe('how somebody works a month', () => {
  it('is read from what was done', () => {
    expect(monthStyleOf(expert.events, 4, 'expert')).toEqual(EXPERT_MONTH);
    expect(monthStyleOf(beginner.events, 4, 'beginner')).toEqual({
      plan: 'none',
      measures: 'none',
      followUp: 'none',
      receipts: 'weekly',
      talks: 'beginner',
    });
  });
});

describe('what if, in a month', () => {
  it('finds that giving in to the first reason costs an expert money or nothing, never gains', () => {
    const gone = goThrough(expert);
    if ('code' in gone) throw new Error(gone.message);
    const reason = gone.lines.find(({ seen }) => seen.view.phase === 'excuse');
    if (!reason) throw new Error('nobody gave a reason');
    const experiment = monthWhatIf({
      ...expert,
      at: reason.index,
      instead: { kind: 'accept-excuse' },
      style: EXPERT_MONTH,
    });
    if ('code' in experiment) throw new Error(experiment.message);
    const { gain } = compare(Array.from({ length: 12 }, (_, run) => experiment.run(run)));
    expect(gain.median).toBeLessThanOrEqual(0);
  });

  it('refuses what was not possible there', () => {
    const asked = { ...expert, at: 0, instead: { kind: 'hold' }, style: EXPERT_MONTH } as const;
    expect(monthWhatIf(asked)).toMatchObject({ code: 'not-now' });
  });
});

describe('a month without luck', () => {
  const share = (game: typeof expert, talks: 'expert' | 'beginner', month: Stretch) => {
    const style = monthStyleOf(game.events, 4, talks);
    const result = monthWithoutLuck(game, { month, style, runs: 4 });
    if ('code' in result) throw new Error(result.message);
    return result.share;
  };
  const all = ({ actions }: typeof expert) => ({ from: 0, to: actions.length });

  it('gives an expert most of the best that was found, and a beginner little', () => {
    expect(share(expert, 'expert', all(expert))).toBeGreaterThan(85);
    expect(share(beginner, 'beginner', all(beginner))).toBeLessThan(60);
  });

  it('judges a later month from its own first morning', () => {
    const season = played('expert', 2);
    const opened = season.morning(2);
    const month = { from: opened, to: season.actions.length };
    expect(share(season, 'expert', month)).toBeGreaterThan(85);
    // A rep who only lets its days go by gets little, however good the month before was.
    const idle: MonthAction[] = Array.from({ length: 31 }, () => ({ kind: 'end-day' }));
    const lazy = { ...season, actions: [...season.actions.slice(0, opened), ...idle] };
    expect(share(lazy, 'expert', { from: opened, to: lazy.actions.length })).toBeLessThan(60);
  });
});
