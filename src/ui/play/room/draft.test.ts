import { describe, expect, test } from 'vitest';
import { aDealer } from '../../../../test/support/a-dealer.ts';
import { visit, WELL_PREPARED } from '../../../../test/support/room.ts';
import type { ActionKind } from '../../../protocol/action.ts';
import { refusalOf } from '../../../protocol/legal.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { actionOf, draftOf, withParam } from './draft.ts';

const atTheDoor = () => visit(aDealer(), WELL_PREPARED);

function draft(view: MeetingView, kind: ActionKind) {
  const move = view.legal.find((legal) => legal.kind === kind);
  if (!move) throw new Error(`${kind} is not legal here`);
  return draftOf(move, view);
}

describe('a draft', () => {
  test('starts as something that may be said, for every reply there is', () => {
    const room = atTheDoor().say({ kind: 'open-direct', amount: 200_000 });
    const { view } = room;
    for (const move of view().legal) {
      const action = actionOf(draftOf(move, view()));
      expect(action && refusalOf(action, view().legal)).toBeUndefined();
    }
  });

  test('starts from the target before anything was asked, then from the last ask', () => {
    const room = atTheDoor();
    expect(draft(room.view(), 'open-direct').params['amount']).toBe(
      Math.round(room.view().dealer.target / 1_000) * 1_000,
    );
    room.say({ kind: 'open-direct', amount: 210_000 });
    expect(draft(room.view(), 'claim').params['amount']).toBe(210_000);
  });

  test('keeps the last instalment after the first, and lets one part fall on one day', () => {
    const room = atTheDoor().say(
      { kind: 'open-direct', amount: 150_000 },
      { kind: 'ask-commitment', amount: 60_000 },
    );
    expect(room.view().phase).toBe('commitment');
    const one = draft(room.view(), 'ask-schedule');
    expect(actionOf(one)).toMatchObject({ parts: 1, first: 18, last: 18 });
    const three = withParam(withParam(withParam(one, 'parts', 3), 'last', 20), 'first', 24);
    expect(actionOf(three)).toMatchObject({ parts: 3, first: 24, last: 25 });
  });
});
