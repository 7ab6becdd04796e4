/** Small things remembered on this device. Reading goes through a schema; a device without storage just forgets. */
import * as v from 'valibot';

const PREFIX = 'huikuan-dojo:';

/** What was remembered under `name`; undefined when nothing was, or nothing that makes sense. */
export function recall<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
): v.InferOutput<Schema> | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name);
    const value = text === null ? undefined : v.safeParse(schema, JSON.parse(text));
    return value?.success ? value.output : undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Private windows may refuse; the game goes on and forgets.
  }
}
