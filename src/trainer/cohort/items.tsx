import { COHORT } from '../../content/messages/cohort.ts';
import { DEBRIEF } from '../../content/messages/debrief.ts';
import { FEWEST_FOR_DISCRIMINATION, type Item } from '../../session/drill/items.ts';
import { translator } from '../../ui/kit/language.ts';
import { ruleName } from '../../ui/kit/rule-name.ts';
import { TableBox } from '../../ui/kit/table-box.tsx';

const t = translator(COHORT);
const debrief = translator(DEBRIEF);

/** How hard each rule is, the hardest first. */
export function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <section class="trainer-part" aria-labelledby="items-title">
      <h3 id="items-title">{t('items.title')}</h3>
      <p>{t('items.text', { fewest: FEWEST_FOR_DISCRIMINATION })}</p>
      <TableBox class="trainer-table-box" label={t('items.caption')}>
        <ItemTable items={items} />
      </TableBox>
    </section>
  );
}

export function ItemTable({ items }: { readonly items: readonly Item[] }) {
  return (
    <table class="trainer-table">
      <caption>{t('items.caption')}</caption>
      <thead>
        <tr>
          {(['rule', 'headline', 'reached', 'lost', 'discrimination'] as const).map((column) => (
            <th scope="col" key={column}>
              {t(`items.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ rule, headline, reached, lost, max, discrimination }) => (
          <tr key={`${headline}-${rule}`}>
            <th scope="row">{ruleName(rule)}</th>
            <td>{debrief(`score.${headline}`)}</td>
            <td class="figure">
              <span class="item-bar" aria-hidden="true">
                <span style={{ width: `${reached}%` }} />
              </span>{' '}
              {t('items.percent', { value: reached })}
            </td>
            <td class="figure">{t('items.of', { lost, max })}</td>
            <td class="figure">
              {discrimination === null ? '—' : discrimination.toFixed(2).replace('-', '−')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
