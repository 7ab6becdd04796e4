/** Situations of a talk. A rep of a certain style walks in and talks until one of them arises. */
import { EXPERT, expert, type Style } from '../../bots/expert.ts';
import type { EventKind } from '../../protocol/event.ts';
import type { TalkSituation } from '../../protocol/gym.ts';
import type { Practice } from '../../protocol/month-score.ts';
import { EXCUSES, type Excuse, type Temperament, TRUTHS, type Truth } from '../../protocol/vocabulary.ts';
import type { TalkMoment, TalkPattern } from './pattern.ts';

/** Dealers with whom a word before business is the custom. */
const WARM: readonly Temperament[] = ['old-friend', 'complainer', 'honest-broke', 'purse-at-home'];
/** Reasons that the papers in the bag speak to. */
const ON_PAPER: readonly Excuse[] = ['flaw', 'reconcile', 'prior-promise', 'retailers-owe'];

/** Brings papers for the figure, none for the reasons. */
const READY: Style = { ...EXPERT, prepare: ['statement', 'history'] };
const BARE: Style = { ...EXPERT, prepare: [] };
const DRAFT: Style = { ...EXPERT, prepare: ['statement', 'plan-draft'], plans: false };
/** Reaches the amount without having asked about anything. */
const STRAIGHT: Style = { ...READY, plans: false };

const heard = ({ last }: TalkMoment, kind: EventKind) => last.some((event) => event.kind === kind);
const over = ({ view }: TalkMoment) => view.phase === 'over';

/** The excuse that was put on the table last, with its truth. */
function excuseOf({ view, position }: TalkMoment, excuse: Excuse | undefined) {
  const hidden = position.context.meeting.dealer.excuses.find((one) => one.excuse === excuse);
  const slip = view.excuses.find((one) => one.excuse === excuse);
  return hidden && slip ? { truth: hidden.truth, status: slip.status, known: slip.truth } : undefined;
}

function practiceOf(excuse: Excuse, truth: Truth): Practice {
  if (truth === 'true') return 'measures';
  return ON_PAPER.includes(excuse) ? 'knowledge-and-courage' : 'high-standard';
}

/** A reason of this truth waits for an answer. */
function excusePattern(excuse: Excuse, truth: Truth): TalkPattern {
  return {
    kind: 'talk',
    id: `excuse/${excuse}/${truth}`,
    practice: practiceOf(excuse, truth),
    style: READY,
    moves: 3,
    stands: (moment) => moment.view.excuse?.excuse === excuse && excuseOf(moment, excuse)?.truth === truth,
    done: (moment) => {
      const status = excuseOf(moment, excuse)?.status;
      const other = moment.view.excuse !== null && moment.view.excuse.excuse !== excuse;
      return over(moment) || other || (status !== 'open' && status !== 'insisted' && status !== 'halved');
    },
  };
}

type Rest = Partial<Omit<TalkPattern, 'kind' | 'id' | 'practice' | 'stands'>>;

function situation(
  id: TalkSituation,
  practice: Practice,
  stands: TalkPattern['stands'],
  rest: Rest = {},
): TalkPattern {
  return { kind: 'talk', id, practice, style: READY, moves: 2, done: over, ...rest, stands };
}

const opening = (moment: TalkMoment, warm: boolean | null) =>
  moment.view.phase === 'opening' && (warm === null || WARM.includes(moment.view.dealer.repute) === warm);
const named = (moment: TalkMoment) => moment.view.firstAsk !== null || over(moment);
const bargaining = ({ view }: TalkMoment) => view.phase === 'bargaining';
const committed = ({ view }: TalkMoment) => view.phase === 'commitment';
const settled = (moment: TalkMoment) => committed(moment) || over(moment);
const demanded = (moment: TalkMoment) => bargaining(moment) && heard(moment, 'demanded');
const low = ({ view }: TalkMoment, percent: number) =>
  view.offer !== null && view.ask !== null && view.offer * 100 < view.ask * percent;
const asksNow = (moment: TalkMoment) =>
  bargaining(moment) &&
  expert(STRAIGHT)({
    view: moment.view,
    done: [
      { kind: 'claim', amount: 1, reason: 'due' },
      { kind: 'claim', amount: 1, reason: 'due' },
      { kind: 'hold' },
    ],
    chance: (least) => least,
    wording: () => '',
  }).kind === 'ask-commitment';
