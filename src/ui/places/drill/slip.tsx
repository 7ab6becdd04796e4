import { useEffect, useState } from 'preact/hooks';
import { DRILL } from '../../../content/messages/drill.ts';
import { translator } from '../../kit/language.ts';

const t = translator(DRILL);

/** How often the slip looks at the clock. */
const LOOK_MS = 10_000;

export interface SlipProps {
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly minutes: number | null;
  readonly where: string;
}

/** A small slip in the corner: where one is, and the time, without hurry. */
export function Slip({ started, minutes, where }: SlipProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const used = Math.max(0, Math.floor((now - started) / 60_000));
  const time =
    minutes === null
      ? t('play.time', { used })
      : used < minutes
        ? t('play.time.limit', { used, minutes })
        : t('play.time.over', { over: used - minutes });
  return (
    <aside class="drill-slip figure" aria-label={t('play.strip')}>
      {where && <span>{where}</span>}
      <span>{time}</span>
    </aside>
  );
}
