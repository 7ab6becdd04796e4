/**
 * What cmi5 demands of statements (https://aicc.github.io/CMI-5_Spec_Current/, sections 8 to 10): the launch, the
 * context that the platform gives, and which of our statements carry cmi5's category.
 */
import * as v from 'valibot';
import { isoDuration, type Stamp, type Statement, type Teller, verb } from './xapi.ts';

/** What stands in the address with which a platform launches. */
export const launchSchema = v.object({
  endpoint: v.pipe(v.string(), v.url()),
  fetch: v.pipe(v.string(), v.url()),
  actor: v.pipe(v.string(), v.parseJson(), v.looseObject({})),
  registration: v.pipe(v.string(), v.uuid()),
  activityId: v.pipe(v.string(), v.nonEmpty()),
});
export type Launch = v.InferOutput<typeof launchSchema>;

const record = v.record(v.string(), v.unknown());

/** The document `LMS.LaunchData`. */
export const launchDataSchema = v.looseObject({
  contextTemplate: v.looseObject({ contextActivities: v.optional(record), extensions: v.optional(record) }),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  masteryScore: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  returnURL: v.optional(v.string()),
});
export type LaunchData = v.InferOutput<typeof launchDataSchema>;

const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

export interface Tellers {
  /** For statements of our own, cmi5 demands only the platform's context. */
  readonly own: Teller;
  /** Initialized and terminated. */
  readonly defined: Teller;
  /** Completed, passed and failed: the statements by which the platform moves on. */
  readonly moveOn: Teller;
}

export function tellersOf({ actor, activityId, registration }: Launch, data: LaunchData): Tellers {
  const { contextTemplate, masteryScore } = data;
  const base = { ...contextTemplate, registration };
  const categorised = (...names: readonly string[]) => ({
    ...base,
    contextActivities: {
      ...contextTemplate.contextActivities,
      category: names.map((name) => ({ objectType: 'Activity', id: `${CATEGORY}${name}` })),
    },
  });
  const teller = (context: Teller['context']): Teller => ({ actor, activity: activityId, context });
  return {
    own: teller(base),
    defined: teller(categorised('cmi5')),
    moveOn: teller({
      ...categorised('cmi5', 'moveon'),
      extensions: {
        ...contextTemplate.extensions,
        ...(masteryScore === undefined ? {} : { [MASTERY]: masteryScore }),
      },
    }),
  };
}

export function initializedStatement({ actor, activity, context }: Teller, stamp: Stamp): Statement {
  const object = { objectType: 'Activity', id: activity } as const;
  return { ...stamp, actor, verb: verb('initialized'), object, context };
}

/** The last statement of a session. `ms`: how long it was. */
export function terminatedStatement(teller: Teller, ms: number, stamp: Stamp): Statement {
  const { actor, activity, context } = teller;
  const object = { objectType: 'Activity', id: activity } as const;
  return {
    ...stamp,
    actor,
    verb: verb('terminated'),
    object,
    context,
    result: { duration: isoDuration(ms) },
  };
}
