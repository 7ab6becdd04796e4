/** Every reason is true: with the one condition it names the move is shut for it, and without it the move is open. */
import { describe, expect, it } from 'vitest';
import { aDealer, anExcuse } from '../../test/support/a-dealer.ts';
import { agreed, anAccount, aPart, aSeason, committed } from '../../test/support/a-month.ts';
import type { Action } from '../protocol/action.ts';
import { refusalOf } from '../protocol/legal.ts';
import type { DeskAction } from '../protocol/month-action.ts';
import { SHUT_REASONS, type ShutReason } from '../protocol/shut.ts';
import { METHODS, type Phase, PREPARATIONS, RETURNS, TOPICS } from '../protocol/vocabulary.ts';
import { DAY_ENDS } from './calendar.ts';
import { legalMoves, whyShut } from './legal.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import { monthMoves, whyNobodyTalks, whyShutAtDesk } from './month-legal.ts';
import type { Season } from './season.ts';

const excused = meetingWith(aDealer({ excuses: [anExcuse('stock', 'true')] }), 1);
const raised = excused.excuses.map((excuse) => ({ ...excuse, status: 'insisted' as const }));
/** Haggled over: 200,000 asked, 100,000 offered, one excuse insisted on. */
const haggled: Meeting = { ...excused, ask: 200_000, offer: 100_000, excuses: raised, insisted: 0 };
const commitment = agreed({ method: null, written: false });
const closing: Meeting = { ...haggled, commitment };
const { appointment } = excused.dealer;
const amount = 150_000;

interface InTalk {
  readonly reason: ShutReason;
  readonly action: Action;
  readonly phase: Phase;
  readonly shut: Partial<Meeting>;
  readonly open: Partial<Meeting>;
}

/** A row: the move, where, what shuts it, and the same without. */
function row(
  reason: ShutReason,
  action: Action,
  phase: Phase,
  shut: Partial<Meeting>,
  open: Partial<Meeting>,
): InTalk {
  return { reason, action, phase, shut, open };
}

const IN_TALK: readonly InTalk[] = [
  row(
    'already-prepared',
    { kind: 'prepare', item: 'statement' },
    'file',
    { prepared: ['statement'] },
    { prepared: [] },
  ),
  row(
    'all-prepared',
    { kind: 'prepare', item: 'statement' },
    'file',
    { prepared: PREPARATIONS },
    { prepared: PREPARATIONS.filter((item) => item !== 'statement') },
  ),
  row(
    'no-time-left',
    { kind: 'prepare', item: 'statement' },
    'file',
    { clock: appointment - 19 },
    { clock: appointment - 20 },
  ),
  row(
    'no-statement',
    { kind: 'open-prepared', amount },
    'opening',
    { prepared: ['history'] },
    { prepared: ['statement'] },
  ),
  row('enough-small-talk', { kind: 'small-talk' }, 'claim', { smallTalks: 2 }, { smallTalks: 1 }),
  row('already-told', { kind: 'inquire', topic: 'stock' }, 'claim', { told: ['stock'] }, { told: ['cash'] }),
  row(
    'all-told',
    { kind: 'inquire', topic: 'stock' },
    'claim',
    { told: TOPICS },
    { told: TOPICS.filter((topic) => topic !== 'stock') },
  ),
  row(
    'on-the-telephone',
    { kind: 'verify' },
    'excuse',
    { onTable: 0, insisted: null, setting: 'call' },
    { onTable: 0, insisted: null, setting: 'visit' },
  ),
  row(
    'already-planned',
    { kind: 'plan-jointly' },
    'bargaining',
    { told: ['cash'], planned: true },
    { told: ['cash'] },
  ),
  row('nothing-to-plan-with', { kind: 'plan-jointly' }, 'bargaining', {}, { told: ['cash'] }),
  row('no-ask', { kind: 'lower', amount }, 'bargaining', { ask: null }, {}),
  row('no-ask', { kind: 'claim', amount: 200_000, reason: 'due' }, 'bargaining', { ask: null }, {}),
  row('no-offer', { kind: 'hold' }, 'bargaining', { offer: null }, {}),
  row('no-offer', { kind: 'trade', amount, for: 'order' }, 'bargaining', { offer: null }, {}),
  row(
    'too-close',
    { kind: 'lower', amount: 100_000 },
    'bargaining',
    { ask: 101_999, offer: 100_000 },
    { ask: 102_000, offer: 100_000 },
  ),
  row(
    'already-traded',
    { kind: 'trade', amount, for: 'order' },
    'bargaining',
    { traded: ['order'] },
    { traded: ['earlier'] },
  ),
  row(
    'all-returns-traded',
    { kind: 'trade', amount, for: 'order' },
    'bargaining',
    { traded: RETURNS },
    { traded: RETURNS.filter((wanted) => wanted !== 'order') },
  ),
  row(
    'already-reminded',
    { kind: 'remind' },
    'bargaining',
    { prepared: ['history'], reminded: true },
    { prepared: ['history'] },
  ),
  row('no-history', { kind: 'remind' }, 'bargaining', {}, { prepared: ['history'] }),
  row(
    'no-broken-promise',
    { kind: 'remind' },
    'bargaining',
    { prepared: ['history'], dealer: { ...excused.dealer, brokenPromise: null } },
    { prepared: ['history'] },
  ),
  row(
    'warned-enough',
    { kind: 'warn', consequence: 'stop-shipping' },
    'bargaining',
    { warnings: 2 },
    { warnings: 1 },
  ),
  row('discount-given', { kind: 'discount', percent: 2 }, 'bargaining', { discount: 1 }, { discount: 0 }),
  row('no-open-excuse', { kind: 'verify' }, 'bargaining', { insisted: null }, {}),
  row('no-open-excuse', { kind: 'match-measure', measure: 'outlet' }, 'bargaining', { insisted: null }, {}),
  row(
    'already-checked',
    { kind: 'verify' },
    'bargaining',
    { excuses: raised.map((excuse) => ({ ...excuse, verified: true })) },
    {},
  ),
  row(
    'schedule-asked-enough',
    { kind: 'ask-schedule', parts: 1, first: 12, last: 12 },
    'commitment',
    { scheduleAsks: 2 },
    { scheduleAsks: 1 },
  ),
  row(
    'method-agreed',
    { kind: 'ask-method', method: 'cash' },
    'commitment',
    { commitment: { ...commitment, method: 'transfer' } },
    {},
  ),
  row(
    'method-refused',
    { kind: 'ask-method', method: 'cash' },
    'commitment',
    { methodsRefused: ['cash'] },
    { methodsRefused: ['draft'] },
  ),
  row(
    'all-methods-refused',
    { kind: 'ask-method', method: 'cash' },
    'commitment',
    { methodsRefused: METHODS },
    { methodsRefused: METHODS.filter((method) => method !== 'cash') },
  ),
  row(
    'already-written',
    { kind: 'ask-writing' },
    'commitment',
    { commitment: { ...commitment, written: true } },
    {},
  ),
  row('writing-asked-enough', { kind: 'ask-writing' }, 'commitment', { writingAsks: 2 }, { writingAsks: 1 }),
];

