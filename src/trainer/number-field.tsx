import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { TRAINER } from '../content/messages/trainer.ts';
import { translator } from '../ui/kit/language.ts';

const t = translator(TRAINER);

export interface NumberFieldProps<Value extends number | null> {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: Value;
  /** What an empty field means, where it may be empty. */
  readonly empty?: Value;
  readonly step?: number;
  readonly onChange: (value: number | Value) => void;
  /** Told 1 when the text becomes wrong, and -1 when it no longer is or the field goes. */
  readonly onWrong?: (by: 1 | -1) => void;
}

/** A number typed in. What is no number within the range stays there with one sentence until it is corrected. */
export function NumberField<Value extends number | null>(props: NumberFieldProps<Value>) {
  const { label, min, max, value, empty, step = 1, onChange, onWrong } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const told = useRef<number | Value>(value);
  const written = value === null ? '' : String(value);
  const wrong = typed !== undefined && reading(typed) === undefined;
  // A value that came from elsewhere, such as another month, replaces what was typed.
  useEffect(() => {
    if (told.current !== value) setTyped(undefined);
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (!wrong) return;
    onWrong?.(1);
    return () => onWrong?.(-1);
  }, [wrong]);

  function take(text: string): void {
    setTyped(text);
    const read = reading(text);
    if (read === undefined) return;
    told.current = read;
    onChange(read);
  }

  /** Chinese keyboards write ４５ as readily as 45. */
  function reading(text: string): number | Value | undefined {
    const plain = text.normalize('NFKC').trim();
    if (plain === '') return empty;
    const number = Number(plain);
    const fits = Number.isFinite(number) && number >= min && number <= max;
    return fits && (step < 1 || Number.isInteger(number)) ? number : undefined;
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input figure trainer-number"
        type="text"
        inputMode={step < 1 ? 'decimal' : 'numeric'}
        autocomplete="off"
        value={typed ?? written}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={() => {
          if (!wrong) setTyped(undefined);
        }}
      />
      {wrong && (
        <p class="field-error" id={`${id}-wrong`} role="alert">
          {t(step < 1 ? 'number.any' : 'number.whole', { min, max })}
        </p>
      )}
    </div>
  );
}
