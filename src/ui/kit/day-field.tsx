import { useEffect, useId, useState } from 'preact/hooks';
import { KIT } from '../../content/messages/kit.ts';
import type { Day } from '../../protocol/units.ts';
import { language, translator } from './language.ts';
import { Slider } from './slider.tsx';

export interface DayFieldProps {
  readonly label: string;
  readonly min: Day;
  readonly max: Day;
  readonly value: Day;
  readonly onChange: (day: Day) => void;
}

const t = translator(KIT);

/** A day of this month in words: 12号, the 12th. */
export function dayName(day: Day): string {
  if (language.value === 'zh') return t('day.name', { day });
  const ending =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return t('day.name', { day: `${day}${ending}` });
}

/** A day of the month, by slider or by typing its number. */
export function DayField({ label, min, max, value, onChange }: DayFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const [wrong, setWrong] = useState(false);
  useEffect(() => setTyped(String(value)), [value]);

  function take(text: string): void {
    setTyped(text);
    const day = /^\s*(\d{1,2})\s*[号日]?\s*$/.exec(text)?.[1];
    const fits = day !== undefined && Number(day) >= min && Number(day) <= max;
    setWrong(!fits);
    if (fits) onChange(Number(day));
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-row">
        <Slider
          label={label}
          min={min}
          max={max}
          step={1}
          value={value}
          text={dayName(value)}
          onChange={(day) => {
            setWrong(false);
            onChange(day);
          }}
        />
        <input
          id={id}
          class="input figure day-input"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          aria-label={t('day.typed', { label })}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onInput={(event) => take(event.currentTarget.value)}
          onBlur={() => {
            if (!wrong) setTyped(String(value));
          }}
        />
      </div>
      {wrong && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {t('day.outside', { min, max })}
        </p>
      )}
    </div>
  );
}
