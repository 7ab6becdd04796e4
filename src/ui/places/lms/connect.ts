/** Finds the platform a package was started from. */
import type { Standard } from '../../../session/lms/package.ts';
import type { Dialect } from '../../../session/lms/scorm.ts';
import { SCORM_12 } from '../../../session/lms/scorm-12.ts';
import { SCORM_2004 } from '../../../session/lms/scorm-2004.ts';
import { cmi5Platform, type NoLaunch } from './cmi5-platform.ts';
import type { Platform } from './platform.ts';
import { findApi } from './scorm-api.ts';
import { scormPlatform } from './scorm-platform.ts';

const now = () => Date.now();

export async function connect(standard: Standard): Promise<Platform | NoLaunch> {
  switch (standard) {
    case 'scorm-1.2':
      return scorm(SCORM_12);
    case 'scorm-2004':
      return scorm(SCORM_2004);
    case 'cmi5':
      return cmi5Platform(location.search, now, () => crypto.randomUUID());
    default:
      return standard satisfies never;
  }
}

function scorm(dialect: Dialect): Platform | NoLaunch {
  const api = findApi(window, dialect);
  if (!api) return 'none';
  return scormPlatform(api, dialect, now) ?? 'refused';
}
