import type { ClassSeat } from './class-seat.ts';

/** What the host said last, where it did not do what was asked. */
export function Said({ seat }: { readonly seat: ClassSeat }) {
  if (seat.said.value === undefined) return null;
  return (
    <p class="field-error" role="alert">
      {seat.said.value}
    </p>
  );
}
