import { RATING } from '../../content/messages/rating.ts';
import { ROOM } from '../../content/messages/room.ts';
import type { Point } from '../../session/drill/retell.ts';
import { inLanguage, translator } from '../../ui/kit/language.ts';
import { ruleName } from '../../ui/kit/rule-name.ts';
import { signed } from '../../ui/kit/signed.ts';
import type { EntryLine, RatedEntry, RatedPart } from './entries.ts';

const t = translator(RATING);
const room = translator(ROOM);

interface RecordProps {
  readonly parts: readonly RatedPart[];
  readonly trainee: string;
  /** More than one month: a day alone would not say when. */
  readonly months: number;
}

/** The whole play as it was said, with the machine's points beside the step that made them. */
export function PlayRecord({ parts, trainee, months }: RecordProps) {
  return (
    <div class="rate-record">
      <h3 id="rate-record-title">{t('record.title')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long play is scrolled by keyboard. */}
      <section class="rate-scroll" tabIndex={0} aria-labelledby="rate-record-title">
        {parts.map(({ dealer, entries }, at) => (
          <section key={dealer?.brief.id ?? 'season'}>
            <h4>
              {dealer
                ? t('record.meeting', { count: at + 1, name: inLanguage(dealer.name) })
                : t('record.season')}
            </h4>
            <ol class="rate-entries">
              {entries.map((entry) => (
                <li key={entry.step}>
                  <div class="rate-points">
                    <span class="rate-when">{whenWords(entry, months)}</span>
                    {entry.points.map((point, index) => (
                      <PointTag key={`${point.rule}-${index}`} point={point} />
                    ))}
                  </div>
                  {entry.lines.map((line, index) => (
                    <p key={index} class="rate-line" data-by={line.by}>
                      <span class="rate-who">{whoWords(line, trainee)}</span>
                      {inLanguage(line.text)}
                    </p>
                  ))}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </section>
    </div>
  );
}

function PointTag({ point: { rule, points } }: { readonly point: Point }) {
  return (
    <span class="tag" data-sign={points < 0 ? 'loss' : 'gain'}>
      {ruleName(rule)} {signed(points)}
    </span>
  );
}

export function whenWords({ step, day }: RatedEntry, months: number): string {
  if (day) return months > 1 ? t('record.month-day', day) : t('record.day', { day: day.day });
  return step <= 0 ? t('record.before') : t('record.turn', { turn: step });
}

/** Who says a line, in a record of `trainee`'s play. */
export function whoWords({ by, dealer }: EntryLine, trainee: string): string {
  switch (by) {
    case 'rep':
      return trainee;
    case 'dealer':
      return dealer ? inLanguage(dealer.short) : '';
    case 'spouse':
      return room('room.spouse');
    case 'narrator':
      return '';
    default:
      return by satisfies never;
  }
}
