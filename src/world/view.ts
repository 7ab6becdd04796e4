/** What a player may see of a meeting. Nothing else of the world's state ever leaves it. */
import type { DealerTruth, Money } from '../protocol/event.ts';
import type { LegalMove } from '../protocol/legal.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { PatienceBand, Phase, TrustBand } from '../protocol/vocabulary.ts';
import { moneyOf, truthOf } from './ending.ts';
import { judgeLater } from './judge-later.ts';
import { shutMoves } from './legal.ts';
import type { Meeting } from './meeting.ts';

/** Where each band begins, the lowest first. */
const PATIENCE_FROM = { leaving: 0, fidgeting: 25, settled: 55 } as const satisfies Record<
  PatienceBand,
  number
>;
const TRUST_FROM = { cold: 0, guarded: 30, polite: 46, warm: 64 } as const satisfies Record<
  TrustBand,
  number
>;

function patienceBand(patience: number): PatienceBand {
  return patience >= PATIENCE_FROM.settled
    ? 'settled'
    : patience >= PATIENCE_FROM.fidgeting
      ? 'fidgeting'
      : 'leaving';
}

export function trustBand(trust: number): TrustBand {
  return trust >= TRUST_FROM.warm
    ? 'warm'
    : trust >= TRUST_FROM.polite
      ? 'polite'
      : trust >= TRUST_FROM.guarded
        ? 'guarded'
        : 'cold';
}

/** The lowest and highest patience and trust (0–100) that look like this. */
export function patienceRange(band: PatienceBand): readonly [number, number] {
  return rangeFrom(PATIENCE_FROM, band);
}
export function trustRange(band: TrustBand): readonly [number, number] {
  return rangeFrom(TRUST_FROM, band);
}

function rangeFrom<Band extends string>(
  from: Readonly<Record<Band, number>>,
  band: Band,
): readonly [number, number] {
  const above = Object.values<number>(from).filter((start) => start > from[band]);
  return [from[band], above.length > 0 ? Math.min(...above) - 1 : 100];
}

export function viewOf(meeting: Meeting, phase: Phase, legal: readonly LegalMove[]): MeetingView {
  const { dealer } = meeting;
  const view: Omit<MeetingView, 'shut'> = {
    scenario: 'meeting',
    phase,
    turn: meeting.turn,
    today: dealer.today,
    monthEnd: dealer.monthEnd,
    clock: meeting.clock,
    appointment: dealer.appointment,
    dealerLeaves: dealer.dealerLeaves,
    dealer: dealer.file,
    prepared: meeting.prepared,
    facts: meeting.facts,
    firstAsk: meeting.firstAsk,
    ask: meeting.ask,
    offer: meeting.offer,
    excuse: excuseOnTable(meeting),
    excuses: excusesSaid(meeting),
    commitment: meeting.commitment,
    mood: {
      // By telephone no face can be seen.
      expression: meeting.setting === 'call' ? 'calm' : meeting.expression,
      patience: patienceBand(meeting.patience),
      trust: trustBand(meeting.trust),
    },
    ending: meeting.ending,
    legal,
    outcome:
      meeting.ending === null || meeting.setting !== 'single'
        ? null
        : { ending: meeting.ending, ...revealed(meeting) },
  };
  judgeLater(view, () => shutMoves(meeting, phase));
  return view;
}

function revealed(meeting: Meeting): { truth: DealerTruth; money: Money } {
  return { truth: truthOf(meeting), money: moneyOf(meeting) };
}

function excuseOnTable(meeting: Meeting): MeetingView['excuse'] {
  if (meeting.onTable === null) return null;
  return excusesSaid(meeting).find(({ status }) => status === 'open') ?? null;
}

function excusesSaid(meeting: Meeting): MeetingView['excuses'] {
  return meeting.excuses.flatMap(({ status, claimed, verified }, index) => {
    const hidden = meeting.dealer.excuses[index];
    if (status === 'unsaid' || !hidden) return [];
    return [{ excuse: hidden.excuse, claimed, status, truth: verified ? hidden.truth : null }];
  });
}
