/** What happened today, in batches: each begins with something the rep did. What was said inside a talk stays there. */

import { isDeskAction } from '../../../protocol/month-action.ts';
import type { DealerId, MonthEvent, MonthEventOf } from '../../../protocol/month-event.ts';
import type { ChronicleLine } from '../words/chronicle.ts';

export type NewsItem =
  | { readonly kind: 'said'; readonly line: ChronicleLine }
  | { readonly kind: 'talk-ended'; readonly event: MonthEventOf<'talk-ended'> };

export type Batch = readonly NewsItem[];

/** Oldest first. The night before belongs to today: what it brought is news in the morning. */
export function newsOfToday(
  events: readonly MonthEvent[],
  lines: readonly ChronicleLine[],
): readonly Batch[] {
  const evening = events.findLastIndex((event) => event.kind === 'acted' && event.action.kind === 'end-day');
  const today = events.slice(Math.max(0, evening));
  const worded = wordsOf(today, lines);
  const batches: NewsItem[][] = [];
  for (const event of today) {
    const items = itemsOf(event, worded);
    const starts = event.kind === 'acted' && isDeskAction(event.action);
    if (starts || batches.length === 0) batches.push(items);
    else batches.at(-1)?.push(...items);
  }
  return batches.filter((batch) => batch.length > 0);
}

function wordsOf(
  events: readonly MonthEvent[],
  lines: readonly ChronicleLine[],
): ReadonlyMap<MonthEvent, readonly ChronicleLine[]> {
  const wanted = new Set(events);
  const words = new Map<MonthEvent, readonly ChronicleLine[]>();
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line || !wanted.has(line.event)) break;
    words.set(line.event, [line, ...(words.get(line.event) ?? [])]);
  }
  return words;
}

function itemsOf(event: MonthEvent, worded: ReadonlyMap<MonthEvent, readonly ChronicleLine[]>): NewsItem[] {
  if (event.kind === 'talk-ended') return [{ kind: 'talk-ended', event }];
  if (event.kind === 'in-talk' || event.kind === 'talk-began' || isEvening(event)) return [];
  return (worded.get(event) ?? []).map((line) => ({ kind: 'said', line }));
}

/** "Enough for today", said yesterday. */
function isEvening(event: MonthEvent): boolean {
  return event.kind === 'acted' && event.action.kind === 'end-day';
}

export function isAbout(item: NewsItem, dealer: DealerId): boolean {
  return (item.kind === 'said' ? item.line.dealer : item.event.dealer) === dealer;
}
