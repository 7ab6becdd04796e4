/**
 * The golden grid of months: four dealers over three months and into a fourth, worked each in another way, with all that
 * every day changes in the till, the ledger and the dealer. A changed figure changes rows; the difference is to be read.
 */
import { describe, expect, it } from 'vitest';
import { aBrief } from '../../test/support/a-brief.ts';
import { became, happened, told } from '../../test/support/changes.ts';
import type { Action } from '../protocol/action.ts';
import type { DeskAction } from '../protocol/month-action.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import { type Excuse, MEASURES, TEMPERAMENTS, type Temperament } from '../protocol/vocabulary.ts';
import type { Account, Effort, Part } from './account.ts';
import { answer } from './answer.ts';
import { drawDealer } from './dealer.ts';
import { missOf, renewable } from './follow-up.ts';
import { answerMonth } from './month-answer.ts';
import type { Season } from './season.ts';
import { startSeason } from './season-start.ts';
import { endTalk } from './talk.ts';

const grid = (name: string) => `${import.meta.dirname}/grids/${name}.txt`;

const REASONS_OF_ALL: readonly Excuse[] = [
  'retailers-owe',
  'stock',
  'house',
  'flaw',
  'reconcile',
  'month-end',
];
const brief = (id: string, temperament: Temperament, integrity: [number, number]) =>
  aBrief({ id, temperament, integrity, excuses: [...REASONS_OF_ALL] });
const BRIEFS = [
  brief('planned', 'honest-broke', [78, 82]),
  brief('called', 'haggler', [58, 64]),
  brief('lowered', 'smooth-promiser', [28, 34]),
  brief('left', 'big-account', [50, 55]),
];

/** A part and a measure as a row shows them. */
const partInWords = ({ day, amount, renewed, paid, claim, state, boost, lift, found, pressed }: Part) =>
  `${day}:${paid}/${amount} ${state} claim ${claim} boost ${boost} lift ${lift} found ${found} pressed ${pressed.join('+')}${renewed ? ' renewed' : ''}`;
const effortInWords = ({ measure, round, mean, expected, cost, due, brought }: Effort) =>
  `${measure} ${round} mean ${mean} expected ${expected} cost ${cost} due ${due} brought ${brought}`;

const inWords = ({ parts, efforts, bills, dealer, ...account }: Account) => ({
  ...account,
  parts: parts.map(partInWords),
  efforts: efforts.map(effortInWords),
  bills: bills.filter(({ paid, amount }) => paid < amount).length,
  stock: dealer.stock.value,
  retailers: dealer.retailers,
  ageing: dealer.file.ageing,
  grade: dealer.file.grade,
  target: dealer.file.target,
});

/** What one step changed: of the season, and of each dealer. */
function rowsOf(before: Season, after: Season, events: readonly MonthEvent[]): string[] {
  const ofSeason = became(before, after, ['accounts', 'talk', 'actions', 'workingDays']);
  const ofDealers = after.accounts.flatMap((account, index) => {
    const was = before.accounts[index];
    const row = was && became(inWords(was), inWords(account), ['brief', 'person', 'facts', 'excuses']);
    return row ? [`  ${account.id}: ${row}`] : [];
  });
  return [`${ofSeason} | ${happened(events.slice(1))}`, ...ofDealers];
}

/** What is said in each dealer's talks. */
const TALKS: Readonly<Record<string, (account: Account, day: number) => readonly Action[]>> = {
  planned: ({ dealer }, day) => [
    { kind: 'prepare', item: 'statement' },
    { kind: 'enter' },
    { kind: 'open-direct', amount: dealer.natural * 2 },
    { kind: 'acknowledge' },
    { kind: 'match-measure', measure: 'joint-collection' },
    { kind: 'inquire', topic: 'cash' },
    { kind: 'plan-jointly' },
    { kind: 'remind' },
    { kind: 'ask-commitment', amount: dealer.natural },
    { kind: 'ask-schedule', parts: 3, first: day + 5, last: Math.min(28, day + 17) },
    { kind: 'ask-method', method: 'transfer' },
    { kind: 'ask-writing' },
    { kind: 'ask-writing' },
    { kind: 'close', followUp: day + 4 },
  ],
  called: ({ dealer }, day) => [
    { kind: 'enter' },
    { kind: 'open-direct', amount: dealer.natural * 2 },
    { kind: 'match-measure', measure: 'promotion' },
    { kind: 'discount', percent: 3 },
    { kind: 'hold' },
    { kind: 'hold' },
    { kind: 'ask-commitment', amount: Math.round(dealer.natural * 0.8) },
    { kind: 'ask-schedule', parts: 2, first: day + 3, last: day + 9 },
    { kind: 'close', followUp: day + 4 },
  ],
  lowered: ({ dealer }, day) => [
    { kind: 'enter' },
    { kind: 'small-talk' },
    { kind: 'open-direct', amount: dealer.natural },
    { kind: 'accept-excuse' },
    { kind: 'lower', amount: Math.round(dealer.natural * 0.8) },
    { kind: 'ask-commitment', amount: Math.round(dealer.natural * 0.6) },
    { kind: 'ask-schedule', parts: 4, first: day + 2, last: Math.min(28, day + 20) },
    { kind: 'ask-method', method: 'transfer' },
    { kind: 'close', followUp: day + 4 },
  ],
  left: ({ dealer }, day) => [
    { kind: 'enter' },
    { kind: 'open-hostile', amount: dealer.natural },
    { kind: 'threaten' },
    { kind: 'leave', appointment: day + 9 },
  ],
};