const inCommitment = (open: (moment: TalkMoment) => boolean) => (moment: TalkMoment) =>
  committed(moment) && open(moment);
const legal = ({ view }: TalkMoment, kind: string) => view.legal.some((move) => move.kind === kind);
const dated = ({ view }: TalkMoment) => (view.commitment?.instalments.length ?? 0) > 0;
const planDone = (moment: TalkMoment) =>
  settled(moment) || heard(moment, 'planned') || moment.view.excuse !== null;
/** A reason was looked into and holds, at least in part, and nothing has been done about it. */
const known = (truth: Truth) => (moment: TalkMoment) =>
  bargaining(moment) &&
  legal(moment, 'match-measure') &&
  moment.view.excuses.some(
    (slip) => slip.truth === truth && (slip.status === 'insisted' || slip.status === 'halved'),
  );
const met = (moment: TalkMoment) =>
  settled(moment) || heard(moment, 'measure-welcomed') || moment.view.excuse !== null;
const NO_MEASURE: Style = { ...READY, measures: false };

const SITUATIONS: readonly TalkPattern[] = [
  situation('preparing', 'knowledge-and-courage', ({ view }) => view.phase === 'file', {
    moves: 5,
    done: ({ view }) => view.phase !== 'file',
  }),
  situation('opening-warm', 'knowledge-and-courage', (m) => opening(m, true), { done: named }),
  situation('opening-hard', 'knowledge-and-courage', (m) => opening(m, false), { done: named }),
  situation('opening-bare', 'knowledge-and-courage', (m) => opening(m, null), { style: BARE, done: named }),
  situation('after-chat', 'knowledge-and-courage', ({ view }) => view.phase === 'claim', { done: named }),
  situation('low-offer', 'high-standard', (m) => bargaining(m) && low(m, 62), { done: settled }),
  situation('not-moving', 'high-standard', (m) => bargaining(m) && heard(m, 'stood') && low(m, 90), {
    done: settled,
  }),
  situation('wants-something', 'high-standard', demanded, { done: settled }),
  situation('ask-now', 'commitment', asksNow, { style: STRAIGHT, moves: 3 }),
  situation('leaving-soon', 'commitment', (m) => bargaining(m) && m.view.dealerLeaves - m.view.clock <= 8, {
    moves: 3,
  }),
  situation(
    'no-date',
    'commitment',
    inCommitment((m) => !dated(m)),
    { moves: 3 },
  ),
  situation(
    'no-method',
    'commitment',
    inCommitment((m) => dated(m) && m.view.commitment?.method === null),
    {
      moves: 3,
    },
  ),
  situation(
    'not-written',
    'commitment',
    inCommitment(
      (m) => dated(m) && m.view.commitment?.method !== null && m.view.commitment?.written === false,
    ),
    { moves: 2 },
  ),
  situation(
    'signing-dodged',
    'commitment',
    inCommitment((m) => heard(m, 'signing-dodged')),
    { moves: 2 },
  ),
  situation(
    'next-contact',
    'follow-up',
    inCommitment((m) => dated(m) && !legal(m, 'ask-writing') && !legal(m, 'ask-method')),
    { moves: 1 },
  ),
  situation('old-promise', 'follow-up', (m) => bargaining(m) && legal(m, 'remind'), { done: settled }),
  situation(
    'plan-untold',
    'plan',
    (m) => bargaining(m) && !legal(m, 'plan-jointly') && m.view.excuses.length > 0,
    {
      moves: 3,
      style: STRAIGHT,
      done: planDone,
    },
  ),
  situation('plan-told', 'plan', (m) => bargaining(m) && legal(m, 'plan-jointly'), { done: planDone }),
  situation(
    'plan-draft',
    'plan',
    (m) => bargaining(m) && legal(m, 'plan-jointly') && m.view.prepared.includes('plan-draft'),
    {
      style: DRAFT,
      done: planDone,
    },
  ),
  situation('known-true', 'measures', known('true'), { style: NO_MEASURE, done: met }),
];

export const TALK_PATTERNS: readonly TalkPattern[] = [
  ...EXCUSES.flatMap((excuse) => TRUTHS.map((truth) => excusePattern(excuse, truth))),
  ...SITUATIONS,
];
