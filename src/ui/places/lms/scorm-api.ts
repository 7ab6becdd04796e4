/** The functions a SCORM platform offers in a window above ours, in one form for both generations. */
import type { Dialect } from '../../../session/lms/scorm.ts';

export interface ScormApi {
  readonly initialize: () => boolean;
  /** Empty where there is nothing, or nothing may be read. */
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly terminate: () => boolean;
}

/** Windows above which nobody looks: ADL's own search gives up earlier. */
const MOST_WINDOWS = 500;

type Calls = Readonly<Record<string, unknown>>;

/** Looks in the windows around this one, then around the one that opened it. */
export function findApi(from: Window, { api, calls }: Dialect): ScormApi | undefined {
  const opener: unknown = from.opener;
  const found = above(from, api) ?? (opener ? above(opener as Window, api) : undefined);
  if (!found) return undefined;
  const call = (name: keyof Dialect['calls'], ...values: readonly string[]): string => {
    try {
      const make = found[calls[name]];
      return typeof make === 'function' ? String(make.apply(found, values)) : '';
    } catch {
      return '';
    }
  };
  return {
    initialize: () => call('initialize', '') === 'true',
    get: (element) => call('get', element),
    set: (element, value) => call('set', element, value) === 'true',
    commit: () => call('commit', '') === 'true',
    terminate: () => call('terminate', '') === 'true',
  };
}

function above(start: Window, name: string): Calls | undefined {
  let here: Window = start;
  for (let steps = 0; steps < MOST_WINDOWS; steps += 1) {
    const found = offered(here, name);
    if (found) return found;
    if (!here.parent || here.parent === here) return undefined;
    here = here.parent;
  }
  return undefined;
}

/** A window of another origin throws: there is nothing for us there. */
function offered(here: Window, name: string): Calls | undefined {
  try {
    const found: unknown = Reflect.get(here, name);
    return typeof found === 'object' && found !== null ? (found as Calls) : undefined;
  } catch {
    return undefined;
  }
}
