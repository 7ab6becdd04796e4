import { encode } from 'uqr';

export interface QrProps {
  readonly text: string;
  readonly label: string;
}

/** A QR code of `text`, drawn as one path. */
export function Qr({ text, label }: QrProps) {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fffdf7" />
      <path d={path} fill="#2a211c" />
    </svg>
  );
}
