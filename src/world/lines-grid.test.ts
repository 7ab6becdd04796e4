/**
 * The golden grid of a talk: every line a rep can say, said to every temperament, with all it changes, down to what
 * nobody in the room can see. A changed figure changes rows; the difference is to be read, not only accepted.
 */
import { describe, expect, it } from 'vitest';
import { aBrief } from '../../test/support/a-brief.ts';
import { aDealer, anExcuse } from '../../test/support/a-dealer.ts';
import { changes, happened, short, told } from '../../test/support/changes.ts';
import type { Action } from '../protocol/action.ts';
import {
  CONSEQUENCES,
  EXCUSES,
  MEASURES,
  PREPARATIONS,
  REASONS,
  RETURNS,
  TEMPERAMENTS,
  type Temperament,
  TOPICS,
  TRUTHS,
} from '../protocol/vocabulary.ts';
import { answer } from './answer.ts';
import { drawDealer, type TrueDealer } from './dealer.ts';
import { type Meeting, meetingWith } from './meeting.ts';

/** Rows for each of the lines, said one after the other. */
function said(start: Meeting, lines: readonly Action[]): string[] {
  let meeting = start;
  return lines.map((line) => {
    const next = answer(meeting, line);
    const row = `${worded(line)}: ${changes(meeting, next.meeting, ['turn', 'course', 'dealer', 'facts'])} | ${happened(next.events.slice(1))}`;
    meeting = next.meeting;
    return row;
  });
}

const worded = (line: Action): string => Object.values(line).map(short).join(' ');

/** Where a talk stands after these lines. */
const after = (start: Meeting, ...lines: readonly Action[]): Meeting =>
  lines.reduce((meeting, line) => answer(meeting, line).meeting, start);

/** Would pay 100,000 if merely asked; as this temperament is at the mean of its draws. */
function person(temperament: Temperament, change: Partial<TrueDealer> = {}): TrueDealer {
  const drawn = drawDealer(aBrief({ temperament, natural: [100_000, 100_000] }), 11);
  return aDealer({
    temperament,
    discount: drawn.discount,
    pull: drawn.pull,
    face: drawn.face,
    trust: drawn.trust,
    patience: drawn.patience,
    stock: { about: 'stock', value: 150_000, days: 40 },
    retailers: { about: 'retailers', owed: 120_000, overdue: 50_000 },
    market: { about: 'market', growth: 4 },
    marketDays: [4, 11, 18, 25],
    ...change,
  });
}

const inRoom = (dealer: TrueDealer, prepared: readonly (typeof PREPARATIONS)[number][] = []): Meeting =>
  after(meetingWith(dealer, 5), ...prepared.map((item): Action => ({ kind: 'prepare', item })), {
    kind: 'enter',
  });
/** 180,000 has been named, nobody brings up reasons. */
const bargaining = (temperament: Temperament, change: Partial<TrueDealer> = {}): Meeting =>
  after(inRoom(person(temperament, change), ['statement', 'history']), {
    kind: 'open-direct',
    amount: 180_000,
  });
const pressed = (
  temperament: Temperament,
  excuses: TrueDealer['excuses'],
  change: Partial<TrueDealer> = {},
): Meeting =>
  after(inRoom(person(temperament, { excuses, ...change })), { kind: 'open-direct', amount: 160_000 });
const committed = (temperament: Temperament): Meeting => {
  const meeting = bargaining(temperament);
  return after({ ...meeting, spouseCalled: true }, { kind: 'ask-commitment', amount: meeting.offer ?? 0 });
};

const OPENINGS: readonly (readonly Action[])[] = [
  [{ kind: 'open-direct', amount: 150_000 }],
  [{ kind: 'open-direct', amount: 330_000 }],
  [{ kind: 'open-prepared', amount: 190_000 }],
  [{ kind: 'open-hostile', amount: 150_000 }],
  [
    { kind: 'plead', amount: 120_000 },
    { kind: 'plead', amount: 100_000 },
  ],
  [{ kind: 'small-talk' }, { kind: 'small-talk' }, { kind: 'small-talk' }],
  [{ kind: 'small-talk' }, { kind: 'claim', amount: 160_000, reason: 'due' }],
  [{ kind: 'claim', amount: 160_000, reason: 'figures' }],
  // The dealer has named the first sum: what is asked now moves it.
  ...(['open-direct', 'open-prepared', 'open-hostile', 'plead'] as const).map((kind): Action[] => [
    { kind: 'small-talk' },
    { kind: 'small-talk' },
    { kind, amount: 170_000 },
  ]),
];

