/** The record of a result in words: step by step what was said, and which points the machine gave for it. */

import type { Bilingual } from '../../content/bilingual.ts';
import { peopleOf } from '../../content/built-dealer.ts';
import { castDealers, type Dealer } from '../../content/dealers.ts';
import { DRILL_CONTENT } from '../../content/drill-book.ts';
import type { Spoken } from '../../content/say.ts';
import { createMonthSpeaker } from '../../content/say-month.ts';
import { openTranscript } from '../../content/transcript.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import type { Seed } from '../../protocol/seed.ts';
import { type Point, retell } from '../../session/drill/retell.ts';

export interface EntryLine {
  readonly by: Spoken['by'];
  readonly text: Bilingual;
  /** The dealer it is about or who says it; undefined where the whole territory is meant. */
  readonly dealer: Dealer | undefined;
}

export interface RatedEntry {
  /** The rep's line of a meeting, or an action's place in the log; −1 before the first. */
  readonly step: number;
  /** When it was; undefined in a meeting, where the step says it. */
  readonly day?: { readonly month: number; readonly day: number };
  readonly lines: readonly EntryLine[];
  readonly points: readonly Point[];
}

export interface RatedPart {
  /** Whom the meeting was with; undefined for a season. */
  readonly dealer: Dealer | undefined;
  readonly entries: readonly RatedEntry[];
}

/** Undefined for what this program cannot play. */
export function recordOf(drill: Drill, result: DrillResult): readonly RatedPart[] | undefined {
  const retold = retell(drill, result, DRILL_CONTENT);
  if (!retold) return undefined;
  const people = peopleOf(drill);
  // Built dealers speak under their own names.
  castDealers(people);
  try {
    if (retold.kind === 'season')
      return [{ dealer: undefined, entries: seasonEntries(retold, drill.seed, people) }];
    return retold.meetings.map(({ dealer: id, events, points }) => {
      const dealer = people.find(({ brief }) => brief.id === id);
      const lines = openTranscript(id, drill.seed).hear(events);
      const turns = [...new Set([...lines.map(({ turn }) => turn), ...points.map(({ step }) => step)])];
      const entries = turns
        .sort((a, b) => a - b)
        .map((turn) => ({
          step: turn,
          lines: lines.filter((line) => line.turn === turn).map(({ by, text }) => ({ by, text, dealer })),
          points: points.filter(({ step }) => step === turn),
        }));
      return { dealer, entries };
    });
  } finally {
    castDealers([]);
  }
}

function seasonEntries(
  { events, points }: { readonly events: readonly MonthEvent[]; readonly points: readonly Point[] },
  seed: Seed,
  people: readonly Dealer[],
): readonly RatedEntry[] {
  const speaker = createMonthSpeaker(seed);
  const entries: (RatedEntry & { lines: EntryLine[] })[] = [];
  let month = 1;
  for (const event of events) {
    if (event.kind === 'month-opened') month = event.month;
    if (event.kind === 'acted' || entries.length === 0) {
      const step = event.kind === 'acted' ? event.at : -1;
      const day = event.kind === 'acted' ? event.day : 1;
      entries.push({ step, day: { month, day }, lines: [], points: summed(points, step) });
    }
    const told = speaker.say(event).map(({ by, text, dealer: id }) => ({
      by,
      text,
      dealer: people.find(({ brief }) => brief.id === id),
    }));
    entries.at(-1)?.lines.push(...told);
  }
  return entries.filter(({ lines, points: own }) => lines.length > 0 || own.length > 0);
}

/** One entry for each rule, whatever number of parts it touched. */
function summed(points: readonly Point[], step: number): readonly Point[] {
  const sums = new Map<Point['rule'], Point>();
  for (const point of points)
    if (point.step === step)
      sums.set(point.rule, { ...point, points: (sums.get(point.rule)?.points ?? 0) + point.points });
  return [...sums.values()];
}
