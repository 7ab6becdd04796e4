import { KIT } from '../../content/messages/kit.ts';
import { formatYuan } from '../../content/money.ts';
import { arabic, plain } from '../../content/numerals.ts';
import { parseYuan } from '../../content/read-money.ts';
import type { Yuan } from '../../protocol/units.ts';
import { language, translator } from './language.ts';
import { type Reading, SliderField } from './slider-field.tsx';

export interface AmountFieldProps {
  readonly label: string;
  readonly min: Yuan;
  readonly max: Yuan;
  readonly step: Yuan;
  readonly value: Yuan;
  readonly onChange: (value: Yuan) => void;
}

const t = translator(KIT);

/** An amount, by slider or by typing: 12.5万, 三千五, 125,000. */
export function AmountField({ label, min, max, step, value, onChange }: AmountFieldProps) {
  const written = formatYuan(value, language.value);

  function read(text: string): Reading {
    const amount = parseYuan(text, { bareMeansWan: language.value === 'zh' });
    if (amount !== undefined && amount >= min && amount <= max) return { value: amount };
    if (amount === undefined && !isNumber(text)) return { wrong: t('amount.wrong') };
    const bounds = { min: formatYuan(min, language.value), max: formatYuan(max, language.value) };
    return { wrong: t('amount.outside', bounds) };
  }

  return (
    <SliderField
      label={label}
      typedLabel={t('amount.typed', { label })}
      min={min}
      max={max}
      step={step}
      value={value}
      written={written}
      spoken={written}
      read={read}
      inputMode="text"
      onChange={onChange}
    />
  );
}

/** A number all the same, below nothing or beyond what any amount is: it wants the bounds, not a lesson in writing. */
function isNumber(text: string): boolean {
  return arabic(plain(text).replace(/^-/, '')) !== undefined;
}
