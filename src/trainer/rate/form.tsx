import { useId, useState } from 'preact/hooks';
import * as v from 'valibot';
import { RATING } from '../../content/messages/rating.ts';
import { RATING_SCALES } from '../../content/messages/rating-scales.ts';
import {
  RATER_NAME,
  type Rating,
  REASON,
  ratingSchema,
  type Scale,
  SHEETS,
  type Sheet,
  type Step,
} from '../../protocol/rating.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Choices } from '../../ui/kit/choices.tsx';
import { inLanguage, translator } from '../../ui/kit/language.ts';
import { ScaleField } from './scale-field.tsx';

const t = translator(RATING);

export interface RatingFormProps {
  /** Fingerprint of the result. */
  readonly result: string;
  /** The sheet of the first rater, by which the second goes. */
  readonly sheet: Sheet | undefined;
  /** Gives back why it cannot be taken. */
  readonly onRate: (rating: Rating) => string | undefined;
}

/** Anchored scales, a reason, and whether a second person will rate without seeing this. */
export function RatingForm({ result, sheet: fixed, onRate }: RatingFormProps) {
  const id = useId();
  const [chosen, setSheet] = useState<Sheet>('skills');
  const [marks, setMarks] = useState<Partial<Record<Scale, Step>>>({});
  const [rater, setRater] = useState('');
  const [reason, setReason] = useState('');
  const [sealed, setSealed] = useState(true);
  const [wrong, setWrong] = useState<{ readonly at: string; readonly text: string }>();
  const sheet = fixed ?? chosen;

  function missing(): { at: string; text: string } | undefined {
    if (rater.trim() === '') return { at: `${id}-rater`, text: t('form.wrong.rater') };
    const scale = SHEETS[sheet].find((one) => marks[one] === undefined);
    if (scale)
      return {
        at: `scale-${scale}`,
        text: t('form.wrong.scale', { scale: inLanguage(RATING_SCALES[scale].name) }),
      };
    return reason.trim() === '' ? { at: `${id}-reason`, text: t('form.wrong.reason') } : undefined;
  }

  function save(): void {
    const own = Object.fromEntries(SHEETS[sheet].map((scale) => [scale, marks[scale]]));
    const rating = v.safeParse(ratingSchema, {
      game: 'huikuan-rating',
      format: 1,
      ...{ result, rater, sheet, reason, sealed, marks: own },
      at: Date.now(),
    });
    const text = rating.success ? onRate(rating.output) : t('form.wrong.rater');
    const found = missing() ?? (text === undefined ? undefined : { at: `${id}-rater`, text });
    setWrong(found);
    if (found) document.getElementById(found.at)?.focus();
  }

  return (
    <form
      class="rate-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 id={`${id}-title`}>{t('form.title')}</h3>
      <div class="field">
        <label for={`${id}-rater`}>{t('form.rater')}</label>
        <input
          id={`${id}-rater`}
          class="input rate-wide"
          maxLength={RATER_NAME}
          autocomplete="off"
          value={rater}
          aria-invalid={wrong?.at === `${id}-rater`}
          onInput={(event) => setRater(event.currentTarget.value)}
        />
      </div>
      {!fixed && (
        <Choices
          label={t('form.sheet')}
          value={sheet}
          options={(['skills', 'practices'] as const).map((value) => ({ value, text: t(`sheet.${value}`) }))}
          onChange={setSheet}
        />
      )}
      {SHEETS[sheet].map((scale) => (
        <ScaleField
          key={scale}
          scale={scale}
          value={marks[scale]}
          onChange={(step) => setMarks({ ...marks, [scale]: step })}
        />
      ))}
      <div class="field">
        <label for={`${id}-reason`}>{t('form.reason')}</label>
        <textarea
          id={`${id}-reason`}
          class="input rate-wide rate-reason"
          rows={4}
          maxLength={REASON}
          value={reason}
          aria-invalid={wrong?.at === `${id}-reason`}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      {!fixed && (
        <label class="choice">
          <input
            type="checkbox"
            checked={sealed}
            onChange={(event) => setSealed(event.currentTarget.checked)}
          />
          <span>{t('form.seal')}</span>
        </label>
      )}
      {wrong && (
        <p class="field-error" role="alert">
          {wrong.text}
        </p>
      )}
      <Button look="seal" onClick={save}>
        {t('form.save')}
      </Button>
    </form>
  );
}
