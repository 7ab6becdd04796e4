/** Each dealer's own words, by the dealer's id. */
import { DEALERS } from '../dealers.ts';
import type { PersonalLines } from './key.ts';

export const PERSONAL: Readonly<Record<string, PersonalLines>> = Object.fromEntries(
  DEALERS.map(({ brief }) => [brief.id, { says: {}, seen: {} }]),
);
