import { describe, expect, it } from 'vitest';
import type { DealerDesk, LedgerPart, MonthView } from '../../../protocol/month-view.ts';
import { leftUndone, suggestDay } from './suggest.ts';

const NOTHING: ReadonlySet<string> = new Set();

function aPart(change: Partial<LedgerPart>): LedgerPart {
  const part: LedgerPart = {
    day: 12,
    amount: 50_000,
    state: 'open',
    received: 0,
    reminded: false,
    contacted: false,
    pressed: null,
  };
  return { ...part, ...change };
}

function aDesk(id: string, change: Partial<DealerDesk> = {}, target = 100_000): DealerDesk {
  return {
    id,
    file: {
      id,
      trade: 'liquor',
      repute: 'haggler',
      receivable: 400_000,
      ageing: { notDue: 400_000, to30: 0, to60: 0, over60: 0 },
      history: [],
      grade: 'C',
      target,
    },
    at: { x: 20, y: 20 },
    travel: 30,
    prepared: [],
    facts: [],
    planned: null,
    talks: 1,
    lastTalk: 5,
    offer: null,
    commitment: null,
    followUp: null,
    parts: [],
    excuses: [],
    measures: [],
    promisedMeasures: [],
    gap: 0,
    trust: 'polite',
    taken: { reminder: null, contact: null },
    record: { kept: 0, partly: 0, missed: 0 },
    ...change,
  };
}

const committed = (parts: readonly LedgerPart[], change: Partial<DealerDesk> = {}): Partial<DealerDesk> => ({
  commitment: { amount: 100_000, instalments: [], method: null, written: true, specific: true },
  parts,
  ...change,
});

/** The 12th, a Tuesday; everything is allowed that the trade allows. */
function aView(dealers: readonly DealerDesk[]): MonthView {
  const ids = dealers.map(({ id }) => id);
  const all = { choices: ids };
  const uncommitted = { choices: dealers.filter((desk) => !desk.commitment).map(({ id }) => id) };
  return {
    scenario: 'month',
    phase: 'desk',
    month: 1,
    months: 1,
    date: { year: 2027, month: 10, day: 12 },
    monthEnd: 31,
    workingDaysLeft: 16,
    workingDays: [13, 14, 15, 16, 18],
    clock: 510,
    dayEnds: 840,
    quota: 1_000_000,
    collected: 0,
    year: { target: 12_000_000, collected: 0 },
    dealers,
    talk: null,
    legal: [
      { kind: 'visit', params: { dealer: uncommitted } },
      { kind: 'remind-due', params: { dealer: all } },
      { kind: 'contact-due', params: { dealer: all } },
      { kind: 'press-miss', params: { dealer: all, by: { choices: ['call'] } } },
      { kind: 'press-miss', params: { dealer: all, by: { choices: ['visit'] } } },
      { kind: 'renew-part', params: { dealer: all } },
      { kind: 'start-measure', params: { dealer: all, measure: { choices: ['promotion'] } } },
      { kind: 'check-receipts', params: {} },
      { kind: 'end-day', params: {} },
    ],
    shut: [],
  };
}

const reasons = (dealers: readonly DealerDesk[]) =>
  suggestDay(aView(dealers), NOTHING).map(({ reason, dealer }) => `${reason} ${dealer ?? ''}`.trim());

