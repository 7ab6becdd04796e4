/** What must hold however a season is played: any sequence of legal actions, by anyone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { audit } from '../../src/cli/exhaust/books.ts';
import { savedAndRead } from '../../src/cli/exhaust/resume.ts';
import { playThrough } from '../../src/cli/exhaust/season-game.ts';
import { seasonWatch } from '../../src/cli/exhaust/watch.ts';
import { monthChart } from '../../src/dialogue/month-chart.ts';
import { beginMonth, type MonthPosition, monthViewAt, playMonth } from '../../src/dialogue/month-play.ts';
import { type DeskAction, isDeskAction, type MonthAction } from '../../src/protocol/month-action.ts';
import { anySeason, stepsOf, wandering } from '../support/a-season.ts';

describe('whatever is done in a season', () => {
  it('money is neither made nor lost, and nothing happens without a cause', () => {
    fc.assert(
      fc.property(anySeason(), (game) => {
        const watch = seasonWatch();
        expect(beginMonth(game.input).context.season.accounts.flatMap(audit)).toEqual([]);
        const faults: string[] = [];
        playThrough(game, (step) => faults.push(...watch(step)));
        expect(faults).toEqual([]);
      }),
      { numRuns: 16 },
    );
  });

  it('the same log gives the same events, whoever played it', () => {
    fc.assert(
      fc.property(anySeason(2), (game) => {
        const { actions, events, end } = playThrough(game);
        let position = beginMonth(game.input);
        const again = [...position.context.events];
        for (const action of actions) {
          const played = playMonth(position, action);
          if (!played.ok) throw new Error(`${JSON.stringify(action)}: ${played.refusal.message}`);
          position = played.position;
          again.push(...played.events);
        }
        expect(again).toEqual(events);
        expect(position.context.season).toEqual(end.context.season);
      }),
      { numRuns: 10 },
    );
  });

  it('saved and read back at any action, and once more in the middle of a talk, it goes on the same', () => {
    fc.assert(
      fc.property(anySeason(1), fc.nat(400), (game, when) => {
        const { start, actions, events } = playThrough(game);
        let position: MonthPosition = start;
        const heard = [...start.context.events];
        let reloads = 0;
        actions.forEach((action, at) => {
          const inTalk = position.context.season.talk !== null && at % 5 === 0;
          if (at === when % actions.length || inTalk) {
            position = savedAndRead(position);
            reloads += 1;
          }
          const played = playMonth(position, action);
          if (!played.ok) throw new Error(`${JSON.stringify(action)}: ${played.refusal.message}`);
          position = played.position;
          heard.push(...played.events);
        });
        expect(reloads).toBeGreaterThan(0);
        expect(heard).toEqual(events);
      }),
      { numRuns: 10 },
    );
  });

  it('what is not legal is refused with a reason and changes nothing', () => {
    let refused = 0;
    for (const { before } of [1, 2, 3].flatMap((seed) => stepsOf(wandering(seed)))) {
      const text = JSON.stringify(before.context);
      for (const action of offTheList(before)) {
        const played = playMonth(before, action);
        expect(played.ok).toBe(false);
        if (!played.ok) expect(played.refusal.message.length).toBeGreaterThan(10);
        const said = isDeskAction(action)
          ? ({ type: 'desk', action } as const)
          : ({ type: 'say', action } as const);
        expect(transition(monthChart, before, said)[0]).toBe(before);
        refused += 1;
      }
      expect(JSON.stringify(before.context)).toBe(text);
    }
    expect(refused).toBeGreaterThan(1_000);
  });
});

/** Actions that the law of the moment does not list: for nobody known, out of range, or in the wrong place. */
function offTheList(position: MonthPosition): readonly MonthAction[] {
  const { legal, dealers, monthEnd, phase } = monthViewAt(position);
  const dealer = dealers[0]?.id ?? '';
  const desk: readonly DeskAction[] = [
    { kind: 'visit', dealer: 'nobody' },
    { kind: 'call', dealer: 'nobody' },
    { kind: 'send-plan', dealer, amount: 1 },
    { kind: 'start-measure', dealer, measure: 'outlet', estimate: 99_999_999 },
    { kind: 'press-miss', dealer: 'nobody', by: 'call' },
    { kind: 'renew-part', dealer, day: monthEnd + 1 },
    { kind: 'remind-due', dealer: '' },
  ];
  const everywhere: readonly MonthAction[] =
    phase === 'talk'
      ? [{ kind: 'end-day' }, { kind: 'check-receipts' }]
      : [{ kind: 'hold' }, { kind: 'enter' }, { kind: 'close', followUp: 3 }];
  const listed = new Set<string>(legal.map(({ kind }) => kind));
  const notNow: readonly DeskAction[] = [
    { kind: 'press-miss', dealer, by: 'visit' },
    { kind: 'renew-part', dealer, day: monthEnd },
    { kind: 'visit', dealer },
  ];
  return [...desk, ...everywhere, ...notNow.filter(({ kind }) => !listed.has(kind))];
}
