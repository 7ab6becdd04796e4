import { describe, expect, it } from 'vitest';
import type { MonthEvent } from '../../protocol/month-event.ts';
import { direct } from './director.ts';
import { desk, month, part } from './month.fixture.ts';

const morning: MonthEvent = {
  kind: 'day-broke',
  date: { year: 2027, month: 5, day: 13 },
  workingDaysLeft: 15,
};

describe('the director of the map', () => {
  it('has nothing to show when nothing has changed', () => {
    expect(direct(month(), month(), [])).toEqual([]);
  });

  it('sends the rep along the road while the light goes on', () => {
    const there = month({ clock: 675, dealers: [desk({ travel: 0 })] });
    expect(direct(month(), there, [{ kind: 'travelled', dealer: 'lao-zhou', minutes: 35 }])).toEqual([
      { kind: 'pass-time', from: 0, to: 0.5 },
      { kind: 'drive', from: null, to: 'lao-zhou' },
    ]);
  });

  it('lets a call from the office pass the time and nothing else', () => {
    expect(direct(month(), month({ clock: 543 }), [])).toEqual([{ kind: 'pass-time', from: 0, to: 0.1 }]);
  });

  it('has the rep drive home in the evening, night fall, and a new day break', () => {
    const evening = month({ clock: 840, dealers: [desk({ travel: 0 })] });
    expect(direct(evening, month(), [morning])).toEqual([
      { kind: 'drive', from: 'lao-zhou', to: null },
      { kind: 'nightfall', from: 1 },
      { kind: 'daybreak' },
    ]);
  });

  it('lets night fall over a rep who has stayed at the office', () => {
    expect(direct(month(), month(), [morning])).toEqual([
      { kind: 'nightfall', from: 0 },
      { kind: 'daybreak' },
    ]);
  });

  it('sets the new mark where one has changed', () => {
    const due = month({ dealers: [desk({ parts: [part()] })] });
    const missed = month({ dealers: [desk({ parts: [part({ state: 'missed' })] })] });
    expect(direct(due, missed, [])).toEqual([{ kind: 'mark', dealer: 'lao-zhou', mark: 'overdue' }]);
  });

  it('sends a coin to the office for each dealer whose money is found, and a few at most', () => {
    const found = (dealer: string, paid: number): MonthEvent => ({
      ...{ kind: 'part-found', dealer, part: 0, day: 12, amount: 50_000, paid },
      state: paid > 0 ? 'kept' : 'missed',
    });
    expect(direct(month(), month(), [found('lao-zhou', 50_000), found('ma-zong', 0)])).toEqual([
      { kind: 'money', dealer: 'lao-zhou' },
    ]);
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f'].map((dealer) => found(dealer, 1_000));
    expect(direct(month(), month(), crowd)).toHaveLength(4);
  });

  it('sets a crate down when a measure begins', () => {
    const measure = { measure: 'promotion', round: 1, estimate: 20_000, due: 20, brought: null } as const;
    expect(direct(month(), month({ dealers: [desk({ measures: [measure] })] }), [])).toEqual([
      { kind: 'set-down', dealer: 'lao-zhou' },
    ]);
  });
});
