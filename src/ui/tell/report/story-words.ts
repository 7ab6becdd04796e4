/** The sentence of each item of a dealer's story. */
import type { BookedPart } from '../../../books/part.ts';
import type { PartFate } from '../../../books/part-today.ts';
import { REPORT } from '../../../content/messages/report.ts';
import { ENDING_NAMES, EXCUSE_NAMES, MEASURE_NAMES, METHOD_NAMES } from '../../../content/room-terms.ts';
import type { Commitment } from '../../../protocol/event.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import { dayName } from '../../kit/date.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { listed, nameOf, spaced, sum } from '../../kit/words.ts';
import type { StoryItem } from './story.ts';

const t = translator(REPORT);

type Item<Kind extends StoryItem['kind']> = Extract<StoryItem, { kind: Kind }>;

export function sentenceOf(item: StoryItem, dealer: DealerId): string {
  const name = nameOf(dealer);
  switch (item.kind) {
    case 'not-talked':
      return t('story.not-talked', { name });
    case 'plan':
      return t(`story.plan.${item.how}`, { name, day: dayName(item.day), amount: sum(item.amount ?? 0) });
    case 'no-agreement':
      return t('story.no-agreement', {
        talks: item.talks,
        day: dayName(item.day),
        ending: inLanguage(ENDING_NAMES[item.ending]),
      });
    case 'agreed':
      return agreed(item, name);
    case 'excuse-passed':
      return excuse(item);
    case 'measure':
      return measure(item);
    case 'measure-forgotten':
      return t('story.measure-forgotten', { measure: inLanguage(MEASURE_NAMES[item.measure]) });
    case 'part':
      return part(item, name);
    case 'pestering':
      return t('story.pestered', { count: item.days.length, days: listed(item.days.map(dayName)) });
    case 'uncompared':
      return t(item.came >= item.said ? 'story.uncompared.all' : 'story.uncompared', {
        said: sum(item.said),
        came: sum(item.came),
      });
    case 'rest':
      return t(`story.rest.${item.from}`, { name, amount: sum(item.amount) });
    case 'till':
      return t(`story.till.${item.where}`, {
        gap: sum(item.gap),
        rivals: sum(item.toRivals),
        left: sum(item.left),
      });
    case 'trust':
      return t('story.trust', {
        before: item.before,
        after: item.after,
        causes: causes(item.causes.map((cause) => t(`trust.${cause}`))),
      });
    case 'habit':
      return t('story.habit', {
        before: signless(item.before),
        after: signless(item.after),
        causes: causes(item.causes.map((cause) => t(`habit.${cause}`))),
      });
    default:
      return item satisfies never;
  }
}

function causes(words: readonly string[]): string {
  return words.length > 0 ? t('story.causes', { causes: words.join(t('causes.and')) }) : '';
}

/** A real minus, as it is printed. */
function signless(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

function agreed({ day, commitment, share, replaced }: Item<'agreed'>, name: string): string {
  const values = { name, day: dayName(day), amount: sum(commitment.amount) };
  const said = commitment.specific
    ? t('story.agreed', { ...values, share, how: howAgreed(commitment) })
    : t('story.vague', values);
  return spaced(said, replaced && t('story.replaced'));
}

/** How specific it was: parts, method, signature. */
function howAgreed({ instalments, method, written }: Commitment): string {
  const days = listed(instalments.map(({ day }) => dayName(day)));
  return [
    instalments.length > 0 ? t('how.parts', { count: instalments.length, days }) : t('how.undated'),
    method ? t('how.method', { method: inLanguage(METHOD_NAMES[method]) }) : t('how.no-method'),
    t(written ? 'how.written' : 'how.unwritten'),
  ].join(t('how.and'));
}

function excuse({ day, excuse: reason, claimed }: Item<'excuse-passed'>): string {
  const values = { day: dayName(day), excuse: inLanguage(EXCUSE_NAMES[reason]) };
  return claimed === null
    ? t('story.excuse-passed.plain', values)
    : t('story.excuse-passed', { ...values, amount: sum(claimed) });
}

function measure({ day, measure: kind, round, estimate, brought }: Item<'measure'>): string {
  const values = {
    day: dayName(day),
    measure: inLanguage(MEASURE_NAMES[kind]),
    round,
    estimate: sum(estimate),
  };
  if (brought === null) return t('story.measure.late', values);
  return t(round > 1 ? 'story.measure.round' : 'story.measure', { ...values, brought: sum(brought) });
}

function part({ part: of, fate: became }: Item<'part'>, name: string): string {
  const notes = [...touches(of), ...presses(of)];
  const sentence = fate(of, became, name);
  if (notes.length === 0) return sentence;
  // The notes stand before the full stop of the sentence.
  return `${sentence.slice(0, -1)}${t('part.after', { notes: notes.join(t('part.and')) })}${sentence.slice(-1)}`;
}

function fate(of: BookedPart, became: PartFate, name: string): string {
  const last = of.found.at(-1);
  const first = of.found[0];
  const values = { name, day: dayName(of.day ?? 0), amount: sum(of.amount), paid: sum(last?.paid ?? 0) };
  if (became === 'renewed' && of.renewed) {
    const { day, due, amount } = of.renewed;
    return t('story.part.renewed', { ...values, on: dayName(day), next: dayName(due), rest: sum(amount) });
  }
  if (became === 'kept' && first && first.paid < of.amount)
    return t('story.part.kept.late', { ...values, first: sum(first.paid) });
  return t(`story.part.${became}`, values);
}

function touches({ reminded, contacted }: BookedPart): readonly string[] {
  const coolly = [reminded, contacted].some((touch) => touch?.taken === 'coolly');
  const said = [
    ...(reminded ? [t('part.reminded', { day: dayName(reminded.day) })] : []),
    ...(contacted ? [t('part.contacted', { day: dayName(contacted.day) })] : []),
  ];
  return said.length === 0 ? [t('part.untouched')] : [...said, ...(coolly ? [t('part.cool')] : [])];
}

function presses(of: BookedPart): readonly string[] {
  const { pressed, found } = of;
  const short = found.some(({ state }) => state !== 'kept');
  if (pressed.length === 0) return short ? [t('part.not-pressed')] : [];
  return pressed.map(({ day, by, answer }) =>
    t(`part.pressed.${answer}`, { day: dayName(day), by: t(`part.by.${by}`) }),
  );
}
