import { useMemo, useState } from 'preact/hooks';
import { peopleOf, shownOf } from '../../content/built-dealer.ts';
import { type Dealer, TERRITORY } from '../../content/dealers.ts';
import { TRAINER } from '../../content/messages/trainer.ts';
import { formatYuan } from '../../content/money.ts';
import { TEMPERAMENT_NAMES } from '../../content/terms.ts';
import { TRADE_NAMES } from '../../content/trade-names.ts';
import { WORDS_VERSION } from '../../content/words-version.ts';
import { type Drill, type DrillDealer, idOf } from '../../protocol/drill.ts';
import { startSession } from '../../session/start.ts';
import { startMonths } from '../../session/start-month.ts';
import { Button } from '../../ui/kit/button.tsx';
import { inLanguage, language, translator } from '../../ui/kit/language.ts';
import { Builder } from './builder.tsx';
import { inOrder } from './new-drill.ts';

const t = translator(TRAINER);

export interface DealersProps {
  readonly drill: Drill;
  readonly onChange: (dealers: readonly DrillDealer[]) => void;
}

/** Whom trainees will meet: chosen from our people, rebuilt where wanted, shown as they will be seen. */
export function Dealers({ drill, onChange }: DealersProps) {
  const [building, setBuilding] = useState<Dealer>();
  const chosen = new Map(drill.dealers.map((dealer) => [idOf(dealer), dealer]));
  const without = (id: string) => drill.dealers.filter((dealer) => idOf(dealer) !== id);
  const put = (dealer: DrillDealer) => onChange(inOrder([...without(idOf(dealer)), dealer]));
  return (
    <fieldset class="field trainer-dealers">
      <legend>{t('edit.dealers')}</legend>
      <div class="trainer-people">
        {TERRITORY.map(({ brief: { id }, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={() => (chosen.has(id) ? onChange(without(id)) : put({ kind: 'drawn', id }))}
            />
            <span>{inLanguage(name)}</span>
          </label>
        ))}
      </div>
      <p class="field-label">{t('edit.preview')}</p>
      <ul class="cards-grid trainer-cards">
        {drill.dealers.map((dealer) => (
          <Preview
            key={idOf(dealer)}
            drill={drill}
            dealer={dealer}
            onBuild={setBuilding}
            onUnbuild={() => put({ kind: 'drawn', id: idOf(dealer) })}
          />
        ))}
      </ul>
      {building && (
        <Builder
          dealer={building}
          onTake={(brief, name) => {
            put({ kind: 'built', brief, name });
            setBuilding(undefined);
          }}
          onClose={() => setBuilding(undefined)}
        />
      )}
    </fieldset>
  );
}

interface PreviewProps {
  readonly drill: Drill;
  readonly dealer: DrillDealer;
  readonly onBuild: (dealer: Dealer) => void;
  readonly onUnbuild: () => void;
}

/** The card of one dealer with the figures of this drill's luck. */
function Preview({ drill, dealer, onBuild, onUnbuild }: PreviewProps) {
  const shown = shownOf(dealer);
  const file = useMemo(() => shown && fileOf(drill, shown), [drill.scenario.kind, drill.seed, drill.dealers]);
  if (!shown || !file) return null;
  const name = inLanguage(shown.name);
  const money = (amount: number) => formatYuan(amount, language.value);
  return (
    <li class="dealer-card paper">
      <img src={`art/dealers/${shown.brief.id}/portrait.svg`} width="144" height="144" alt="" />
      <div class="dealer-card-words">
        <div class="dealer-card-who">
          <h3>{name}</h3>
          <p class="dealer-card-shop">
            {inLanguage(TRADE_NAMES[shown.brief.trade])} ·{' '}
            {inLanguage(TEMPERAMENT_NAMES[shown.brief.temperament])}
          </p>
        </div>
        <dl class="dealer-card-books">
          <div>
            <dt>{t('preview.owes')}</dt>
            <dd class="figure">{money(file.receivable)}</dd>
          </div>
          <div>
            <dt>{t('preview.target')}</dt>
            <dd class="figure">{money(file.target)}</dd>
          </div>
        </dl>
        <p>
          <span class="tag">{t('preview.grade', { grade: file.grade })}</span>{' '}
          {dealer.kind === 'built' && <span class="tag">{t('preview.built')}</span>}
        </p>
        <div class="field-row">
          <Button onClick={() => onBuild(shown)}>{t('edit.build', { name })}</Button>
          {dealer.kind === 'built' && (
            <Button look="quiet" onClick={onUnbuild}>
              {t('edit.unbuild')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

/** What the books say of a dealer: in a meeting by the drill's luck alone, in a month by the place in the territory too. */
function fileOf({ scenario, seed, dealers }: Drill, { brief }: Dealer) {
  const words = WORDS_VERSION;
  if (scenario.kind === 'meeting') return startSession({ dealer: brief, seed, words }).view().dealer;
  const briefs = peopleOf({ dealers }).map((one) => one.brief);
  const month = startMonths({ dealers: briefs, months: 1, seed, words }).view();
  return month.dealers.find(({ id }) => id === brief.id)?.file;
}
