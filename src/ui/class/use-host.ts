import { useEffect, useState } from 'preact/hooks';
import { browserWeb, createClassClient } from '../../session/class-client.ts';
import type { Keep } from '../../session/keep.ts';
import { language } from '../kit/language.ts';
import { JOINED } from './class-seat.ts';

/** Whether this page comes from a class host; asked once. Calls `back` where a class was joined before. */
export function useHost(keep: Keep, back: () => void): boolean {
  const [host, setHost] = useState(false);
  useEffect(() => {
    void keep.read(JOINED).then((joined) => {
      if (joined === true) back();
    });
    void createClassClient(browserWeb(), { language: language.value })
      .status()
      .then(({ ok }) => setHost(ok));
  }, []);
  return host;
}