const dealer = 'test-dealer';
const visit: DeskAction = { kind: 'visit', dealer };
const press: DeskAction = { kind: 'press-miss', dealer, by: 'call' };
const renew: DeskAction = { kind: 'renew-part', dealer, day: 31 };
const plan: DeskAction = { kind: 'send-plan', dealer, amount };
const collect: DeskAction = { kind: 'start-measure', dealer, measure: 'joint-collection', estimate: 9_000 };
const outlet: DeskAction = { ...collect, measure: 'outlet' };
const round = { measure: 'outlet', round: 1, estimate: 1, mean: 1, expected: 1, cost: 1, due: 9 } as const;

const found = (change: Parameters<typeof aPart>[0] = {}) =>
  committed({ parts: [aPart({ state: 'missed', found: 0, ...change })] });
const season = (account = anAccount(), change: Partial<Season> = {}) =>
  aSeason([account], { day: 15, ...change });

interface AtDesk {
  readonly reason: ShutReason;
  readonly action: DeskAction;
  readonly shut: Season;
  readonly open: Season;
}
const desk = (reason: ShutReason, action: DeskAction, shut: Season, open: Season): AtDesk => ({
  reason,
  action,
  shut,
  open,
});
const AT_DESK: readonly AtDesk[] = [
  desk('season-over', visit, season(anAccount(), { over: true }), season()),
  desk(
    'in-a-talk',
    { kind: 'end-day' },
    season(anAccount(), { talk: { dealer, by: 'visit', phase: 'file', meeting: excused } }),
    season(),
  ),
  desk(
    'no-time-left',
    { kind: 'check-receipts' },
    season(anAccount(), { clock: DAY_ENDS - 9 }),
    season(anAccount(), { clock: DAY_ENDS - 10 }),
  ),
  desk(
    'no-time-left',
    { kind: 'call', dealer },
    season(anAccount(), { clock: DAY_ENDS - 19 }),
    season(anAccount(), { clock: DAY_ENDS - 20 }),
  ),
  desk('too-late-in-month', visit, season(anAccount(), { day: 30 }), season(anAccount(), { day: 29 })),
  desk(
    'too-late-in-month',
    renew,
    season(found({ pressed: [14] }), { day: 31 }),
    season(found({ pressed: [14] }), { day: 30 }),
  ),
  desk(
    'shows-too-late',
    outlet,
    season(anAccount({ talks: 1 }), { day: 20 }),
    season(anAccount({ talks: 1 }), { day: 19 }),
  ),
  desk('already-planned', plan, season(anAccount({ planned: 'sent' })), season()),
  desk('talked-already', plan, season(anAccount({ talks: 1 })), season()),
  desk('already-committed', visit, season(committed()), season(anAccount({ talks: 1, lastTalk: 5 }))),
  desk(
    'most-talks',
    visit,
    season(anAccount({ talks: 4, lastTalk: 9 })),
    season(anAccount({ talks: 3, lastTalk: 9 })),
  ),
  desk(
    'talked-today',
    visit,
    season(anAccount({ talks: 1, lastTalk: 15 })),
    season(anAccount({ talks: 1, lastTalk: 14 })),
  ),
  desk('nothing-missing', press, season(found({ found: null })), season(found())),
  desk(
    'nothing-missing',
    renew,
    season(found({ found: null, pressed: [14] })),
    season(found({ pressed: [14] })),
  ),
  desk(
    'said-it-comes',
    press,
    season(found({ pressed: [14], claim: 30_000 })),
    season(found({ pressed: [14], claim: 0 })),
  ),
  desk('may-still-come', press, season(found({ claim: 30_000 })), season(found({ claim: 0 }))),
  desk('not-pressed', renew, season(found()), season(found({ pressed: [14] }))),
  desk(
    'renewed-once',
    renew,
    season(found({ pressed: [14], renewed: true })),
    season(found({ pressed: [14], renewed: false })),
  ),
  desk('not-talked-yet', collect, season(), season(anAccount({ talks: 1 }))),
  desk(
    'rounds-done',
    outlet,
    season(anAccount({ talks: 1, efforts: [{ ...round, brought: 1 }] })),
    season(anAccount({ talks: 1, efforts: [{ ...round, measure: 'incentive', brought: 1 }] })),
  ),
];

