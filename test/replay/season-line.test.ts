/** A month without a browser: played by lines, saved, played again, and refused when its log is not what it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MONTH_BOTS } from '../../src/bots/month/roster.ts';
import { playSeason } from '../../src/cli/play-month.ts';
import { isRefusal, replayText } from '../../src/cli/replay-log.ts';
import { territoryOf } from '../../src/cli/territory-of.ts';
import { hashOf } from '../../src/dialogue/hash.ts';
import type { DealerPerson } from '../../src/protocol/dealer-person.ts';
import { folder, replayForged, run, typed } from './lines.ts';

const SEASON = ['--scenario', 'month', '--dealers', '4', '--months', '2', '--seed', '11'];
const briefs = territoryOf(4, 11);
const { actions, paid } = playSeason(MONTH_BOTS.intermediate, { briefs, seed: 11, months: 2 });
const file = join(folder, 'season.json');
const played = run('play', [...SEASON, '--log', file], typed(actions));

describe('play, of a season', () => {
  it('writes the first morning, then an answer to every action, then the final line', () => {
    const lines = played.lines.map((line) => JSON.parse(line));
    expect(played.code).toBe(0);
    expect(lines[0].events.at(-1).kind).toBe('day-broke');
    expect(lines[0].view.dealers.map(({ id }: { id: string }) => id)).toEqual(briefs.map(({ id }) => id));
    expect(lines).toHaveLength(actions.length + 2);
    for (const line of lines.slice(1, -1)) expect(Object.keys(line)).toEqual(['ok', 'events', 'view']);
    expect(lines.at(-1).final).toMatchObject({ money: { paid }, months: [{ month: 1 }, { month: 2 }] });
  });

  it('refuses what is no JSON, no action, of a talk at the desk, or with a stranger, and goes on', () => {
    const { lines } = run(
      'play',
      SEASON,
      'hello\n{"kind":"bribe"}\n{"kind":"hold"}\n{"kind":"visit","dealer":"nobody"}\n{"kind":"end-day"}\n',
    );
    const answers = lines.slice(1).map((line) => JSON.parse(line));
    expect(answers.map(({ ok, error }) => (ok ? 'ok' : error.code))).toEqual([
      'not-json',
      'not-an-action',
      'not-now',
      'out-of-range',
      'ok',
    ]);
  });

  it.each([
    ['three dealers', ['--dealers', '3'], 'from 4 to 12'],
    ['a dealer and a half', ['--dealers', '5.5'], 'from 4 to 12'],
    ['a thirteenth month', ['--months', '13'], 'from 1 to 12'],
    ['months that are not said', ['--months'], 'from 1 to 12'],
    ['a dealer by name', ['--dealer', 'he-ge'], '--dealers'],
    ['another scenario', ['--scenario', 'year'], 'meeting, month'],
  ])('refuses %s with one sentence and exit code 2', (_, options, words) => {
    const { code, complaint } = run('play', ['--scenario', 'month', '--seed', '1', ...options]);
    expect(code).toBe(2);
    expect(complaint).toContain(words);
    expect(complaint.split('\n')).toHaveLength(1);
  });
});

describe('replay, of a season', () => {
  it('prints the same final line, to the digit', () => {
    expect(run('replay', [file]).lines).toEqual([played.lines.at(-1)]);
  });

  it('knows the dealers by name, whoever else there may be to choose from', () => {
    expect(JSON.parse(readFileSync(file, 'utf8')).dealers.map(({ id }: DealerPerson) => id)).toEqual(
      briefs.map(({ id }) => id),
    );
  });

  /** Somebody who knows how to make the hash right. */
  const rehashed = (change: (log: ReturnType<typeof JSON.parse>) => object) => (text: string) => {
    const { hash: _, ...log } = JSON.parse(text);
    const forged = { ...log, ...change(log) };
    return JSON.stringify({ ...forged, hash: hashOf(forged) });
  };

  it.each([
    ['an altered seed', (text: string) => text.replace('"seed":11', '"seed":12'), 'altered'],
    ['dealers in another order', reversed, 'altered'],
    ['another version', (text: string) => text.replace(/"rules":\d+/, '"rules":0'), 'rules 0'],
    ['a file cut short', (text: string) => text.slice(0, 600), 'JSON'],
    [
      'an action that is none',
      (text: string) => text.replace('"kind":"end-day"', '"kind":"take-leave"'),
      'altered or damaged',
    ],
    ['a scenario that is none', (text: string) => text.replace('"month"', '"decade"'), 'altered or damaged'],
    [
      'a dealer nobody knows',
      rehashed(({ dealers }) => ({ dealers: ['nobody', ...dealers.slice(1)] })),
      '"nobody"',
    ],
    ['a dealer met twice', rehashed(({ dealers }) => ({ dealers: [...dealers, dealers[0]] })), 'altered'],
    [
      'the second month played first',
      rehashed((log) => ({ actions: log.actions.toReversed() })),
      'is not legal',
    ],
  ])('refuses %s with one sentence', (_, change, words) => {
    const refused = replayText(change(readFileSync(file, 'utf8')));
    expect(isRefusal(refused) && refused.message).toContain(words);
    expect(isRefusal(refused) && refused.message).not.toContain('\n');
  });

  it.each([
    ['an altered season', (text: string) => text.replace('"seed":11', '"seed":12'), 'altered'],
    [
      'a season left in the middle',
      rehashed((log) => ({ actions: log.actions.slice(0, 40) })),
      'of month 1 of 2',
    ],
  ])('ends with exit code 2 and nothing but a sentence for %s', (_, change, words) => {
    const { code, complaint, lines } = replayForged(file, change);
    expect(code).toBe(2);
    expect(complaint).toContain(words);
    expect(complaint.split('\n')).toHaveLength(1);
    expect(lines).toEqual(['']);
  });
});

describe('bot, of a season', () => {
  it('plays the seeds it is told to, and writes a line for each, with the hash that play comes to', () => {
    const { lines, code } = run('bot', [
      ...SEASON.slice(0, 6),
      '--bot',
      'intermediate',
      '--seeds',
      '11..12',
      '--json',
    ]);
    expect(code).toBe(0);
    const records = lines.map((line) => JSON.parse(line));
    expect(records.map(({ seed }) => seed)).toEqual([11, 12]);
    expect(records[0].logHash).toBe(JSON.parse(played.lines.at(-1) ?? '').final.logHash);
  });

  it('knows the bots of a month from those of a meeting', () => {
    const { code, complaint } = run('bot', ['--scenario', 'month', '--bot', 'pleading']);
    expect(code).toBe(2);
    expect(complaint).toContain('without-follow-up');
  });
});

function reversed(text: string): string {
  const log = JSON.parse(text);
  return JSON.stringify({ ...log, dealers: log.dealers.toReversed() });
}
