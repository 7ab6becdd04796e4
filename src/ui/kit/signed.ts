/** Points with their sign, one decimal at most: +5, −9, +12.5. */
export function signed(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}
