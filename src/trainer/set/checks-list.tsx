import { TRAINER } from '../../content/messages/trainer.ts';
import { translator } from '../../ui/kit/language.ts';
import type { Check, Marks } from './checks.ts';

const t = translator(TRAINER);

export interface ChecksProps {
  readonly checks: readonly Check[];
  readonly marks: Marks | undefined;
}

/** What speaks against a drill, in sentences. */
export function Checks({ checks, marks }: ChecksProps) {
  const wrong = checks.some(({ grave }) => grave === 'wrong');
  return (
    <section aria-labelledby="checks-title">
      <h3 id="checks-title">{t('checks.title')}</h3>
      <div role="status">
        <ul class="trainer-checks">
          {checks.map((check) => (
            <li key={check.kind} data-grave={check.grave}>
              {words(check)}
            </li>
          ))}
          {checks.length === 0 && marks && <li data-grave="none">{t('checks.good')}</li>}
          {!wrong && <li data-grave="none">{marks ? t('check.marks', { ...marks }) : t('check.trying')}</li>}
        </ul>
      </div>
    </section>
  );
}

function words({ kind, grave: _grave, ...values }: Check): string {
  return t(`check.${kind}`, values);
}
