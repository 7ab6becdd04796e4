/** Nobody but the books reads what is due, missed and pressed: first shown to catch a planted reading. */
import { describe, expect, it } from 'vitest';
import { ALLOWED, rawReadings } from './month-reading.ts';
import { readTree } from './source.ts';

describe('a month is read in one place', () => {
  it.each([
    ['a screen that looks for misses', "events.find((event) => event.kind === 'part-found')"],
    ['a score that looks for pressing', "const at = ({ kind }) => 'pressed' === kind"],
    ['a switch over answers', "switch (event.kind) { case 'contacted': break }"],
    ['a list of kinds', "const HEARD = new Set(['part-renewed', 'acted'])"],
    ['a type of such an event', "type Found = MonthEventOf<'part-found'>"],
    ['a rule of its own of what is missed', "const missed = parts.filter(({ state }) => state === 'missed')"],
    ['a rule of its own of what is due', "if (part.state !== 'due') wait()"],
  ])('catches %s', (_, text) => {
    expect(rawReadings({ path: 'src/ui/tell/report/planted.ts', text })).toHaveLength(1);
    expect(rawReadings({ path: 'src/scoring/month/planted.ts', text })).toHaveLength(1);
    expect(rawReadings({ path: 'src/books/page.ts', text })).toEqual([]);
  });

  it.each([
    "const event = { kind: 'part-found', dealer, part, day, amount, paid, state: 'kept' }",
    "reach('pressed', pressed.length, 1, { over })",
    "const FATES = { missed: '✕', due: '?' }",
  ])('leaves alone what decides nothing: %s', (text) => {
    expect(rawReadings({ path: 'src/coach/planted.ts', text })).toEqual([]);
  });

  const sources = readTree('src', /\.tsx?$/);
  const listed = ALLOWED.map(({ path }) => path);

  it('holds in all of src but for the files that are listed with a reason', () => {
    const others = sources.filter(({ path }) => !listed.includes(path));
    expect(others.flatMap(rawReadings)).toEqual([]);
  });

  it('lists no file that has no need of it any more', () => {
    const needing = sources.filter((source) => rawReadings(source).length > 0).map(({ path }) => path);
    expect([...listed].sort()).toEqual(needing);
    expect(ALLOWED.length).toBeLessThanOrEqual(6);
  });
});
