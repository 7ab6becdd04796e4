/** What an old hand expects a measure to bring, from what the dealer has told and what was looked into. */
import type { DealerDesk } from '../../protocol/month-view.ts';
import type { Yuan } from '../../protocol/units.ts';
import { MEASURES, type Measure } from '../../protocol/vocabulary.ts';
import { reckonNatural } from '../estimate.ts';
import { MEASURE_FOR } from '../expert.ts';

/** The share of the cash a measure brings the dealer that comes to us: about two thirds. */
const OURS = 0.69;
/** A repeated round brings about half as much as the one before. */
const AGAIN = 0.55;
/** A measure is worth its hours if it brings at least this share of what the dealer usually pays. */
const WORTH_IT = 0.05;
/**
 * A reason that was true takes away about this share of what the dealer usually pays; a fitting measure brings most
 * of it back.
 */
const TRUE_REASON = 0.12;

/** What `measure` should bring us, in yuan. */
export function estimateOf(desk: DealerDesk, measure: Measure): Yuan {
  const natural = reckonNatural({ dealer: desk.file });
  const retailers = desk.facts.find((fact) => fact.about === 'retailers');
  const stock = desk.facts.find((fact) => fact.about === 'stock');
  const idle = stock && stock.days > 35 ? (stock.value * (stock.days - 35)) / stock.days : 0;
  let cash = natural * 0.025;
  if (measure === 'joint-collection') cash = (retailers?.overdue ?? 0) * 0.2;
  if (measure === 'promotion') cash += idle * 0.15;
  if (measure === 'outlet') cash += idle * 0.07;
  const reasons = desk.excuses.filter(
    ({ excuse, truth }) => truth !== 'bluff' && MEASURE_FOR[excuse] === measure,
  );
  for (const { truth } of reasons) cash += natural * TRUE_REASON * (truth === 'true' ? 1 : 0.5);
  const rounds = desk.measures.filter((done) => done.measure === measure).length;
  for (let round = 0; round < rounds; round += 1) cash *= AGAIN;
  return Math.max(1_000, Math.round((Math.min(cash, natural * 0.28) * OURS) / 100) * 100);
}

/** Measures worth starting now, with what each should bring. */
export function measuresWorth(
  desk: DealerDesk,
  choose: 'fitting' | 'unfitting',
): readonly { readonly measure: Measure; readonly worth: Yuan }[] {
  const least = reckonNatural({ dealer: desk.file }) * WORTH_IT;
  return MEASURES.filter(
    (measure) => desk.measures.filter((done) => done.measure === measure).length < most(measure),
  )
    .map((measure) => ({ measure, worth: estimateOf(desk, measure) }))
    .filter(({ worth }) => (choose === 'fitting' ? worth >= least : worth < least));
}

function most(measure: Measure): number {
  return measure === 'joint-collection' ? 2 : 1;
}
