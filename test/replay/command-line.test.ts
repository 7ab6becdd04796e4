/** A meeting without a browser. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/roster.ts';
import { playOut } from '../../src/cli/play-out.ts';
import { dealerById } from '../../src/content/dealers.ts';
import { folder, replayForged, run, typed } from './lines.ts';

const brief = dealerById('he-ge')?.brief;
if (!brief) throw new Error('he-ge has left');
const actions = playOut(BOTS.expert, { brief, seed: 11 }, 11).actions;
const file = join(folder, 'game.json');
const played = run(
  'play',
  ['--scenario', 'meeting', '--dealer', 'he-ge', '--seed', '11', '--log', file],
  typed(actions),
);

describe('play', () => {
  it('writes the view, then an answer to every action, then the final line', () => {
    const lines = played.lines.map((line) => JSON.parse(line));
    expect(Object.keys(lines[0])).toEqual(['view']);
    expect(lines[0].view.legal.map(({ kind }: { kind: string }) => kind)).toEqual(['prepare', 'enter']);
    expect(lines.length).toBe(actions.length + 2);
    for (const line of lines.slice(1, -1)) expect(Object.keys(line)).toEqual(['ok', 'events', 'view']);
    expect(Object.keys(lines.at(-1).final)).toEqual(['scores', 'money', 'truth', 'ending', 'logHash']);
  });

  it('refuses what is no JSON, no action or not now, and goes on', () => {
    const { lines } = run(
      'play',
      ['--dealer', 'he-ge', '--seed', '11'],
      'hello\n{"kind":"bribe"}\n{"kind":"hold"}\n{"kind":"enter"}\n',
    );
    const answers = lines.slice(1).map((line) => JSON.parse(line));
    expect(answers.map(({ ok, error }) => (ok ? 'ok' : error.code))).toEqual([
      'not-json',
      'not-an-action',
      'not-now',
      'ok',
    ]);
    expect(answers[2].error.reason).toBe('wrong-phase');
  });

  it('says which dealers there are when asked for another', () => {
    const { code, complaint } = run('play', ['--dealer', 'nobody', '--seed', '1']);
    expect(code).toBe(2);
    expect(complaint).toContain('lao-zhou');
    expect(complaint.split('\n')).toHaveLength(1);
  });
});

describe('replay', () => {
  it('prints the same final line, to the digit', () => {
    expect(run('replay', [file]).lines).toEqual([played.lines.at(-1)]);
  });

  it.each([
    ['an altered amount', (text: string) => text.replace(/"amount":(\d+)/, '"amount":1$1'), 'altered'],
    ['another version', (text: string) => text.replace(/"rules":\d+/, '"rules":0'), 'rules 0'],
    ['a file cut short', (text: string) => text.slice(0, 60), 'JSON'],
    ['a stranger', () => '{"hello":"world"}', 'not a Huikuan Dojo log'],
    [
      'an action that is none',
      (text: string) => text.replace('"kind":"enter"', '"kind":"teleport"'),
      'altered or damaged',
    ],
  ])('refuses %s with one sentence and exit code 2', (_, change, words) => {
    const { code, complaint, lines } = replayForged(file, change);
    expect(code).toBe(2);
    expect(complaint).toContain(words);
    expect(complaint.split('\n')).toHaveLength(1);
    expect(lines).toEqual(['']);
  });
});

describe('bot', () => {
  it('plays the seeds it is told to, and writes a line for each', () => {
    const { lines, code } = run('bot', [
      '--bot',
      'random',
      '--seeds',
      '3..5',
      '--dealer',
      'sun-jie',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line).seed)).toEqual([3, 4, 5]);
  });
});
