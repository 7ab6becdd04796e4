import { REPORT } from '../../../content/messages/report.ts';
import { finalOf } from '../../../session/final.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { language, translator } from '../../kit/language.ts';

const t = translator(REPORT);

/** For the file of a new hire, on paper only: whose month it was, and all that is needed to compute it again. */
export function FileSlip({ session }: { readonly session: MonthSession }) {
  const { seed, dealers, months, versions } = session.log();
  const today = new Date().toLocaleDateString(language.value === 'zh' ? 'zh-CN' : 'en-GB');
  const rows: readonly (readonly [string, string])[] = [
    [t('file.name'), ''],
    [t('file.signed'), ''],
    [t('file.printed'), today],
    [t('file.season'), t('file.season.is', { seed: String(seed), dealers: dealers.length, months })],
    [t('file.version'), `${versions.rules} / ${versions.words}`],
    [t('file.hash'), finalOf(session)?.logHash ?? t('file.hash.later')],
  ];
  return (
    <dl class="file-slip" aria-label={t('file.title')}>
      {rows.map(([name, value]) => (
        <div key={name} data-empty={value === ''}>
          <dt>{name}</dt>
          <dd class="figure">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