const LINES: readonly (readonly Action[])[] = [
  ...REASONS.map((reason): Action[] => [
    { kind: 'claim', amount: 180_000, reason },
    { kind: 'claim', amount: 200_000, reason },
  ]),
  TOPICS.map((topic): Action => ({ kind: 'inquire', topic })),
  [
    { kind: 'inquire', topic: 'stock' },
    { kind: 'plan-jointly' },
    { kind: 'claim', amount: 180_000, reason: 'plan' },
  ],
  [{ kind: 'hold' }, { kind: 'hold' }, { kind: 'hold' }, { kind: 'hold' }, { kind: 'hold' }],
  [
    { kind: 'lower', amount: 150_000 },
    { kind: 'lower', amount: 120_000 },
  ],
  ...RETURNS.map((wanted): Action[] => [
    { kind: 'trade', amount: 170_000, for: wanted },
    { kind: 'trade', amount: 120_000, for: wanted },
  ]),
  [{ kind: 'remind' }],
  ...CONSEQUENCES.map((consequence): Action[] => [
    { kind: 'warn', consequence },
    { kind: 'warn', consequence },
  ]),
  [{ kind: 'threaten' }, { kind: 'threaten' }],
  [
    { kind: 'discount', percent: 2 },
    { kind: 'discount', percent: 5 },
  ],
  [{ kind: 'plead', amount: 150_000 }],
  [
    { kind: 'ask-commitment', amount: 175_000 },
    { kind: 'ask-commitment', amount: 70_000 },
    { kind: 'leave', appointment: 9 },
  ],
];

const ANSWERS: readonly (readonly Action[])[] = [
  [{ kind: 'accept-excuse' }],
  [{ kind: 'acknowledge' }, { kind: 'acknowledge' }],
  [{ kind: 'challenge' }],
  [{ kind: 'verify' }],
  [{ kind: 'match-measure', measure: 'promotion' }],
  [{ kind: 'match-measure', measure: 'joint-collection' }],
  [{ kind: 'threaten' }],
  [{ kind: 'ask-commitment', amount: 140_000 }],
];

const DETAILS: readonly (readonly Action[])[] = [
  [
    { kind: 'ask-schedule', parts: 2, first: 7, last: 15 },
    { kind: 'ask-schedule', parts: 3, first: 14, last: 26 },
    { kind: 'ask-schedule', parts: 1, first: 8, last: 8 },
  ],
  (['cash', 'transfer', 'draft'] as const).map((method): Action => ({ kind: 'ask-method', method })),
  [{ kind: 'ask-writing' }, { kind: 'ask-writing' }, { kind: 'close', followUp: 12 }],
];

const grid = (name: string) => `${import.meta.dirname}/grids/${name}.txt`;

describe('every line, said to every temperament', () => {
  it('opens a talk as the grid says', async () => {
    const rows = TEMPERAMENTS.flatMap((temperament) => [
      `== ${temperament}`,
      ...OPENINGS.flatMap((lines) => said(inRoom(person(temperament), ['statement', 'market']), lines)),
    ]);
    await expect(told(rows)).toMatchFileSnapshot(grid('openings'));
  });

  it('moves what is on the table as the grid says', async () => {
    const rows = TEMPERAMENTS.flatMap((temperament) => [
      `== ${temperament}`,
      ...LINES.flatMap((lines) => said(bargaining(temperament), lines)),
    ]);
    await expect(told(rows)).toMatchFileSnapshot(grid('bargaining'));
  });

  it('answers a reason as the grid says, whatever is behind it', async () => {
    const rows = TEMPERAMENTS.flatMap((temperament) =>
      TRUTHS.flatMap((truth) => [
        `== ${temperament}, ${truth}`,
        ...ANSWERS.flatMap((lines) => said(pressed(temperament, [anExcuse('stock', truth)]), lines)),
      ]),
    );
    await expect(told(rows)).toMatchFileSnapshot(grid('excuses'));
  });

  it('settles the details as the grid says', async () => {
    const rows = TEMPERAMENTS.flatMap((temperament) => [
      `== ${temperament}`,
      ...DETAILS.flatMap((lines) => said(committed(temperament), lines)),
    ]);
    await expect(told(rows)).toMatchFileSnapshot(grid('details'));
  });
});

/** The same line where one figure lies just on either side of a border. */
function atBorder(line: Action, what: string, start: Meeting, sides: readonly Partial<Meeting>[]): string[] {
  return sides.flatMap((side) =>
    said({ ...start, ...side }, [line]).map((row) => `${what} ${short(side)}: ${row}`),
  );
}
const dealerWith = (meeting: Meeting, change: Partial<TrueDealer>): Partial<Meeting> => ({
  dealer: { ...meeting.dealer, ...change },
});

