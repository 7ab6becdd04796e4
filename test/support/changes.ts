/** What an answer of the world changes, in one line that can be read and compared: the rows of the golden grids. */
import type { GameEvent } from '../../src/protocol/event.ts';
import type { MonthEvent } from '../../src/protocol/month-event.ts';

/** `trust 55→52, offer –→60000`: the fields whose value differs; those named in `without` are left out. */
export function changes<State extends object>(
  before: State,
  after: State,
  without: readonly (keyof State & string)[] = [],
): string {
  const was = new Map(Object.entries(before));
  return Object.entries(after)
    .filter(([field]) => !without.some((name) => name === field))
    .flatMap(([field, value]) => {
      const [old, fresh] = [short(was.get(field)), short(value)];
      return old === fresh ? [] : [`${field} ${old}→${fresh}`];
    })
    .join(', ');
}

/** `trust=52, offer=60000`: the same for long values, without what was before. */
export function became<State extends object>(
  before: Partial<State>,
  after: State,
  without: readonly (keyof State & string)[] = [],
): string {
  const was = new Map(Object.entries(before));
  return Object.entries(after)
    .filter(
      ([field, value]) => !without.some((name) => name === field) && short(was.get(field)) !== short(value),
    )
    .map(([field, value]) => `${field}=${short(value)}`)
    .join(', ');
}

/** The rows as a file holds them. */
export function told(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

/** `offered(60000,–)`: each event with its values. */
export function happened(events: readonly (GameEvent | MonthEvent)[]): string {
  return events
    .map((event) => {
      const values = Object.entries(event).filter(([field]) => field !== 'kind' && field !== 'action');
      return `${event.kind}(${values.map(([, value]) => short(value)).join(',')})`;
    })
    .join(' ');
}

/** A value without quotes and brackets as far as it can be read without them. */
export function short(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return `[${value.map(short).join(' ')}]`;
  if (typeof value === 'object') return `{${Object.values(value).map(short).join(' ')}}`;
  return String(value);
}
