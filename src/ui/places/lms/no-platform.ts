/** A package opened outside of a platform: it can be played, and nobody is told. */
import { signal } from '@preact/signals';
import { ON_DEVICE, type Platform, WELL } from './platform.ts';

export function noPlatform(): Platform {
  const nothing = () => undefined;
  return {
    learner: { id: '', name: '' },
    pass: undefined,
    looking: false,
    kept: ON_DEVICE,
    known: 0,
    standing: signal({ ...WELL, link: 'apart' as const }),
    back: undefined,
    tell: nothing,
    keep: nothing,
    judge: nothing,
    retry: nothing,
    leave: nothing,
  };
}
