/** What is written down together, and what a board reads: the two statements of a full hall, on both databases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttemptEntry, commitActions, finishAttempt } from '../../src/host/attempts.ts';
import { openRoll, readRoll } from '../../src/host/roll.ts';
import { hashOfToken } from '../../src/host/secrets.ts';
import { STORES, type Store } from './databases.ts';
import { type Hosts, twoHosts } from './hosts.ts';
import { aClass, aTrainee, aTrainer, type OpenClass, type Visitor } from './visitor.ts';

const PROGRESS = { game: 0, games: 2, phase: 'opening', turn: 0, month: null, day: null };

describe.each(STORES)('a full hall on %s', (name, openStore) => {
  let store: Store;
  let hosts: Hosts;
  let trainer: Visitor;
  beforeAll(async () => {
    store = openStore();
    hosts = await twoHosts(store);
    trainer = await aTrainer(hosts.apps[0]);
  }, 120_000);
  afterAll(async () => {
    expect(hosts.complaints).toEqual([]);
    await hosts.close();
    store.remove();
  });

  /** The entry with which this trainee would go on. */
  const seated = async (held: OpenClass, who: string) => {
    const { visitor, attempt } = await aTrainee(hosts.apps[0], held, who);
    const token = hashOfToken(visitor.headers['authorization']?.replace('Bearer ', '') ?? '');
    const entry = (change: Partial<AttemptEntry> = {}): AttemptEntry => ({
      attempt,
      token,
      index: 0,
      action: '{"kind":"enter"}',
      progress: PROGRESS,
      over: false,
      result: null,
      ...change,
    });
    return { attempt, token, entry };
  };
  const actionsIn = async (held: OpenClass) =>
    hosts.database.query(
      `select trainee.name, action.index from action join attempt on attempt.id = action.attempt
       join trainee on trainee.id = attempt.trainee where attempt.class = $1 order by 1, 2`,
      [held.id],
    );

  it('of one statement’s actions each is let in by its own token, turn, time and class', async () => {
    const held = await aClass(trainer);
    const shut = await aClass(trainer);
    const [fine, ahead, forged, late, done] = await Promise.all(
      ['甲', '乙', '丙', '丁', '戊'].map((who) => seated(held, who)),
    );
    const outside = await seated(shut, '己');
    if (!fine || !ahead || !forged || !late || !done) throw new Error('five joined');
    await trainer.post(`/trainer/classes/${shut.id}/close`);
    await finishAttempt(hosts.database, done.attempt);
    await hosts.database.query(`update attempt set deadline = now() - interval '1 minute' where id = $1`, [
      late.attempt,
    ]);
    const written = await commitActions(hosts.database, [
      ahead.entry({ index: 1 }),
      forged.entry({ token: fine.token }),
      late.entry(),
      fine.entry(),
      done.entry(),
      outside.entry(),
    ]);
    expect([...written]).toEqual([fine.attempt]);
    expect(await actionsIn(held)).toEqual([{ name: '甲', index: 0 }]);
    expect(await actionsIn(shut)).toEqual([]);
  });

  it('a statement that fails has written nothing of anybody', async () => {
    const held = await aClass(trainer);
    const [one, two] = [await seated(held, '甲'), await seated(held, '乙')];
    const broken = [one.entry(), two.entry({ index: 3e9 })];
    await expect(commitActions(hosts.database, broken)).rejects.toThrow();
    expect(await actionsIn(held)).toEqual([]);
  });

  it('two hosts that write the same attempts in contrary order each get through, and every action stands once', async () => {
    const held = await aClass(trainer);
    const seats = [];
    for (let place = 0; place < 20; place += 1) seats.push(await seated(held, `${place}`));
    for (let index = 0; index < 5; index += 1) {
      const entries = seats.map(({ entry }) => entry({ index }));
      const [here, there] = await Promise.all([
        commitActions(hosts.databases[0], entries),
        commitActions(hosts.databases[1], [...entries].reverse()),
      ]);
      expect([...here, ...there].sort()).toEqual(seats.map(({ attempt }) => attempt).sort());
    }
    expect(await actionsIn(held)).toHaveLength(100);
  });

  it('a look reads only who has news since the last one', async () => {
    const held = await aClass(trainer);
    const [one, two] = [await seated(held, '甲'), await seated(held, '乙')];
    const roll = openRoll(held.id);
    const look = async () => (await readRoll(hosts.database, roll))?.map(({ name: who }) => who);
    expect(await look()).toEqual(['甲', '乙']);
    expect(await look()).toEqual([]);
    await commitActions(hosts.database, [two.entry()]);
    expect(await look()).toEqual(['乙']);
    await seated(held, '丙');
    await finishAttempt(hosts.database, one.attempt);
    expect(await look()).toEqual(['甲', '丙']);
    expect([...roll.people.values()].map(({ attempts }) => attempts.map(({ actions }) => actions))).toEqual([
      [0],
      [1],
      [0],
    ]);
  });

  it.runIf(name === 'PostgreSQL')(
    'what was written early and committed late is not missed by a look',
    async () => {
      const held = await aClass(trainer);
      const [one, two] = [await seated(held, '甲'), await seated(held, '乙')];
      const roll = openRoll(held.id);
      const look = async () => (await readRoll(hosts.databases[1], roll))?.map(({ name: who }) => who);
      await look();
      await hosts.databases[0].transaction(async (queries) => {
        await commitActions(queries, [one.entry()]);
        await commitActions(hosts.databases[1], [two.entry()]);
        expect(await look()).toEqual(['乙']);
      });
      expect(await look()).toContain('甲');
    },
  );
});
