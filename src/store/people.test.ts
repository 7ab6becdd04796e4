import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { meetingLog } from '../protocol/log.ts';
import { versionsWith } from '../protocol/versions.ts';

const log = meetingLog({ versions: versionsWith(1), dealer: 'lao-zhou', seed: 7, actions: [] });

let clock = 0;
/** The game as a page opens it: whoever sat down last plays. */
async function page() {
  vi.resetModules();
  const [{ openPeople }, { openSaves }, { openKeep }, { openHistory }] = await Promise.all([
    import('./people.ts'),
    import('./saves.ts'),
    import('./keep.ts'),
    import('./history.ts'),
  ]);
  const now = () => ++clock;
  return {
    people: openPeople(now, () => `p-${++clock}`),
    saves: openSaves(now),
    keep: openKeep(),
    history: openHistory(now),
  };
}
const nameOf = async () => (await (await page()).people.roll())?.now.name;

describe('people on one device', () => {
  beforeEach(async () => {
    await (await page()).people.removeAll();
  });

  it('are one person without a name until somebody else comes', async () => {
    const { people } = await page();
    expect(await people.roll()).toMatchObject({ now: { id: 'first', name: '' }, all: [{ id: 'first' }] });
  });

  it('have saves of their own, and the first keeps what lay there', async () => {
    const first = await page();
    await first.saves.save(log);
    await first.people.add('小李', 'jade');
    const second = await page();
    expect((await second.people.roll())?.now.name).toBe('小李');
    expect((await second.people.roll())?.all).toHaveLength(2);
    expect((await second.saves.load()).kind).toBe('none');
    await second.people.sitDown('first');
    expect((await (await page()).saves.load()).kind).toBe('saved');
  });

  it('stay who they are on a page that is open while another tab changes places', async () => {
    const open = await page();
    await open.saves.save(log);
    await (await page()).people.add('小李', 'jade');
    expect((await open.saves.load()).kind).toBe('saved');
  });

  it('come back whole from a file after they were deleted', async () => {
    await (await page()).people.add('小李', 'jade');
    const own = await page();
    await own.saves.save(log);
    await own.keep.write('gym', { rating: 3 });
    await own.history.add({ id: 'free-1', mode: 'free', log });
    const id = (await own.people.roll())?.now.id ?? '';
    const text = (await own.people.exportText(id)) ?? '';
    await own.people.remove(id);
    const left = await page();
    expect((await left.people.roll())?.all.map((one) => one.id)).toEqual(['first']);
    expect(await left.people.importText(text)).toMatchObject({ id, name: '小李', seal: 'jade' });
    const back = await page();
    expect((await back.people.roll())?.now.name).toBe('小李');
    expect((await back.saves.load()).kind).toBe('saved');
    expect(await back.keep.read('gym')).toEqual({ rating: 3 });
    expect(await back.history.list()).toMatchObject([{ id: 'free-1' }]);
  });

  it('come in beside themselves when they are here already: a file never overwrites anybody', async () => {
    await (await page()).people.add('小李', 'jade');
    const own = await page();
    const id = (await own.people.roll())?.now.id ?? '';
    const text = (await own.people.exportText(id)) ?? '';
    await own.keep.write('gym', { rating: 3 });
    await own.people.importText(text);
    const twice = await page();
    expect((await twice.people.roll())?.all.map(({ name }) => name)).toEqual(['', '小李', '小李']);
    expect(await twice.keep.read('gym')).toBeUndefined();
    await twice.people.sitDown(id);
    expect(await (await page()).keep.read('gym')).toEqual({ rating: 3 });
  });

  it('come to a new device without leaving an empty chair there', async () => {
    const old = await page();
    await old.people.change('first', { name: '老王', seal: 'gold' });
    const text = (await old.people.exportText('first')) ?? '';
    await old.people.removeAll();
    expect(await nameOf()).toBe('');
    await (await page()).people.importText(text);
    expect((await (await page()).people.roll())?.all.map(({ name }) => name)).toEqual(['老王']);
  });

  it('are told what is wrong with a file that brings nobody', async () => {
    const { people } = await page();
    const text = (await people.exportText('first')) ?? '';
    const broken = { ...JSON.parse(text), person: { id: '../etc' } };
    const newer = { ...JSON.parse(text), format: 2, more: [] };
    expect(await people.importText(text.slice(0, 40))).toBe('not-json');
    expect(await people.importText('{"hello":"stranger"}')).toBe('foreign');
    expect(await people.importText(JSON.stringify(log))).toBe('game');
    expect(await people.importText(JSON.stringify(newer))).toBe('newer');
    expect(await people.importText(JSON.stringify(broken))).toBe('damaged');
    expect((await people.roll())?.all).toHaveLength(1);
  });

  it('are all gone when everything is deleted', async () => {
    const first = await page();
    await first.saves.save(log);
    await first.people.add('小李', 'jade');
    await (await page()).people.removeAll();
    const after = await page();
    expect((await after.people.roll())?.all).toMatchObject([{ id: 'first', name: '' }]);
    expect((await after.saves.load()).kind).toBe('none');
  });
});
