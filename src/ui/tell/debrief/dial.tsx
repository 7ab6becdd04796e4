/** Three quarters of a circle, drawn with a brush: the stroke wavers a little. The figure beside it says the same. */
const ARC = 'M25 96C6 77 5 44 23 25 43 5 77 4 96 24c19 19 19 53 0 71';

export function Dial({ value }: { readonly value: number }) {
  return (
    <svg viewBox="0 0 120 108" class="dial" aria-hidden="true">
      <path d={ARC} pathLength={100} class="dial-track" />
      {value > 0 && <path d={ARC} pathLength={100} class="dial-value" stroke-dasharray={`${value} 200`} />}
      <text x="60" y="72" class="dial-figure">
        {value}
      </text>
    </svg>
  );
}
