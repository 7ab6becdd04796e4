/** The fields of the shelf, each filled as it should be and as it should not. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { GALLERY } from '../../../content/messages/gallery.ts';
import { formatYuan } from '../../../content/money.ts';
import { AmountField } from '../../kit/amount-field.tsx';
import { DayField } from '../../kit/day-field.tsx';
import { language, translator } from '../../kit/language.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { Slider } from '../../kit/slider.tsx';
import { SliderField } from '../../kit/slider-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { unlessWrong } from '../../kit/unless-wrong.ts';
import { narrow, State } from './exhibit.tsx';

const t = translator(GALLERY);

interface MistypedProps {
  readonly text: string;
  readonly children: ComponentChildren;
}

/** Its field as it is once somebody has typed `text` into it: an error is no property of a field, it comes of typing. */
function Mistyped({ text, children }: MistypedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = place.current?.querySelector<HTMLInputElement>('input[type="text"]');
    if (!input) return;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, [text, language.value]);
  return <div ref={place}>{children}</div>;
}

function Amounts() {
  const [right, setRight] = useState(125_000);
  const [wrong, setWrong] = useState(80_000);
  const [large, setLarge] = useState(80_000);
  const range = { min: 10_000, max: 240_000, step: 1_000 };
  return (
    <>
      <State name={t('state.read')}>
        <AmountField {...range} label={t('amount-field.ask')} value={right} onChange={setRight} />
      </State>
      <State name={t('state.unread')}>
        <Mistyped text={t('amount-field.words')}>
          <AmountField {...range} label={t('amount-field.offer')} value={wrong} onChange={setWrong} />
        </Mistyped>
      </State>
      <State name={t('state.outside')}>
        <Mistyped text="900000">
          <AmountField {...range} label={t('amount-field.part')} value={large} onChange={setLarge} />
        </Mistyped>
      </State>
    </>
  );
}

function Days() {
  const [right, setRight] = useState(12);
  const [wrong, setWrong] = useState(12);
  return (
    <>
      <State name={t('state.read')}>
        <DayField label={t('day-field.first')} min={4} max={28} value={right} onChange={setRight} />
      </State>
      <State name={t('state.outside')}>
        <Mistyped text="31">
          <DayField label={t('day-field.last')} min={4} max={28} value={wrong} onChange={setWrong} />
        </Mistyped>
      </State>
    </>
  );
}

function Texts() {
  const [name, setName] = useState('');
  const [filled, setFilled] = useState(t('text-field.sample'));
  const [wrong, setWrong] = useState('');
  const field = { autocomplete: 'off', maxLength: 40 };
  return (
    <>
      <State name={t('state.empty')}>
        <TextField {...field} label={t('text-field.name')} value={name} onType={setName} />
      </State>
      <State name={t('state.filled')}>
        <TextField {...field} label={t('text-field.drill')} value={filled} onType={setFilled} />
      </State>
      <State name={t('state.wrong')}>
        <TextField
          {...field}
          label={t('text-field.code')}
          value={wrong}
          onType={setWrong}
          invalid={wrong === ''}
          describedBy={wrong === '' ? 'gallery-code-wrong' : undefined}
        >
          {wrong === '' && (
            <p class="field-error" id="gallery-code-wrong">
              {t('text-field.missing')}
            </p>
          )}
        </TextField>
      </State>
    </>
  );
}

const TRADES = ['tobacco', 'building', 'farm'] as const;

function Selects() {
  const [trade, setTrade] = useState<(typeof TRADES)[number]>('tobacco');
  return (
    <SelectField
      label={t('select-field.label')}
      options={TRADES.map((value) => ({ value, text: t(`select-field.${value}`) }))}
      value={trade}
      onChange={setTrade}
    />
  );
}

function Sliders() {
  const [value, setValue] = useState(40);
  return (
    <>
      {[0, value, 100].map((at, place) => (
        <State key={place === 1 ? 'own' : at} name={t('percent', { percent: at })}>
          <Slider
            label={t('slider.volume', { place: place + 1 })}
            min={0}
            max={100}
            step={5}
            value={at}
            text={t('percent', { percent: at })}
            onChange={setValue}
          />
        </State>
      ))}
    </>
  );
}

function SliderFields() {
  const [value, setValue] = useState(70);
  return (
    <SliderField
      label={t('slider-field.pass')}
      typedLabel={t('slider-field.typed')}
      min={0}
      max={100}
      step={5}
      value={value}
      written={String(value)}
      spoken={t('percent', { percent: value })}
      read={(text) => {
        const typed = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
        return typed <= 100 ? { value: typed } : { wrong: t('slider-field.wrong') };
      }}
      inputMode="numeric"
      onChange={setValue}
    />
  );
}

function Form() {
  const [amount, setAmount] = useState(50_000);
  const [sent, setSent] = useState<string>();
  return (
    <form
      class="gallery-form"
      noValidate
      onSubmit={unlessWrong(() => setSent(formatYuan(amount, language.value)))}
    >
      <AmountField
        label={t('unless-wrong.field')}
        min={10_000}
        max={100_000}
        step={1_000}
        value={amount}
        onChange={setAmount}
      />
      <button type="submit" class="button" data-look="seal">
        {t('unless-wrong.send')}
      </button>
      <p role="status">{sent === undefined ? '' : t('unless-wrong.sent', { amount: sent })}</p>
    </form>
  );
}

export const FIELDS = {
  'text-field': narrow(Texts),
  'amount-field': narrow(Amounts),
  'day-field': narrow(Days),
  'select-field': narrow(Selects),
  slider: narrow(Sliders),
  'slider-field': narrow(SliderFields),
  'unless-wrong': narrow(Form),
};
