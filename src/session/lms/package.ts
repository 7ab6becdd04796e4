/**
 * What a package for a learning platform holds besides the game: the standard it speaks, and the drill. It is a
 * file in a zip that anybody may have opened, so it is read through a schema.
 */
import * as v from 'valibot';
import { drillHash } from '../../dialogue/drill-hash.ts';
import { hashOf } from '../../dialogue/hash.ts';
import { type Drill, drillSchema } from '../../protocol/drill.ts';

export const STANDARDS = ['scorm-1.2', 'scorm-2004', 'cmi5'] as const;
export type Standard = (typeof STANDARDS)[number];

/** The file of the package that holds this. */
export const PACKAGE_FILE = 'drill.json';

export const packageSchema = v.strictObject({
  game: v.literal('huikuan-package'),
  format: v.literal(1),
  standard: v.picklist(STANDARDS),
  drill: drillSchema,
});
export type DrillPackage = v.InferOutput<typeof packageSchema>;

/** The drill as it counts on a platform that has a pass mark of its own, 0–100. */
export function drillThere(drill: Drill, pass: number | undefined): Drill {
  return pass === undefined ? drill : { ...drill, pass };
}

/**
 * The address by which statements and courses know a drill, the same wherever it is played: a UUID of version 8
 * ("custom", RFC 9562) made from its fingerprint.
 */
export function activityOf(drill: Drill): string {
  return `urn:uuid:${uuidOf(drillHash(drill))}`;
}

/** `hex`: at least 32 digits. The same digits always make the same UUID. */
export function uuidOf(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A platform's learner as part of a name on this device: the id may be an address, and is nobody's business. */
export function learnerMark(id: string): string {
  return hashOf(id).slice(0, 16);
}
