import { describe, expect, it } from 'vitest';
import { anAccount, aSeason } from '../../test/support/a-month.ts';
import { aTerritory } from '../../test/support/a-season.ts';
import { total } from './arithmetic.ts';
import { isWorkingDay } from './calendar.ts';
import { startSeason } from './season-start.ts';
import { openAccount, travelMinutes } from './territory.ts';

const start = (seed: number) => startSeason(aTerritory(seed, 8, 3));

describe('a territory', () => {
  it('holds different people, the same for the same seed', () => {
    const people = (seed: number) => aTerritory(seed, 8).briefs.map(({ id }) => id);
    expect(new Set(people(1)).size).toBe(8);
    expect(people(1)).toEqual(people(1));
    expect(people(1)).not.toEqual(people(2));
    expect(start(5)).toEqual(start(5));
  });

  it('every other supplier’s claim falls due in four deliveries within the month', () => {
    for (const { dealer, bills } of start(3).season.accounts) {
      expect(bills).toHaveLength(dealer.rivals.length * 4);
      dealer.rivals.forEach((rival, index) => {
        const own = bills.slice(index * 4, index * 4 + 4);
        expect(total(own.map(({ amount }) => amount))).toBe(rival.amount);
        expect(own.every(({ importance }) => importance === rival.importance)).toBe(true);
        expect(own.every(({ day }) => day >= 1 && day <= 28)).toBe(true);
      });
    }
  });

  it('the way is nothing for who is there, and longer the further it is', () => {
    const near = anAccount({ id: 'near', at: { x: 50, y: 60 } });
    const far = anAccount({ id: 'far', at: { x: 50, y: 100 } });
    const office = aSeason([near, far]);
    // Ten minutes to get going; 10 and 50 units from the office at 0.6 minutes each.
    expect(travelMinutes(office, 'near')).toBe(16);
    expect(travelMinutes(office, 'far')).toBe(40);
    expect(travelMinutes({ ...office, place: 'near' }, 'near')).toBe(0);
    expect(travelMinutes({ ...office, place: 'near' }, 'far')).toBe(34);
    expect(travelMinutes({ ...office, place: 'far' }, 'near')).toBe(34);
  });

  it('two dealers of one brief have each their own luck', () => {
    const [brief] = aTerritory(1).briefs;
    if (!brief) throw new Error('nobody lives here');
    expect(openAccount(brief, 1, 0).seed).not.toBe(openAccount(brief, 1, 1).seed);
    expect(openAccount(brief, 1, 0).dealer).toEqual(openAccount(brief, 1, 0).dealer);
  });
});

describe('the first morning', () => {
  it('is the first working day of a month, with its quota: what all the dealers’ targets add up to', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const { season, events } = start(seed);
      const date = { year: season.year, month: season.calendarMonth, day: season.day };
      expect(isWorkingDay(date)).toBe(true);
      for (let day = 1; day < season.day; day += 1) expect(isWorkingDay({ ...date, day })).toBe(false);
      expect(season.quota).toBe(total(season.accounts.map(({ dealer }) => dealer.file.target)));
      expect(events[0]).toMatchObject({ kind: 'month-opened', month: 1, quota: season.quota });
      expect(events.at(-1)).toMatchObject({ kind: 'day-broke', date });
    }
  });

  it('seasons begin in any month of the year', () => {
    const months = Array.from(
      { length: 200 },
      (_, seed) => startSeason(aTerritory(seed, 1)).season.startMonth,
    );
    expect(new Set(months).size).toBe(12);
  });
});
