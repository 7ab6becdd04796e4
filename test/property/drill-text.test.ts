/** Drills and results as links, codes and files: what goes in comes out, and nothing else does. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_BOOK } from '../../src/content/drill-book.ts';
import { drillHash } from '../../src/dialogue/drill-hash.ts';
import { type Drill, dealerLimits } from '../../src/protocol/drill.ts';
import type { DrillResult, Played } from '../../src/protocol/drill-result.ts';
import { drillFile, drillFragment, readDrill } from '../../src/session/drill/drill-text.ts';
import { QR_BYTES, readResult, resultFile, resultFragment } from '../../src/session/drill/result-text.ts';
import { isNoCode, readCode, shortCode, USUAL_WEIGHTS } from '../../src/session/drill/short-code.ts';
import { aDrill, aSeasonDrill, playedBy } from '../support/a-drill.ts';

const BOOK = CODE_BOOK;

const scenario: fc.Arbitrary<Drill['scenario']> = fc.oneof(
  fc.constant({ kind: 'meeting' as const }),
  fc.constant({ kind: 'week' as const }),
  fc.integer({ min: 1, max: 12 }).map((months) => ({ kind: 'month' as const, months })),
);

/** Any drill with people as they are. */
const drills: fc.Arbitrary<Drill> = scenario.chain((kind) => {
  const { min, max } = dealerLimits(kind.kind);
  return fc
    .record({
      dealers: fc.subarray([...BOOK.pool], { minLength: min, maxLength: max }),
      seed: fc.nat(100_000),
      language: fc.constantFrom('zh' as const, 'en' as const, 'own' as const),
      minutes: fc.option(fc.integer({ min: 1, max: 120 }).map((fives) => fives * 5)),
      hints: fc.boolean(),
      pass: fc.integer({ min: 0, max: 100 }),
      attempts: fc.option(fc.integer({ min: 1, max: 20 })),
      title: fc.constantFrom('周三小测', 'Friday drill', '老周：七月', 'Ünï — 测 1'),
    })
    .map(({ dealers, ...rest }) =>
      aDrill({
        ...rest,
        scenario: kind,
        weights: USUAL_WEIGHTS,
        dealers: dealers.map((id) => ({ kind: 'drawn', id })),
      }),
    );
});

function aResult(drill: Drill, played: Played, change: Partial<DrillResult> = {}): DrillResult {
  return {
    game: 'huikuan-result',
    format: 2,
    drill: drillHash(drill),
    versions: drill.versions,
    trainee: '王小明',
    attempt: 1,
    played,
    claimed: { assertiveness: 71, commitments: 64, 'follow-up': 80, mark: 70 },
    started: 1_790_000_000_000,
    ended: 1_790_000_900_000,
    client: '0.1.0',
    ...change,
  };
}

describe('a drill', () => {
  it('comes out of its link, its file and its code as it went in', () => {
    fc.assert(
      fc.property(drills, (drill) => {
        expect(readDrill(`https://dojo.example/#${drillFragment(drill)}`)).toEqual(drill);
        expect(readDrill(drillFile(drill))).toEqual(drill);
        const found = readCode(shortCode(drill, BOOK), BOOK);
        if (!('game' in found)) throw new Error(found.kind);
        expect(drillHash(found)).toBe(drillHash(drill));
      }),
    );
  });

  it('is found out when a link was cut short or altered anywhere', () => {
    const link = drillFragment(aDrill());
    fc.assert(
      fc.property(fc.nat(link.length - 8), fc.constantFrom(...'AZaz09-_'), (at, letter) => {
        const place = at + 6;
        const cut = readDrill(link.slice(0, place));
        expect('kind' in cut && (cut.kind === 'cut-short' || cut.kind === 'foreign')).toBe(true);
        const altered = link.slice(0, place) + letter + link.slice(place + 1);
        const found = readDrill(altered);
        // The last character may carry bits that say nothing.
        if (!('kind' in found)) expect(found).toEqual(aDrill());
      }),
    );
  });

  it('is never mistaken, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(readDrill(text)).toHaveProperty('kind');
        expect(readDrill(`drill=${text}`)).toHaveProperty('kind');
        expect(readResult(`result=${text}`)).toHaveProperty('kind');
        expect(readDrill(`{${text}`)).toHaveProperty('kind');
      }),
    );
    const later = JSON.stringify({ ...aDrill(), format: 3, more: true });
    expect(readDrill(later)).toEqual({ kind: 'other-format' });
    expect(readDrill(JSON.stringify({ ...aDrill(), pass: 101 }))).toEqual({ kind: 'altered' });
    expect(readDrill(drillFile(aDrill()).slice(0, 90))).toEqual({ kind: 'cut-short' });
  });
});

