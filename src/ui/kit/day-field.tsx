import { KIT } from '../../content/messages/kit.ts';
import type { Day } from '../../protocol/units.ts';
import { dayName } from './date.ts';
import { translator } from './language.ts';
import { type Reading, SliderField } from './slider-field.tsx';

export interface DayFieldProps {
  readonly label: string;
  readonly min: Day;
  readonly max: Day;
  readonly value: Day;
  readonly onChange: (day: Day) => void;
}

const t = translator(KIT);

/** A day of the month, by slider or by typing its number. */
export function DayField({ label, min, max, value, onChange }: DayFieldProps) {
  function read(text: string): Reading {
    const day = Number(/^\s*(\d{1,2})\s*[号日]?\s*$/.exec(text)?.[1]);
    return day >= min && day <= max ? { value: day } : { wrong: t('day.outside', { min, max }) };
  }

  return (
    <SliderField
      label={label}
      typedLabel={t('day.typed', { label })}
      min={min}
      max={max}
      step={1}
      value={value}
      written={String(value)}
      spoken={dayName(value)}
      read={read}
      inputMode="numeric"
      onChange={onChange}
    />
  );
}
