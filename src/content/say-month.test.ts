import { describe, expect, it } from 'vitest';
import type { Commitment } from '../protocol/event.ts';
import type { DeskAction } from '../protocol/month-action.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import { deskActionsOn, monthMomentsOf } from './check/month-moments.ts';
import { TERRITORY } from './dealers.ts';
import { createMonthSpeaker, type MonthSpoken } from './say-month.ts';

const dealer = 'lao-zhou';
const date = { year: 2027, month: 6, day: 3 };
const opened = (month: number): MonthEvent => ({ kind: 'month-opened', month, date, quota: 900_000 });
const inTalk = (event: Extract<MonthEvent, { kind: 'in-talk' }>['event']): MonthEvent => ({
  kind: 'in-talk',
  dealer,
  event,
});
const acted = (action: DeskAction, at: number): MonthEvent => ({
  kind: 'acted',
  at,
  action,
  day: 3,
  clock: 540,
});
const commitment: Commitment | null = null;

/** A talk in which Old Zhou stands by his offer `times` times. */
function talk(by: 'visit' | 'call', times = 0): readonly MonthEvent[] {
  return [
    { kind: 'talk-began', dealer, by },
    inTalk({ kind: 'entered', clock: 560 }),
    inTalk({ kind: 'greeted' }),
    ...Array.from({ length: times }, () => inTalk({ kind: 'stood', amount: 60_000 })),
    inTalk({ kind: 'parted', ending: 'rep-left' }),
    {
      kind: 'talk-ended',
      dealer,
      ending: 'rep-left',
      today: 3,
      commitment,
      followUp: 9,
      target: 100_000,
      brokenPromiseOnFile: false,
    },
  ];
}
function heard(events: readonly MonthEvent[], seed = 1): readonly MonthSpoken[] {
  const speaker = createMonthSpeaker(seed);
  return events.flatMap((event) => speaker.say(event));
}
const idsOf = (spoken: readonly MonthSpoken[]) => spoken.map(({ id }) => id);
const byDealer = (spoken: readonly MonthSpoken[]) => spoken.filter(({ by }) => by === 'dealer');

