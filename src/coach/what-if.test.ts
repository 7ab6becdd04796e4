import { describe, expect, it } from 'vitest';
import { aBrief } from '../../test/support/a-brief.ts';
import { compare } from './experiment.ts';
import { linesOf } from './lines.ts';
import { playedOut } from './play-on.ts';
import { nextOf } from './style.ts';
import { standingAt, whatIf } from './what-if.ts';

const start = { brief: aBrief(), seed: 7 };
const from = standingAt({ ...start, actions: [], at: 0 });
if ('code' in from) throw new Error(from.message);
const actions: Parameters<typeof nextOf>[2][number][] = [];
playedOut(from, (view, done) => {
  const action = nextOf('intermediate', view, done);
  actions.push(action);
  return action;
});
const opening = actions.findIndex(({ kind }) => kind === 'open-direct');

describe('asking what if', () => {
  it('finds that pleading instead of asking straight out costs money', () => {
    const said = actions[opening];
    if (said?.kind !== 'open-direct') throw new Error('the intermediate rep opens directly');
    const experiment = whatIf({
      ...start,
      actions,
      at: opening,
      instead: { kind: 'plead', amount: said.amount },
      style: 'intermediate',
    });
    if ('code' in experiment) throw new Error(experiment.message);
    const compared = compare(Array.from({ length: 40 }, (_, run) => experiment.run(run)));
    expect(compared.gain.median).toBeLessThan(0);
    expect(compared.instead.scores.assertiveness).toBeLessThan(compared.said.scores.assertiveness);
    expect(compared.gain.low).toBeLessThanOrEqual(compared.gain.median);
  });

  it('finds no difference between a line and itself, luck by luck', () => {
    const same = actions[opening];
    if (!same) throw new Error('no opening');
    const experiment = whatIf({ ...start, actions, at: opening, instead: same, style: 'expert' });
    if ('code' in experiment) throw new Error(experiment.message);
    const { gain } = compare(Array.from({ length: 12 }, (_, run) => experiment.run(run)));
    expect(gain).toEqual({ median: 0, low: 0, high: 0 });
  });

  it('refuses a move that was not possible at that line, and a line that is not there', () => {
    const ask = { ...start, actions, style: 'expert' } as const;
    expect(whatIf({ ...ask, at: opening, instead: { kind: 'ask-writing' } })).toMatchObject({
      code: 'not-now',
    });
    expect(whatIf({ ...ask, at: actions.length, instead: { kind: 'hold' } })).toMatchObject({
      code: 'not-now',
    });
  });
});

describe('the lines of a meeting', () => {
  it('stand each before what was said there', () => {
    const lines = linesOf(start, actions);
    if ('code' in lines) throw new Error(lines.message);
    expect(lines).toHaveLength(actions.length);
    expect(lines[opening]?.seen.view.phase).toBe('opening');
    expect(lines[opening]?.seen.view.firstAsk).toBeNull();
    expect(lines[opening + 1]?.seen.view.firstAsk).not.toBeNull();
  });
});
