/** What nobody may do on a host, tried out on both databases. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dealerById } from '../../src/content/dealers.ts';
import { begin } from '../../src/dialogue/play.ts';
import { STORES, type Store } from './databases.ts';
import { type Hosts, NO_LIMITS, TRAINER, twoHosts } from './hosts.ts';
import { aClass, aDrill, aTrainee, aTrainer, MEETING, type OpenClass, Visitor } from './visitor.ts';

/** Fields of a dealer, an account or a drill which a player never sees before the end. */
const HIDDEN = [
  'seed',
  'natural',
  'limit',
  'integrity',
  'cashOnHand',
  'inflow',
  'rivals',
  'rivalClaims',
  'discount',
  'discountHabit',
  'pull',
  'face',
  'nerve',
  'dependence',
  'goal',
  'attainable',
  'habit',
  'till',
  'brief',
  'truth',
  'real',
  'expected',
]; // prettier-ignore

describe.each(STORES)('on a host with %s', (_, openStore) => {
  let store: Store;
  let hosts: Hosts;
  let trainer: Visitor;
  let held: OpenClass;
  let names = 0;
  const someone = (of: OpenClass = held) => aTrainee(hosts.apps[0], of, `学员${++names}`);
  const everything = async () => {
    const tables = ['trainer', 'class', 'trainee', 'attempt', 'action'];
    const rows = await Promise.all(
      tables.map((table) => hosts.database.query(`select * from ${table} order by 1, 2`)),
    );
    return JSON.stringify(rows);
  };
  beforeAll(async () => {
    store = openStore();
    hosts = await twoHosts(store);
    trainer = await aTrainer(hosts.apps[0]);
  }, 120_000);
  beforeEach(async () => {
    held = await aClass(trainer);
  });
  afterAll(async () => {
    expect(hosts.complaints).toEqual([]);
    await hosts.close();
    store.remove();
  });

  it('a trainee cannot act for another, hand in for another, or learn that the attempt exists', async () => {
    const [one, other] = [await someone(), await someone()];
    const before = await everything();
    const stolen = await one.visitor.post('/play/act', {
      attempt: other.attempt,
      index: 0,
      action: MEETING[0],
    });
    const invented = await one.visitor.post('/play/act', {
      attempt: 'A'.repeat(16),
      index: 0,
      action: MEETING[0],
    });
    expect([stolen.status, stolen.body]).toEqual([invented.status, invented.body]);
    expect(stolen.body.code).toBe('not-playing');
    expect((await one.visitor.post('/play/hand-in', { attempt: other.attempt })).body.code).toBe(
      'not-playing',
    );
    expect(await everything()).toBe(before);
  });

  it('a trainee sees nothing of another: no action, no name, no id', async () => {
    const [one, other] = [await someone(), await someone()];
    await other.visitor.post('/play/act', { attempt: other.attempt, index: 0, action: MEETING[0] });
    const text = JSON.stringify((await one.visitor.get('/play/state')).body);
    expect(text).not.toContain(other.attempt);
    expect(text).not.toContain(other.state.trainee.name);
    expect((await one.visitor.get('/play/state')).body.attempt).toMatchObject({
      index: 0,
      games: [{ events: [] }],
    });
  });

  it.each([
    '/me',
    '/classes',
    '/classes/ID/board',
    '/classes/ID/live',
    '/classes/ID/results.json',
    '/classes/ID/results.csv',
    '/attempts/ATTEMPT/transcript',
  ])('a trainee, or anybody, is shown the door at %s', async (path) => {
    const { visitor, attempt } = await someone();
    const address = `/trainer${path.replace('ID', held.id).replace('ATTEMPT', attempt)}`;
    for (const stranger of [visitor, new Visitor(hosts.apps[0])])
      expect((await stranger.get(address)).body.code).toBe('not-signed-in');
  });

  it('an exam tells neither seed nor brief nor a dealer’s truth, not even at the end, until it is closed', async () => {
    const built = { ...(dealerById('lao-tian')?.brief ?? aDrill().dealers), id: 'lao-tian' };
    const drill = aDrill({
      dealers: [...aDrill().dealers, { kind: 'built', name: '田老板', brief: built } as never],
    });
    const exam = await aClass(trainer, 'exam', drill);
    const { visitor, attempt, state } = await someone(exam);
    const seen: unknown[] = [state];
    for (const [index, action] of [...MEETING, ...MEETING, ...MEETING].entries()) {
      const { status, body } = await visitor.post('/play/act', { attempt, index, action });
      expect(status).toBe(200);
      seen.push(body, (await visitor.get('/play/state')).body);
    }
    seen.push((await visitor.post('/play/hand-in', { attempt })).body);
    const text = JSON.stringify(seen);
    expect(text).toContain('"over":true');
    for (const word of [...HIDDEN.filter((name) => name !== 'truth')])
      expect(text).not.toContain(`"${word}":`);
    expect(text).not.toContain('"revealed"');
    // The truth of an excuse is null until the rep has looked into it.
    expect(text.replaceAll('"truth":null', '')).not.toContain('"truth":');
    expect(text).not.toContain(String(drill.seed));
    const [{ brief }] = [dealerById('chen-yue') ?? { brief: undefined }];
    if (!brief) throw new Error('no such dealer');
    const { dealer } = begin({ brief, seed: drill.seed }).context.meeting;
    for (const figure of [dealer.natural, dealer.limit, dealer.cashOnHand])
      expect(text).not.toContain(`:${figure},`);
    await trainer.post(`/trainer/classes/${exam.id}/close`);
    const after = JSON.stringify((await visitor.get('/play/state')).body);
    expect(after).toContain('"revealed"');
    expect(after).not.toContain('"seed":');
  });

  it('an exam that was closed and is open again keeps its truth, on a host that met it closed, too', async () => {
    const exam = await aClass(trainer, 'exam');
    const { visitor, attempt } = await someone(exam);
    const act = (index: number, who = visitor) =>
      who.post('/play/act', { attempt, index, action: MEETING[index] });
    for (let index = 0; index < 3; index += 1) await act(index, visitor.at(hosts.apps[1]));
    await trainer.post(`/trainer/classes/${exam.id}/close`);
    expect((await act(2)).status).toBe(200);
    expect((await act(3)).body.code).toBe('class-closed');
    await trainer.at(hosts.apps[1]).post(`/trainer/classes/${exam.id}/open`);
    const { status, body } = await act(3);
    expect([status, body.view.phase, body.view.outcome]).toEqual([200, 'over', null]);
    expect(JSON.stringify(body)).not.toContain('"revealed"');
  });

  it('a month’s end in an exam tells no account of the dealers', async () => {
    const dealers = ['chen-yue', 'he-ge', 'lao-tian', 'lao-zhou'].map((id) => ({
      kind: 'drawn' as const,
      id,
    }));
    const exam = await aClass(trainer, 'exam', aDrill({ scenario: { kind: 'month', months: 1 }, dealers }));
    const { visitor, attempt } = await someone(exam);
    let over = false;
    for (let index = 0; !over; index += 1) {
      const { body } = await visitor.post('/play/act', { attempt, index, action: { kind: 'end-day' } });
      over = body.over;
      const text = JSON.stringify(body);
      for (const word of HIDDEN.filter((name) => name !== 'truth')) expect(text).not.toContain(`"${word}":`);
    }
  });

  it('what is malformed, oversized or of the wrong kind is refused and changes nothing', async () => {
    const { visitor, attempt } = await someone();
    await visitor.post('/play/act', { attempt, index: 0, action: MEETING[0] });
    const before = await everything();
    const send = (body: string, type = 'application/json', path = '/play/act') =>
      visitor.send(path, { method: 'POST', body, headers: { 'content-type': type } });
    const act = (change: object) =>
      JSON.stringify({ attempt, index: 1, action: { kind: 'enter' }, ...change });
    const codes = async (...replies: Promise<{ status: number; body: { code: string } }>[]) =>
      (await Promise.all(replies)).map(({ status, body }) => `${status} ${body.code}`);
    expect(
      await codes(
        send('{"attempt":'),
        send(''),
        send(act({}), 'text/plain'),
        send(act({}), 'application/x-www-form-urlencoded'),
        send('null'),
        send('[]'),
        send(act({ extra: 1 })),
        send(act({ index: -1 })),
        send(act({ index: 1.5 })),
        send(act({ index: '1' })),
        send(act({ action: { kind: 'no-such' } })),
        send(act({ action: { kind: 'enter', amount: 1 } })),
        send(act({ action: { kind: 'claim', amount: 1e99, reason: 'due' } })),
        send(act({ attempt: "' or true --" })),
        send(act({ padding: 'x'.repeat(20_000) })),
        send('x'.repeat(5_000_000), 'application/json', '/play/result'),
      ),
    ).toEqual([
      '415 not-json',
      '415 not-json',
      '415 not-json',
      '415 not-json',
      '400 bad-request',
      '400 bad-request',
      '400 bad-request',
      '400 bad-request',
      '400 bad-request',
      '400 bad-request',
      '400 bad-request',
      '400 bad-request',
      '400 bad-request',
      '400 bad-request',
      '413 too-large',
      '413 too-large',
    ]); // prettier-ignore
    expect(await everything()).toBe(before);
  });

  it('a page of another site changes nothing, cookie or not', async () => {
    const before = await everything();
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      const body = JSON.stringify({});
      const reply = await trainer.send(`/trainer/classes/${held.id}/close`, {
        method: 'POST',
        body,
        headers: { host: 'host.example', 'content-type': 'application/json', ...headers } as Record<
          string,
          string
        >,
      });
      expect(reply.body.code).toBe('wrong-origin');
    }
    expect(await everything()).toBe(before);
  });

  it('tokens and passwords are nowhere in the database as they are', async () => {
    const joined = await new Visitor(hosts.apps[0]).post('/join', {
      code: held.code,
      name: '令牌',
      keep: 'token',
    });
    const text = `${await everything()}${JSON.stringify(await hosts.database.query('select * from trainer_session'))}`;
    expect(joined.body.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    for (const secret of [joined.body.token, TRAINER.password, ...trainer.cookies.values()])
      expect(text).not.toContain(secret);
  });

  it('cookies cannot be read by scripts or sent by other sites', async () => {
    const browser = new Visitor(hosts.apps[0]);
    const joined = await browser.post('/join', {
      code: ` ${held.code.toLowerCase()} `,
      name: '浏览器',
      keep: 'cookie',
    });
    expect(joined.body.token).toBeNull();
    expect(joined.headers.get('set-cookie')).toMatch(/HttpOnly/i);
    expect(joined.headers.get('set-cookie')).toMatch(/SameSite=Strict/i);
    expect((await browser.get('/play/state')).body.trainee.name).toBe('浏览器');
  });

  it('a name is taken once, and can be joined as again when the trainer says so: the old token is dead then', async () => {
    const { visitor, attempt, state } = await someone();
    const { name, id } = state.trainee;
    const act = (index: number) => visitor.post('/play/act', { attempt, index, action: MEETING[index] });
    expect((await act(0)).status).toBe(200);
    const again = () => new Visitor(hosts.apps[1]).post('/join', { code: held.code, name, keep: 'token' });
    expect((await again()).body.code).toBe('name-taken');
    expect(
      (await trainer.at(hosts.apps[1]).post(`/trainer/classes/${held.id}/trainees/${id}/readmit`)).status,
    ).toBe(200);
    expect((await visitor.get('/play/state')).body.code).toBe('not-joined');
    const before = await everything();
    expect((await act(1)).body.code).toBe('not-joined');
    expect(await everything()).toBe(before);
    const back = await again();
    expect(back.body.state.trainee.id).toBe(id);
  });

  it('a signed-out or foreign session opens nothing, and the first account cannot be made twice', async () => {
    const other = await aTrainer(hosts.apps[1]);
    const copy = other.at(hosts.apps[0]);
    copy.cookies = new Map(other.cookies);
    await other.post('/trainer/sign-out');
    expect((await copy.get('/trainer/me')).body.code).toBe('not-signed-in');
    const late = { code: 'AAAA-BBBB-CCCC', name: 'Eve', password: 'long enough for anybody' };
    expect((await new Visitor(hosts.apps[0]).post('/trainer/setup', late)).body.code).toBe('already-set-up');
    const wrong = { name: TRAINER.name, password: 'wrong' };
    expect((await new Visitor(hosts.apps[0]).post('/trainer/sign-in', wrong)).body.code).toBe(
      'wrong-password',
    );
  });

  it('says what is wrong in the visitor’s language', async () => {
    const say = async (language: string) =>
      (await new Visitor(hosts.apps[0], { 'accept-language': language }).get('/trainer/me')).body.message;
    expect(await say('zh-CN,zh;q=0.9,en;q=0.8')).toBe('请老师先登录。');
    expect(await say('de,en-GB;q=0.9,zh;q=0.1')).toBe('Sign in as a trainer first.');
  });

  it('answers carry a policy without inline script', async () => {
    const { headers } = await new Visitor(hosts.apps[0]).get('/status');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('the limits of a host', () => {
  it('stop whoever guesses passwords or codes, and not the class behind the same address', async () => {
    const store = (STORES[0] as (typeof STORES)[number])[1]();
    const hosts = await twoHosts(store, { ...NO_LIMITS, signIn: 3, join: 3, play: 20 });
    const [app] = hosts.apps;
    const trainer = await aTrainer(app);
    const held = await aClass(trainer);
    const guess = () => new Visitor(app).post('/join', { code: 'AAAAAA', name: 'x', keep: 'token' });
    for (let i = 0; i < 5; i += 1) await aTrainee(app, held, `学员${i}`);
    const guesses = [await guess(), await guess(), await guess(), await guess()];
    expect(guesses.map(({ status }) => status)).toEqual([404, 404, 404, 429]);
    const wrong = () => new Visitor(app).post('/trainer/sign-in', { name: 'x', password: 'y' });
    const tries = [await wrong(), await wrong(), await wrong(), await wrong()];
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(hosts.complaints).toEqual([]);
    await hosts.close();
    store.remove();
  }, 120_000);
});
