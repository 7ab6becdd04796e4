import { useEffect } from 'preact/hooks';
import type { Keep } from '../../../session/keep.ts';
import { useHosted } from '../../kit/hosted.ts';
import { JOINED } from './class-seat.ts';

/** Whether this page comes from a class host; asked once. Calls `back` where a class was joined before. */
export function useHost(keep: Keep, back: () => void): boolean {
  useEffect(() => {
    void keep.read(JOINED).then((joined) => {
      if (joined === true) back();
    });
  }, []);
  return useHosted();
}
