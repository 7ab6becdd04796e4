import { describe, expect, it } from 'vitest';
import type { BotLog } from './bot-log.ts';
import { meetingLogs, seasonLogs } from './bot-logs.ts';
import { bundleReplay } from './bundle.ts';
import { compare, type Expected, parting, prove } from './proof.ts';
import { finals, states } from './replay.ts';
import { openNode } from './shells.ts';

const logs = [...meetingLogs().slice(0, 6), ...seasonLogs().slice(0, 2)];
const expected: readonly Expected[] = logs.map((log) => ({ log, hash: finals([log])[0] ?? '' }));
const hashes = expected.map(({ hash }) => hash);

/** The bundle in Node, as it is or after something in Node was spoilt. */
async function verdictOf({ spoilt = '', held = expected } = {}) {
  const engine = await openNode(`${spoilt}\n${await bundleReplay()}`);
  try {
    return await prove(engine, held);
  } finally {
    await engine.close();
  }
}

describe('an engine', () => {
  it('agrees when it plays as the sources do', async () => {
    const { agreeing, complaints } = await verdictOf();
    expect({ agreeing, complaints }).toEqual({ agreeing: logs.length, complaints: [] });
  });

  it('that takes the least of two where three were given is found out, with log and action', async () => {
    const spoilt = 'const { min } = Math; Math.min = (...values) => min(...values.slice(0, 2));';
    const { agreeing, complaints } = await verdictOf({ spoilt });
    expect(agreeing).toBeLessThan(logs.length);
    expect(complaints[0]).toMatch(/the states differ first after action \d+ of \d+: \{"kind":"/);
    expect(complaints[0]).toContain(`meeting "${logs[0]?.name}"`);
  });

  it('is held against a doctored hash in vain, and told that its states are right', async () => {
    const forged = 'f'.repeat(64);
    const held = expected.map((each, index) => (index === 4 ? { ...each, hash: forged } : each));
    const { agreeing, complaints } = await verdictOf({ held });
    expect(agreeing).toBe(logs.length - 1);
    expect(complaints).toEqual([
      `meeting "${logs[4]?.name}": ${hashes[4]} instead of ${forged}; every state agrees, so only the end was made differently`,
    ]);
  });
});

describe('answers', () => {
  const namesOf = (got: readonly string[]) => compare(expected, got).map(({ log }) => log.name);

  it('agree when they are the expected hashes', () => expect(namesOf(hashes)).toEqual([]));

  it('that are missing do not agree', () => {
    expect(namesOf(hashes.slice(0, -1))).toEqual([logs.at(-1)?.name]);
  });

  it('do not agree by being the same refusal everywhere', () => {
    const refused = expected.map(({ log }) => ({ log, hash: 'This file is not valid JSON.' }));
    const got = refused.map(({ hash }) => hash);
    expect(compare(refused, got)).toHaveLength(logs.length);
  });
});

describe('the place where two replays part', () => {
  const [log = { kind: 'meeting', name: '', text: '' } satisfies BotLog] = logs;
  const here = states(log);

  it('is the first state that differs', () => {
    const there = here.with(3, 'another').with(5, 'another');
    const { actions } = JSON.parse(log.text);
    expect(parting(log, here, there)).toContain(
      `after action 3 of ${actions.length}: ${JSON.stringify(actions[2])}`,
    );
  });

  it('is the start when nothing agrees', () => {
    expect(parting(log, here, here.with(0, 'another'))).toBe('the states differ from the start');
  });

  it('is found in a season as well', () => {
    const [season = log] = logs.filter(({ kind }) => kind === 'month');
    const played = states(season);
    const { actions } = JSON.parse(season.text);
    expect(played).toHaveLength(actions.length + 1);
    expect(parting(season, played, played.with(20, 'another'))).toContain(
      `after action 20 of ${actions.length}`,
    );
  });

  it('is where one of them stops', () => {
    expect(parting(log, here, here.slice(0, 4))).toContain('after action 4 of');
  });
});
