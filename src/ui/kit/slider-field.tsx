import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Slider } from './slider.tsx';

/** What typed text means: a value, or one sentence that says how to write it. */
export type Reading = { readonly value: number } | { readonly wrong: string };

export interface SliderFieldProps {
  readonly label: string;
  /** Label of the typed field, which says that it can be typed into. */
  readonly typedLabel: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value as the typed field writes it, and as a screen reader says it. */
  readonly written: string;
  readonly spoken: string;
  readonly read: (text: string) => Reading;
  readonly inputMode: 'text' | 'numeric';
  readonly onChange: (value: number) => void;
}

/** A figure by slider or by typing. What cannot be read gets one sentence; the last good value stays. */
export function SliderField(props: SliderFieldProps) {
  const { label, value, written, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState(written);
  const [wrong, setWrong] = useState<string>();
  const typing = useRef(false);
  // What is being typed is left alone: 12.5万 passes through 1万 and 12万 on its way.
  useEffect(() => {
    if (!typing.current) setTyped(written);
  }, [written]);

  function take(text: string): void {
    typing.current = true;
    setTyped(text);
    const reading = props.read(text);
    setWrong('wrong' in reading ? reading.wrong : undefined);
    if ('value' in reading) onChange(reading.value);
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-row">
        <Slider
          label={label}
          min={props.min}
          max={props.max}
          step={props.step}
          value={value}
          text={props.spoken}
          onChange={(next) => {
            setWrong(undefined);
            onChange(next);
          }}
        />
        <input
          id={id}
          class={`input figure ${props.inputMode === 'numeric' ? 'input-short' : ''}`}
          type="text"
          inputMode={props.inputMode}
          autocomplete="off"
          value={typed}
          aria-label={props.typedLabel}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
          onInput={(event) => take(event.currentTarget.value)}
          onBlur={() => {
            typing.current = false;
            if (wrong === undefined) setTyped(written);
          }}
        />
      </div>
      {wrong !== undefined && (
        <p class="field-error" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
