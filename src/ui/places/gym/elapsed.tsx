import { useEffect, useState } from 'preact/hooks';
import { GYM } from '../../../content/messages/gym.ts';
import { translator } from '../../kit/language.ts';

const t = translator(GYM);

/** How long this drill has taken so far. Nothing happens when it is long. */
export function Elapsed({ before }: { readonly before: number }) {
  const [seconds, setSeconds] = useState(before);
  useEffect(() => {
    const started = Date.now() - before * 1_000;
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - started) / 1_000)), 1_000);
    return () => clearInterval(timer);
  }, []);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return <span class="figure">{t('gym.elapsed', { time })}</span>;
}
