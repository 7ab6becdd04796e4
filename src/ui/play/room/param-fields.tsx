import type { Bilingual } from '../../../content/bilingual.ts';
import { ROOM } from '../../../content/messages/room.ts';
import { formatYuan } from '../../../content/money.ts';
import {
  CONSEQUENCE_NAMES,
  MEASURE_NAMES,
  METHOD_NAMES,
  REASON_NAMES,
  RETURN_NAMES,
  TOPIC_NAMES,
} from '../../../content/room-terms.ts';
import { instalmentsOf } from '../../../protocol/instalments.ts';
import type { Param } from '../../../protocol/legal.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { AmountField } from '../../kit/amount-field.tsx';
import { Choices } from '../../kit/choices.tsx';
import { dayName } from '../../kit/date.ts';
import { DayField } from '../../kit/day-field.tsx';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { Slider } from '../../kit/slider.tsx';
import { type Draft, type Params, withParam } from './draft.ts';
import { type ParamName, paramNames } from './params.ts';

const t = translator(ROOM);

const CHOICE_NAMES: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  topic: TOPIC_NAMES,
  reason: REASON_NAMES,
  for: RETURN_NAMES,
  consequence: CONSEQUENCE_NAMES,
  measure: MEASURE_NAMES,
  method: METHOD_NAMES,
};

export interface ParamFieldsProps {
  readonly draft: Draft;
  /** The committed amount, for the parts' preview. */
  readonly committed: Yuan | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** A control for each parameter of a draft. */
export function ParamFields({ draft, committed, onChange }: ParamFieldsProps) {
  const { move, params } = draft;
  const onePart = params['parts'] === 1;
  const names = paramNames(move).filter((name) => !(name === 'last' && onePart));
  return (
    <>
      {names.map((name) => {
        const param = move.params[name];
        const value = params[name];
        if (!param || value === undefined) return null;
        return (
          <ParamField
            key={name}
            name={name}
            label={name === 'first' && onePart ? t('param.first.only') : t(`param.${name}`)}
            param={withinOthers(name, param, params)}
            value={value}
            onChange={(next) => onChange(withParam(draft, name, next))}
          />
        );
      })}
      {move.kind === 'ask-schedule' && committed !== undefined && (
        <Parts params={params} amount={committed} />
      )}
    </>
  );
}

/** The first of several parts leaves room for the last, and the last comes after the first. */
function withinOthers(name: ParamName, param: Param, { parts, first }: Params): Param {
  if ('choices' in param || parts === undefined || parts === 1) return param;
  if (name === 'first') return { ...param, max: param.max - 1 };
  return name === 'last' ? { ...param, min: Number(first) + 1 } : param;
}

interface ParamFieldProps {
  readonly name: ParamName;
  readonly label: string;
  readonly param: Param;
  readonly value: string | number;
  readonly onChange: (value: string | number) => void;
}

function ParamField({ name, label, param, value, onChange }: ParamFieldProps) {
  if ('choices' in param) {
    const options = param.choices.map((choice) => ({ value: choice, text: choiceText(name, choice) }));
    return <Choices label={label} options={options} value={value} onChange={onChange} />;
  }
  const range = { label, min: param.min, max: param.max, value: Number(value), onChange };
  if (name === 'amount') return <AmountField {...range} step={param.step} />;
  if (name !== 'percent') return <DayField {...range} />;
  const text = t('param.percent.value', { percent: Number(value) });
  return (
    <div class="field">
      <span class="field-label">{label}</span>
      <div class="field-row">
        <Slider {...range} step={param.step} text={text} />
        <span class="figure percent" aria-hidden="true">
          {text}
        </span>
      </div>
    </div>
  );
}

function choiceText(name: ParamName, choice: string | number): string {
  if (name === 'parts') return t('param.parts.value', { parts: choice });
  const pair = CHOICE_NAMES[name]?.[choice];
  return pair ? inLanguage(pair) : String(choice);
}

function Parts({ params, amount }: { readonly params: Params; readonly amount: Yuan }) {
  const parts = instalmentsOf(
    amount,
    Number(params['parts']),
    Number(params['first']),
    Number(params['last']),
  );
  return (
    <ul class="parts">
      {parts.map((part) => (
        <li class="tag" key={part.day}>
          {t('schedule.preview', { day: dayName(part.day), amount: formatYuan(part.amount, language.value) })}
        </li>
      ))}
    </ul>
  );
}
