/**
 * Every published figure of following up, written out where it counts: a figure that is changed turns red in the world, in
 * the scores, in the course and in the sentences that tell the player.
 */
import { describe, expect, it } from 'vitest';
import { aMonth, part } from '../../src/books/a-month.fixture.ts';
import { followUpMastery } from '../../src/coach/course/follow-up-mastery.ts';
import { followUp } from '../../src/content/course/follow-up.ts';
import { plan } from '../../src/content/course/plan.ts';
import { COURSE } from '../../src/content/messages/course.ts';
import { MONTH } from '../../src/content/messages/month.ts';
import { REPORT_SCORES } from '../../src/content/messages/report-scores.ts';
import { FOLLOW_UP_POINTS } from '../../src/protocol/follow-up-points.ts';
import type { MonthEvent } from '../../src/protocol/month-event.ts';
import { habitAfter, type MonthsLesson } from '../../src/world/habit.ts';
import { beginTalk, endTalk } from '../../src/world/talk.ts';
import { anAccount, aPart, aTurn, atTheDesk, committed } from '../support/a-month.ts';

describe('in the world', () => {
  const firm: MonthsLesson = {
    demanded: true,
    kept: 100,
    standard: 100,
    pressed: 0,
    letPass: 0,
    excusesAccepted: 0,
  };
  const learnt = (change: Partial<MonthsLesson>) => habitAfter(0, 1, { ...firm, ...change });

  it('a promise counts as kept from 85% on, and as kept in part from 60%', () => {
    expect(learnt({ kept: 85 })).toBe(learnt({ kept: 100 }));
    expect(learnt({ kept: 84 })).toBeLessThan(learnt({ kept: 85 }));
    expect(learnt({ kept: 60 })).toBe(learnt({ kept: 84 }));
    expect(learnt({ kept: 59 })).toBeLessThan(learnt({ kept: 60 }));
  });

  it('a demand sets the standard from 85% of the attainable on', () => {
    expect(learnt({ standard: 85 })).toBe(learnt({ standard: 100 }));
    expect(learnt({ standard: 84 })).toBeLessThan(learnt({ standard: 85 }));
  });

  it('a miss teaches least when it is pressed within three days of its day: by the 15th for the 12th', () => {
    const habit = (pressed: number) => {
      const parts = [aPart({ state: 'missed', found: 0, pressed: [pressed] })];
      return atTheDesk([committed({ parts })], { day: 31 })
        .endMonth()
        .hidden().habit;
    };
    expect(habit(15)).toBe(habit(13));
    expect(habit(16)).toBeLessThan(habit(15));
  });

  it('a reminder is welcome four days before: on the 8th for the 12th, and not on the 6th', () => {
    const onDay = (day: number) =>
      atTheDesk([committed()], { day }).act({ kind: 'remind-due', dealer: 'test-dealer' });
    expect(onDay(8).heard('reminded')).toBe(true);
    expect(onDay(6).heard('pestered')).toBe(true);
  });
});

describe('in a talk', () => {
  it('a measure promised on the 5th has to be begun within eight days, by the 13th', () => {
    const account = anAccount();
    const turn = aTurn([account]);
    beginTalk(turn, account, 'visit', 'file');
    const { talk } = turn.now;
    if (!talk) throw new Error('no talk began');
    endTalk(turn, { ...talk.meeting, matched: ['promotion'], ending: 'handshake' });
    expect(turn.now.accounts[0]?.promised).toEqual([{ measure: 'promotion', until: 13 }]);
  });
});

describe('in the course', () => {
  /** The learner begins on the 10th; a part is due on the 12th. */
  const mastered = (id: 'looked' | 'pressed', ...come: readonly (readonly [number, MonthEvent])[]) => {
    const date = { year: 2027, month: 10, day: 10 };
    const before = aMonth().on(9, { kind: 'day-broke', date, workingDaysLeft: 15 });
    const told = aMonth().talk(4, {
      amount: 150_000,
      instalments: [{ day: 12, amount: 150_000 }],
      method: null,
      written: true,
      specific: true,
    });
    told.on(9, ...before.events().filter(({ kind }) => kind === 'day-broke'));
    const begun = told.events().length;
    for (const [day, event] of come) told.on(day, event);
    const view = atTheDesk([anAccount()], { day: 20 }).view();
    const criteria = followUpMastery({ scenario: 'month', events: told.events(), begun, view });
    return criteria.find((criterion) => criterion.id === id)?.state;
  };
  const found = part.found(1, 12, 150_000, 0);
  const pressed = part.pressed(1, 12, 150_000, 'puts-off');

  it('a part is looked up in time within three days: by the 15th for the 12th', () => {
    expect(mastered('looked', [15, found])).toBe('met');
    expect(mastered('looked', [16, found])).toBe('lost');
  });

  it('a miss is pressed at once within two days of being found: by the 15th for the 13th', () => {
    expect(mastered('pressed', [13, found], [15, pressed])).toBe('met');
    expect(mastered('pressed', [13, found], [16, pressed])).toBe('lost');
  });
});

describe('in the scores', () => {
  it('the rules of follow-up are worth 15, 25, 30 and 30', () => {
    expect(FOLLOW_UP_POINTS).toEqual({ 'on-time': 15, tightness: 25, caught: 30, pressed: 30 });
  });
});

describe('in the sentences', () => {
  it.each([
    [REPORT_SCORES['how.on-time'], '15 分', '15 points'],
    [REPORT_SCORES['how.tightness'], '25 分', '25 points'],
    [REPORT_SCORES['how.tightness'], '−6', '−6'],
    [REPORT_SCORES['how.respect.month'], '−4', '−4'],
    [REPORT_SCORES['how.caught'], '30 分平摊到每一笔：到期 3 天内', 'within three days of the due day'],
    [REPORT_SCORES['how.caught'], '四成', 'four tenths'],
    [REPORT_SCORES['how.pressed'], '发现没到后 3 天内', 'within three days of being found missing'],
    [COURSE['rule.looked'], '三天内都查了到账', 'within three days'],
    [COURSE['rule.pressed'], '发现后两天内催', 'within two days'],
    [COURSE['rule.after-cash'], '来钱后三天内', 'within three days after money comes in'],
    [followUp.task, '少了的两天内催', 'within two days'],
    [followUp.hints.pressed, '两天内去催', 'within two days'],
    [followUp.hints.reminded, '这两天到期', 'in two days'],
    [plan.hints['commitment'], '之后三天内', 'within three days after'],
    [MONTH['hint.first-measure'], '八天内', 'within eight days'],
  ])('%j shows the figure', (text, zh, en) => {
    expect(text?.zh).toContain(zh);
    expect(text?.en).toContain(en);
  });
});
