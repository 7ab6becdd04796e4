import { describe, expect, it } from 'vitest';
import { EXCUSES, TRUTHS } from '../../protocol/vocabulary.ts';
import { TERRITORY } from '../dealers.ts';
import { COMMON } from './common.ts';
import { EXCUSE_LINES } from './excuses.ts';
import type { Line, Pool } from './line.ts';
import { SEEN } from './narrator.ts';
import { PERSONAL } from './personal.ts';
import { REP } from './reply.ts';
import { SPOUSE } from './spouse.ts';

interface Placed {
  readonly at: string;
  readonly line: Line;
}

const placed = (at: string, pools: object): Placed[] =>
  Object.entries(pools as Record<string, Pool>).flatMap(([key, pool]) =>
    pool.map((line, index) => ({ at: `${at}${key}.${index}`, line })),
  );

const common = [
  ...placed('', COMMON),
  ...placed('', SPOUSE),
  ...EXCUSES.flatMap((excuse) => {
    const { verify: _verify, found: _found, ...spoken } = EXCUSE_LINES[excuse];
    return placed(`${excuse}/`, spoken);
  }),
];
const rep = [
  ...placed('rep/', REP),
  ...EXCUSES.flatMap((x) => placed('rep/', { [`verify:${x}`]: EXCUSE_LINES[x].verify })),
];
const seen = [
  ...placed('seen/', SEEN),
  ...EXCUSES.flatMap((x) =>
    TRUTHS.map((truth) => ({ at: `found/${x}/${truth}`, line: EXCUSE_LINES[x].found[truth] })),
  ),
];
const personal = TERRITORY.map(({ brief: { id } }) => {
  const own = PERSONAL[id];
  return [
    ...placed(`${id}/`, own?.says ?? {}),
    ...placed(`${id}/spouse`, own?.spouse ? { '': own.spouse } : {}),
  ];
});
const personalSeen = TERRITORY.flatMap(({ brief: { id } }) =>
  placed(`${id}/seen/`, PERSONAL[id]?.seen ?? {}),
);
const all = [...common, ...rep, ...seen, ...personal.flat(), ...personalSeen];

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
/** An amount, a name or a date is worth about this many characters once filled in. */
const filled = (text: string) => text.replace(/\{\w+\}/g, '12.5万');

describe('every line', () => {
  it('has the same placeholders in both languages', () => {
    for (const { at, line } of all) expect(slotsOf(line.zh), at).toEqual(slotsOf(line.en));
  });

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

  it('of a dealer reads quickly', () => {
    for (const { at, line } of [...common, ...personal.flat()])
      expect([...filled(line.zh)].length, `${at} ${line.zh}`).toBeLessThanOrEqual(46);
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
