/** A class on a host, from joining to results, with two hosts on one database: on PGlite and on PostgreSQL. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import { drillHash, resultFileHash } from '../../src/dialogue/drill-hash.ts';
import { CONTENT } from '../../src/host/content.ts';
import { valuesOf } from '../../src/protocol/score.ts';
import { versionsWith } from '../../src/protocol/versions.ts';
import { scoreDrill } from '../../src/session/drill/score.ts';
import { STORES, type Store } from './databases.ts';
import { type Hosts, twoHosts } from './hosts.ts';
import { aClass, aDrill, aTrainee, aTrainer, MEETING, type Visitor } from './visitor.ts';

describe.each(STORES)('a class on %s', (_, openStore) => {
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

  const actAll = async (
    visitor: Visitor,
    attempt: string,
    from = 0,
    actions: readonly object[] = MEETING,
  ) => {
    const replies = [];
    for (const [at, action] of actions.entries())
      replies.push(await visitor.post('/play/act', { attempt, index: from + at, action }));
    return replies;
  };

  it('is played to its end and scored as the drill is scored anywhere', async () => {
    const held = await aClass(trainer);
    const { visitor, attempt } = await aTrainee(hosts.apps[0], held, '小李');
    const first = await actAll(visitor, attempt);
    expect(first.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(first[3]?.body).toMatchObject({
      index: 4,
      game: 0,
      over: false,
      next: { view: { phase: 'file' } },
    });
    const second = await actAll(visitor, attempt, 4);
    expect(second[3]?.body).toMatchObject({ index: 8, game: 1, over: true, next: null });

    const { body } = await trainer.get(`/trainer/classes/${held.id}/results.json`);
    const expected = scoreDrill(
      aDrill(),
      { kind: 'meetings', meetings: [[...MEETING], [...MEETING]] },
      CONTENT,
    );
    if ('kind' in expected) throw new Error(expected.kind);
    expect(body.rows).toMatchObject([
      { name: '小李', attempts: [{ number: 1, actions: 8, result: { mark: expected.mark, passed: false } }] },
    ]);
    expect(body.rows[0].attempts[0].result.money).toEqual(expected.money);
  });

  it('goes on where it was after a reload, on whichever host', async () => {
    const held = await aClass(trainer);
    const { visitor, attempt } = await aTrainee(hosts.apps[0], held, '小王');
    const played = await actAll(visitor, attempt, 0, MEETING.slice(0, 3));
    const other = visitor.at(hosts.apps[1]);
    const { body } = await other.get('/play/state');
    expect(body.attempt).toMatchObject({ id: attempt, index: 3, finished: null });
    expect(body.attempt.games).toHaveLength(1);
    expect(body.attempt.games[0].view).toEqual(played[2]?.body.view);
    expect(body.attempt.games[0].events).toEqual(played.flatMap((reply) => reply.body.events));
    expect((await other.post('/play/start')).body.id).toBe(attempt);
  });

  it('answers an action that is sent again as it did the first time', async () => {
    const held = await aClass(trainer);
    const { visitor, attempt } = await aTrainee(hosts.apps[0], held, '小张');
    const first = await actAll(visitor, attempt);
    for (const host of hosts.apps)
      expect((await actAll(visitor.at(host), attempt)).map(({ body }) => body)).toEqual(
        first.map(({ body }) => body),
      );
    expect((await visitor.get('/play/state')).body.attempt.index).toBe(4);
  });

  it('refuses another action at a used place, and one that is ahead, and changes nothing', async () => {
    const held = await aClass(trainer);
    const { visitor, attempt } = await aTrainee(hosts.apps[0], held, '小赵');
    await actAll(visitor, attempt, 0, MEETING.slice(0, 2));
    const before = (await visitor.get('/play/state')).body;
    const used = await visitor.post('/play/act', { attempt, index: 0, action: { kind: 'enter' } });
    expect([used.status, used.body.code]).toEqual([409, 'index-used']);
    const ahead = await visitor.post('/play/act', { attempt, index: 3, action: { kind: 'small-talk' } });
    expect([ahead.status, ahead.body.code]).toEqual([409, 'index-ahead']);
    const illegal = await visitor.post('/play/act', { attempt, index: 2, action: { kind: 'ask-writing' } });
    expect([illegal.status, illegal.body.code, illegal.body.refusal.code]).toEqual([
      422,
      'not-legal',
      'not-now',
    ]);
    expect((await visitor.get('/play/state')).body).toEqual(before);
  });

  it('takes one of two different actions sent at once to two hosts, and the same one from both', async () => {
    const held = await aClass(trainer);
    for (let round = 0; round < 5; round += 1) {
      const { visitor, attempt } = await aTrainee(hosts.apps[0], held, `双开${round}`);
      const [here, there] = hosts.apps.map((app) => visitor.at(app)) as [Visitor, Visitor];
      const send = (at: Visitor, index: number, action: object) =>
        at.post('/play/act', { attempt, index, action });
      const rivals = await Promise.all([
        send(here, 0, { kind: 'prepare', item: 'statement' }),
        send(there, 0, { kind: 'enter' }),
      ]);
      expect(rivals.map(({ status }) => status).sort()).toEqual([200, 409]);
      const action = rivals[0]?.status === 200 ? { kind: 'enter' } : { kind: 'small-talk' };
      const twins = await Promise.all([send(here, 1, action), send(there, 1, action)]);
      expect(twins.map(({ status }) => status)).toEqual([200, 200]);
      expect(twins[0]?.body).toEqual(twins[1]?.body);
      expect((await there.get('/play/state')).body.attempt.index).toBe(2);
    }
  });

  it('plays a week to its last evening', async () => {
    const dealers = ['chen-yue', 'he-ge', 'lao-tian', 'lao-zhou'].map((id) => ({
      kind: 'drawn' as const,
      id,
    }));
    const held = await aClass(trainer, 'exam', aDrill({ scenario: { kind: 'week' }, dealers }));
    const { visitor, attempt } = await aTrainee(hosts.apps[0], held, '周周');
    const evenings = Array.from({ length: 6 }, () => ({ kind: 'end-day' }));
    const replies = await actAll(visitor, attempt, 0, evenings);
    expect(replies.map(({ body }) => body.over)).toEqual([false, false, false, false, false, true]);
  });

  it('closes and opens again: nothing is played meanwhile', async () => {
    const held = await aClass(trainer);
    const { visitor, attempt } = await aTrainee(hosts.apps[0], held, '小孙');
    await trainer.post(`/trainer/classes/${held.id}/close`);
    const [refused] = await actAll(visitor.at(hosts.apps[1]), attempt, 0, MEETING.slice(0, 1));
    expect(refused?.body.code).toBe('class-closed');
    await trainer.post(`/trainer/classes/${held.id}/open`);
    const [taken] = await actAll(visitor.at(hosts.apps[1]), attempt, 0, MEETING.slice(0, 1));
    expect(taken?.status).toBe(200);
  });

  it('gives as many attempts as the drill has, and a time limit ends one', async () => {
    const held = await aClass(trainer, 'exam', aDrill({ minutes: 5 }));
    const { visitor, attempt } = await aTrainee(hosts.apps[0], held, '小钱');
    await hosts.database.query(`update attempt set deadline = now() - interval '1 minute' where id = $1`, [
      attempt,
    ]);
    const [late] = await actAll(visitor, attempt, 0, MEETING.slice(0, 1));
    expect(late?.body.code).toBe('time-over');
    const second = await visitor.post('/play/start');
    expect(second.body.number).toBe(2);
    await visitor.post('/play/hand-in', { attempt: second.body.id });
    expect((await visitor.post('/play/start')).body.code).toBe('attempts-used');
    expect((await visitor.get('/play/state')).body.attemptsLeft).toBe(0);
  });

  it('takes in a result played at home into a live class, and refuses a forged one with a reason', async () => {
    const held = await aClass(trainer, 'live');
    const { visitor, state } = await aTrainee(hosts.apps[0], held, '小吴');
    if (!state.drill) throw new Error('a live class gives the drill');
    const played = { kind: 'meetings' as const, meetings: [[...MEETING], [...MEETING]] };
    const worth = scoreDrill(state.drill, played, CONTENT);
    if ('kind' in worth) throw new Error(worth.kind);
    const result = (mark: number, change: object = {}) => {
      const plain = {
        game: 'huikuan-result' as const,
        format: 2 as const,
        drill: drillHash(aDrill()),
        versions: versionsWith(WORDS_VERSION),
        trainee: '小吴',
        attempt: 1,
        played,
        claimed: {
          ...valuesOf(worth.scores),
          mark,
        },
        started: 1,
        ended: 2,
        client: '1',
        ...change,
      };
      return { ...plain, hash: resultFileHash(plain) };
    };
    const forged = await visitor.post('/play/result', result(100));
    expect([forged.status, forged.body.code, forged.body.refusal.code]).toEqual([
      422,
      'result-refused',
      'altered-log',
    ]);
    expect(forged.body.refusal.message).toContain('claims 100');
    const touched = await visitor.post('/play/result', { ...result(worth.mark), attempt: 2 });
    expect(touched.body.refusal.message).toContain('hash');
    const illegal = result(worth.mark, { played: { kind: 'meetings', meetings: [[{ kind: 'hold' }], []] } });
    expect((await visitor.post('/play/result', illegal)).body.refusal.message).toContain(
      'Action 1 is not legal',
    );
    const taken = await visitor.post('/play/result', result(worth.mark));
    expect(taken.status).toBe(201);
    const { body } = await trainer.get(`/trainer/attempts/${taken.body.attempt.id}/transcript`);
    expect(body.actions.map(({ action }: { action: object }) => action)).toEqual([...MEETING, ...MEETING]);
    expect(body.result.mark).toBe(worth.mark);
  });

  it('shows on the board of one host what is played on the other within a second', async () => {
    const held = await aClass(trainer);
    const stream = await hosts.apps[0].request(`/api/trainer/classes/${held.id}/live`, {
      headers: { cookie: [...trainer.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    const boards = readBoards(stream);
    expect((await boards.next()).value).toMatchObject({ state: 'open', rows: [] });
    const { visitor, attempt } = await aTrainee(hosts.apps[1], held, '小周');
    const begun = Date.now();
    await actAll(visitor.at(hosts.apps[1]), attempt, 0, MEETING.slice(0, 2));
    for await (const board of boards)
      if (board.rows.some((row) => row.attempt?.actions === 2)) {
        expect(board.rows).toMatchObject([
          { name: '小周', state: 'playing', attempt: { progress: { phase: 'opening' } } },
        ]);
        break;
      }
    expect(Date.now() - begun).toBeLessThan(1_000);
    await stream.body?.cancel().catch(() => undefined);
  });

  it('exports a table in which no name can act as a formula', async () => {
    const held = await aClass(trainer);
    await aTrainee(hosts.apps[0], held, '=1+1,"x"');
    await aTrainee(hosts.apps[0], held, '＝1+1');
    const { body, headers } = await trainer.get(`/trainer/classes/${held.id}/results.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(body.split('\r\n')[1]).toContain(`"'=1+1,""x""",1,playing,0`);
    expect(body.split('\r\n')[2]).toMatch(/^'＝1\+1,/);
  });
});

interface Shown {
  readonly rows: readonly { readonly attempt: { readonly actions: number } | null }[];
}

async function* readBoards(stream: Response): AsyncGenerator<Shown, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  if (!stream.body) return undefined;
  for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1];
      if (data) yield JSON.parse(data);
    }
  }
  return undefined;
}
