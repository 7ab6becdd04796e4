import { describe, expect, it } from 'vitest';
import { NEW_TO_THE_COURSE, readProgress, stepProgress } from './course-progress.ts';

describe('the progress that is kept', () => {
  it('comes back from JSON as it was, in the middle of an example', () => {
    const watching = stepProgress(NEW_TO_THE_COURSE, { type: 'open', lesson: 'plan', part: 'watch' });
    const kept = { ...watching, line: 17 };
    expect(readProgress(JSON.parse(JSON.stringify(kept)))).toEqual({ kind: 'read', progress: kept });
  });
  it('begins each part at its first line', () => {
    const watching = { ...NEW_TO_THE_COURSE, place: 'watch' as const, line: 17 };
    expect(stepProgress(watching, { type: 'watched' })).toMatchObject({
      place: 'guided',
      line: 0,
      tried: null,
    });
  });
  it('is told apart from nothing and from what nobody understands', () => {
    expect(readProgress(undefined)).toEqual({ kind: 'none' });
    expect(readProgress({ version: 9 })).toMatchObject({ kind: 'broken' });
  });
});
