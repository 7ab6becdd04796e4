/** A walk over the statechart of a month: every state and every arrow is reached, and chart and law never disagree. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { playThrough } from '../../src/cli/exhaust/season-game.ts';
import { type MonthChartEvent, monthChart } from '../../src/dialogue/month-chart.ts';
import { type MonthPosition, monthViewAt, playMonth } from '../../src/dialogue/month-play.ts';
import { spoken } from '../../src/dialogue/play.ts';
import type { Action } from '../../src/protocol/action.ts';
import type { LegalMove, Param } from '../../src/protocol/legal.ts';
import {
  DESK_ACTION_KINDS,
  type DeskAction,
  isDeskAction,
  type MonthAction,
} from '../../src/protocol/month-action.ts';
import { startSeason } from '../../src/world/season-start.ts';
import { stepsOf, wandering } from '../support/a-season.ts';

const heardAs = (action: MonthAction): MonthChartEvent =>
  isDeskAction(action) ? { type: 'desk', action } : { type: 'say', action };
const steps = [1, 2, 3, 4, 5, 6].flatMap((seed) => stepsOf(wandering(seed, 6, 2)));

/** Every choice and both ends of every range, one parameter after the other. */
function corners({
  kind,
  params,
}: Pick<LegalMove, 'params'> & { readonly kind: string }): readonly MonthAction[] {
  const ends = (param: Param) => ('choices' in param ? param.choices : [param.min, param.max]);
  let all: Record<string, string | number>[] = [{}];
  for (const [name, param] of Object.entries(params))
    all = all.flatMap((some) => ends(param).map((value) => ({ ...some, [name]: value })));
  // Chosen from the move's own ranges, which is what makes them actions of its kind.
  return all.map((values) => ({ kind, ...values }) as MonthAction);
}

describe('the chart of a month', () => {
  it('reaches every state, by every arrow it is drawn with', () => {
    const arrows = new Set(
      steps.map(({ before, action, after }) => {
        const by = isDeskAction(action) ? action.kind : 'said';
        return `${before.value} -${by}→ ${after.value}`;
      }),
    );
    const stay = DESK_ACTION_KINDS.filter((kind) => kind !== 'visit' && kind !== 'call');
    // The first morning is any one of the desk's moves, and not all of them are open then.
    expect([...arrows].filter((arrow) => !arrow.startsWith('morning')).sort()).toEqual(
      [
        ...stay.map((kind) => `desk -${kind}→ desk`),
        'desk -visit→ talk',
        'desk -call→ talk',
        'talk -said→ talk',
        'talk -said→ desk',
        'desk -end-day→ over',
      ].sort(),
    );
    expect([...arrows].some((arrow) => /^morning -(visit|call)→ talk$/.test(arrow))).toBe(true);
  });

  it('is where the view says it is', () => {
    for (const { after } of steps) {
      const phase = monthViewAt(after).phase;
      expect(phase).toBe(after.value === 'morning' ? 'desk' : after.value);
    }
  });

  it('can do at the desk what the law lists, to the last corner, and nothing else', () => {
    for (const { before } of steps.filter((_, index) => index % 11 === 0)) {
      const { legal, talk } = monthViewAt(before);
      for (const move of legal)
        for (const action of corners(move)) expect(before.can(heardAs(action))).toBe(true);
      if (talk) expect(legal).toEqual([]);
      for (const action of unlisted(before)) expect(before.can(heardAs(action))).toBe(false);
    }
  });

  it('can say in a talk what the law of the talk lists, and at the desk nothing', () => {
    let talks = 0;
    for (const { before } of steps.filter((_, index) => index % 5 === 0)) {
      const { talk } = monthViewAt(before);
      const moves = talk?.meeting.legal ?? [];
      for (const move of moves.filter(({ kind }) => kind !== 'ask-schedule'))
        for (const action of corners(move)) expect(before.can(heardAs(action))).toBe(true);
      if (talk) talks += 1;
      const said: readonly Action[] = [{ kind: 'hold' }, { kind: 'enter' }, { kind: 'threaten' }];
      for (const action of said.filter(({ kind }) => !moves.some((move) => move.kind === kind)))
        expect(before.can(heardAs(action))).toBe(false);
    }
    expect(talks).toBeGreaterThan(20);
  });

  it('ends a talk with the words that end it, never before', () => {
    for (const { before, after, events } of steps) {
      const ended = events.some(({ kind }) => kind === 'talk-ended');
      expect(before.value === 'talk' && after.value !== 'talk').toBe(ended);
      expect(after.context.season.talk === null).toBe(after.value !== 'talk');
    }
  });

  it('runs as an actor exactly as it runs purely', () => {
    for (const seed of [1, 2, 3]) {
      const game = wandering(seed, 5, 2);
      const { actions, events, end } = playThrough(game);
      const start = startSeason(game.input);
      const actor = createActor(monthChart, { input: start });
      const heard: unknown[] = [...start.events];
      actor.on('answered', ({ events: more }) => heard.push(...more));
      actor.start();
      for (const action of actions) actor.send(heardAs(action));
      expect(heard).toEqual(events);
      expect(actor.getSnapshot().status).toBe('done');
      expect(actor.getSnapshot().context.season).toEqual(end.context.season);
    }
  });

  it('plays a talk as the meeting’s own chart would', () => {
    const { before, action, after } = steps.find(({ action: said }) => said.kind === 'hold') ?? {};
    if (!before || !after || !action || isDeskAction(action)) throw new Error('nobody held');
    expect(spoken(action)).toEqual({ type: 'hold', action });
    expect(after.context.season.talk?.meeting.turn).toBe((before.context.season.talk?.meeting.turn ?? 0) + 1);
    expect(after.context.season.accounts).toBe(before.context.season.accounts);
  });

  it('is over when the season is: nothing can be done any more', () => {
    const last = steps.findLast(({ after }) => after.value === 'over')?.after;
    if (!last) throw new Error('no season ended');
    expect(last.status).toBe('done');
    for (const kind of ['end-day', 'check-receipts'] as const)
      expect(playMonth(last, { kind })).toMatchObject({ ok: false, refusal: { code: 'not-now' } });
  });
});

/** Moves of the desk that the law does not list now, or not so. */
function unlisted(position: MonthPosition): readonly DeskAction[] {
  const { legal, dealers, monthEnd } = monthViewAt(position);
  const dealer = dealers[0]?.id ?? '';
  const open = (kind: DeskAction['kind'], name = 'dealer') =>
    legal.some(({ kind: other, params }) => {
      const param = params[name];
      return (
        other === kind && (param === undefined || !('choices' in param) || param.choices.includes(dealer))
      );
    });
  const all: readonly DeskAction[] = [
    { kind: 'visit', dealer },
    { kind: 'call', dealer },
    { kind: 'send-plan', dealer, amount: 100_000 },
    { kind: 'remind-due', dealer },
    { kind: 'contact-due', dealer },
    { kind: 'press-miss', dealer, by: 'call' },
    { kind: 'renew-part', dealer, day: monthEnd },
    { kind: 'check-receipts' },
    { kind: 'end-day' },
  ];
  return [...all.filter(({ kind }) => !open(kind)), { kind: 'visit', dealer: 'nobody' }];
}
