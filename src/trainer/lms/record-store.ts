/** The record store a trainer has named: tried out, and sent what was taken in. Nothing is sent before it is asked for. */
import * as v from 'valibot';
import { actionWords } from '../../content/action-words.ts';
import { knownDealer } from '../../content/dealers.ts';
import { DRILL_CONTENT } from '../../content/drill-book.ts';
import { DEBRIEF } from '../../content/messages/debrief.ts';
import { bearingsOf } from '../../session/lms/bearings.ts';
import { ask, basic, type Lrs, type StoreAnswer } from '../../session/lms/lrs.ts';
import { resultStatements, type TakenIn, type Wording } from '../../session/lms/result-statements.ts';

export const storeSchema = v.strictObject({
  endpoint: v.string(),
  key: v.string(),
  secret: v.string(),
});
export type Store = v.InferOutput<typeof storeSchema>;
export const NO_STORE: Store = { endpoint: '', key: '', secret: '' };
/** Where the desk keeps it. */
export const STORE_KEY = 'record-store';

export type StoreTrouble =
  | { readonly kind: 'address' }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'keys'; readonly status: number }
  | { readonly kind: 'no-lrs'; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number; readonly text: string };

/** Keys are sent to no address where others could read them; this machine itself is none of those. */
const addressSchema = v.pipe(
  v.string(),
  v.trim(),
  v.url(),
  v.check((address) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(address)),
);
/** Statements in one request. */
const LOT = 100;
/** Characters of a store's own words that are shown. */
const SHOWN = 160;

/** Asks for one statement: that needs the right address, the right keys, and a store that allows this page. */
export async function tryStore(store: Store): Promise<StoreTrouble | undefined> {
  const lrs = lrsOf(store);
  if (!lrs) return { kind: 'address' };
  const answer = await ask(lrs, { method: 'GET', resource: 'statements', query: { limit: '1' } });
  if (answer.kind !== 'ok') return troubleOf(answer);
  const found = v.safeParse(v.looseObject({ statements: v.array(v.unknown()) }), answer.body);
  return found.success ? undefined : { kind: 'no-lrs', status: 200 };
}

/** Sends one result after the other, and stops at the first that is not taken. */
export async function sendResults(
  store: Store,
  results: readonly TakenIn[],
  onStep: (done: number) => void,
): Promise<StoreTrouble | undefined> {
  const lrs = lrsOf(store);
  if (!lrs) return { kind: 'address' };
  for (const [index, taken] of results.entries()) {
    const bearings = bearingsOf(taken.drill, taken.result.played, DRILL_CONTENT);
    const statements = resultStatements({ ...taken, bearings }, new URL('.', location.href).href, WORDING);
    for (let from = 0; from < statements.length; from += LOT) {
      const body = statements.slice(from, from + LOT);
      const answer = await ask(lrs, { method: 'POST', resource: 'statements', body });
      if (answer.kind !== 'ok') return troubleOf(answer);
    }
    onStep(index + 1);
  }
  return undefined;
}

const WORDING: Wording = {
  decision: ({ action, dealer }) =>
    actionWords(action, dealer === null ? undefined : knownDealer(dealer)?.short),
  headline: (headline) => ({ ...DEBRIEF[`score.${headline}`] }),
};

function lrsOf({ endpoint, key, secret }: Store): Lrs | undefined {
  const address = v.safeParse(addressSchema, endpoint);
  return address.success ? { endpoint: address.output, authorization: basic(key, secret) } : undefined;
}

function troubleOf(answer: Exclude<StoreAnswer, { kind: 'ok' }>): StoreTrouble {
  if (answer.kind === 'unreached') return answer;
  const { status, text } = answer;
  if (status === 401 || status === 403) return { kind: 'keys', status };
  if (status === 404 || status === 405) return { kind: 'no-lrs', status };
  return { kind: 'refused', status, text: text.slice(0, SHOWN) };
}
