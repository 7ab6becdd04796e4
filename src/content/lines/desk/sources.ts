/** The pools of a month under their names: a temperament's own words, then what anyone may say, do or tell. */
import type { Temperament } from '../../../protocol/vocabulary.ts';
import type { Source } from '../draw.ts';
import type { Pools } from '../key.ts';
import { COOLNESS } from './coolness.ts';
import { EFFORT } from './effort.ts';
import { FOLLOW_UP } from './follow-up.ts';
import type {
  CoolKey,
  DeskNarratorKey,
  DeskRepKey,
  EffortKey,
  FollowUpKey,
  NeverContactedWell,
  TemperKey,
} from './key.ts';
import { FOLLOWING } from './rep/following.ts';
import { WORKING } from './rep/working.ts';
import { BIG_ACCOUNT } from './temper/big-account.ts';
import { COMPLAINER } from './temper/complainer.ts';
import { HAGGLER } from './temper/haggler.ts';
import { HONEST_BROKE } from './temper/honest-broke.ts';
import { OLD_FRIEND } from './temper/old-friend.ts';
import { PURSE_AT_HOME } from './temper/purse-at-home.ts';
import { SECOND_GENERATION } from './temper/second-generation.ts';
import { SMOOTH_PROMISER } from './temper/smooth-promiser.ts';
import { CALENDAR } from './told/calendar.ts';
import { LEDGER } from './told/ledger.ts';

type Temper = Pools<TemperKey> | Pools<NeverContactedWell>;

export const TEMPER: Readonly<Record<Temperament, Temper>> = {
  'old-friend': OLD_FRIEND,
  complainer: COMPLAINER,
  'big-account': BIG_ACCOUNT,
  'honest-broke': HONEST_BROKE,
  'smooth-promiser': SMOOTH_PROMISER,
  'purse-at-home': PURSE_AT_HOME,
  'second-generation': SECOND_GENERATION,
  haggler: HAGGLER,
};
export type DeskKey = FollowUpKey | CoolKey | EffortKey;
export const DESK: Pools<DeskKey> = { ...FOLLOW_UP, ...COOLNESS, ...EFFORT };
export const DESK_REP: Pools<DeskRepKey> = { ...FOLLOWING, ...WORKING };
export const TOLD: Pools<DeskNarratorKey> = { ...CALENDAR, ...LEDGER };

/** Not every temperament has words of its own for every key. */
export function temperSource(temperament: Temperament, key: TemperKey | NeverContactedWell): Source {
  const pools: Partial<Pools<TemperKey | NeverContactedWell>> = TEMPER[temperament];
  return { id: `temper/${temperament}/${key}`, pool: pools[key] };
}

export function deskSource(key: DeskKey): Source {
  return { id: `desk/${key}`, pool: DESK[key] };
}

export function deskRepSource(key: DeskRepKey): Source {
  return { id: `desk/rep/${key}`, pool: DESK_REP[key] };
}

export function toldSource(key: DeskNarratorKey): Source {
  return { id: `told/${key}`, pool: TOLD[key] };
}
