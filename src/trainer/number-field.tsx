import { useId, useState } from 'preact/hooks';

export interface NumberFieldProps<Value extends number | null> {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: Value;
  /** What an empty field means, where it may be empty. */
  readonly empty?: Value;
  readonly step?: number;
  readonly onChange: (value: number | Value) => void;
}

/** A number typed in. What is no number within the range is marked, and the last good one stays. */
export function NumberField<Value extends number | null>(props: NumberFieldProps<Value>) {
  const { label, min, max, value, empty, step = 1, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const written = value === null ? '' : String(value);

  function take(text: string): void {
    setTyped(text);
    const read = reading(text);
    if (read !== undefined) onChange(read);
  }

  function reading(text: string): number | Value | undefined {
    if (text.trim() === '') return empty;
    const number = Number(text);
    const fits = Number.isFinite(number) && number >= min && number <= max;
    return fits && (step < 1 || Number.isInteger(number)) ? number : undefined;
  }

  const wrong = typed !== undefined && reading(typed) === undefined;
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
        aria-describedby={wrong ? `${id}-range` : undefined}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
      />
      {wrong && (
        <p class="field-error" id={`${id}-range`}>
          {min}–{max}
        </p>
      )}
    </div>
  );
}
