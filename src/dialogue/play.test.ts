import { afterEach, describe, expect, it, vi } from 'vitest';
import { aDealer } from '../../test/support/a-dealer.ts';
import { anAccount, atTheDesk } from '../../test/support/a-month.ts';
import { aTerritory } from '../../test/support/a-season.ts';
import { DAY_ENDS } from '../world/calendar.ts';
import { meetingWith } from '../world/meeting.ts';
import { meetingChart } from './meeting-chart.ts';
import { monthChart } from './month-chart.ts';
import { beginMonth, playMonth } from './month-play.ts';
import { advance } from './month-run.ts';
import { begin, play, spoken, stepMeeting } from './play.ts';
import { turnOf } from './stand.ts';

const dealer = 'test-dealer';
const meeting = meetingWith(aDealer(), 1);

describe('a refusal', () => {
  it('says why the move is shut, as a code and in a sentence', () => {
    const refused = play(begin({ meeting }), { kind: 'hold' });
    expect(refused).toEqual({
      ok: false,
      refusal: {
        code: 'not-now',
        reason: 'wrong-phase',
        message: '"hold" is not possible now: it belongs to another phase of the talk.',
      },
    });
  });

  it('says of a move that lacks time how much it lacks', () => {
    const desk = atTheDesk([anAccount()], { place: dealer, clock: DAY_ENDS - 30 });
    const refused = desk.refusal({ kind: 'visit', dealer });
    expect(refused).toMatchObject({ code: 'not-now', reason: 'no-time-left' });
    expect(refused?.message).toContain('45 minutes needed, 30 left');
  });

  it('says only of a figure that it is out of range', () => {
    const desk = atTheDesk([anAccount()]);
    const refused = desk.refusal({ kind: 'send-plan', dealer, amount: 1 });
    expect(refused?.code).toBe('out-of-range');
    expect(refused?.reason).toBeUndefined();
  });
});

describe('a chart that does not take up what the law allows', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is a bug of a meeting’s kernel, and nothing is noted twice', () => {
    const position = begin({ meeting });
    vi.spyOn(meetingChart, 'transition').mockImplementation((snapshot) => snapshot);
    expect(() => play(position, { kind: 'enter' })).toThrow(/"meeting" did not move at "file" on "enter"/);
  });

  it('is a bug of a month’s kernel, at the desk and in a talk', () => {
    const start = beginMonth(aTerritory(1));
    const id = aTerritory(1).briefs[0]?.id ?? '';
    const talking = playMonth(start, { kind: 'visit', dealer: id });
    if (!talking.ok) throw new Error(talking.refusal.message);
    const deaf = vi.spyOn(monthChart, 'transition').mockImplementation((snapshot) => snapshot);
    expect(() => playMonth(start, { kind: 'end-day' })).toThrow(/did not move at "morning" on "desk"/);
    deaf.mockRestore();
    vi.spyOn(meetingChart, 'transition').mockImplementation((snapshot) => snapshot);
    expect(() => playMonth(talking.position, { kind: 'enter' })).toThrow(/did not move at "file" on "enter"/);
  });

  it('is noticed whatever the chart lacks: a move that has no arrow there', () => {
    expect(() => stepMeeting(begin({ meeting }), spoken({ kind: 'hold' }))).toThrow('did not move');
  });

  it('is a bug without the chart, too: of a talk, of the desk, and with a stranger', () => {
    expect(() => turnOf({ meeting, phase: 'file' }, { kind: 'hold' })).toThrow('no move of the phase');
    const { season } = beginMonth(aTerritory(1)).context;
    expect(() => advance(season, { kind: 'hold' })).toThrow('nobody is being talked to');
    expect(() => advance({ ...season, over: true }, { kind: 'end-day' })).toThrow('away from the desk');
    expect(() => advance(season, { kind: 'remind-due', dealer: 'nobody' })).toThrow('no such dealer');
  });
});
