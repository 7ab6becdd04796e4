import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MonthEvent, MonthEventOf } from '../protocol/month-event.ts';
import type { MonthView } from '../protocol/month-view.ts';
import { type HeardMonth, listenToMonth } from './month-listen.ts';
import { monthScoreOf, toneOutside } from './month-score.ts';

const effects = (...events: readonly MonthEvent[]) => monthScoreOf(events).map(({ effect }) => effect);
const found = (paid: number, state: MonthEventOf<'part-found'>['state']): MonthEvent => ({
  ...{ kind: 'part-found', dealer: 'lao-zhou', part: 0, day: 12, amount: 50_000, paid },
  state,
});
const ended = (specific: boolean, written: boolean): MonthEvent => ({
  kind: 'talk-ended',
  dealer: 'lao-zhou',
  ending: 'handshake',
  today: 12,
  commitment: { amount: 50_000, instalments: [], method: null, specific, written },
  followUp: null,
  target: 150_000,
  brokenPromiseOnFile: false,
});
const receipts: MonthEvent = { kind: 'receipts-checked', receipts: [] };
/** The score reads the phase, the date and the clock; the rest of the view is silent. */
const at = (month: number, day: number, clock = 510, phase: MonthView['phase'] = 'desk') =>
  ({ phase, date: { year: 2027, month, day }, clock, dayEnds: 840 }) as MonthView;

describe('the score of a month', () => {
  it('counts on the abacus and lets money ring', () => {
    expect(effects(receipts, found(50_000, 'kept'))).toEqual(['abacus', 'coins']);
  });

  it('strikes for what did not come, softer when a part of it did', () => {
    expect(monthScoreOf([found(0, 'missed')])).toEqual([
      { at: 0, cue: 'effect', effect: 'strike', gain: 0.7 },
    ]);
    expect(monthScoreOf([found(20_000, 'partly')]).at(-1)).toMatchObject({ effect: 'strike', gain: 0.45 });
  });

  it('lets each thing be heard once, however many parts are found, one after the other', () => {
    const cues = monthScoreOf([receipts, found(1, 'kept'), found(1, 'kept'), found(0, 'missed')]);
    expect(cues.map(({ effect }) => effect)).toEqual(['abacus', 'coins', 'strike']);
    expect(cues.map((cue) => cue.at)).toEqual([...cues.map((cue) => cue.at)].sort((a, b) => a - b));
    expect(new Set(cues.map((cue) => cue.at)).size).toBe(3);
  });

  it('stamps a promise unless the room has stamped it, and no vague word', () => {
    expect(effects(ended(true, false))).toEqual(['stamp']);
    expect(effects(ended(true, true))).toEqual([]);
    expect(effects(ended(false, false))).toEqual([]);
  });

  it('leaves what is said in a talk to the room', () => {
    expect(effects({ kind: 'in-talk', dealer: 'lao-zhou', event: { kind: 'signed' } })).toEqual([]);
  });
});

describe('the window', () => {
  it('lets birds in by morning, crickets on an evening in June and none in March', () => {
    // Days without rain, wind and snow, by the calendar of the county.
    const fair = (month: number) =>
      Array.from({ length: 28 }, (_, day) => day + 1).find(
        (day) => toneOutside(at(month, day)) === 'morning',
      ) ?? 0;
    expect(toneOutside(at(6, fair(6), 830))).toBe('evening');
    expect(toneOutside(at(3, fair(3), 830))).toBe('yard');
    expect(toneOutside(at(6, fair(6), 690))).toBe('yard');
  });

  it('is full of rain all day when it rains', () => {
    const wet =
      Array.from({ length: 28 }, (_, day) => day + 1).find((day) => toneOutside(at(7, day)) === 'rain') ?? 0;
    expect(wet).toBeGreaterThan(0);
    expect(toneOutside(at(7, wet, 830))).toBe('rain');
  });

  it('is shut in a talk and when all is over', () => {
    expect(toneOutside(at(6, 3, 510, 'talk'))).toBeNull();
    expect(toneOutside(at(6, 3, 510, 'over'))).toBeNull();
  });
});

describe('listening to a month', () => {
  afterEach(() => void vi.useRealTimers());

  it('opens the window, plays what happens, and is silent when stopped', () => {
    vi.useFakeTimers();
    const heard: (string | null)[] = [];
    const listeners = new Set<Parameters<HeardMonth['subscribe']>[0]>();
    const month: HeardMonth = {
      view: () => at(7, 1, 510, 'talk'),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const stop = listenToMonth(month, { effect: (effect) => heard.push(effect) }, (tone) => heard.push(tone));
    for (const listener of listeners)
      listener({ events: [receipts, found(50_000, 'kept')], view: at(7, 1, 510, 'over') });
    vi.advanceTimersByTime(10);
    stop();
    vi.advanceTimersByTime(5_000);
    expect(heard).toEqual([null, null, 'abacus', null]);
  });
});
