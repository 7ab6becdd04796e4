/**
 * Talks of a month: a meeting begins with what the month has made of the dealer so far, and leaves its mark on the
 * month.
 */
import { MEASURE_BEGUN_WITHIN } from '../protocol/follow-up-figures.ts';
import type { Day, Minutes } from '../protocol/units.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import type { Account, Part } from './account.ts';
import { clamp } from './arithmetic.ts';
import { seedOf } from './chance.ts';
import { newPart } from './follow-up.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import { accountOf, type MonthTurn, note, update } from './season.ts';
import { travelMinutes } from './territory.ts';

/** Minutes for preparing on the way and in the car. */
const READY: Minutes = 60;
/** How long a dealer puts up with the telephone, at which point the talk is over. */
const CALL_MINUTES: Minutes = 28;
/** Coming back for the same thing tries anyone's patience. */
const AGAIN = 9;
/** So does a call for nothing. */
const PESTERED = 8;

/** Opens a talk; `phase` is the one in which the meeting's chart begins. */
export function beginTalk(turn: MonthTurn, account: Account, by: 'visit' | 'call', phase: Phase): void {
  const { now } = turn;
  if (by === 'visit') {
    const minutes = travelMinutes(now, account.id);
    if (minutes > 0) note(turn, { kind: 'travelled', dealer: account.id, minutes });
    now.clock += minutes;
    now.place = account.id;
  }
  note(turn, { kind: 'talk-began', dealer: account.id, by });
  now.talk = {
    dealer: account.id,
    by,
    phase,
    meeting: meetingOf(account, by, now.day, now.monthEnd, now.clock),
  };
}

function meetingOf(account: Account, by: 'visit' | 'call', day: Day, monthEnd: Day, clock: Minutes): Meeting {
  const drawn = account.dealer;
  const lasts = by === 'visit' ? drawn.dealerLeaves - drawn.appointment : CALL_MINUTES;
  const dealer = {
    ...drawn,
    trust: account.trust,
    today: day,
    monthEnd,
    payDay: (account.dealer.marketDays.find((market) => market > day) ?? monthEnd - 4) + 1,
    appointment: clock + READY,
    dealerLeaves: clock + READY + lasts,
  };
  const meeting = meetingWith(dealer, seedOf(account.seed, account.talks));
  return {
    ...meeting,
    setting: by,
    habit: account.habit,
    goodwill: goodwill(account),
    clock,
    patience: Math.max(
      24,
      meeting.patience - account.talks * AGAIN - account.pestered * PESTERED - (by === 'call' ? 10 : 0),
    ),
    prepared: account.prepared,
    facts: account.facts,
    told: account.told,
    planned: account.planned === 'joint',
    planSent: account.planned === 'sent',
    reminded: account.reminded,
    excuses: account.excuses.map((excuse) =>
      excuse.status === 'open' ? { ...excuse, status: 'insisted' } : excuse,
    ),
  };
}

/** How much habit and trust, as they now stand, add to what the dealer agrees to, in percent of `natural`. */
function goodwill({ habit, trust, baseTrust }: Account): number {
  const liking = trust - baseTrust;
  return clamp(Math.round(habit * (habit < 0 ? 0.46 : 0.08) + liking * (liking < 0 ? 1.2 : 0.2)), -40, 12);
}

/** The talk is over: what it changed goes into the account. */
export function endTalk(turn: MonthTurn, meeting: Meeting): void {
  const { now } = turn;
  const account = now.talk && accountOf(now, now.talk.dealer);
  if (!account || meeting.ending === null) return;
  note(turn, {
    kind: 'talk-ended',
    dealer: account.id,
    ending: meeting.ending,
    today: now.day,
    commitment: meeting.commitment,
    followUp: meeting.followUp,
    target: account.dealer.file.target,
    brokenPromiseOnFile: account.dealer.brokenPromise !== null,
  });
  // One measure that answers two reasons is promised only once.
  const promised = [...new Set(meeting.matched)].map((measure) => ({
    measure,
    until: now.day + MEASURE_BEGUN_WITHIN,
  }));
  update(turn, {
    ...account,
    trust: meeting.trust,
    trustSeen: meeting.trust,
    prepared: meeting.prepared,
    facts: meeting.facts,
    told: meeting.told,
    reminded: meeting.reminded,
    excuses: meeting.excuses,
    planned: meeting.planned ? 'joint' : account.planned,
    talks: account.talks + 1,
    lastTalk: now.day,
    offer: meeting.offer ?? account.offer,
    commitment: meeting.commitment ?? account.commitment,
    followUp: meeting.followUp ?? account.followUp,
    // The rep stands by what was once offered, whether or not it is mentioned again.
    discount: Math.max(account.discount, meeting.discount),
    measureCost: account.measureCost,
    measureCash: account.measureCash + meeting.measureCash,
    matched: [...account.matched, ...meeting.matched],
    promised: [...account.promised.filter(({ measure }) => !meeting.matched.includes(measure)), ...promised],
    parts: meeting.commitment ? partsOf(meeting, now.monthEnd) : account.parts,
  });
  now.clock = meeting.clock;
  now.talk = null;
}

/** The parts in the order they will fall due; a part without a date falls due at the end of the month. */
function partsOf({ commitment }: Meeting, monthEnd: Day): readonly Part[] {
  if (!commitment) return [];
  return commitment.instalments.length > 0
    ? commitment.instalments.map(({ day, amount }) => newPart(day, amount))
    : [newPart(monthEnd, commitment.amount)];
}
