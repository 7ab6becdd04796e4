/** Every effect by its name, in the order of the file. */

import { coins, strike } from './money-sounds.ts';
import { paper, pen, stamp } from './paper-sounds.ts';
import { PEOPLE } from './people.ts';
import { chuckle, handshake, sigh, tut } from './person-sounds.ts';
import { door, doorbell, phone, tea, tick } from './shop-sounds.ts';
import type { Samples } from './signal.ts';
import { abacus, chair, click, clock, drop, slap } from './wood-sounds.ts';

const MAN = PEOPLE['he-ge'];
const WOMAN = PEOPLE['chen-yue'];

export const EFFECTS: Readonly<Record<string, () => Samples>> = {
  'sigh-low': () => sigh(MAN, 13),
  'sigh-high': () => sigh(WOMAN, 17),
  'chuckle-low': () => chuckle(MAN, 200),
  'chuckle-high': () => chuckle(WOMAN, 300),
  tut,
  slap,
  chair,
  tea,
  phone,
  abacus,
  paper,
  pen,
  stamp,
  tick,
  drop,
  click,
  handshake,
  doorbell,
  door,
  clock,
  coins,
  strike,
};
