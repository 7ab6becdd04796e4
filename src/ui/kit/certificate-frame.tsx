/** The frame of a certificate, drawn: a meander between two lines, and a flourish of coins and cord in each corner. */

/** Of the paper, in millimetres. */
const WIDE = 297;
const HIGH = 210;
/** One turn of the meander, millimetres; both sides are whole turns long. */
const TURN = 6.5;
const EDGE = 12;

export function CertificateFrame() {
  const across = Math.round((WIDE - 2 * EDGE - 36) / TURN);
  const down = Math.round((HIGH - 2 * EDGE - 36) / TURN);
  const left = (WIDE - across * TURN) / 2;
  const top = (HIGH - down * TURN) / 2;
  return (
    <svg class="certificate-frame" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
      <rect x="7" y="7" width={WIDE - 14} height={HIGH - 14} rx="2" class="frame-line" stroke-width="1.4" />
      <rect x="9.6" y="9.6" width={WIDE - 19.2} height={HIGH - 19.2} class="frame-line" stroke-width="0.4" />
      <rect x="20" y="20" width={WIDE - 40} height={HIGH - 40} class="frame-line" stroke-width="0.4" />
      <g class="frame-meander">
        <path d={meander(across)} transform={`translate(${left} ${EDGE})`} />
        <path d={meander(across)} transform={`translate(${WIDE - left} ${HIGH - EDGE}) rotate(180)`} />
        <path d={meander(down)} transform={`translate(${WIDE - EDGE} ${top}) rotate(90)`} />
        <path d={meander(down)} transform={`translate(${EDGE} ${HIGH - top}) rotate(-90)`} />
      </g>
      {[
        [20, 20, 0],
        [WIDE - 20, 20, 90],
        [WIDE - 20, HIGH - 20, 180],
        [20, HIGH - 20, 270],
      ].map(([x, y, turned]) => (
        <g key={turned} class="frame-corner" transform={`translate(${x} ${y}) rotate(${turned})`}>
          <circle r="7.4" />
          <circle r="5.6" class="frame-thin" />
          <path d="M-2.1 -2.1H2.1V2.1H-2.1Z" class="frame-hole" />
          <path d="M7 3.2C13 4 15 9 12 12.6C9 15.6 4 13.4 3.2 7" class="frame-cord" />
          <path d="M12 12.6C15.5 16 20 14 19.4 9.6M12 12.6C15.6 16.4 14 20.4 9.6 19.6" class="frame-cord" />
        </g>
      ))}
    </svg>
  );
}

/** `turns` of the pattern of 回, one line without end. */
function meander(turns: number): string {
  const one = `h5.2 v4.6 h-3.4 v-2.4 h1.5 v0.9 M5.2 0 h${TURN - 5.2}`;
  return Array.from(
    { length: turns },
    (_, at) => `M${at * TURN} 0 ${one.replaceAll('M5.2 0', `M${at * TURN + 5.2} 0`)}`,
  ).join(' ');
}
