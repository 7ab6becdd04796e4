import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { KIT } from '../../content/messages/kit.ts';
import { formatYuan, parseYuan } from '../../content/money.ts';
import type { Yuan } from '../../protocol/units.ts';
import { language, translator } from './language.ts';
import { Slider } from './slider.tsx';

export interface AmountFieldProps {
  readonly label: string;
  readonly min: Yuan;
  readonly max: Yuan;
  readonly step: Yuan;
  readonly value: Yuan;
  readonly onChange: (value: Yuan) => void;
}

const t = translator(KIT);

/**
 * An amount, by slider or by typing (12.5万, 三千五, 125,000). What cannot be read gets one sentence; the last good
 * amount stays.
 */
export function AmountField({ label, min, max, step, value, onChange }: AmountFieldProps) {
  const id = useId();
  const shown = formatYuan(value, language.value);
  const [typed, setTyped] = useState(shown);
  const [error, setError] = useState<string>();
  const typing = useRef(false);
  // What is being typed is left alone: 12.5万 passes through 1万 and 12万 on its way.
  useEffect(() => {
    if (!typing.current) setTyped(shown);
  }, [shown]);

  function take(text: string): void {
    const amount = parseYuan(text, { bareMeansWan: language.value === 'zh' });
    if (amount === undefined) setError(t('amount.wrong'));
    else if (amount < min || amount > max)
      setError(
        t('amount.outside', { min: formatYuan(min, language.value), max: formatYuan(max, language.value) }),
      );
    else {
      setError(undefined);
      onChange(amount);
    }
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-row">
        <Slider
          label={label}
          min={min}
          max={max}
          step={step}
          value={value}
          text={shown}
          onChange={(amount) => {
            setError(undefined);
            onChange(amount);
          }}
        />
        <input
          id={id}
          class="input figure"
          type="text"
          inputMode="text"
          autocomplete="off"
          value={typed}
          aria-label={t('amount.typed', { label })}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onInput={(event) => {
            typing.current = true;
            setTyped(event.currentTarget.value);
            take(event.currentTarget.value);
          }}
          onBlur={() => {
            typing.current = false;
            if (error === undefined) setTyped(shown);
          }}
        />
      </div>
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