describe('the speaker of a season', () => {
  it('tells the month, the morning and the road, and whose door it is', () => {
    const [month, morning, road] = heard([
      opened(1),
      { kind: 'day-broke', date, workingDaysLeft: 12 },
      { kind: 'travelled', dealer, minutes: 35 },
    ]);
    expect(month?.text).toMatchObject({ zh: expect.stringContaining('90万') });
    expect(month?.dealer).toBeNull();
    expect(morning?.text.zh).toContain('6月3号');
    expect(morning?.text.en).toContain('3 June');
    expect(road?.text.zh).toContain('35分钟');
    expect(road?.dealer).toBe(dealer);
  });

  it('greets at the first visit, says something else at the next, and picks up the telephone', () => {
    const welcomes = (events: readonly MonthEvent[]) =>
      idsOf(byDealer(heard([opened(1), ...events]))).filter((id) => /greeted|returned|rang/.test(id));
    expect(welcomes(talk('visit'))[0]).toMatch(/greeted\.\d+$/);
    expect(welcomes([...talk('visit'), ...talk('visit')])[1]).toMatch(/returned\.\d+$/);
    expect(welcomes(talk('call'))[0]).toMatch(/rang\.\d+$/);
    // A dealer who has only been called has not been visited yet.
    expect(welcomes([...talk('call'), ...talk('visit')])[1]).toMatch(/greeted\.\d+$/);
  });

  it('opens no door and pours no tea on the telephone', () => {
    const ids = idsOf(
      heard([
        opened(1),
        { kind: 'talk-began', dealer, by: 'call' },
        inTalk({ kind: 'entered', clock: 560 }),
        inTalk({ kind: 'stalled', how: 'tea' }),
        inTalk({ kind: 'signed' }),
        inTalk({ kind: 'parted', ending: 'handshake' }),
      ]),
    );
    expect(ids.slice(2)).toHaveLength(6);
    for (const id of ids.slice(2)) expect(id).toMatch(/^call\//);
  });

  it('does not let a dealer say the same twice in a month, whichever talk it is', () => {
    const month = [opened(1), ...talk('visit', 6), ...talk('call', 6), ...talk('visit', 6)];
    const said = idsOf(byDealer(heard(month)));
    expect(said.length).toBeGreaterThan(18);
    expect(new Set(said).size).toBe(said.length);
  });

  it('lets him begin afresh in the next month, in another order', () => {
    const said = idsOf(byDealer(heard([opened(1), ...talk('visit', 20), opened(2), ...talk('visit', 20)])));
    const [first, second] = [said.slice(0, said.length / 2), said.slice(said.length / 2)];
    expect(second.some((id) => first.includes(id))).toBe(true);
    expect(second).not.toEqual(first);
  });

  it('uses the words of the temperament first, then those of anybody', () => {
    const reminded: MonthEvent = { kind: 'reminded', dealer, part: 0, day: 12, taken: 'well' };
    const ids = idsOf(heard([opened(1), ...Array.from({ length: 14 }, () => reminded)]));
    expect(ids.filter((id) => id.startsWith('temper/old-friend/reminded.'))).toHaveLength(4);
    expect(ids.filter((id) => id.startsWith('desk/reminded.'))).toHaveLength(10);
    expect(ids.findLastIndex((id) => id.startsWith('temper/'))).toBeLessThan(10);
  });

  it('lets it be heard when a reminder or a call was more than suits him', () => {
    const followed = (kind: 'reminded' | 'contacted') =>
      idsOf(heard([opened(1), { kind, dealer, part: 0, day: 12, taken: 'coolly' }]));
    expect(followed('reminded').at(-1)).toMatch(/^desk\/reminded:coolly\./);
    expect(followed('contacted').at(-1)).toMatch(/^desk\/contacted:coolly\./);
  });

  it('knows a measure that brought less than it cost for one that came to nothing', () => {
    const measure = { dealer, measure: 'outlet', round: 1 } as const;
    const brought = (paid: number) =>
      idsOf(
        heard([
          opened(1),
          { ...measure, kind: 'measure-started', estimate: 20_000, cost: 6_000, due: 15 },
          { ...measure, kind: 'measure-brought', paid },
        ]),
      )[2];
    expect(brought(5_000)).toMatch(/^desk\/measure-fizzled\./);
    expect(brought(9_000)).toMatch(/^desk\/measure-brought/);
  });

  it('previews the rep’s words exactly as they are then spoken', () => {
    const speaker = createMonthSpeaker(7);
    speaker.say(opened(1));
    deskActionsOn(dealer).forEach((action, at) => {
      const preview = speaker.deskReply(action);
      expect(speaker.deskReply(action)).toEqual(preview);
      expect(speaker.say(acted(action, at))).toEqual([preview]);
    });
    speaker.say({ kind: 'talk-began', dealer, by: 'visit' });
    const move = { kind: 'hold' } as const;
    for (const turn of [1, 2, 3]) {
      const preview = speaker.reply(move);
      expect(speaker.say(inTalk({ kind: 'rep-spoke', turn, action: move, minutes: 2 }))).toEqual([preview]);
    }
  });

  it('says the same again with the same seed, and other words with another', () => {
    const month = [opened(1), ...talk('visit', 5), ...talk('call', 5)];
    expect(heard(month, 5)).toEqual(heard(month, 5));
    expect(idsOf(heard(month, 5))).not.toEqual(idsOf(heard(month, 6)));
  });

  it('lets two dealers who share their words use them in different order', () => {
    const pestered = (id: string) =>
      idsOf(heard(Array.from({ length: 12 }, () => ({ kind: 'pestered', dealer: id }) as const))).filter(
        (said) => said.startsWith('desk/'),
      );
    expect(pestered('lao-zhou')).not.toEqual(pestered('sun-jie'));
  });

  it('is never at a loss and leaves no placeholder open, whatever happens, in both languages', () => {
    for (const person of TERRITORY) {
      const speaker = createMonthSpeaker(3);
      const events = monthMomentsOf(person);
      for (let times = 0; times < 20; times += 1)
        for (const event of events)
          for (const { text } of speaker.say(event)) {
            expect(text.zh).not.toMatch(/[{}]|undefined|NaN/);
            expect(text.en).not.toMatch(/[{}]|undefined|NaN/);
          }
    }
  });

  it('has no words for a talk with nobody', () => {
    expect(() => createMonthSpeaker(1).reply({ kind: 'hold' })).toThrow('nobody');
  });
});
