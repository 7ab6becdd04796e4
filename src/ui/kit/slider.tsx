export interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words, for the screen reader. */
  readonly text: string;
  readonly onChange: (value: number) => void;
}

/** A range input in the game's own clothes. The last step reaches `max` even where `step` does not divide the range. */
export function Slider({ label, min, max, step, value, text, onChange }: SliderProps) {
  const steps = Math.max(1, Math.ceil((max - min) / step));
  const at = Math.round(((value - min) / Math.max(1, max - min)) * steps);
  const filled = `${(100 * at) / steps}%`;
  return (
    <input
      class="slider"
      type="range"
      min={0}
      max={steps}
      step={1}
      value={at}
      aria-label={label}
      aria-valuetext={text}
      style={{ '--filled': filled }}
      onInput={(event) => onChange(Math.min(max, min + Number(event.currentTarget.value) * step))}
    />
  );
}
