import { expect, it } from 'vitest';
import type { Keep } from '../../session/keep.ts';
import { openDraft } from './draft.ts';
import { newDrill } from './new-drill.ts';

/** A device, and whether it lets us write. */
function device(writable = true): Keep {
  const lying = new Map<string, string>();
  return {
    read: async (key) => JSON.parse(lying.get(key) ?? 'null') as unknown,
    write: async (key, value) => {
      if (writable) lying.set(key, JSON.stringify(value));
      return writable;
    },
  };
}

const settled = () => new Promise((done) => setTimeout(done));

it('a drill is found as it was left, though it could not be saved yet', async () => {
  const keep = device();
  const draft = openDraft(keep);
  draft.open(newDrill('周三'));
  const half = { title: '', dealers: [], weights: { assertiveness: 90, commitments: 90, 'follow-up': 90 } };
  draft.change(half);
  expect(draft.unkept()).toBe(true);
  await settled();
  expect(draft.unkept()).toBe(false);
  const again = openDraft(keep);
  await settled();
  expect(again.drill.value).toEqual(draft.drill.value);
  expect(again.drill.value).toMatchObject(half);
});

it('a drill that was closed does not come back, nor does what is no drill', async () => {
  const keep = device();
  const draft = openDraft(keep);
  draft.open(newDrill('周三'));
  draft.change({ pass: 70 });
  draft.close();
  await settled();
  const again = openDraft(keep);
  await settled();
  expect(again.drill.value).toBeUndefined();
  await keep.write('drill-draft', { ...newDrill('周三'), minutes: 5000 });
  const strange = openDraft(keep);
  await settled();
  expect(strange.drill.value).toBeUndefined();
});

it('a drill just begun is not replaced by the one that lay there', async () => {
  const keep = device();
  await keep.write('drill-draft', newDrill('周三'));
  const draft = openDraft(keep);
  draft.open(newDrill('周四'));
  await settled();
  expect(draft.drill.value?.title).toBe('周四');
});

it('where the device refuses, it is known that leaving would cost the drill', async () => {
  const draft = openDraft(device(false));
  draft.open(newDrill('周三'));
  expect(draft.unkept()).toBe(false);
  draft.change({ title: '周四' });
  await settled();
  expect(draft.unkept()).toBe(true);
  draft.close();
  expect(draft.unkept()).toBe(false);
});