describe('a suggested day', () => {
  it('first sees what has come, then presses, then is in touch, then keeps our word, then talks', () => {
    expect(
      reasons([
        aDesk('new'),
        aDesk('word', committed([], { promisedMeasures: ['promotion'] })),
        aDesk('due', committed([aPart({ state: 'due' })])),
        aDesk('missed', committed([aPart({ day: 9, state: 'missed' })])),
        aDesk('said-paid', committed([aPart({ day: 11, state: 'announced' })])),
      ]),
    ).toEqual(['receipts', 'press missed', 'ring due', 'measure word', 'uncommitted new']);
  });

  it('goes to whoever has not committed and owes most first', () => {
    expect(reasons([aDesk('small', {}, 50_000), aDesk('big', {}, 300_000)])).toEqual([
      'uncommitted big',
      'uncommitted small',
    ]);
  });

  it('does not go to the same person two days running', () => {
    expect(reasons([aDesk('yesterday', { lastTalk: 11 })])).toEqual([]);
  });

  it('presses who lives near in person, and who lives far by telephone', () => {
    const missed = [aPart({ day: 9, state: 'missed' })];
    const [near, far] = suggestDay(
      aView([aDesk('near', committed(missed)), aDesk('far', committed(missed, { travel: 60 }))]),
      NOTHING,
    );
    expect(near?.action).toEqual({ kind: 'press-miss', dealer: 'near', by: 'visit' });
    expect(near?.minutes).toBe(30 + 40);
    expect(far?.action).toEqual({ kind: 'press-miss', dealer: 'far', by: 'call' });
    expect(far?.minutes).toBe(15);
  });

  it('puts a new day in writing where pressing has not helped, and leaves which day to the player', () => {
    const [one] = suggestDay(
      aView([aDesk('slow', committed([aPart({ day: 8, state: 'partly', received: 20_000, pressed: 10 })]))]),
      NOTHING,
    );
    expect(one).toMatchObject({ reason: 'press-again', amount: 30_000, action: null });
  });

  it('leaves who was pressed today in peace', () => {
    expect(reasons([aDesk('a', committed([aPart({ day: 9, state: 'missed', pressed: 12 })]))])).toEqual([]);
  });

  it('rings bad payers on the day, reminds middling ones, and lets good ones be', () => {
    const today = committed([aPart({})]);
    const file = (grade: 'A' | 'B' | 'C') => ({ ...aDesk('x').file, grade });
    expect(
      reasons([
        aDesk('c', { ...today, file: file('C') }),
        aDesk('b', { ...today, file: file('B') }),
        aDesk('a', { ...today, file: file('A') }),
      ]),
    ).toEqual(['ring c', 'remind b']);
  });

  it('holds nobody to a word without a day, and asks for it again', () => {
    const word = { amount: 50_000, instalments: [], method: null, written: false, specific: false };
    const parts = [aPart({ day: 12 }), aPart({ day: 13 })];
    expect(reasons([aDesk('lao-zhou', { commitment: word, parts, lastTalk: 12 })])).toEqual([]);
  });

  it('does not ring again who took a call coolly, whatever the grade says', () => {
    const desk = aDesk('c', committed([aPart({})], { taken: { reminder: null, contact: 'coolly' } }));
    expect(reasons([desk])).toEqual(['remind c']);
  });

  it('holds a dealer one step tighter than the grade says once more has slipped than was kept', () => {
    const record = { kept: 1, partly: 1, missed: 2 };
    const due = (grade: 'A' | 'B') =>
      aDesk(grade, committed([aPart({})], { file: { ...aDesk(grade).file, grade }, record }));
    expect(reasons([due('A'), due('B')])).toEqual(['remind A', 'ring B']);
  });

  it('does not ring a good payer for a single miss', () => {
    const file = { ...aDesk('x').file, grade: 'A' as const };
    const missed = aPart({ day: 9, state: 'missed', pressed: 12 });
    expect(reasons([aDesk('x', committed([missed, aPart({})], { file }))])).toEqual([]);
  });

  it('goes to an appointment on its day', () => {
    expect(reasons([aDesk('a', { followUp: 12 })])).toEqual(['appointment a']);
  });

  it('looks for measures where a commitment falls short of the target, the widest gap first', () => {
    expect(
      reasons([
        aDesk('little', committed([], { gap: 10_000 })),
        aDesk('much', committed([], { gap: 80_000 })),
      ]),
    ).toEqual(['gap much', 'gap little']);
  });

  it('is five things at most, and no more than three of a kind that can wait', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aDesk(id));
    expect(reasons(many)).toHaveLength(3);
    const missed = ['g', 'h', 'i', 'j', 'k', 'l'].map((id) =>
      aDesk(id, committed([aPart({ day: 9, state: 'missed' })])),
    );
    expect(reasons([...many, ...missed])).toHaveLength(5);
  });

  it('what was put aside makes room for the next', () => {
    const view = aView(['a', 'b', 'c', 'd'].map((id) => aDesk(id)));
    const [first] = suggestDay(view, NOTHING);
    const rest = suggestDay(view, new Set([first?.id ?? '']));
    expect(rest.map(({ dealer }) => dealer)).toEqual(['b', 'c', 'd']);
  });
});

describe('the end of the day', () => {
  it('asks about what is due today, and not about what can wait', () => {
    const view = aView([
      aDesk('due', committed([aPart({})])),
      aDesk('soon', committed([aPart({ day: 14 })])),
      aDesk('new'),
    ]);
    expect(leftUndone(view).map(({ reason, dealer }) => [reason, dealer])).toEqual([['ring', 'due']]);
  });
});
