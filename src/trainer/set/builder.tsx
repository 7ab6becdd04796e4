import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Dealer } from '../../content/dealers.ts';
import { SHELL } from '../../content/messages/shell.ts';
import { TRAINER } from '../../content/messages/trainer.ts';
import { EXCUSE_NAMES } from '../../content/room-terms.ts';
import { TEMPERAMENT_NAMES } from '../../content/terms.ts';
import type { Brief } from '../../protocol/brief.ts';
import { DRILL_LIMITS, drillDealerSchema } from '../../protocol/drill.ts';
import { EXCUSES, TEMPERAMENTS } from '../../protocol/vocabulary.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Dialog } from '../../ui/kit/dialog.tsx';
import { inLanguage, translator } from '../../ui/kit/language.ts';
import { SelectField } from '../../ui/kit/select-field.tsx';
import { TextField } from '../../ui/kit/text-field.tsx';
import { toWrongField } from '../../ui/kit/unless-wrong.ts';
import { NumberField } from '../number-field.tsx';
import { Trial } from './trial.tsx';

const t = translator(TRAINER);
const shell = translator(SHELL);

export interface BuilderProps {
  readonly dealer: Dealer;
  readonly onTake: (brief: Brief, name: string) => void;
  readonly onClose: () => void;
}

/** Rebuilds a dealer: face, voice and shop stay, everything else is the trainer's. */
export function Builder({ dealer, onTake, onClose }: BuilderProps) {
  const [name, setName] = useState(inLanguage(dealer.name));
  const [brief, setBrief] = useState(dealer.brief);
  const change = (part: Partial<Brief>) => setBrief((before) => ({ ...before, ...part }));
  const built = v.safeParse(drillDealerSchema, { kind: 'built', name, brief });
  const usable = built.success && built.output.kind === 'built' ? built.output : undefined;
  return (
    <Dialog
      title={t('build.title', { name: inLanguage(dealer.name) })}
      close={shell('close')}
      onClose={onClose}
    >
      <TextField
        label={t('build.name')}
        value={name}
        onType={setName}
        autocomplete="off"
        maxLength={DRILL_LIMITS.name}
      />
      <SelectField
        label={t('build.temperament')}
        value={brief.temperament}
        options={TEMPERAMENTS.map((value) => ({ value, text: inLanguage(TEMPERAMENT_NAMES[value]) }))}
        onChange={(temperament) => change({ temperament })}
      />
      <Figures brief={brief} onChange={change} />
      <ExcuseChoice chosen={brief.excuses} onChange={(excuses) => change({ excuses })} />
      {usable ? <Trial brief={usable.brief} /> : <p class="field-error">{t('build.wrong')}</p>}
      <div class="field-row">
        <Button
          look="seal"
          aria-disabled={!usable}
          onClick={({ currentTarget }) => {
            if (!toWrongField(currentTarget.closest('dialog')) && usable) onTake(usable.brief, usable.name);
          }}
        >
          {t('build.take')}
        </Button>
      </div>
    </Dialog>
  );
}

interface FiguresProps {
  readonly brief: Brief;
  readonly onChange: (part: Partial<Brief>) => void;
}

/** What a dealer is drawn from, from low to high: would pay when merely asked, owes (percent of that), keeps his word. */
function Figures({ brief, onChange }: FiguresProps) {
  return (
    <>
      <Range
        label={t('build.natural')}
        value={brief.natural}
        unit={10_000}
        min={1}
        max={1_000}
        onChange={(natural) => onChange({ natural })}
      />
      <Range
        label={t('build.receivable')}
        value={brief.receivable}
        min={100}
        max={1_000}
        onChange={(receivable) => onChange({ receivable })}
      />
      <Range
        label={t('build.integrity')}
        value={brief.integrity}
        min={0}
        max={100}
        onChange={(integrity) => onChange({ integrity })}
      />
    </>
  );
}

interface ExcuseChoiceProps {
  readonly chosen: Brief['excuses'];
  readonly onChange: (chosen: Brief['excuses']) => void;
}

function ExcuseChoice({ chosen, onChange }: ExcuseChoiceProps) {
  return (
    <fieldset class="field">
      <legend>{t('build.excuses')}</legend>
      <div class="choices">
        {EXCUSES.map((excuse) => (
          <label key={excuse} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(excuse)}
              onChange={() =>
                onChange(
                  chosen.includes(excuse) ? chosen.filter((one) => one !== excuse) : [...chosen, excuse],
                )
              }
            />
            <span>{inLanguage(EXCUSE_NAMES[excuse])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface RangeProps {
  readonly label: string;
  readonly value: readonly [number, number];
  readonly unit?: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: [number, number]) => void;
}

/** From low to high, in `unit`s of what the brief holds. */
function Range({ label, value: [low, high], unit = 1, min, max, onChange }: RangeProps) {
  const step = unit === 1 ? 1 : 0.1;
  const taken = (value: number) => Math.round(value * unit);
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="field-row trainer-range">
        <NumberField
          label={t('build.low')}
          min={min}
          max={max}
          step={step}
          value={low / unit}
          onChange={(value) => onChange([taken(value), high])}
        />
        <NumberField
          label={t('build.high')}
          min={min}
          max={max}
          step={step}
          value={high / unit}
          onChange={(value) => onChange([low, taken(value)])}
        />
      </div>
    </fieldset>
  );
}
