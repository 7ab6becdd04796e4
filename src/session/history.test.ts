import { expect, it } from 'vitest';
import { meetingLog } from '../protocol/log.ts';
import { versionsWith } from '../protocol/versions.ts';
import { finishedGame } from './history.ts';

const log = meetingLog({
  versions: versionsWith(1),
  dealer: 'lao-zhou',
  seed: 7,
  actions: [{ kind: 'enter' }],
});

it('the same game has the same id whenever it is finished, and another as a lesson or with other luck', () => {
  const { id } = finishedGame('free', log);
  expect(finishedGame('free', structuredClone(log)).id).toBe(id);
  expect(finishedGame('course', log).id).not.toBe(id);
  expect(finishedGame('free', { ...log, seed: 8 }).id).not.toBe(id);
});