describe('a short code', () => {
  const code = shortCode(aDrill({ weights: USUAL_WEIGHTS }), BOOK);

  it('has sixteen characters, and is read as people type', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(readCode(typed, BOOK)).toEqual(readCode(code, BOOK));
  });

  it('says what is wrong with it', () => {
    expect(readCode(code.slice(0, -1), BOOK)).toEqual({ kind: 'length', found: 15, wanted: 16 });
    expect(readCode(`${code.slice(0, -1)}U`, BOOK)).toEqual({ kind: 'letter', letter: 'U' });
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 31 }), (at, by) => {
        const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const plain = code.replaceAll('-', '');
        const wrong = letters[(letters.indexOf(plain[at] ?? '0') + by) % 32] ?? '';
        const found = readCode(plain.slice(0, at) + wrong + plain.slice(at + 1), BOOK);
        expect(found).toEqual({ kind: 'mistyped' });
      }),
    );
  });

  it('is not there for what it cannot hold', () => {
    const why = (change: Partial<Drill>) => shortCode(aDrill({ weights: USUAL_WEIGHTS, ...change }), BOOK);
    expect(why({ seed: 4_000_000 })).toBe('long-seed');
    expect(why({ minutes: 7 })).toBe('odd-minutes');
    expect(shortCode(aDrill(), BOOK)).toBe('own-weights');
    expect(isNoCode('own-weights')).toBe(true);
    expect(isNoCode(code)).toBe(false);
  });
});

describe('a result', () => {
  it.each([
    ['a meeting', aDrill()],
    ['three meetings', aDrill({ dealers: BOOK.pool.slice(0, 3).map((id) => ({ kind: 'drawn', id })) })],
    ['a week', aSeasonDrill({ kind: 'week' }, 8)],
    ['a month', aSeasonDrill({ kind: 'month', months: 1 }, 8)],
  ] as const)('of %s comes out of its link and its file as it went in', (_, drill) => {
    for (const who of ['expert', 'beginner'] as const) {
      const result = aResult(drill, playedBy(who, drill));
      expect(readResult(`https://dojo.example/x#${resultFragment(result)}`)).toEqual(result);
      expect(readResult(resultFile(result))).toEqual(result);
    }
  });

  it('of one meeting fits into a QR code with room to spare', () => {
    for (const id of BOOK.pool) {
      const drill = aDrill({ dealers: [{ kind: 'drawn', id }] });
      const result = aResult(drill, playedBy('expert', drill), { trainee: '欧'.repeat(40) });
      expect(resultFragment(result).length).toBeLessThan(QR_BYTES - 200);
    }
  });

  it('is found out when its file was changed by hand', () => {
    const drill = aDrill();
    const file = resultFile(aResult(drill, playedBy('beginner', drill)));
    expect(readResult(file.replace('"mark":70', '"mark":95'))).toEqual({ kind: 'altered' });
    expect(readResult(file.replace('王小明', '李小红'))).toEqual({ kind: 'altered' });
    expect(readResult(file.slice(0, -40))).toEqual({ kind: 'cut-short' });
  });
});
