/**
 * Random requests, right, nearly right and wrong: the host never breaks, and the data stays sound. Every run sends ten
 * thousand; `FUZZ_REQUESTS=100000 npm test -- --only unit fuzz` sends the full number in about three minutes, and
 * `FUZZ_SEED` others than the usual ones.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACTION_KINDS } from '../../src/protocol/action.ts';
import { STORES } from './databases.ts';
import { twoHosts } from './hosts.ts';
import { aClass, aTrainee, aTrainer, MEETING, Visitor } from './visitor.ts';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_124);

it(`${REQUESTS} random requests leave host and data sound`, async () => {
  const [, open] = STORES[0] ?? [];
  if (!open) throw new Error('no store');
  const store = open();
  const hosts = await twoHosts(store);
  const trainer = await aTrainer(hosts.apps[0]);
  const held = await aClass(trainer);
  const people = [];
  for (let i = 0; i < 4; i += 1) people.push(await aTrainee(hosts.apps[0], held, `学员${i}`));
  const visitors = [...people.map(({ visitor }) => visitor), new Visitor(hosts.apps[0])];
  const attempts = people.map(({ attempt }) => attempt);

  const junk = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0000', "' or 1=1 --"),
  );
  const action = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...MEETING) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom(...ACTION_KINDS), amount: fc.integer() }) },
    { weight: 1, arbitrary: junk },
  );
  // Stand for the sender's own attempt and its next index: else hardly anything would ever be right.
  const attempt = fc.oneof(
    { weight: 12, arbitrary: fc.constant('OWN') },
    { weight: 6, arbitrary: fc.constantFrom(...attempts) },
    { weight: 1, arbitrary: junk },
  );
  const index = fc.oneof(
    { weight: 12, arbitrary: fc.constant('NEXT') },
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) },
    { weight: 1, arbitrary: junk },
  );
  const body = fc.oneof(
    { weight: 6, arbitrary: fc.record({ attempt, index, action }) },
    {
      weight: 1,
      arbitrary: fc.record({ code: fc.constant(held.code), name: junk, keep: fc.constant('cookie') }),
    },
    { weight: 1, arbitrary: junk },
  );
  const id = fc.oneof(fc.constantFrom(held.id, ...attempts), fc.string({ unit: 'binary' }).map(encode));
  const path = fc.oneof(
    { weight: 6, arbitrary: fc.constant('/play/act') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('/play/start', '/play/state', '/play/result', '/join', '/status'),
    },
    { weight: 1, arbitrary: id.map((each) => `/trainer/classes/${each}/board`) },
    { weight: 1, arbitrary: id.map((each) => `/trainer/attempts/${each}/transcript`) },
    { weight: 1, arbitrary: fc.constantFrom('/trainer/classes', '/trainer/me', '/trainer/trainers') },
  );
  const who = fc.nat({ max: visitors.length });
  const raw = fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  );
  const request = fc.record({ who, path, body, read: fc.boolean(), raw, host: fc.nat({ max: 1 }) });

  const next = new Map<number, number>();
  for (const each of fc.sample(request, { numRuns: REQUESTS, seed: SEED })) {
    const visitor = (visitors[each.who] ?? trainer).at(hosts.apps[each.host === 0 ? 0 : 1]);
    const text = JSON.stringify(each.body)
      .replace('"OWN"', JSON.stringify(attempts[each.who] ?? attempts[0]))
      .replace('"NEXT"', String(next.get(each.who) ?? 0))
      .slice(each.raw ? 1 : 0);
    const headers = { 'content-type': 'application/json' };
    const reply =
      each.read && each.path !== '/play/act'
        ? await visitor.get(each.path)
        : await visitor.send(each.path, { method: 'POST', body: text, headers });
    expect(reply.status, `${each.path} ${text}`).toBeLessThan(500);
    if (each.path === '/play/act' && reply.status === 200) next.set(each.who, reply.body.index);
    if (reply.status >= 400)
      expect(reply.body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  }
  expect(hosts.complaints).toEqual([]);

  // What stands there can be played again from the first action on, without a gap.
  const gaps = await hosts.database.query(
    `select attempt.id from attempt left join action on action.attempt = attempt.id group by attempt.id
     having count(action.index) <> attempt.actions or coalesce(max(action.index) + 1, 0) <> attempt.actions`,
  );
  expect(gaps).toEqual([]);
  let played = 0;
  for (const { id: each } of await hosts.database.query<{ id: string }>('select id from attempt')) {
    const { status, body: transcript } = await trainer.get(`/trainer/attempts/${each}/transcript`);
    expect(status).toBe(200);
    played += transcript.actions.length;
  }
  expect(played).toBeGreaterThan(people.length);
  await hosts.close();
  store.remove();
}, 3_600_000);

function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/g, '')) || 'x';
}