describe('a shut move', () => {
  it.each(IN_TALK)('in a talk: $reason, and without it open ($action.kind)', (each) => {
    const { reason, action, phase } = each;
    const base = phase === 'commitment' ? closing : haggled;
    const shut = { ...base, ...each.shut };
    const open = { ...base, ...each.open };
    expect(whyShut(shut, phase, action)?.reason).toBe(reason);
    expect(refusalOf(action, legalMoves(shut, phase))).toBeDefined();
    expect(whyShut(open, phase, action)).toBeUndefined();
    expect(refusalOf(action, legalMoves(open, phase))).toBeUndefined();
  });

  it.each(AT_DESK)('at the desk: $reason, and without it open ($action.kind)', (each) => {
    const { reason, action, shut, open } = each;
    expect(whyShutAtDesk(shut, action)?.reason).toBe(reason);
    expect(refusalOf(action, monthMoves(shut))).toBeDefined();
    expect(whyShutAtDesk(open, action)).toBeUndefined();
    expect(refusalOf(action, monthMoves(open))).toBeUndefined();
  });

  it('belongs to another phase, or to a talk that is over or was never begun', () => {
    const hold = { kind: 'hold' } as const;
    expect(whyShut(haggled, 'opening', hold)).toEqual({ reason: 'wrong-phase' });
    expect(whyShut(haggled, 'over', hold)).toEqual({ reason: 'talk-over' });
    expect(whyShut(haggled, 'bargaining', hold)).toBeUndefined();
    expect(whyNobodyTalks(season())).toEqual({ reason: 'at-the-desk' });
    expect(whyNobodyTalks(season(anAccount(), { over: true }))).toEqual({ reason: 'season-over' });
  });

  it('has no reason that is not shown here', () => {
    const shown = [...IN_TALK, ...AT_DESK].map(({ reason }) => reason);
    const apart: readonly ShutReason[] = ['wrong-phase', 'talk-over', 'at-the-desk'];
    expect([...new Set([...shown, ...apart])].sort()).toEqual([...SHUT_REASONS].sort());
  });

  it('lacks minutes, and the law says how many', () => {
    const late = { ...excused, clock: appointment - 9 };
    const minutes = { needed: 20, left: 9 };
    expect(whyShut(late, 'file', { kind: 'prepare', item: 'statement' })?.minutes).toEqual(minutes);
    expect(
      whyShut({ ...late, clock: appointment - 12 }, 'file', { kind: 'prepare', item: 'statement' }),
    ).toEqual({
      reason: 'no-time-left',
      minutes: { ...minutes, left: 12 },
    });
  });
});
