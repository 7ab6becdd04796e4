/**
 * What the trainee's seat finds in a package: the one drill, the learner's name from the platform, and the work the
 * platform kept. It is kept on this device too, apart for each learner, since people share devices.
 */
import type { Drill } from '../../../protocol/drill.ts';
import type { Keep } from '../../../session/keep.ts';
import { learnerMark } from '../../../session/lms/package.ts';
import { unpackSitting } from '../../../session/lms/suspend.ts';
import { SEAT_KEYS, sittingKey } from '../drill/seat-memory.ts';
import { ON_DEVICE, type Platform } from './platform.ts';

export function packageKeep(device: Keep, platform: Platform, drill: Drill): Keep {
  const own = (key: string) => `package-${learnerMark(platform.learner.id)}-${key}`;
  let written: unknown;
  return {
    read: async (key) => {
      switch (key) {
        case SEAT_KEYS.laid:
          return drill;
        case SEAT_KEYS.name:
          return platform.learner.name;
        // The platform counts its own.
        case SEAT_KEYS.attempts:
          return {};
        case sittingKey(drill):
          if (written !== undefined) return written;
          return platform.kept === ON_DEVICE
            ? await device.read(own(key))
            : unpackSitting(platform.kept, drill);
        default:
          return undefined;
      }
    },
    write: async (key, value) => {
      if (key !== sittingKey(drill)) return true;
      written = value;
      return device.write(own(key), value);
    },
  };
}
