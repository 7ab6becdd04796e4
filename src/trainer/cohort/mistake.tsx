import { useMemo } from 'preact/hooks';
import { CLASS_REPORT } from '../../content/messages/class-report.ts';
import { monthsOf } from '../../protocol/drill.ts';
import type { CommonMistake } from '../../session/drill/common-mistake.ts';
import { inLanguage, translator } from '../../ui/kit/language.ts';
import { ruleName } from '../../ui/kit/rule-name.ts';
import { signed } from '../../ui/kit/signed.ts';
import { recordOf } from '../rate/entries.ts';
import { whenWords } from '../rate/record.tsx';

const t = translator(CLASS_REPORT);

/** What the class gets wrong most, with the words of somebody who did. */
export function Mistake({ mistake }: { readonly mistake: CommonMistake | undefined }) {
  if (!mistake) return <p>{t('mistake.none')}</p>;
  const { item, example } = mistake;
  return (
    <>
      <p>{t('mistake.text', { rule: ruleName(item.rule), max: item.max, lost: item.lost })}</p>
      {example ? <Example example={example} /> : <p>{t('mistake.left-out')}</p>}
    </>
  );
}

function Example({ example }: { readonly example: NonNullable<CommonMistake['example']> }) {
  const { drill, result } = example.of;
  const record = useMemo(() => recordOf(drill, result), [drill, result]);
  const part = record?.[example.meeting];
  const entry = part?.entries.find(({ step }) => step === example.point.step);
  const said = entry?.lines.filter(({ by }) => by === 'rep' || by === 'dealer') ?? [];
  if (!entry) return null;
  const months = monthsOf(drill.scenario);
  return (
    <figure class="class-mistake">
      <figcaption>
        {t('mistake.example', {
          trainee: result.trainee,
          when: whenWords(entry, months),
          points: signed(example.point.points),
        })}
      </figcaption>
      <blockquote>
        {said.map(({ by, text, dealer }, index) => (
          <p key={index}>
            <b>{by === 'rep' ? result.trainee : dealer && inLanguage(dealer.short)}</b> {inLanguage(text)}
          </p>
        ))}
      </blockquote>
    </figure>
  );
}
