import { FILE } from '../../../content/messages/file.ts';
import { formatYuan } from '../../../content/money.ts';
import type { DealerFile } from '../../../protocol/view.ts';
import { language, translator } from '../../kit/language.ts';

const t = translator(FILE);

/** What was said and what was paid, as the ledger has it. */
export function History({ history }: { readonly history: DealerFile['history'] }) {
  return (
    <table class="history">
      <caption>{t('file.history')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('file.month')}</th>
          <th scope="col">{t('file.said')}</th>
          <th scope="col">{t('file.paid')}</th>
        </tr>
      </thead>
      <tbody>
        {history.map(({ monthsAgo, said, paid }) => (
          <tr key={monthsAgo}>
            <th scope="row">{t('file.ago', { count: monthsAgo })}</th>
            <td class="figure">{said === null ? t('file.nothing') : formatYuan(said, language.value)}</td>
            <td class="figure">{formatYuan(paid, language.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
