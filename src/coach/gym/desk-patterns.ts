/**
 * Situations of a month. A rep with certain habits works on one dealer until one of the situations stands in the
 * morning.
 */
import { hasCommitted, isAhead, isAnnounced, isKept, isMissed, isUnchecked } from '../../books/desk-parts.ts';
import { holdOf } from '../../books/hold.ts';
import { EXPERT } from '../../bots/expert.ts';
import { EXPERT_POLICY, type Policy, WITHOUT } from '../../bots/month/policy.ts';
import { LOOKED_UP_WITHIN } from '../../protocol/follow-up-figures.ts';
import type { DeskSituation } from '../../protocol/gym.ts';
import type { Practice } from '../../protocol/month-score.ts';
import type { Excuse } from '../../protocol/vocabulary.ts';
import type { DeskMoment, DeskPattern } from './pattern.ts';

/** Agrees on dates and then does nothing more. */
const LETS_BE: Policy = {
  ...EXPERT_POLICY,
  measures: 'none',
  followUp: 'none',
  style: { ...EXPERT, measures: false },
};
/** Looks at the receipts and does nothing about them. */
const LOOKS: Policy = { ...LETS_BE, followUp: 'loose' };

/** A part as it really is, whatever the rep knows about it. */
const hidden = ({ position, desk }: DeskMoment) =>
  position.context.season.accounts.find(({ id }) => id === desk.id)?.parts ?? [];
/** Fell due so lately that looking it up is still in time, and nobody has looked. */
const unseen = (moment: DeskMoment, truth: 'missed' | 'partly') =>
  moment.desk.parts.some((part, index) => {
    const today = moment.view.date.day;
    const real = hidden(moment)[index];
    const waits = isUnchecked(part, today) && isAnnounced(part) === (truth === 'partly');
    return waits && today <= part.day + LOOKED_UP_WITHIN && real !== undefined && short(real, truth);
  });
const short = (part: { readonly paid: number; readonly amount: number }, truth: 'missed' | 'partly') =>
  truth === 'missed' ? part.paid === 0 : part.paid > 0 && part.paid < part.amount;
const seenMiss = ({ desk }: DeskMoment) => desk.parts.some((part) => isMissed(part) && part.pressed === null);
const lastWeek = ({ view }: DeskMoment) => view.workingDaysLeft <= 5 && view.workingDaysLeft >= 1;
/** The next part falls due on the next working day. */
const dueNext = ({ view, desk }: DeskMoment) =>
  desk.parts.some((part) => isAhead(part) && part.day === view.workingDays[0]) &&
  desk.parts.every((part) => isAhead(part) || isKept(part));
const known = ({ desk, view }: DeskMoment, fits: (excuse: Excuse) => boolean) =>
  hasCommitted(desk) &&
  desk.gap > 0 &&
  view.workingDaysLeft >= 6 &&
  desk.measures.length === 0 &&
  desk.excuses.some(({ excuse, truth }) => truth !== 'bluff' && truth !== null && fits(excuse));

type Rest = Partial<Omit<DeskPattern, 'kind' | 'id' | 'practice' | 'stands'>>;

function situation(
  id: DeskSituation,
  practice: Practice,
  stands: DeskPattern['stands'],
  rest: Rest = {},
): DeskPattern {
  return { kind: 'desk', id, practice, policy: LETS_BE, moves: 4, days: 2, rest: 'nobody', ...rest, stands };
}

export const DESK_PATTERNS: readonly DeskPattern[] = [
  situation('missed-unseen', 'follow-up', (m) => unseen(m, 'missed')),
  situation('missed-seen', 'follow-up', (m) => seenMiss(m) && !lastWeek(m), { policy: LOOKS, moves: 3 }),
  situation('partly-announced', 'follow-up', (m) => unseen(m, 'partly')),
  situation('due-tight', 'follow-up', (m) => dueNext(m) && holdOf(m.desk).tightness === 'tight', {
    moves: 5,
    days: 3,
  }),
  situation('due-loose', 'follow-up', (m) => dueNext(m) && holdOf(m.desk).tightness === 'loose', {
    moves: 5,
    days: 3,
  }),
  situation('miss-last-week', 'follow-up', (m) => seenMiss(m) && lastWeek(m), { policy: LOOKS, moves: 3 }),
  situation(
    'put-off',
    'follow-up',
    ({ desk, view }) =>
      view.workingDaysLeft >= 2 &&
      desk.parts.some((part) => isMissed(part) && part.pressed !== null && part.pressed < view.date.day),
    { policy: { ...EXPERT_POLICY, measures: 'none' }, moves: 3 },
  ),
  situation(
    'no-plan',
    'plan',
    ({ desk, view }) => desk.planned === null && desk.talks === 0 && view.date.day >= 2,
    {
      policy: { ...LETS_BE, talksFrom: 31 },
      moves: 1,
      days: 1,
      rest: 'rep',
    },
  ),
  situation(
    'plan-sent',
    'plan',
    ({ desk, view }) => desk.planned === 'sent' && desk.talks === 0 && view.date.day >= 2,
    {
      policy: { ...WITHOUT['without-plan'], plan: 'sent', talksFrom: 31 },
      moves: 1,
      days: 1,
      rest: 'rep',
    },
  ),
  situation('gap-retailers', 'measures', (m) => known(m, (excuse) => excuse === 'retailers-owe'), {
    moves: 2,
    days: 1,
  }),
  situation(
    'gap-stock',
    'measures',
    (m) => known(m, (excuse) => excuse === 'stock' || excuse === 'rival-promotion'),
    { moves: 2, days: 1 },
  ),
  situation(
    'gap-reason',
    'measures',
    (m) => known(m, (excuse) => !['retailers-owe', 'stock', 'rival-promotion'].includes(excuse)),
    { moves: 2, days: 1 },
  ),
];
