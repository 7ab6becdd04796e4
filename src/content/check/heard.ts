/**
 * Which pools can be heard, found by asking for the words of every moment: in the shop for the first time, there again,
 * and on the telephone. What fills the braces is found in the same way, so that neither is written down a second time.
 */
import { EXCUSES } from '../../protocol/vocabulary.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { CALL_SEEN } from '../lines/call/seen.ts';
import { deskParts } from '../lines/desk/parts.ts';
import { deskReplySlots, deskReplySource } from '../lines/desk/reply.ts';
import type { Source } from '../lines/draw.ts';
import type { PersonalLines } from '../lines/key.ts';
import { SEEN } from '../lines/narrator.ts';
import { createParts } from '../lines/parts.ts';
import { replySlots, replySource } from '../lines/reply.ts';
import type { Slots } from '../lines/slots.ts';
import type { Setting, SpokenPart } from '../lines/voices.ts';
import { momentsOf } from './moments.ts';
import { deskActionsOn, MOVES, monthMomentsOf } from './month-moments.ts';

export type HeardFrom = 'dealer' | 'spouse' | 'rep' | 'narrator';

export interface Heard extends Source {
  readonly by: HeardFrom;
  /** Whose mouth it can come from, or whom it is said of or to. */
  readonly dealers: Set<string>;
  /** What fills the braces every time. */
  fills: ReadonlySet<string>;
}

const SETTINGS: readonly Setting[] = [
  { by: 'visit', first: true },
  { by: 'visit', first: false },
  { by: 'call', first: true },
];

/** A pool as it is heard on one occasion. */
interface Occasion {
  readonly source: Source | undefined;
  readonly by: HeardFrom;
  readonly slots: Slots;
}

/** The pools that can be heard, by id. */
export function heardFrom(
  dealers: readonly Dealer[],
  personal: Readonly<Record<string, PersonalLines>>,
): ReadonlyMap<string, Heard> {
  const heard = new Map<string, Heard>();
  for (const dealer of dealers) {
    const { id } = dealer.brief;
    const own = personal[id] ?? { says: {}, seen: {} };
    for (const { source, by, slots } of [
      ...inTalks(dealer, own),
      ...repliesTo(dealer),
      ...inMonths(dealer),
    ]) {
      // A sentence made of figures is no wording of a pool.
      if (!source?.pool || source.pool.length === 0 || source.id.startsWith('fact/')) continue;
      const fills = new Set(Object.keys(slots));
      const known = heard.get(source.id);
      if (known) {
        known.dealers.add(id);
        known.fills = new Set([...known.fills].filter((name) => fills.has(name)));
      } else heard.set(source.id, { ...source, by, dealers: new Set([id]), fills });
    }
  }
  return heard;
}

function inTalks(dealer: Dealer, own: PersonalLines): readonly Occasion[] {
  const moments = momentsOf(dealer);
  return SETTINGS.flatMap((setting) => {
    const inOrder = createParts(dealer, own, setting);
    // Each moment by itself, and all in a row: some words hang on what was said before.
    const parts = moments.flatMap((event) => [
      ...createParts(dealer, own, setting)(event),
      ...inOrder(event),
    ]);
    return parts.flatMap((part) => {
      const { by, slots, sources, resort, loose } = part;
      const gesture = {
        source: loose && gestureOf(part, setting),
        by: 'narrator' as const,
        slots: { ...slots, name: dealer.short },
      };
      return [...[...sources, resort].map((source) => ({ source, by, slots })), gesture];
    });
  });
}

function repliesTo(dealer: Dealer): readonly Occasion[] {
  return MOVES.flatMap((move) =>
    EXCUSES.map((excuse) => ({
      source: replySource(move, excuse),
      by: byOf(move.kind),
      slots: { ...replySlots(move), name: dealer.short },
    })),
  );
}

function inMonths(dealer: Dealer): readonly Occasion[] {
  const parts = monthMomentsOf(dealer).flatMap((event) => deskParts(event, () => 0));
  return [
    ...parts.flatMap(({ by, slots, sources }) => sources.map((source) => ({ source, by, slots }))),
    ...deskActionsOn(dealer.brief.id).map((action) => ({
      source: deskReplySource(action),
      by: 'rep' as const,
      slots: deskReplySlots(action),
    })),
  ];
}

function byOf(kind: string): HeardFrom {
  return kind === 'prepare' || kind === 'enter' ? 'narrator' : 'rep';
}

function gestureOf({ beat }: SpokenPart, { by }: Setting): Source {
  return by === 'call'
    ? { id: `call/seen/${beat}`, pool: CALL_SEEN[beat] }
    : { id: `seen/${beat}`, pool: SEEN[beat] };
}