describe('on either side of a border', () => {
  it('a line does what the grid says', async () => {
    const table = bargaining('honest-broke');
    const plan = committed('complainer');
    const rows = [
      ...atBorder({ kind: 'inquire', topic: 'cash' }, 'guarded until trusted', bargaining('complainer'), [
        { trust: 61 },
        { trust: 62 },
      ]),
      ...[41, 42].flatMap((dependence) =>
        said(bargaining('complainer', { dependence }), [{ kind: 'warn', consequence: 'stop-shipping' }]),
      ),
      ...[47, 48, 49].flatMap((overdue) => {
        const meeting = bargaining('complainer');
        const { file } = meeting.dealer;
        const ageing = { notDue: (file.receivable * (100 - overdue)) / 100, to30: 0, to60: 0, over60: 0 };
        const changed = { ...meeting, ...dealerWith(meeting, { file: { ...file, ageing } }) };
        return said(changed, [{ kind: 'warn', consequence: 'credit-line' }]);
      }),
      // Two things told weigh 8 points of nerve, what was held before 4 each.
      ...[43, 44, 45, 47, 48, 49, 51, 52, 53].flatMap((nerve) =>
        said(
          {
            ...pressed('complainer', [anExcuse('stock', 'bluff')], { nerve }),
            trust: 50,
            told: ['stock', 'retailers'],
            holds: 1,
          },
          [{ kind: 'acknowledge' }],
        ),
      ),
      ...[62, 63].flatMap((face) => said(bargaining('complainer', { face }), [{ kind: 'remind' }])),
      ...[62, 63].flatMap((face) =>
        said(pressed('complainer', [anExcuse('stock', 'exaggerated')], { face }), [{ kind: 'challenge' }]),
      ),
      ...[39, 40, 41].flatMap((nerve) =>
        said(pressed('complainer', [anExcuse('stock', 'bluff')], { nerve, trust: 58 }), [
          { kind: 'acknowledge' },
        ]),
      ),
      ...atBorder({ kind: 'verify' }, 'softened', pressed('complainer', [anExcuse('stock', 'true')]), [
        { trust: 55 },
        { trust: 56 },
        { trust: 57 },
      ]),
      ...atBorder({ kind: 'ask-commitment', amount: 60_000 }, 'won over', table, [
        { trust: 54 },
        { trust: 55 },
        { trust: 65 },
        { trust: 66 },
      ]),
      ...atBorder({ kind: 'ask-writing' }, 'signs', plan, [
        { trust: 39 },
        { trust: 40 },
        { trust: 33, planned: true },
        { trust: 34, planned: true },
        { trust: 15, traded: ['written'], prepared: [] },
        { trust: 16, traded: ['written'], prepared: [] },
        { trust: 15, writingAsks: 1, prepared: [] },
        { trust: 16, writingAsks: 1, prepared: [] },
      ]),
      ...[30, 31].flatMap((patience) =>
        said({ ...table, patience: patience - 28 }, [{ kind: 'inquire', topic: 'stock' }]),
      ),
      ...[-13, -12, -11, -2, 0].flatMap((minutes) =>
        said({ ...table, clock: table.dealer.dealerLeaves + minutes - 2 }, [{ kind: 'remind' }]),
      ),
      ...[14, 15].flatMap((minutes) =>
        said({ ...plan, clock: plan.dealer.dealerLeaves + minutes - 2 }, [{ kind: 'ask-writing' }]),
      ),
      ...[0, 2, 4].flatMap((patience) => said({ ...table, patience }, [{ kind: 'hold' }])),
      ...[29, 30].flatMap((trust) => said({ ...table, trust, patience: 1 }, [{ kind: 'hold' }])),
      ...[-40, -8, 5, 12].flatMap((goodwill) =>
        said({ ...inRoom(person('haggler')), goodwill }, [
          { kind: 'open-direct', amount: 170_000 },
          { kind: 'claim', amount: 170_000, reason: 'due' },
          { kind: 'claim', amount: 170_000, reason: 'figures' },
        ]),
      ),
      ...[60_000, 61_000].flatMap((amount) =>
        said({ ...bargaining('purse-at-home'), offer: 80_000, trust: 61 }, [
          { kind: 'ask-commitment', amount },
        ]),
      ),
      ...said({ ...bargaining('purse-at-home'), offer: 80_000, trust: 62 }, [
        { kind: 'ask-commitment', amount: 70_000 },
      ]),
      ...(['visit', 'call'] as const).flatMap((setting) =>
        said({ ...meetingWith(person('haggler'), 5), setting, clock: 500 }, [
          { kind: 'enter' },
          { kind: 'open-direct', amount: 150_000 },
          { kind: 'leave', appointment: 9 },
        ]),
      ),
    ];
    await expect(told(rows)).toMatchFileSnapshot(grid('borders'));
  });

  it('a reason takes as long to look into, and a measure helps against it, as the grid says', async () => {
    const rows = EXCUSES.flatMap((excuse) => {
      const meeting = pressed('honest-broke', [anExcuse(excuse, 'true')]);
      const looked = answer(meeting, { kind: 'verify' }).meeting.clock - meeting.clock;
      const sure = { ...meeting, prepared: PREPARATIONS };
      const prepared = answer(sure, { kind: 'verify' }).meeting.clock - meeting.clock;
      const measures = MEASURES.map((measure) => {
        const { measureCash, measureCost, goal, offer } = answer(meeting, {
          kind: 'match-measure',
          measure,
        }).meeting;
        return `${measure} brings ${measureCash} costs ${measureCost} goal ${goal} offer ${offer}`;
      });
      return [`== ${excuse}: ${looked} minutes, ${prepared} when prepared`, ...measures];
    });
    await expect(told(rows)).toMatchFileSnapshot(grid('measures'));
  });
});