/** Whoever asks for a commitment asks for what is offered. */
const asOffered = (line: Action, offer: number | null): Action =>
  line.kind === 'ask-commitment' ? { ...line, amount: offer ?? line.amount } : line;

function talk(season: Season): { season: Season; events: readonly MonthEvent[] } {
  const begun = season.talk;
  const account = season.accounts.find(({ id }) => id === begun?.dealer);
  if (!begun || !account) return { season, events: [] };
  let { meeting } = begun;
  for (const line of TALKS[account.id]?.(account, season.day) ?? [])
    if (meeting.ending === null) meeting = answer(meeting, asOffered(line, meeting.offer)).meeting;
  if (meeting.ending === null) meeting = answer(meeting, { kind: 'leave', appointment: 28 }).meeting;
  const turn = { now: { ...season }, events: [] };
  endTalk(turn, meeting);
  return { season: turn.now, events: turn.events };
}

/** A season played by the book of this test; each step gives its rows. */
function played(until: number): string[] {
  let { season } = startSeason({ briefs: BRIEFS, seed: 3, months: 4 });
  const rows = [
    became<Season>({}, season, ['accounts', 'talk']),
    ...season.accounts.map((account) => became<Account>({}, account, ['brief'])),
  ];
  const step = (action: DeskAction) => {
    const done = answerMonth(season, action);
    const after = done.season.talk ? talk(done.season) : { season: done.season, events: [] };
    const words = Object.values(action).join(' ');
    const [first = '', ...more] = rowsOf(season, after.season, [...done.events, ...after.events]);
    rows.push(`${season.month}/${season.day} ${words}: ${first}`, ...more);
    season = after.season;
  };
  while (season.month < until) {
    step({ kind: 'check-receipts' });
    for (const [index, { id }] of season.accounts.entries())
      for (const action of todo(season, index, id)) step(action);
    step({ kind: 'end-day' });
  }
  return rows;
}

/** What is done today about the dealer at `index`. */
function todo(season: Season, index: number, dealer: string): readonly DeskAction[] {
  const account = season.accounts[index];
  const { day, month } = season;
  if (!account) return [];
  const soon = account.parts.some((part) => part.state === 'open' && part.day >= day && part.day <= day + 4);
  const today = account.parts.some((part) => part.state === 'open' && part.day >= day && part.day <= day + 1);
  const measure = MEASURES[(index + month + day) % MEASURES.length] ?? 'outlet';
  const actions: (DeskAction | false)[] = [
    index === 1 && day === 2 && { kind: 'send-plan', dealer, amount: 50_000 },
    (day === 3 + index || (index !== 0 && day === 15)) && { kind: index === 1 ? 'call' : 'visit', dealer },
    (day === 6 + index || day === 13 || day === 20) && {
      kind: 'start-measure',
      dealer,
      measure,
      estimate: 20_000,
    },
    index !== 1 && (soon || day === 24) && { kind: 'remind-due', dealer },
    index % 2 === 0 && (today || day === 25) && { kind: 'contact-due', dealer },
    missOf(account) >= 0 &&
      (index > 0 || day % 3 === 0) && {
        kind: 'press-miss',
        dealer,
        by: (index + day) % 2 === 0 ? 'call' : 'visit',
      },
    renewable(account) >= 0 && { kind: 'renew-part', dealer, day: Math.min(season.monthEnd, day + 5) },
  ];
  return actions.filter((action) => action !== false);
}

describe('four dealers over three months', () => {
  it('pay, learn and are drawn anew as the grid says', async () => {
    await expect(told(played(4))).toMatchFileSnapshot(grid('months'));
  });
});

describe('a dealer drawn from a brief and a seed', () => {
  it('is who the grid says', async () => {
    const rows = TEMPERAMENTS.flatMap((temperament) =>
      [1, 2, 3].map((seed) => became({}, drawDealer(brief('drawn', temperament, [35, 90]), seed))),
    );
    await expect(told(rows)).toMatchFileSnapshot(grid('dealers'));
  });
});
