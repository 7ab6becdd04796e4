import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../protocol/event.ts';
import type { MeetingView } from '../protocol/view.ts';
import { direct } from './director.ts';
import { meeting } from './meeting.fixture.ts';

const spoke = (action: Extract<GameEvent, { kind: 'rep-spoke' }>['action']): GameEvent => ({
  kind: 'rep-spoke',
  turn: 3,
  action,
  minutes: 3,
});
const kinds = (events: readonly GameEvent[], before: MeetingView = meeting(), view: MeetingView = before) =>
  direct(before, view, events).map(({ kind }) => kind);

describe('the director', () => {
  it('lets a raised excuse show on the face, fall on the table as a slip, and be said', () => {
    expect(
      direct(meeting(), meeting(), [{ kind: 'excuse-raised', excuse: 'retailers-owe', claimed: 50_000 }]),
    ).toEqual([
      { kind: 'express', expression: 'worried' },
      { kind: 'lay-slip', slip: { excuse: 'retailers-owe', standing: 'open', truth: null } },
      { kind: 'speak', duration: 1300 },
    ]);
  });

  it('has a dropped excuse torn up and an accepted one pinned down', () => {
    expect(kinds([{ kind: 'excuse-dropped', excuse: 'house' }])).toEqual(['express', 'speak', 'tear-slip']);
    expect(direct(meeting(), meeting(), [{ kind: 'excuse-accepted', excuse: 'house' }])).toContainEqual({
      kind: 'pin-slip',
      excuse: 'house',
      by: 'accepted',
    });
  });

  it('pulls the knot towards the rep when the dealer offers more', () => {
    // 80,000 → 100,000 of an ask of 200,000: 0.4 → 0.5
    const cues = direct(meeting(), meeting({ offer: 100_000 }), [
      { kind: 'offered', amount: 100_000, before: 80_000 },
    ]);
    expect(cues.at(-1)).toMatchObject({ kind: 'pull-rope', from: { knot: 0.4 }, to: { knot: 0.5 } });
  });

  it('pulls once for the rep’s lower ask and once for the dealer’s answer', () => {
    const cues = direct(meeting(), meeting({ ask: 160_000, offer: 100_000 }), [
      spoke({ kind: 'lower', amount: 160_000 }),
      { kind: 'offered', amount: 100_000, before: 80_000 },
    ]);
    const pulls = cues.filter((cue) => cue.kind === 'pull-rope');
    // 80,000 / 160,000 = 0.5, then 100,000 / 160,000 = 0.625
    expect(pulls.map(({ to }) => to.knot)).toEqual([0.5, 0.625]);
  });

  it('leaves the rope alone when the dealer stays at the offer, and lets the fingers drum', () => {
    expect(kinds([{ kind: 'stood', amount: 80_000 }])).toEqual(['express', 'speak', 'drum']);
  });

  it('pushes the statement forward with a prepared opening, and only if there is one', () => {
    const opening = spoke({ kind: 'open-prepared', amount: 200_000 });
    expect(kinds([opening])).toEqual(['push-statement']);
    expect(kinds([opening], meeting({ prepared: [] }))).toEqual([]);
  });

  it('brings the seal down when the commitment is signed', () => {
    expect(kinds([{ kind: 'signed' }])).toEqual(['express', 'speak', 'stamp-seal']);
  });

  it('lets several lines in a row share under three seconds', () => {
    const cues = direct(meeting(), meeting(), [
      { kind: 'pitied' },
      { kind: 'offered', amount: 90_000, before: 80_000 },
      { kind: 'excuse-raised', excuse: 'flaw', claimed: 10_000 },
      { kind: 'demanded', want: 'discount' },
    ]);
    const spoken = cues.flatMap((cue) => (cue.kind === 'speak' ? [cue.duration] : []));
    expect(spoken).toEqual([700, 700, 700, 700]);
  });

  it('keeps the mouth shut in silence', () => {
    expect(kinds([{ kind: 'stalled', how: 'silence' }])).toEqual(['express', 'wait', 'drum']);
  });

  it('turns the clock by the minutes an exchange took', () => {
    const cues = direct(meeting({ clock: 605 }), meeting({ clock: 609 }), []);
    expect(cues).toEqual([{ kind: 'turn-clock', from: 605, to: 609 }]);
  });

  it('shows patience running out and trust going as posture and distance', () => {
    const mood = { expression: 'annoyed', patience: 'fidgeting', trust: 'guarded' } as const;
    expect(direct(meeting(), meeting({ mood }), [])).toEqual([
      { kind: 'posture', posture: 'fidgeting' },
      { kind: 'lean', to: 'guarded' },
    ]);
  });

  it('ends in a handshake, or with the dealer walking out of a darkening room', () => {
    expect(kinds([{ kind: 'parted', ending: 'handshake' }])).toEqual(['express', 'speak', 'shake-hands']);
    expect(kinds([{ kind: 'parted', ending: 'dealer-left' }])).toEqual([
      'express',
      'speak',
      'dealer-leaves',
      'dim-lights',
    ]);
  });

  it('calls the spouse in', () => {
    expect(kinds([{ kind: 'called-in', who: 'spouse' }])).toContain('spouse-steps-in');
  });

  it('stages nothing for what is only known to the office', () => {
    expect(kinds([{ kind: 'prepared', item: 'market', minutes: 20 }])).toEqual([]);
  });
});
