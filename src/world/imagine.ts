/**
 * Imagining: a dealer who could stand behind what the player has seen. It uses the view, what was heard and what
 * was said, and never the real meeting; advice drawn from imagined dealers is therefore advice the player could
 * have found. The ranges are those from which dealers are drawn, which an old hand of the trade knows.
 */
import type { Fact } from '../protocol/event.ts';
import type { Seen } from '../protocol/seen.ts';
import type { Percent, Yuan } from '../protocol/units.ts';
import { type DealerFile, isBroken, type MeetingView } from '../protocol/view.ts';
import { EXCUSES, type Excuse, type Truth } from '../protocol/vocabulary.ts';
import { roundSum, share, total } from './arithmetic.ts';
import { type Draws, draws } from './chance.ts';
import {
  brokenPromiseIn,
  drawDealer,
  gradeOf,
  type HiddenExcuse,
  PAID,
  TARGET,
  type TrueDealer,
  truthAt,
} from './dealer.ts';

/** How many guesses are made before one that fits badly is accepted. */
const GUESSES = 12;

/** The dealer that `luck` imagines; the same luck always imagines the same one. `luck`: 0 … 2³²−1. */
export function imagineDealer({ view, events }: Seen, luck: number): TrueDealer {
  const { dealer: file } = view;
  const guess = draws(luck, 'imagine', 0);
  const natural = imagineNatural(file, guess);
  const integrity = imagineIntegrity(file, guess);
  const drawn = drawDealer(
    {
      id: file.id,
      temperament: file.repute,
      trade: file.trade,
      natural: [natural, natural],
      receivable: [100, 100],
      integrity: [integrity, integrity],
      excuses: [...EXCUSES],
    },
    luck,
  );
  const said = view.excuses.map((excuse) => {
    const truth = excuse.truth ?? imagineTruth(excuse.excuse, events, integrity, guess);
    const remains = events.findLast(
      (event) => event.kind === 'excuse-halved' && event.excuse === excuse.excuse,
    );
    const halved = remains?.kind === 'excuse-halved' ? remains.remains : roundSum(excuse.claimed / 2);
    const real = truth === 'true' ? excuse.claimed : truth === 'exaggerated' ? halved : 0;
    return { excuse: excuse.excuse, truth, claimed: excuse.claimed, real, after: 1 };
  });
  return {
    ...drawn,
    ...cashAsTold(drawn, view),
    file,
    excuses: [...said, ...unsaid(drawn.excuses, said)],
    today: view.today,
    monthEnd: view.monthEnd,
    appointment: view.appointment,
    dealerLeaves: view.dealerLeaves,
    payDay: payDay(drawn, view),
    market: factAbout(view, 'market') ?? drawn.market,
    stock: factAbout(view, 'stock') ?? drawn.stock,
    retailers: factAbout(view, 'retailers') ?? drawn.retailers,
    brokenPromise: brokenPromiseIn(file),
  };
}

/**
 * What the dealer would pay if merely asked: targets are 135–155% of it and past payments 72–108%. Where a changed
 * month leaves no overlap, the middle of both.
 */
function imagineNatural({ target, history }: DealerFile, guess: Draws): Yuan {
  const paid = history.map((month) => month.paid);
  const low = Math.max((target * 100) / TARGET[1], ...paid.map((sum) => (sum * 100) / PAID[1]));
  const high = Math.min((target * 100) / TARGET[0], ...paid.map((sum) => (sum * 100) / PAID[0]));
  if (low <= high) return roundSum(guess.int(Math.round(low), Math.round(high)));
  return roundSum(share(Math.round((low + high) / 2), guess.int(94, 106)));
}

/** The grade is right two times in three; a dealer who has broken promises is probably below it. */
function imagineIntegrity({ grade, history }: DealerFile, guess: Draws): Percent {
  const promised = history.filter((month) => month.said !== null);
  const slips = promised.filter(isBroken).length;
  let integrity = 60;
  for (let tries = 0; tries < GUESSES; tries += 1) {
    integrity = guess.int(25, 95);
    if (guess.int(0, 2) > 0 !== (gradeOf(integrity) === grade)) continue;
    const again = promised.filter(() => guess.int(0, 99) >= integrity).length;
    if (again === slips) break;
  }
  return integrity;
}

/** What is behind a reason nobody has looked into: the dealer's reaction tells something. */
function imagineTruth(excuse: Excuse, events: Seen['events'], integrity: Percent, guess: Draws): Truth {
  const reactions = events.flatMap((event) =>
    'excuse' in event && event.excuse === excuse ? [event.kind] : [],
  );
  if (reactions.includes('excuse-wounded')) return 'true';
  if (reactions.includes('excuse-halved')) return 'exaggerated';
  if (reactions.includes('excuse-dropped')) return 'bluff';
  // A dealer who exaggerates gives up half of it at the first answer.
  const insisted = reactions.includes('excuse-insisted');
  const truth = truthAt(insisted ? guess.int(0, 72) : guess.int(0, 99), integrity);
  return insisted && truth === 'exaggerated' ? 'bluff' : truth;
}

/** Reasons that may still come: as many as this dealer has beyond those already given, from families not yet heard. */
function unsaid(drawn: readonly HiddenExcuse[], said: readonly HiddenExcuse[]): readonly HiddenExcuse[] {
  const heard = said.map(({ excuse }) => excuse);
  return drawn
    .filter(({ excuse }) => !heard.includes(excuse))
    .slice(0, Math.max(0, drawn.length - said.length));
}

/** Where the dealer has said when money comes in, it comes in on that day. */
function cashAsTold(
  drawn: TrueDealer,
  view: MeetingView,
): Pick<TrueDealer, 'cashOnHand' | 'inflow' | 'marketDays'> {
  const told = factAbout(view, 'cash');
  if (!told) return drawn;
  const pool = drawn.cashOnHand + total(drawn.inflow);
  return {
    inflow: told.weeks,
    marketDays: told.days,
    cashOnHand: Math.max(0, pool - total(told.weeks)),
  };
}

function payDay(drawn: TrueDealer, view: MeetingView): number {
  const market = factAbout(view, 'cash')?.days.find((day) => day > view.today);
  return market === undefined
    ? view.today + (drawn.payDay - drawn.today)
    : Math.min(market + 1, view.monthEnd);
}

type About = Fact['about'];
function factAbout<Which extends About>(
  { facts }: Pick<MeetingView, 'facts'>,
  about: Which,
): Extract<Fact, { about: Which }> | undefined {
  return facts.find((fact): fact is Extract<Fact, { about: Which }> => fact.about === about);
}
