import { describe, expect, it } from 'vitest';
import { seasonOf, type Weather, weatherOf } from './weather.ts';

const daysOf = (month: number): readonly Weather[] =>
  Array.from({ length: 28 }, (_, day) => weatherOf({ year: 2027, month, day: day + 1 }));

describe('the year in the county', () => {
  it('has rape in flower in April, harvest in October and snow in January', () => {
    expect([4, 7, 10, 1, 12].map(seasonOf)).toEqual(['spring', 'summer', 'autumn', 'winter', 'winter']);
  });

  it('gives a date the same weather whenever one looks', () => {
    expect(daysOf(5)).toEqual(daysOf(5));
  });

  it('brings every weather within a year, snow in winter alone and no rain then', () => {
    const year = Array.from({ length: 12 }, (_, at) => daysOf(at + 1));
    expect(new Set(year.flat())).toEqual(new Set(['sun', 'cloud', 'rain', 'wind', 'snow']));
    year.forEach((days, at) => {
      expect(days.includes('snow') && seasonOf(at + 1) !== 'winter').toBe(false);
      expect(days.includes('rain') && seasonOf(at + 1) === 'winter').toBe(false);
    });
  });

  it('does not rain for weeks, nor shine', () => {
    for (let month = 1; month <= 12; month += 1) expect(new Set(daysOf(month)).size).toBeGreaterThan(2);
  });
});
