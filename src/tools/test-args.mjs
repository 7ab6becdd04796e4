/** What `npm test` is asked for. */

/** In the order of the house: cheap before dear. */
export const PARTS = ['check', 'unit', 'engines', 'e2e'];

export const USAGE = [
  '用法 / usage: npm test [-- --only check|unit|engines|e2e [NAME …]]',
  '              npm test -- --changed [REF]   （只跑 REF 以来的改动能影响到的 / only what the changes since REF can affect）',
].join('\n');

/**
 * `args`: as given after `npm test --`. Everything, one part of it (with names for its runner), what has changed since a
 * commit (undefined: since the main branch was left), or nothing that we understand.
 */
export function readTestArgs(args) {
  const [flag, value, ...rest] = args;
  if (flag === undefined) return { kind: 'all' };
  if (flag === '--only' && PARTS.includes(value)) return { kind: 'part', part: value, names: rest };
  const ref = value === undefined || !value.startsWith('-');
  if (flag === '--changed' && ref && rest.length === 0) return { kind: 'changed', since: value };
  return { kind: 'unknown' };
}
