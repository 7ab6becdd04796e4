/** The typed client against a host, through a port in place of a browser's `fetch`. */
import { expect, it } from 'vitest';
import { createClassClient, type Web } from '../../src/session/class-client.ts';
import { STORES } from './databases.ts';
import { twoHosts } from './hosts.ts';
import { aClass, aDrill, aTrainee, aTrainer } from './visitor.ts';

it('a trainee plays through the client, hears refusals as values, and a host that is away is unreachable', async () => {
  const [, open] = STORES[0] ?? [];
  if (!open) throw new Error('no store');
  const store = open();
  const hosts = await twoHosts(store);
  const [app] = hosts.apps;
  const web: Web = {
    base: '',
    fetch: async (address, init) => app.request(address, init),
    events: () => () => undefined,
  };
  const trainer = await aTrainer(app);
  const held = await aClass(trainer);
  const visiting = createClassClient(web, { language: 'en' });
  expect(await visiting.status()).toMatchObject({ ok: true, value: { needsSetup: false } });
  const joined = await visiting.trainee.join({ code: held.code, name: '小李', keep: 'token' });
  if (!joined.ok) throw new Error(joined.kind);
  expect(joined.value.state).toMatchObject({ drill: null, sheet: { title: aDrill().title } });
  const mine = createClassClient(web, { language: 'zh', token: joined.value.token ?? '' });
  const begun = await mine.trainee.start();
  if (!begun.ok) throw new Error(begun.kind);
  const attempt = begun.value.id;
  const acted = await mine.trainee.act({ attempt, index: 0, action: { kind: 'enter' } });
  expect(acted).toMatchObject({ ok: true, value: { index: 1, view: { scenario: 'meeting' } } });
  const refused = await mine.trainee.act({ attempt, index: 0, action: { kind: 'small-talk' } });
  expect(refused).toMatchObject({ ok: false, kind: 'refused', status: 409, said: { code: 'index-used' } });
  const away = createClassClient(
    { ...web, fetch: () => Promise.reject(new Error('offline')) },
    { language: 'zh' },
  );
  expect(await away.status()).toEqual({ ok: false, kind: 'unreachable' });

  const other = await aTrainee(app, held, '小王');
  const cookie = [...trainer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const desk = createClassClient(
    {
      ...web,
      fetch: async (address, init) =>
        app.request(address, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } }),
    },
    { language: 'zh' },
  );
  expect(await desk.trainer.board(held.id)).toMatchObject({
    ok: true,
    value: { rows: [{ name: '小李' }, { name: '小王' }] },
  });
  expect(await desk.trainer.classes()).toMatchObject({
    ok: true,
    value: { classes: [{ id: held.id, trainees: 2 }] },
  });
  expect(await desk.trainer.transcript(other.attempt)).toMatchObject({
    ok: true,
    value: { name: '小王', actions: [] },
  });
  await hosts.close();
  store.remove();
}, 300_000);
