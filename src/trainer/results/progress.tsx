import '../../ui/kit/progress.css';
import { TRAINER } from '../../content/messages/trainer.ts';
import { Button } from '../../ui/kit/button.tsx';
import { translator } from '../../ui/kit/language.ts';
import { usePaced } from '../../ui/kit/paced.ts';
import type { TrainerDesk } from '../desk.ts';

const t = translator(TRAINER);

/** Each time the page is laid out anew around a long table, on the one core that has to feed all workers. */
const DRAWN_MS = 200;

/** How far playing again has come; what is being handed in can be stopped. */
export function Progress({ desk }: { readonly desk: TrainerDesk }) {
  const checking = usePaced(desk.checking, DRAWN_MS);
  if (!checking) return null;
  const { what, done, all } = checking;
  const words = t(`checking.${what}`, { done, all });
  return (
    <div class="field-row trainer-progress">
      <span class="figure">{words}</span>
      <progress class="progress trainer-grow" aria-label={words} value={done} max={all} />
      {what === 'handed-in' && <Button onClick={desk.stop}>{t('checking.stop')}</Button>}
    </div>
  );
}
