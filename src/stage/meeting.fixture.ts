/** A meeting in mid bargaining, for the stage's tests: 老周 owes 400,000, half of it overdue; the target is 150,000. */
import type { MeetingView } from '../protocol/view.ts';

export function meeting(change: Partial<MeetingView> = {}): MeetingView {
  return {
    scenario: 'meeting',
    phase: 'bargaining',
    turn: 2,
    today: 8,
    monthEnd: 30,
    clock: 605,
    appointment: 600,
    dealerLeaves: 660,
    dealer: {
      id: 'lao-zhou',
      trade: 'liquor',
      repute: 'old-friend',
      receivable: 400_000,
      ageing: { notDue: 200_000, to30: 120_000, to60: 50_000, over60: 30_000 },
      history: [],
      grade: 'B',
      target: 150_000,
    },
    prepared: ['statement'],
    facts: [],
    firstAsk: 200_000,
    ask: 200_000,
    offer: 80_000,
    excuse: null,
    excuses: [],
    commitment: null,
    mood: { expression: 'calm', patience: 'settled', trust: 'polite' },
    legal: [],
    shut: [],
    ending: null,
    outcome: null,
    ...change,
  };
}
