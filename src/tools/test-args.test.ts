import { describe, expect, it } from 'vitest';
import { PARTS, readTestArgs } from './test-args.mjs';

describe('npm test', () => {
  it('runs everything when nothing is asked for', () => {
    expect(readTestArgs([])).toEqual({ kind: 'all' });
  });

  it.each(PARTS)('runs %s alone, and of it what is named', (part) => {
    expect(readTestArgs(['--only', part])).toEqual({ kind: 'part', part, names: [] });
    expect(readTestArgs(['--only', part, 'desk', '-t', 'a miss'])).toEqual({
      kind: 'part',
      part,
      names: ['desk', '-t', 'a miss'],
    });
  });

  it('runs what has changed, since a commit that is named or since the main branch was left', () => {
    expect(readTestArgs(['--changed'])).toEqual({ kind: 'changed', since: undefined });
    expect(readTestArgs(['--changed', 'HEAD~3'])).toEqual({ kind: 'changed', since: 'HEAD~3' });
  });

  it.each([
    ['a part that is none', ['--only', 'everything']],
    ['a part that is not named', ['--only']],
    ['a word of the language’s own', ['--only', 'constructor']],
    ['a flag that is none', ['--chnaged']],
    ['a name without its part', ['desk.spec']],
    ['two commits', ['--changed', 'main', 'HEAD']],
    ['a flag for a commit', ['--changed', '--only']],
  ])('does not guess at %s', (_, args) => {
    expect(readTestArgs(args)).toEqual({ kind: 'unknown' });
  });
});
