/** One thing that was handed in, read and played again. It is done in workers, so what goes in and out can be sent. */
import { DRILL_CONTENT } from '../../content/drill-book.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';
import { readDrill } from '../../session/drill/drill-text.ts';
import type { Unread } from '../../session/drill/envelope.ts';
import { resultFingerprint } from '../../session/drill/fingerprint.ts';
import { readResult } from '../../session/drill/result-text.ts';
import { type DrillBook, type WeighedResult, weigh } from '../../session/drill/verify.ts';

export type ToWeigh =
  | { readonly kind: 'text'; readonly text: string | Blob }
  /** One that was read before. */
  | { readonly kind: 'result'; readonly result: DrillResult };

/** What a worker is told: the drills of the desk once, since they are many, and then one thing after another. */
export type WeighOrder =
  | { readonly kind: 'book'; readonly book: DrillBook }
  | { readonly kind: 'thing'; readonly thing: ToWeigh };

export type ToldOfThing =
  | { readonly kind: 'weighed'; readonly print: string; readonly weighed: WeighedResult }
  | { readonly kind: 'drill'; readonly drill: Drill }
  | { readonly kind: 'unread'; readonly why: Unread['kind'] | 'unreadable' };

/** Longer than any result of ours as a file. */
const MOST_BYTES = 8_000_000;

/** `book`: the drills of the desk. */
export async function answer(thing: ToWeigh, book: DrillBook): Promise<ToldOfThing> {
  if (thing.kind === 'result') return weighed(thing.result, book);
  const text = typeof thing.text === 'string' ? thing.text : await textOf(thing.text);
  if (text === undefined) return { kind: 'unread', why: 'unreadable' };
  const result = readResult(text);
  if (!('kind' in result)) return weighed(result, book);
  const drill = readDrill(text);
  return 'kind' in drill ? { kind: 'unread', why: worse(result, drill) } : { kind: 'drill', drill };
}

function weighed(result: DrillResult, book: DrillBook): ToldOfThing {
  return {
    kind: 'weighed',
    print: resultFingerprint(result),
    weighed: weigh(result, book, DRILL_CONTENT),
  };
}

/** Empty, and so foreign, when it is too long to be ours; undefined when the device will not read it. */
async function textOf(file: Blob): Promise<string | undefined> {
  if (file.size > MOST_BYTES) return '';
  return file.text().catch(() => undefined);
}

/** Of a text that is neither: what says most. */
function worse(result: Unread, drill: Unread): Unread['kind'] {
  return result.kind === 'foreign' ? drill.kind : result.kind;
}
