/** Every pool that is written, under its id, whether or not it can be heard. */
import { EXCUSES, PREPARATIONS, TEMPERAMENTS, TRUTHS } from '../../protocol/vocabulary.ts';
import { CALL_SAYS } from '../lines/call/says.ts';
import { CALL_SEEN } from '../lines/call/seen.ts';
import { COMMON } from '../lines/common.ts';
import { DESK, DESK_REP, TEMPER, TOLD } from '../lines/desk/sources.ts';
import type { Source } from '../lines/draw.ts';
import { EXCUSE_LINES } from '../lines/excuses.ts';
import type { PersonalLines } from '../lines/key.ts';
import type { Pool } from '../lines/line.ts';
import { SEEN } from '../lines/narrator.ts';
import { REP } from '../lines/reply.ts';
import { SPOUSE } from '../lines/spouse.ts';
import { PREPARATION_NAMES } from '../terms.ts';

type Pools = Readonly<Record<string, Pool | undefined>>;

const under = (prefix: string, pools: Pools): Source[] =>
  Object.entries(pools).map(([key, pool]) => ({ id: `${prefix}${key}`, pool }));

/** The pools everybody shares. */
function shared(): readonly Source[] {
  return [
    ...under('', COMMON),
    { id: 'spouse', pool: SPOUSE['called-in'] },
    ...under('seen/', SEEN),
    ...under('call/', CALL_SAYS),
    ...under('call/seen/', CALL_SEEN),
    ...under('rep/', REP),
    ...PREPARATIONS.map((item) => ({ id: `rep/prepare:${item}`, pool: [PREPARATION_NAMES[item]] })),
    ...TEMPERAMENTS.flatMap((temperament) => under(`temper/${temperament}/`, TEMPER[temperament])),
    ...under('desk/', DESK),
    ...under('desk/rep/', DESK_REP),
    ...under('told/', TOLD),
    ...EXCUSES.flatMap((excuse) => {
      const { raised, verify, found, ...turns } = EXCUSE_LINES[excuse];
      return [
        { id: `excuse-raised:${excuse}`, pool: raised },
        { id: `rep/verify:${excuse}`, pool: verify },
        ...Object.entries(turns).map(([turn, pool]) => ({ id: `excuse-${turn}:${excuse}`, pool })),
        ...TRUTHS.map((truth) => ({ id: `found/${excuse}/${truth}`, pool: [found[truth]] })),
      ];
    }),
  ];
}

export function writtenPools(personal: Readonly<Record<string, PersonalLines>>): readonly Source[] {
  return [
    ...shared(),
    ...Object.entries(personal).flatMap(([id, { says, seen, spouse }]) => [
      ...under(`${id}/`, says),
      ...under(`${id}/seen/`, seen),
      ...(spouse ? [{ id: `${id}/spouse`, pool: spouse }] : []),
    ]),
  ];
}
