import { describe, expect, it } from 'vitest';
import { EXCUSES } from '../../protocol/vocabulary.ts';
import { writtenPools } from '../check/written.ts';
import { TERRITORY } from '../dealers.ts';
import { COMMON } from './common.ts';
import { EXCUSE_LINES } from './excuses.ts';
import type { Line } from './line.ts';
import { SEEN } from './narrator.ts';
import { PERSONAL } from './personal.ts';
import { REP } from './reply.ts';

interface Placed {
  readonly at: string;
  readonly line: Line;
}

/** Names of papers, not sentences. */
const isName = (id: string) => id.startsWith('rep/prepare:');
const all: readonly Placed[] = writtenPools(PERSONAL)
  .filter(({ id }) => !isName(id))
  .flatMap(({ id, pool = [] }) => pool.map((line, index) => ({ at: `${id}.${index}`, line })));

describe('every line', () => {
  it('is Chinese with Chinese punctuation, and English without Chinese', () => {
    for (const { at, line } of all) {
      const zh = line.zh.replace(/\{\w+\}/g, '');
      expect(zh, at).toMatch(/\p{Script=Han}/u);
      expect(zh, at).not.toMatch(/[,.?!:;()"'<>]|\s/);
      expect(line.zh, at).toMatch(/[。？！：…]”?$/);
      expect(line.en, at).not.toMatch(/[\p{Script=Han}，。？！：；（）]/u);
      expect(line.en, at).not.toMatch(/['"]| {2}|^\s|\s$/);
      expect(line.en, at).toMatch(/[.?!…]”?$/);
    }
  });

  it('names money by placeholders only', () => {
    for (const { at, line } of all) {
      expect(line.zh, at).not.toMatch(/[\d¥￥]|[一二三四五六七八九十两]万/);
      expect(line.en, at).not.toMatch(/\d|¥/);
    }
  });

  it('comes once only, whoever says it', () => {
    for (const language of ['zh', 'en'] as const) {
      const places = new Map<string, string>();
      for (const { at, line } of all) {
        const before = places.get(line[language]);
        expect(before, `${line[language]} (${before}, ${at})`).toBeUndefined();
        places.set(line[language], at);
      }
    }
  });
});

describe('pools are wide enough', () => {
  it('where a meeting comes by most often', () => {
    for (const key of ['offered', 'stood', 'commitment-countered'] as const) {
      expect(COMMON[key].length, key).toBeGreaterThanOrEqual(14);
      for (const { brief } of TERRITORY) {
        const own = PERSONAL[brief.id]?.says[key];
        expect(own?.length ?? 0, `${brief.id} ${key}`).toBeGreaterThanOrEqual(4);
      }
    }
  });

  it('for every excuse family, and personal for those a dealer uses', () => {
    for (const excuse of EXCUSES)
      expect(EXCUSE_LINES[excuse].raised.length, excuse).toBeGreaterThanOrEqual(3);
    for (const { brief } of TERRITORY)
      for (const excuse of brief.excuses)
        expect(
          PERSONAL[brief.id]?.says[`excuse-raised:${excuse}`]?.length ?? 0,
          `${brief.id} ${excuse}`,
        ).toBeGreaterThan(0);
  });

  it('everywhere else', () => {
    for (const [key, pool] of Object.entries({ ...COMMON, ...REP, ...SEEN }))
      expect(pool.length, key).toBeGreaterThan(0);
    for (const key of [
      'excuse-accepted',
      'excuse-dropped',
      'excuse-halved',
      'excuse-insisted',
      'excuse-wounded',
    ] as const)
      expect(COMMON[key].length, key).toBeGreaterThanOrEqual(6);
  });
});
