/**
 * Tables as CSV (RFC 4180) for spreadsheets: with the byte order mark by which Excel recognises UTF-8 and shows
 * Chinese, and with nothing in it that a spreadsheet would take for a formula.
 */
export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';

/** The first row is the head. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = disarmed(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text that begins like a formula gets an apostrophe before it (OWASP, CSV injection), also with full-width signs. */
function disarmed(text: string): string {
  return /^[\s]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
