import { describe, expect, it } from 'vitest';
import { aTerritory, eventsOf } from '../../../test/support/a-season.ts';
import { isMonthBotName, MONTH_BOTS } from './roster.ts';

describe('the bots of a month', () => {
  it.each(Object.entries(MONTH_BOTS))('%s plays two months to their end, by legal moves alone', (_, bot) => {
    const events = eventsOf({ input: aTerritory(11, 4, 2), player: bot(), luck: 11 });
    expect(events.filter(({ kind }) => kind === 'month-closed')).toHaveLength(2);
    expect(events.at(-1)?.kind).toBe('season-ended');
  });

  it('are known by name', () => {
    expect(isMonthBotName('expert')).toBe(true);
    expect(isMonthBotName('toString')).toBe(false);
  });

  it('a new game has a new player: what one remembers is nothing to the next', () => {
    const game = () => ({ input: aTerritory(3, 4), player: MONTH_BOTS.expert(), luck: 3 });
    expect(eventsOf(game())).toEqual(eventsOf(game()));
  });
});
