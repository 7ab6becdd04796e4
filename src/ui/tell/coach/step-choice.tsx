import { useState } from 'preact/hooks';
import { COACH } from '../../../content/messages/coach.ts';
import { ACT_NAMES } from '../../../content/messages/report-acts.ts';
import { MEASURE_NAMES } from '../../../content/room-terms.ts';
import { PREPARATION_NAMES } from '../../../content/terms.ts';
import type { MonthAction } from '../../../protocol/month-action.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { MEASURES, PREPARATIONS } from '../../../protocol/vocabulary.ts';
import { AmountField } from '../../kit/amount-field.tsx';
import { Choices } from '../../kit/choices.tsx';
import { DayField } from '../../kit/day-field.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { unlessWrong } from '../../kit/unless-wrong.ts';
import { nameOf } from '../../kit/words.ts';
import { type Chosen, type OpenMove, type OpenParam, openParams, type StepParam, stepOf } from './step.ts';
import type { WordsFor } from './subject.ts';

const t = translator(COACH);

export interface StepChoiceProps {
  readonly moves: readonly OpenMove[];
  /** What each dealer is to pay. */
  readonly targets: ReadonlyMap<DealerId, Yuan>;
  readonly words: WordsFor;
  readonly onChoose: (move: MonthAction) => void;
}

/** A step before the door or at the desk: what, with whom, and what else is open in it. */
export function StepChoice({ moves, targets, words, onChoose }: StepChoiceProps) {
  const kinds = [...new Set(moves.map(({ kind }) => kind))];
  const [kind, setKind] = useState(kinds[0]);
  const [chosen, setChosen] = useState<Chosen>({});
  if (!kind) return null;
  const open = openParams(moves, kind, chosen, targets);
  const step = stepOf(kind, open);
  return (
    <form
      class="step-choice"
      onSubmit={unlessWrong(() => {
        if (step) onChoose(step);
      })}
    >
      <Choices
        label={t('step.kind')}
        options={kinds.map((value) => ({ value, text: inLanguage(ACT_NAMES[value]) }))}
        value={kind}
        onChange={setKind}
      />
      {open.map((each) => (
        <StepField
          key={`${kind}/${each.name}`}
          open={each}
          onChange={(value) => setChosen({ ...chosen, [each.name]: value })}
        />
      ))}
      {step && (
        <p class="composer-sentence" aria-live="polite">
          {inLanguage(words(step).text)}
        </p>
      )}
      <button type="submit" class="button" data-look="seal" disabled={!step}>
        {t('step.take')}
      </button>
    </form>
  );
}

interface StepFieldProps {
  readonly open: OpenParam;
  readonly onChange: (value: string | number) => void;
}

function StepField({ open: { name, param, value }, onChange }: StepFieldProps) {
  const label = t(`step.${name}`);
  if ('choices' in param) {
    const options = param.choices.map((choice) => ({ value: choice, text: choiceText(name, choice) }));
    return <Choices label={label} options={options} value={value} onChange={onChange} />;
  }
  const range = { label, min: param.min, max: param.max, value: Number(value), onChange };
  return name === 'day' ? <DayField {...range} /> : <AmountField {...range} step={param.step} />;
}

function choiceText(name: StepParam, choice: string | number): string {
  if (name === 'dealer') return nameOf(String(choice));
  if (name === 'by') return t(choice === 'visit' ? 'step.by.visit' : 'step.by.call');
  const measure = MEASURES.find((each) => each === choice);
  if (measure) return inLanguage(MEASURE_NAMES[measure]);
  const item = PREPARATIONS.find((each) => each === choice);
  return item ? inLanguage(PREPARATION_NAMES[item]) : String(choice);
}
