import { describe, expect, it } from 'vitest';
import { allLineIds } from './all-lines.ts';
import { TERRITORY } from './dealers.ts';
import { createSpeaker } from './say.ts';

describe('the inventory of lines', () => {
  const ids = new Set(allLineIds());

  it('names each wording once', () => {
    expect(ids.size).toBe(allLineIds().length);
  });

  it('knows what a speaker says by the same ids', () => {
    for (const { brief } of TERRITORY) {
      const speaker = createSpeaker(brief.id, 3);
      for (let times = 0; times < 60; times += 1)
        for (const { id } of [
          ...speaker.say({ kind: 'chatted', welcome: true }),
          ...speaker.say({ kind: 'stood', amount: 60_000 }),
          ...speaker.say({ kind: 'signed' }),
          speaker.reply({ kind: 'hold' }, times),
        ])
          expect(ids, id).toContain(id);
    }
  });
});
