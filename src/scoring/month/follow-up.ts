/**
 * Follow-up in a month, for one dealer: each dated part followed up in time and as tightly as suits this dealer, its
 * outcome looked up soon after its day, and a miss pressed at once. A dealer without a dated part was not followed up
 * at all. Whether parts are kept is luck; whether the rep looks and presses is not.
 */
import type { Tightness } from '../../protocol/month-event.ts';
import type { FollowUpRule, MonthEvidence } from '../../protocol/month-score.ts';
import type { DealerFileOfMonth, PartStory } from './ledger.ts';

/** The points of each rule. */
export const FOLLOW_UP_POINTS: Readonly<Record<FollowUpRule, number>> = {
  'on-time': 15,
  tightness: 25,
  caught: 30,
  pressed: 30,
};

/** How many days after its day a part's outcome is still looked up in time: a weekend may lie between. */
const SOON = 3;
/** The points that a call or reminder without a cause costs. */
const PESTERED = 6;

/** What was done, against what suits: 1 is right, 0 the opposite. */
const FITS: Readonly<Record<Tightness, Readonly<Record<Tightness, number>>>> = {
  loose: { loose: 1, normal: 0.7, tight: 0 },
  normal: { loose: 0.4, normal: 1, tight: 0.6 },
  tight: { loose: 0, normal: 0.6, tight: 1 },
};

export interface FollowUpEvidence {
  readonly rule: FollowUpRule;
  readonly evidence: MonthEvidence;
}

export function followUpOf(file: DealerFileOfMonth): readonly FollowUpEvidence[] {
  const { dealer, month, result } = file;
  // A new day for an old part may be the month's last, when nobody can look any more; agreeing on that day in the
  // first place is a choice.
  const parts = file.parts.filter(
    (part): part is DatedPart => part.day !== null && (!part.renewal || part.day < file.lastDay),
  );
  if (parts.length === 0) return [];
  const each = 1 / parts.length;
  const note = (rule: FollowUpRule, at: number | null, share: number): FollowUpEvidence => ({
    rule,
    evidence: { at, dealer, month, points: FOLLOW_UP_POINTS[rule] * share },
  });
  const perPart = parts.flatMap((part) => {
    const done = doneFor(part);
    const last = part.contacted?.at ?? part.reminded?.at ?? part.agreed;
    const acted = done !== 'loose' ? 1 : { loose: 1, normal: 0.5, tight: 0 }[result.suits];
    const soon = part.found !== null && part.found.day <= part.day + SOON;
    return [
      note('on-time', last, part.found ? acted * each : 0),
      // A rep who never looks cannot have chosen to leave a good payer alone.
      note('tightness', last, part.found || done !== 'loose' ? FITS[result.suits][done] * each : 0),
      note('caught', part.found?.at ?? null, part.found ? (soon ? 1 : 0.4) * each : 0),
      note('pressed', part.pressed?.at ?? part.found?.at ?? null, pressing(part) * each),
    ];
  });
  const pestering = file.pestered.map(
    (at): FollowUpEvidence => ({
      rule: 'tightness',
      evidence: { at, dealer, month, points: -PESTERED },
    }),
  );
  return [...perPart, ...pestering].filter(({ evidence }) => evidence.points !== 0);
}

type DatedPart = PartStory & { readonly day: number };

/** How tightly a part was followed up. */
function doneFor({ reminded, contacted }: PartStory): Tightness {
  return contacted ? 'tight' : reminded ? 'normal' : 'loose';
}

/** 1 where nothing was missed, as far as the rep looked; a miss has to be pressed within three days of being found. */
function pressing({ found, pressed }: PartStory): number {
  if (!found) return 0;
  if (found.state === 'kept') return 1;
  if (!pressed) return 0;
  return pressed.day <= found.day + 3 ? 1 : 0.5;
}
