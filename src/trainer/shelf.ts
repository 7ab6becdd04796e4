/** Lists that are kept. What another version has left among them is neither understood nor thrown away. */
import * as v from 'valibot';
import type { Keep } from '../session/keep.ts';

interface Shelf {
  /** What of the list under `key` this version understands, each read by `schema`. */
  readonly read: <Schema extends v.GenericSchema>(
    key: string,
    schema: Schema,
  ) => Promise<readonly v.InferOutput<Schema>[]>;
  /** Writes the list, and after it what was not understood; false where this device does not let us. */
  readonly write: (key: string, values: readonly unknown[]) => Promise<boolean>;
}

export function openShelf(keep: Keep): Shelf {
  const strange = new Map<string, readonly unknown[]>();
  return {
    read: async (key, schema) => {
      const found = v.safeParse(v.array(v.unknown()), await keep.read(key));
      const all = (found.success ? found.output : []).map((one) => ({
        one,
        read: v.safeParse(schema, one),
      }));
      strange.set(
        key,
        all.flatMap(({ one, read }) => (read.success ? [] : [one])),
      );
      return all.flatMap(({ read }) => (read.success ? [read.output] : []));
    },
    write: (key, values) => keep.write(key, [...values, ...(strange.get(key) ?? [])]),
  };
}
