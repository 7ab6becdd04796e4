import { expect, it, vi } from 'vitest';
import { fetchOnce } from './fetch-once.ts';

it('fetches once for all who ask, also for those who ask while it is on its way', async () => {
  const fetch = vi.fn(async () => ({ desk: 1 }));
  const bring = fetchOnce(fetch);
  const [first, second] = await Promise.all([bring(), bring()]);
  expect(second).toBe(first);
  expect(await bring()).toBe(first);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('tells all who wait that it did not come, and asks again for the next', async () => {
  const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no network'));
  fetch.mockResolvedValue('desk');
  const bring = fetchOnce(fetch);
  const waiting = await Promise.allSettled([bring(), bring()]);
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await bring()).toBe('desk');
  expect(fetch).toHaveBeenCalledTimes(2);
});
