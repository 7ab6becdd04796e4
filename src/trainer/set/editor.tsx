import { useEffect, useState } from 'preact/hooks';
import { DEBRIEF } from '../../content/messages/debrief.ts';
import { TRAINER } from '../../content/messages/trainer.ts';
import { DRILL_KINDS, DRILL_LIMITS, type Drill, type DrillKind, monthsOf } from '../../protocol/drill.ts';
import { SEASON_MONTHS } from '../../protocol/log.ts';
import { HEADLINES } from '../../protocol/score.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Choices } from '../../ui/kit/choices.tsx';
import { translator } from '../../ui/kit/language.ts';
import { newSeed } from '../../ui/kit/seed.ts';
import { toWrongField } from '../../ui/kit/unless-wrong.ts';
import { NumberField } from '../number-field.tsx';
import { type Check, checksOf } from './checks.ts';
import { Checks } from './checks-list.tsx';
import { Dealers } from './dealers.tsx';
import { useMarks } from './use-marks.ts';

const t = translator(TRAINER);
const debrief = translator(DEBRIEF);

export interface EditorProps {
  readonly drill: Drill;
  readonly onChange: (part: Partial<Drill>) => void;
  readonly onSave: (drill: Drill) => void;
  readonly onClose: () => void;
}

/** Everything a drill is made of, with the dealers as trainees will see them and what speaks against it. */
export function Editor({ drill, onChange, onSave, onClose }: EditorProps) {
  const [wrongFields, setWrongFields] = useState(0);
  const part = { drill, onChange, onWrong: (by: number) => setWrongFields((before) => before + by) };
  const marks = useMarks(drill);
  const checks: readonly Check[] =
    wrongFields > 0 ? [{ grave: 'wrong', kind: 'fields' }] : checksOf(drill, marks);
  const usable = checks.every(({ grave }) => grave !== 'wrong');
  // A trainer who comes back to a draft by a tab or a reload stays in place; the button that opens a draft is gone
  // with it.
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('edit-title')?.focus();
  }, []);

  function save(form: Element | null): void {
    if (!toWrongField(form) && usable) onSave(drill);
  }

  return (
    <form
      class="trainer-part paper trainer-editor"
      aria-labelledby="edit-title"
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <h2 id="edit-title" tabIndex={-1}>
        {t('edit.title')}
      </h2>
      <Frame {...part} />
      <Dealers drill={drill} onChange={(dealers) => onChange({ dealers })} />
      <Marking {...part} />
      <Checks checks={checks} marks={marks} />
      <div class="field-row">
        <Button
          look="seal"
          aria-disabled={!usable}
          onClick={({ currentTarget }) => save(currentTarget.closest('form'))}
        >
          {t('edit.save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('edit.close')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly drill: Drill;
  readonly onChange: (part: Partial<Drill>) => void;
  readonly onWrong: (by: number) => void;
}

/** What it is called, what is played, with which luck. */
function Frame({ drill, onChange, onWrong }: PartProps) {
  const { scenario, title, seed, language } = drill;
  const months = monthsOf(scenario);
  return (
    <div class="trainer-fields">
      <div class="field">
        <label for="drill-title">{t('edit.name')}</label>
        <input
          id="drill-title"
          class="input trainer-wide"
          maxLength={DRILL_LIMITS.title}
          value={title}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
      </div>
      <Choices
        label={t('edit.kind')}
        options={DRILL_KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
        value={scenario.kind}
        onChange={(kind: DrillKind) => onChange({ scenario: kind === 'month' ? { kind, months } : { kind } })}
      />
      {scenario.kind === 'month' && (
        <NumberField
          label={t('edit.months')}
          {...SEASON_MONTHS}
          value={months}
          onChange={(value) => onChange({ scenario: { kind: 'month', months: value } })}
          onWrong={onWrong}
        />
      )}
      <div class="field-row trainer-seed">
        <NumberField
          label={t('edit.seed')}
          min={0}
          max={4_294_967_295}
          value={typeof seed === 'number' ? seed : null}
          onChange={(value) => value !== null && onChange({ seed: value })}
          onWrong={onWrong}
        />
        <Button onClick={() => onChange({ seed: newSeed() })}>{t('edit.seed.new')}</Button>
      </div>
      <Choices
        label={t('edit.language')}
        options={(['own', 'zh', 'en'] as const).map((value) => ({ value, text: t(`language.${value}`) }))}
        value={language}
        onChange={(value) => onChange({ language: value })}
      />
    </div>
  );
}

/** Time, attempts, help, and how the mark comes about. */
function Marking({ drill, onChange, onWrong }: PartProps) {
  const { minutes, attempts, hints, pass, weights } = drill;
  return (
    <div class="trainer-fields">
      <NumberField
        label={t('edit.minutes')}
        {...DRILL_LIMITS.minutes}
        value={minutes}
        empty={null}
        onChange={(value) => onChange({ minutes: value })}
        onWrong={onWrong}
      />
      <NumberField
        label={t('edit.attempts')}
        {...DRILL_LIMITS.attempts}
        value={attempts}
        empty={null}
        onChange={(value) => onChange({ attempts: value })}
        onWrong={onWrong}
      />
      <Choices
        label={t('edit.hints')}
        options={(['off', 'on'] as const).map((value) => ({ value, text: t(`hints.${value}`) }))}
        value={hints ? 'on' : 'off'}
        onChange={(value) => onChange({ hints: value === 'on' })}
      />
      <NumberField
        label={t('edit.pass')}
        min={0}
        max={100}
        value={pass}
        onChange={(value) => onChange({ pass: value })}
        onWrong={onWrong}
      />
      <fieldset class="field trainer-weights">
        <legend>{t('edit.weights')}</legend>
        {HEADLINES.map((headline) => (
          <NumberField
            key={headline}
            label={debrief(`score.${headline}`)}
            min={0}
            max={100}
            value={weights[headline]}
            onChange={(value) => onChange({ weights: { ...weights, [headline]: value } })}
            onWrong={onWrong}
          />
        ))}
      </fieldset>
    </div>
  );
}
