/**
 * Imagined dealers: what else could sit across the table, given what the rep has seen. What was seen or told stays as it
 * is; what nobody could know (how true a reason is, how much is really there, how thick the skin is) is drawn anew, as
 * the same kind of person would be drawn in another month. So advice never rests on what could not be known.
 */
import { positionOf } from '../../dialogue/month-talk.ts';
import { begin, type Position, phaseOf } from '../../dialogue/play.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { Truth } from '../../protocol/vocabulary.ts';

type Meeting = Position['context']['meeting'];
type Dealer = Meeting['dealer'];
type Excuse = Dealer['excuses'][number];

/** Seeds of imagined months lie far from those that are played. */
const ELSEWHERE = 2_000_000_011;
const STRIDE = 7_919;

/** `count` positions that look to the rep as this one does. `brief`: the dealer's. */
export function imagine(position: Position, brief: Brief, count: number): readonly Position[] {
  const { meeting } = position.context;
  const phase = phaseOf(position);
  return Array.from({ length: count }, (_, index) => {
    const seed = ELSEWHERE + meeting.turn * 104_729 + index * STRIDE;
    const other = begin({ brief, seed }).context.meeting.dealer;
    const dealer = someoneLike(meeting, other, index);
    const imagined: Meeting = { ...meeting, seed, dealer, excuses: statesOf(meeting, dealer) };
    return positionOf({ dealer: dealer.id, by: 'visit', meeting: imagined, phase });
  });
}

function someoneLike(meeting: Meeting, other: Dealer, index: number): Dealer {
  const own = meeting.dealer;
  // An offer shows what the dealer thinks of paying; before it only the file speaks.
  const natural =
    meeting.offer === null
      ? Math.round((other.natural * own.file.target) / other.file.target)
      : own.natural;
  const scaled = (sum: number) => Math.round((sum * natural) / other.natural);
  const { integrity, discount, pull, face, nerve, dependence } = other;
  const told = meeting.facts.some(({ about }) => about === 'cash' || about === 'suppliers');
  const money = told
    ? {}
    : {
        limit: Math.max(scaled(other.limit), meeting.offer ?? 0, meeting.commitment?.amount ?? 0),
        cashOnHand: scaled(other.cashOnHand),
        inflow: other.inflow.map(scaled),
        rivals: other.rivals.map((rival) => ({ ...rival, amount: scaled(rival.amount) })),
        marketDays: other.marketDays,
      };
  return {
    ...own,
    ...money,
    natural,
    integrity,
    discount,
    pull,
    face,
    nerve,
    dependence,
    excuses: excusesOf(meeting, other, index),
  };
}

/** What was said is as it was said, only its truth is open; what was not said may be anything. */
function excusesOf(meeting: Meeting, other: Dealer, index: number): readonly Excuse[] {
  const { excuses } = meeting.dealer;
  const said = excuses.filter((_, at) => meeting.excuses[at]?.status !== 'unsaid').map(({ excuse }) => excuse);
  const unsaid = other.excuses.filter(({ excuse }) => !said.includes(excuse));
  return excuses.map((own, at) => {
    const state = meeting.excuses[at];
    if (state?.status === 'unsaid') {
      const drawn = unsaid.shift() ?? own;
      const sum = (yuan: number) => Math.round((yuan * meeting.dealer.natural) / other.natural / 1_000) * 1_000;
      return { ...drawn, claimed: sum(drawn.claimed), real: sum(drawn.real) };
    }
    if (state?.verified || state?.status === 'matched') return own;
    const truth = truthOf(state?.status, other.integrity, index * 37 + at * 53 + 11);
    return { ...own, truth, real: truth === 'true' ? own.claimed : truth === 'bluff' ? 0 : own.claimed / 2 };
  });
}

/** How true a reason is likely to be: as often as with such a person, and as its fate so far allows. */
function truthOf(status: string | undefined, integrity: number, spread: number): Truth {
  if (status === 'halved') return 'exaggerated';
  if (status === 'dropped') return 'bluff';
  const trueBelow = Math.round(integrity * 0.45);
  const honesty = spread % 100;
  if (honesty < trueBelow) return 'true';
  // Who only exaggerates has given way by now.
  if (status === 'insisted') return honesty < trueBelow + 27 ? 'true' : 'bluff';
  return honesty < trueBelow + 27 ? 'exaggerated' : 'bluff';
}

function statesOf(meeting: Meeting, dealer: Dealer): Meeting['excuses'] {
  return meeting.excuses.map((state, at) => {
    const excuse = dealer.excuses[at];
    return state.status === 'unsaid' && excuse ? { ...state, claimed: excuse.claimed } : state;
  });
}
