/**
 * Follow-up in a month, for one dealer: each dated part followed up in time and as tightly as suits this dealer, its
 * outcome looked up soon after its day, and a miss pressed at once. A dealer without a dated part was not followed up
 * at all. Whether parts are kept is luck; whether the rep looks and presses is not.
 */
import { inForce } from '../../books/page.ts';
import { type BookedPart, type DatedPart, isDated } from '../../books/part.ts';
import { lookUpOf, missOf, pressingOf } from '../../books/pressing.ts';
import {
  FITTING_SHARE,
  FOLLOW_UP_POINTS,
  LATE_SHARE,
  LEFT_ALONE_SHARE,
  PESTERED_COST,
} from '../../protocol/follow-up-points.ts';
import type { Tightness } from '../../protocol/month-event.ts';
import type { FollowUpRule, MonthEvidence } from '../../protocol/month-score.ts';
import { pesteringOf, type ScoredFile } from './dealer-file.ts';

export interface FollowUpEvidence {
  readonly rule: FollowUpRule;
  readonly evidence: MonthEvidence;
}

export function followUpOf(file: ScoredFile): readonly FollowUpEvidence[] {
  const { dealer, month, result } = file;
  const parts = partsOf(file);
  if (parts.length === 0) return [];
  const each = 1 / parts.length;
  const note = (rule: FollowUpRule, at: number | null, share: number): FollowUpEvidence => ({
    rule,
    evidence: { at, dealer, month, points: FOLLOW_UP_POINTS[rule] * share },
  });
  const perPart = parts.flatMap((part) => {
    const done = doneFor(part);
    const last = part.contacted?.at ?? part.reminded?.at ?? part.agreed.at;
    const acted = done !== 'loose' ? 1 : LEFT_ALONE_SHARE[result.suits];
    const looked = part.found[0]?.at ?? null;
    const pressed = part.pressed[0]?.at ?? looked;
    return [
      note('on-time', last, looked === null ? 0 : acted * each),
      // A rep who never looks cannot have chosen to leave a good payer alone.
      note(
        'tightness',
        last,
        looked === null && done === 'loose' ? 0 : FITTING_SHARE[result.suits][done] * each,
      ),
      note('caught', looked, LOOKED_UP_SHARE[lookUpOf(part)] * each),
      note('pressed', pressed, pressing(part) * each),
    ];
  });
  const pestering = pesteringOf(file).map(
    (at): FollowUpEvidence => ({
      rule: 'tightness',
      evidence: { at, dealer, month, points: -PESTERED_COST.tightness },
    }),
  );
  return [...perPart, ...pestering].filter(({ evidence }) => evidence.points !== 0);
}

/** The dated parts in force. A new day for an old part may be the month's last, when nobody can look any more. */
function partsOf({ page, lastDay }: ScoredFile): readonly DatedPart[] {
  const parts = inForce(page)?.parts ?? [];
  return parts.filter(isDated).filter(({ renewal, day }) => !renewal || day < lastDay);
}

/** How tightly a part was followed up. */
function doneFor({ reminded, contacted }: BookedPart): Tightness {
  return contacted ? 'tight' : reminded ? 'normal' : 'loose';
}

const LOOKED_UP_SHARE = { 'in-time': 1, late: LATE_SHARE.caught, never: 0 } as const;
const PRESSED_SHARE = { 'at-once': 1, late: LATE_SHARE.pressed, never: 0 } as const;

/** 1 where nothing was missed, as far as somebody looked; a miss has to be pressed at once, as the scores mean it. */
function pressing(part: BookedPart): number {
  if (part.found.length === 0) return 0;
  const miss = missOf(part);
  return miss ? PRESSED_SHARE[pressingOf(miss, 'scores')] : 1;
}
