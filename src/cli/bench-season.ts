/** Seasons for the bench: an expert's, with as many dealers as it likes. */
import { MONTH_BOTS } from '../bots/month/roster.ts';
import { TERRITORY } from '../content/dealers.ts';
import { beginMonth, playMonth } from '../dialogue/month-play.ts';
import type { Brief } from '../protocol/brief.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import type { SeasonInput } from '../world/season-start.ts';
import { playSeason } from './play-month.ts';

export interface BenchSeason extends SeasonInput {
  readonly actions: readonly MonthAction[];
}

export function benchSeason(dealers: number, months: number, seed: number): BenchSeason {
  const input = { briefs: crowd(dealers), months, seed };
  return { ...input, actions: playSeason(MONTH_BOTS.expert, input).actions };
}

/** The people of the territory, and again under other names when there are not enough. */
function crowd(dealers: number): readonly Brief[] {
  return Array.from({ length: dealers }, (_, at) => {
    const brief = TERRITORY[at % TERRITORY.length]?.brief;
    if (!brief) throw new Error('nobody lives here');
    const time = Math.floor(at / TERRITORY.length);
    return time === 0 ? brief : { ...brief, id: `${brief.id}-${time + 1}` };
  });
}

/** Plays its actions and nothing else: no bot thinks, nobody looks. */
export function playThrough(season: BenchSeason): void {
  let position = beginMonth(season);
  for (const action of season.actions) {
    const played = playMonth(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
  }
}
