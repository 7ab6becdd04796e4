/** Enters what happened with one dealer on the dealer's page. */
import type { GameEvent } from '../protocol/event.ts';
import { MEASURE_BEGUN_WITHIN } from '../protocol/follow-up-figures.ts';
import type { MonthEvent, MonthEventOf } from '../protocol/month-event.ts';
import type { Excuse, Measure, Truth } from '../protocol/vocabulary.ts';
import { agreementOn, isAboutPart, type PartEvent, withCredit, withPartEvent } from './agreement.ts';
import { type Contact, type DealerPage, type ExcuseAnswer, inForce, type Slight } from './page.ts';
import type { Place } from './part.ts';

export type DealerEvent = Extract<MonthEvent, { readonly dealer: string }>;

/** `place`: that of the action behind the event. */
export function enterOnPage(page: DealerPage, event: DealerEvent, place: Place): DealerPage {
  if (isAboutPart(event)) return aboutPart(page, event, place);
  switch (event.kind) {
    case 'talk-began':
      return { ...page, talk: { ...place, by: event.by, said: [] } };
    case 'in-talk':
      return inTalk(page, event.event, place);
    case 'talk-ended':
      return talkEnded(page, event, place);
    case 'plan-sent':
      return { ...page, plans: [...page.plans, { ...place, how: 'sent', amount: event.amount }] };
    case 'measure-started':
      return measureStarted(page, event, place);
    case 'measure-brought':
      return measureBrought(page, event, place);
    case 'measure-forgotten':
      return slighted(withPromise(page, event.measure, 'forgotten', place), 'forgotten', place);
    case 'pestered':
      return slighted(touched(page, { ...place, what: 'pestering', taken: 'coolly' }), 'pestered', place);
    default:
      return page;
  }
}

const TOUCH = { reminded: 'reminder', contacted: 'call' } as const;

function aboutPart(page: DealerPage, event: PartEvent, place: Place): DealerPage {
  const agreement = inForce(page);
  const booked = agreement ? withLast(page, withPartEvent(agreement, event, place)) : page;
  if (event.kind === 'pressed') return touched(booked, { ...place, what: 'pressing', taken: null });
  if (event.kind !== 'reminded' && event.kind !== 'contacted') return booked;
  const called = touched(booked, { ...place, what: TOUCH[event.kind], taken: event.taken });
  return event.taken === 'coolly' ? slighted(called, 'cool', place) : called;
}

function withLast(page: DealerPage, agreement: DealerPage['agreements'][number]): DealerPage {
  return { ...page, agreements: page.agreements.with(-1, agreement) };
}

function touched(page: DealerPage, contact: Contact): DealerPage {
  return { ...page, contacts: [...page.contacts, contact] };
}

function slighted(page: DealerPage, cause: Slight['cause'], { at, day }: Place): DealerPage {
  return { ...page, slights: [...page.slights, { at, day, cause }] };
}

function inTalk(page: DealerPage, event: GameEvent, place: Place): DealerPage {
  const { talk } = page;
  const said = talk && { ...talk, said: [...talk.said, { at: place.at, event }] };
  const heard = { ...page, talk: said };
  switch (event.kind) {
    case 'planned':
      return { ...heard, plans: [...page.plans, { ...place, how: 'joint', amount: null }] };
    case 'told':
      return page.asked.includes(event.topic) ? heard : { ...heard, asked: [...page.asked, event.topic] };
    case 'excuse-raised':
      return { ...heard, raised: new Map(page.raised).set(event.excuse, event.claimed) };
    case 'excuse-accepted':
      return answered(heard, event.excuse, 'passed', place);
    case 'excuse-dropped':
      return answered(heard, event.excuse, 'seen-through', place);
    case 'excuse-verified':
      return answered(heard, event.excuse, 'checked', place, event.truth);
    case 'excuse-wounded':
      return slighted(answered(heard, event.excuse, 'wounded', place), 'wounded', place);
    case 'angered':
      return event.cause === 'threat' || event.cause === 'hostile'
        ? slighted(heard, 'hostile', place)
        : heard;
    case 'measure-welcomed':
      return promised(heard, event.measure, place);
    default:
      return heard;
  }
}

function answered(
  page: DealerPage,
  excuse: Excuse,
  answer: ExcuseAnswer['answer'],
  place: Place,
  truth: Truth | null = null,
): DealerPage {
  const claimed = page.raised.get(excuse) ?? null;
  return { ...page, answers: [...page.answers, { ...place, excuse, claimed, answer, truth }] };
}

/** A measure that answers two reasons is promised once; promised anew it has its days anew. */
function promised(page: DealerPage, measure: Measure, place: Place): DealerPage {
  const others = page.promises.filter((each) => each.measure !== measure || each.became !== 'owed');
  const until = place.day + MEASURE_BEGUN_WITHIN;
  return { ...page, promises: [...others, { ...place, measure, until, became: 'owed', closed: null }] };
}

/** Our word about a measure, kept or broken. A month whose beginning was not read may not know of the promise. */
function withPromise(
  page: DealerPage,
  measure: Measure,
  became: 'begun' | 'forgotten',
  closed: Place,
): DealerPage {
  const owed = page.promises.find((each) => each.measure === measure && each.became === 'owed');
  if (!owed && became === 'begun') return page;
  const kept = owed ?? { ...closed, measure, until: closed.day };
  const others = page.promises.filter((each) => each !== owed);
  return { ...page, promises: [...others, { ...kept, became, closed }] };
}

function talkEnded(page: DealerPage, end: MonthEventOf<'talk-ended'>, place: Place): DealerPage {
  const { talk, talks, agreements } = page;
  if (!talk) return page;
  return {
    ...page,
    talk: null,
    talks: [...talks, { ...talk, end }],
    agreements: end.commitment ? [...agreements, agreementOn(end.commitment, place)] : agreements,
  };
}

function measureStarted(
  page: DealerPage,
  { measure, round, estimate, cost, due }: MonthEventOf<'measure-started'>,
  place: Place,
): DealerPage {
  const entry = { ...place, measure, round, estimate, cost, due, brought: null };
  return { ...withPromise(page, measure, 'begun', place), measures: [...page.measures, entry] };
}

function measureBrought(
  page: DealerPage,
  { measure, round, paid }: MonthEventOf<'measure-brought'>,
  { day }: Place,
): DealerPage {
  const begun = page.measures.find((entry) => entry.measure === measure && entry.round === round);
  const measures = page.measures.map((entry) => (entry === begun ? { ...entry, brought: paid } : entry));
  const counted = { ...page, measures, received: page.received + paid };
  const agreement = inForce(page);
  const wasPromised = page.promises.some((promise) => promise.measure === measure);
  if (!agreement || !wasPromised) return counted;
  return withLast(counted, withCredit(agreement, begun?.due ?? day, paid));
}
