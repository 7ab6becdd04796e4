/** What a player may see of a meeting. Nothing else of the world's state ever leaves it. */
import type { DealerTruth, Money } from '../protocol/event.ts';
import type { LegalMove } from '../protocol/legal.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { PatienceBand, Phase, TrustBand } from '../protocol/vocabulary.ts';
import { moneyOf, truthOf } from './ending.ts';
import type { Meeting } from './meeting.ts';

function patienceBand(patience: number): PatienceBand {
  return patience >= 55 ? 'settled' : patience >= 25 ? 'fidgeting' : 'leaving';
}

export function trustBand(trust: number): TrustBand {
  return trust >= 64 ? 'warm' : trust >= 46 ? 'polite' : trust >= 30 ? 'guarded' : 'cold';
}

export function viewOf(meeting: Meeting, phase: Phase, legal: readonly LegalMove[]): MeetingView {
  const { dealer } = meeting;
  return {
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
      // No face is seen on the telephone.
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
