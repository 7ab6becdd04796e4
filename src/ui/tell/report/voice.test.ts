import { describe, expect, it } from 'vitest';
import { agreed, aResult, part, WHO } from '../../../books/a-month.fixture.ts';
import { VOICES } from '../../../content/messages/report-voice-lines.ts';
import { voicesOf } from '../../../content/messages/report-voices.ts';
import { VOICE_SITUATIONS } from '../../../content/messages/voice-situations.ts';
import type { GameEvent } from '../../../protocol/event.ts';
import { aMonth } from './a-month.fixture.ts';
import { situationOf } from './voice.ts';

describe('what a dealer says about the rep', () => {
  it('is about hard words before anything else', () => {
    const hard: GameEvent = { kind: 'angered', cause: 'hostile' };
    const log = aMonth()
      .talk(4, agreed(), hard)
      .close(aResult({ trust: { before: 50, after: 30 } }));
    expect(situationOf(log, WHO)).toBe('threatened');
  });

  it('notices that nobody came, or that only a paper came', () => {
    expect(situationOf(aMonth().close(aResult()), WHO)).toBe('never-talked');
    const sent = aMonth().on(3, { kind: 'plan-sent', dealer: WHO, amount: 100_000 });
    expect(situationOf(sent.close(aResult()), WHO)).toBe('plan-only');
  });

  it('remembers a promised measure that was not done', () => {
    const log = aMonth()
      .talk(4, agreed())
      .on(13, { kind: 'measure-forgotten', dealer: WHO, measure: 'promotion' })
      .close(aResult());
    expect(situationOf(log, WHO)).toBe('forgotten');
  });

  it('tells an agreement kept from one that had to be pressed for', () => {
    const habit = { before: 0, after: 40 };
    const result = aResult({ committed: 150_000, paid: 150_000, habit });
    const kept = aMonth().talk(4, agreed());
    expect(situationOf(kept.close(result), WHO)).toBe('kept');
    const pressed = aMonth()
      .talk(4, agreed())
      .on(13, part.found(1, 12, 80_000, 0), part.pressed(1, 12, 80_000, 'pays'));
    expect(situationOf(pressed.close(result), WHO)).toBe('pressed-and-paid');
  });

  it('has at least four wordings for each situation', () => {
    for (const situation of VOICE_SITUATIONS)
      expect(VOICES[situation].length, situation).toBeGreaterThanOrEqual(4);
  });

  it('is the same for the same seed and month, and said by nobody twice while words last', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      dealer: `dealer-${index}`,
      situation: 'never-talked' as const,
    }));
    const first = voicesOf(people, 7, 1);
    expect(voicesOf(people, 7, 1)).toEqual(first);
    expect(new Set(first.map(({ line }) => line.zh)).size).toBe(12);
    expect(voicesOf(people, 8, 1)).not.toEqual(first);
  });
});
