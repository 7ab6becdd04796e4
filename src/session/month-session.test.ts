import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../protocol/brief.ts';
import { personWith } from '../protocol/dealer-person.ts';
import { seasonLogSchema } from '../protocol/log.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import { EXCUSES, TEMPERAMENTS } from '../protocol/vocabulary.ts';
import type { MonthSession } from './month-session.ts';
import { resumeMonths, startMonths } from './start-month.ts';

const dealers: readonly Brief[] = ['anna', 'boris', 'clara', 'dong'].map((id, at) => ({
  id,
  temperament: TEMPERAMENTS[at] ?? TEMPERAMENTS[0],
  trade: 'hardware',
  natural: [80_000, 120_000],
  receivable: [200, 300],
  integrity: [50, 70],
  excuses: EXCUSES.slice(0, 4),
}));
const briefOf = (id: string) => dealers.find((brief) => brief.id === id);
const start = () => startMonths({ dealers, months: 1, seed: 3, words: 1 });

/** Into the middle of a talk. */
const TO_A_TALK: readonly MonthAction[] = [
  { kind: 'end-day' },
  { kind: 'visit', dealer: 'clara' },
  { kind: 'prepare', item: 'statement' },
  { kind: 'enter' },
  { kind: 'open-prepared', amount: 120_000 },
];

function played(actions: readonly MonthAction[], session: MonthSession = start()): MonthSession {
  for (const action of actions) expect(session.act(action)).toBeUndefined();
  return session;
}

function resumed(log: ReturnType<MonthSession['log']>): MonthSession {
  const session = resumeMonths(v.parse(seasonLogSchema, JSON.parse(JSON.stringify(log))), briefOf, 1);
  if ('code' in session) throw new Error(session.message);
  return session;
}

describe('a season under way', () => {
  it('begins with its first morning', () => {
    expect(
      start()
        .events()
        .map(({ kind }) => kind),
    ).toEqual(expect.arrayContaining(['month-opened', 'day-broke']));
    expect(start().view()).toMatchObject({ phase: 'desk', month: 1 });
    expect(start().scores()).toBeNull();
  });

  it('is taken up in the middle of a sentence, and goes on as if nothing had been', () => {
    const session = played(TO_A_TALK);
    const again = resumed(session.log());
    expect(again.view()).toEqual(session.view());
    expect(again.events()).toEqual(session.events());
    const appointment = session.view().talk?.meeting.monthEnd ?? 28;
    const rest: readonly MonthAction[] = [{ kind: 'leave', appointment }, { kind: 'end-day' }];
    expect(played(rest, again).events()).toEqual(played(rest, session).events());
  });

  it('tells its listeners of each step, with the view before and after', () => {
    const session = start();
    const heard: string[] = [];
    const stop = session.subscribe(({ action, before, view, events }) =>
      heard.push(`${action.kind} ${before.phase} ${view.phase} ${events[0]?.kind}`),
    );
    played(TO_A_TALK.slice(0, 2), session);
    expect(session.act({ kind: 'end-day' })).toMatchObject({ code: 'not-now' });
    stop();
    played(TO_A_TALK.slice(2), session);
    expect(heard).toEqual(['end-day desk desk acted', 'visit desk talk acted']);
  });

  it('shows one view, and hands out one log, until the next step', () => {
    const session = start();
    const { view, log } = session;
    const [morning, page] = [view(), log()];
    expect(view()).toBe(morning);
    expect(log()).toBe(page);
    played([{ kind: 'end-day' }], session);
    expect(view()).not.toBe(morning);
    expect(log().actions).toHaveLength(1);
    expect(page.actions).toHaveLength(0);
  });
});

describe('the log of a season', () => {
  const log = played(TO_A_TALK).log();

  it('is refused when it is of other rules, and played on in whichever words', () => {
    const older = { ...log, versions: { ...log.versions, rules: 1 } };
    expect(resumeMonths(older, briefOf, 1)).toMatchObject({ code: 'other-version' });
    expect(resumeMonths(log, briefOf, 2)).not.toHaveProperty('code');
  });

  it('is refused when somebody in it is unknown', () => {
    const stranger = { ...log, dealers: ['anna', 'boris', 'clara', 'zorro'].map(personWith) };
    expect(resumeMonths(stranger, briefOf, 1)).toMatchObject({
      code: 'unknown-dealer',
      message: expect.stringContaining('zorro'),
    });
  });

  it('is refused at the first action that is not legal', () => {
    const altered = { ...log, actions: log.actions.toSpliced(1, 1) };
    expect(resumeMonths(altered, briefOf, 1)).toMatchObject({
      code: 'altered-log',
      message: expect.stringContaining('Action 2 '),
    });
  });
});
