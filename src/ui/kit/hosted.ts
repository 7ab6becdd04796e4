import { useEffect, useState } from 'preact/hooks';
import { browserWeb, createClassClient } from '../../session/class-client.ts';
import { language } from './language.ts';

/** Whether this page comes from a class host; asked once. */
export function useHosted(): boolean {
  const [hosted, setHosted] = useState(false);
  useEffect(() => {
    void createClassClient(browserWeb(), { language: language.value })
      .status()
      .then(({ ok }) => setHosted(ok));
  }, []);
  return hosted;
}
