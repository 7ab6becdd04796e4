import { describe, expect, it } from 'vitest';
import { anAccount, atTheDesk } from '../../test/support/a-month.ts';
import { aTerritory } from '../../test/support/a-season.ts';
import { beginMonth, isOver, monthViewAt, playMonth } from './month-play.ts';

const dealer = 'test-dealer';

describe('the kernel of a month', () => {
  it('begins on the first morning, with what happened until then', () => {
    const start = beginMonth(aTerritory(1));
    expect(isOver(start)).toBe(false);
    expect(start.context.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['month-opened', 'day-broke']),
    );
    expect(monthViewAt(start)).toMatchObject({ scenario: 'month', phase: 'desk', talk: null });
  });

  it('refuses what belongs into a talk at the desk, and what belongs to the desk in a talk', () => {
    const start = beginMonth(aTerritory(1));
    const refused = playMonth(start, { kind: 'hold' });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-now' } });
    const talking = playMonth(start, { kind: 'visit', dealer: aTerritory(1).briefs[0]?.id ?? '' });
    if (!talking.ok) throw new Error(talking.refusal.message);
    expect(playMonth(talking.position, { kind: 'end-day' })).toMatchObject({ ok: false });
    expect(playMonth(talking.position, { kind: 'enter' }).ok).toBe(true);
  });

  it('tells in the view of a talk what a meeting tells, and nothing of how it will end', () => {
    const desk = atTheDesk([anAccount()]).act({ kind: 'visit', dealer }, { kind: 'enter' });
    const { talk, legal, phase, clock } = desk.view();
    expect(phase).toBe('talk');
    expect(legal).toEqual([]);
    expect(talk).toMatchObject({ dealer, by: 'visit', meeting: { phase: 'opening', outcome: null } });
    expect(talk?.meeting.clock).toBe(clock);
  });

  it('a talk in a month reveals nothing when it ends: the truth comes out when the month closes', () => {
    const desk = atTheDesk([anAccount()]).act({ kind: 'visit', dealer }, { kind: 'enter' });
    desk.act({ kind: 'open-direct', amount: 150_000 }, { kind: 'leave', appointment: 20 });
    expect(desk.last('talk-ended').ending).toBe('rep-left');
    const said = desk.all().flatMap((event) => (event.kind === 'in-talk' ? [event.event.kind] : []));
    expect(said).toContain('parted');
    expect(said).not.toContain('revealed');
    expect(desk.view()).toMatchObject({ phase: 'desk', talk: null });
  });

  it('every word of a talk is noted as an action of the log, in order', () => {
    const desk = atTheDesk([anAccount()]).act({ kind: 'call', dealer }, { kind: 'small-talk' });
    desk.act({ kind: 'leave', appointment: 20 }, { kind: 'check-receipts' });
    const acted = desk
      .all()
      .flatMap((event) => (event.kind === 'acted' ? [[event.at, event.action.kind]] : []));
    expect(acted).toEqual([
      [0, 'call'],
      [1, 'small-talk'],
      [2, 'leave'],
      [3, 'check-receipts'],
    ]);
  });

  it('is over when the last month is', () => {
    const desk = atTheDesk([anAccount()]).endMonth();
    expect(desk.view()).toMatchObject({ phase: 'over', legal: [] });
    expect(desk.heard('season-ended')).toBe(true);
  });
});
