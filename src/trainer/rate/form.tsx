import { useId, useState } from 'preact/hooks';
import * as v from 'valibot';
import { RATING } from '../../content/messages/rating.ts';
import { RATING_SCALES } from '../../content/messages/rating-scales.ts';
import {
  RATER_NAME,
  RATING_FORMAT,
  type Rating,
  type RatingSheet,
  REASON,
  ratingSchema,
  type Scale,
  type ScaleStep,
  SHEETS,
} from '../../protocol/rating.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Choices } from '../../ui/kit/choices.tsx';
import { inLanguage, translator } from '../../ui/kit/language.ts';
import { TextField } from '../../ui/kit/text-field.tsx';
import { ScaleField } from './scale-field.tsx';

const t = translator(RATING);

export interface RatingFormProps {
  /** Fingerprint of the result. */
  readonly result: string;
  /** The sheet of the first rater, by which the second goes. */
  readonly sheet: RatingSheet | undefined;
  /** Gives back why it cannot be taken. */
  readonly onRate: (rating: Rating) => string | undefined;
}

/** What stands in the form. */
interface Entered {
  readonly sheet: RatingSheet;
  readonly marks: Partial<Record<Scale, ScaleStep>>;
  readonly rater: string;
  readonly reason: string;
  readonly sealed: boolean;
}

/** Which field is wrong, and why. */
interface Wrong {
  readonly at: string;
  readonly text: string;
}

/** The first field that is still empty; the fields of a form have its `id` before their own names. */
function missing({ sheet, marks, rater, reason }: Entered, id: string): Wrong | undefined {
  if (rater.trim() === '') return { at: `${id}-rater`, text: t('form.wrong.rater') };
  const scale = SHEETS[sheet].find((one) => marks[one] === undefined);
  if (scale)
    return {
      at: `scale-${scale}`,
      text: t('form.wrong.scale', { scale: inLanguage(RATING_SCALES[scale].name) }),
    };
  return reason.trim() === '' ? { at: `${id}-reason`, text: t('form.wrong.reason') } : undefined;
}

/** The rating on `result` by the marks of its sheet; nothing where a field holds what none can. */
function ratingOf({ marks, ...entered }: Entered, result: string): Rating | undefined {
  const own = Object.fromEntries(SHEETS[entered.sheet].map((scale) => [scale, marks[scale]]));
  const head = { game: 'huikuan-rating', format: RATING_FORMAT, result, at: Date.now() };
  const rating = v.safeParse(ratingSchema, { ...head, ...entered, marks: own });
  return rating.success ? rating.output : undefined;
}

/** Anchored scales, a reason, and whether a second person will rate without seeing this. */
export function RatingForm({ result, sheet: fixed, onRate }: RatingFormProps) {
  const id = useId();
  const [{ marks, rater, reason, sealed, ...form }, setEntered] = useState<Entered>({
    ...{ sheet: 'skills', marks: {}, rater: '', reason: '', sealed: true },
  });
  const [wrong, setWrong] = useState<Wrong>();
  const change = (part: Partial<Entered>) => setEntered((before) => ({ ...before, ...part }));
  const sheet = fixed ?? form.sheet;

  function save(): void {
    const entered = { sheet, marks, rater, reason, sealed };
    const rating = ratingOf(entered, result);
    const text = rating ? onRate(rating) : t('form.wrong.rater');
    const found = missing(entered, id) ?? (text === undefined ? undefined : { at: `${id}-rater`, text });
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
      <TextField
        id={`${id}-rater`}
        class="rate-wide"
        label={t('form.rater')}
        value={rater}
        onType={(typed) => change({ rater: typed })}
        autocomplete="off"
        maxLength={RATER_NAME}
        invalid={wrong?.at === `${id}-rater`}
      />
      <Marks fixed={fixed !== undefined} sheet={sheet} marks={marks} onChange={change} />
      <ReasonField
        id={`${id}-reason`}
        value={reason}
        onType={(typed) => change({ reason: typed })}
        invalid={wrong?.at === `${id}-reason`}
      />
      {!fixed && <SealChoice sealed={sealed} onChange={change} />}
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

interface OnChange {
  readonly onChange: (part: Partial<Entered>) => void;
}

type MarksProps = OnChange & Pick<Entered, 'sheet' | 'marks'> & { readonly fixed: boolean };

/** A mark on each scale of the sheet; which sheet, the first rater chooses. */
function Marks({ fixed, sheet, marks, onChange }: MarksProps) {
  return (
    <>
      {!fixed && (
        <Choices
          label={t('form.sheet')}
          value={sheet}
          options={(['skills', 'practices'] as const).map((value) => ({ value, text: t(`sheet.${value}`) }))}
          onChange={(chosen) => onChange({ sheet: chosen })}
        />
      )}
      {SHEETS[sheet].map((scale) => (
        <ScaleField
          key={scale}
          scale={scale}
          value={marks[scale]}
          onChange={(step) => onChange({ marks: { ...marks, [scale]: step } })}
        />
      ))}
    </>
  );
}

/** Whether a second person rates without seeing this. */
function SealChoice({ sealed, onChange }: OnChange & Pick<Entered, 'sealed'>) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={sealed}
        onChange={(event) => onChange({ sealed: event.currentTarget.checked })}
      />
      <span>{t('form.seal')}</span>
    </label>
  );
}

interface ReasonFieldProps {
  readonly id: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly invalid: boolean;
}

function ReasonField({ id, value, onType, invalid }: ReasonFieldProps) {
  return (
    <div class="field">
      <label for={id}>{t('form.reason')}</label>
      <textarea
        id={id}
        class="input rate-wide rate-reason"
        rows={4}
        maxLength={REASON}
        value={value}
        aria-invalid={invalid}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
