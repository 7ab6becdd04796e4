import { RATING_SCALES } from '../../content/messages/rating-scales.ts';
import { type Scale, type ScaleStep, STEPS } from '../../protocol/rating.ts';
import { inLanguage } from '../../ui/kit/language.ts';

export interface ScaleFieldProps {
  readonly scale: Scale;
  readonly value: ScaleStep | undefined;
  readonly onChange: (step: ScaleStep) => void;
}

/** One scale: five steps, each with what was heard or seen where it is right. */
export function ScaleField({ scale, value, onChange }: ScaleFieldProps) {
  const { name, steps } = RATING_SCALES[scale];
  return (
    <fieldset class="field rate-scale" id={`scale-${scale}`} tabIndex={-1}>
      <legend>{inLanguage(name)}</legend>
      {STEPS.map((step) => (
        <label class="choice" key={step}>
          <input
            type="radio"
            name={`scale-${scale}`}
            checked={value === step}
            onChange={() => onChange(step)}
          />
          <span>
            <b class="figure">{step}</b> {inLanguage(steps[step])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
