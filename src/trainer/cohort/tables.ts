/** What the desk knows, as tables: results, ratings beside the machine's marks, and the class. */
import { COHORT } from '../../content/messages/cohort.ts';
import { RATING } from '../../content/messages/rating.ts';
import { RATING_SCALES } from '../../content/messages/rating-scales.ts';
import { REPORT_SCORES } from '../../content/messages/report-scores.ts';
import { TRAINER } from '../../content/messages/trainer.ts';
import { PRACTICES } from '../../protocol/month-score.ts';
import { marksOf, type Rating } from '../../protocol/rating.ts';
import { HEADLINES } from '../../protocol/score.ts';
import { type CohortRow, counted } from '../../session/drill/cohort.ts';
import type { CsvCell } from '../../session/drill/csv.ts';
import { resultFingerprint } from '../../session/drill/fingerprint.ts';
import { humanMark, percentOf } from '../../session/drill/ratings.ts';
import type { Verified } from '../../session/drill/verify.ts';
import { inLanguage, translator } from '../../ui/kit/language.ts';
import type { RatingBook } from '../rate/book.ts';
import { machineOn } from '../rate/machine-on.ts';
import { findingWords } from '../results/finding-words.ts';

const t = translator(COHORT);
const trainer = translator(TRAINER);
const rating = translator(RATING);
const scores = translator(REPORT_SCORES);

type Table = readonly (readonly CsvCell[])[];

const practiceNames = () => PRACTICES.map((practice) => scores(`practice.${practice}`));
const headlineNames = () => HEADLINES.map((headline) => trainer(`column.${headline}`));

/** Every result, also what was refused, with the marks of people beside the machine's. */
export function resultTable(results: readonly Verified[], book: RatingBook): Table {
  const head = [
    ...(['trainee', 'drill', 'attempt', 'started', 'ended'] as const).map((column) => t(`csv.${column}`)),
    ...headlineNames(),
    t('csv.mark'),
    t('csv.passed'),
    ...[1, 2].flatMap((nth) => [t('csv.rater.nth', { nth }), t('csv.human', { nth })]),
    ...practiceNames(),
    ...(['check', 'findings', 'fingerprint'] as const).map((column) => t(`csv.${column}`)),
  ];
  const rows = results.map(({ result, drill, score, verdict, findings }) => {
    const fingerprint = resultFingerprint(result);
    const people = openRatings(book, fingerprint);
    return [
      result.trainee,
      drill?.title ?? result.drill,
      result.attempt,
      momentOf(result.started),
      momentOf(result.ended),
      ...HEADLINES.map((headline) => score?.scores[headline].value ?? null),
      score?.mark ?? null,
      score ? t(score.passed ? 'csv.yes' : 'csv.no') : null,
      ...[people[0], people[1]].flatMap((one) => (one ? [one.rater, humanMark(one)] : [null, null])),
      ...PRACTICES.map((practice) => score?.practices[practice] ?? null),
      trainer(`verdict.${verdict}`),
      findings.map(findingWords).join(' '),
      fingerprint,
    ];
  });
  return [head, ...rows];
}

/** A row for each scale of each rating that is open. What is sealed stays out. */
export function ratingTable(results: readonly Verified[], book: RatingBook): Table {
  const columns = ['trainee', 'drill', 'attempt', 'rater', 'sheet', 'scale', 'step'] as const;
  const more = ['percent', 'machine', 'reason', 'fingerprint'] as const;
  const rows = counted(results).flatMap(({ result, drill, score }) => {
    const fingerprint = resultFingerprint(result);
    return openRatings(book, fingerprint).flatMap((one) =>
      marksOf(one).map(({ scale, step }) => [
        result.trainee,
        drill.title,
        result.attempt,
        one.rater,
        rating(`sheet.${one.sheet}`),
        inLanguage(RATING_SCALES[scale].name),
        step,
        percentOf(step),
        machineOn(scale, score),
        one.reason,
        fingerprint,
      ]),
    );
  });
  return [[...columns, ...more].map((column) => t(`csv.${column}`)), ...rows];
}

export function cohortTable(rows: readonly CohortRow[]): Table {
  return [
    [t('csv.trainee'), t('csv.drills'), ...practiceNames(), ...headlineNames(), t('csv.mark')],
    ...rows.map((row) => [
      row.trainee,
      row.drills,
      ...PRACTICES.map((practice) => row.practices[practice]),
      ...HEADLINES.map((headline) => row.scores[headline]),
      row.mark,
    ]),
  ];
}

function openRatings(book: RatingBook, fingerprint: string): readonly Rating[] {
  const judged = book.judged(fingerprint);
  return judged.kind === 'open' ? judged.ratings : [];
}

/** As spreadsheets read it, in the time of this place: 2027-03-02 14:05. */
function momentOf(ms: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const at = new Date(ms);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
