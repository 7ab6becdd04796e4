import { useEffect, useState } from 'preact/hooks';
import { TRAINER } from '../../content/messages/trainer.ts';
import { formatYuan } from '../../content/money.ts';
import type { Brief } from '../../protocol/brief.ts';
import { language, translator } from '../../ui/kit/language.ts';
import { tryDealer } from '../bot-trial.ts';

const t = translator(TRAINER);

const DRAWS = 20;
/** Nobody tries a dealer out while a number is being typed. */
const PAUSE_MS = 400;
/** Shares of the tries, and of the beginner's money, below which a dealer teaches little. Design choices. */
const HOPELESS = 0.5;
const FLAT = 1.15;

type Tried = ReturnType<typeof tryDealer>;

/** What expert and beginner would collect from a dealer of this brief, one draw of luck after the other. */
export function Trial({ brief }: { readonly brief: Brief }) {
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const key = JSON.stringify(brief);
  useEffect(() => {
    const found: Tried[] = [];
    let timer = setTimeout(next, PAUSE_MS);
    setTried([]);
    function next(): void {
      found.push(tryDealer(brief, found.length + 1));
      setTried([...found]);
      if (found.length < DRAWS) timer = setTimeout(next);
    }
    return () => clearTimeout(timer);
  }, [key]);
  const mean = (of: (one: Tried) => number) =>
    tried.reduce((sum, one) => sum + of(one), 0) / Math.max(1, tried.length);
  const [expert, beginner] = [mean((one) => one.expert), mean((one) => one.beginner)];
  const won = tried.filter((one) => one.won).length;
  const done = tried.length === DRAWS;
  const verdict = won < DRAWS * HOPELESS ? 'hopeless' : expert < beginner * FLAT ? 'flat' : 'good';
  const yuan = (amount: number) => formatYuan(Math.round(amount / 100) * 100, language.value);
  return (
    <section class="trainer-trial" aria-labelledby="trial-title">
      <h3 id="trial-title">{t('trial.title', { draws: DRAWS })}</h3>
      <p role="status">
        {done
          ? t('trial.lines', { expert: yuan(expert), beginner: yuan(beginner), won, all: DRAWS })
          : t('trial.going', { done: tried.length, all: DRAWS })}
      </p>
      {done && <p data-verdict={verdict}>{t(`trial.${verdict}`)}</p>}
    </section>
  );
}
