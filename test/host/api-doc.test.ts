/** The document of the API, played line by line. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STORES } from './databases.ts';
import { twoHosts } from './hosts.ts';
import { aDrill, Visitor } from './visitor.ts';

const DOCUMENT = readFileSync(new URL('../../src/host/API.md', import.meta.url), 'utf8');

it('what the document of the API says of an exam is what happens', async () => {
  const [, open] = STORES[0] ?? [];
  const lines = /```jsonl exam\n([^`]*)```/.exec(DOCUMENT)?.[1]?.trim().split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(10);
  if (!open) throw new Error('no store to try the document on');
  const store = open();
  const hosts = await twoHosts(store);
  const visitors: Record<string, Visitor> = {};
  const known: Record<string, string> = { DRILL: JSON.stringify(aDrill()) };
  const filled = (text: string) =>
    text
      .replace('"DRILL"', known['DRILL'] ?? '')
      .replace(/ID(?=[/"])|CODE|ATTEMPT/g, (name) => known[name] ?? name);
  for (const [at, line] of lines.entries()) {
    const { who, ask, body, status, answer } = JSON.parse(filled(line));
    const visitor = visitors[who] ?? new Visitor(hosts.apps[at % 2 === 0 ? 0 : 1]);
    visitors[who] = visitor;
    const [method, path] = ask.split(' ');
    const reply = method === 'GET' ? await visitor.get(path) : await visitor.post(path, body);
    expect([ask, reply.status, reply.body]).toMatchObject([ask, status, answer]);
    if (ask === 'POST /trainer/classes') Object.assign(known, { ID: reply.body.id, CODE: reply.body.code });
    if (ask === 'POST /play/start' && status === 200) known['ATTEMPT'] = reply.body.id;
  }
  expect(hosts.complaints).toEqual([]);
  await hosts.close();
  store.remove();
}, 300_000);
