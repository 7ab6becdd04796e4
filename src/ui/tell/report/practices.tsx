import './practices.css';
import { REPORT_SCORES } from '../../../content/messages/report-scores.ts';
import { PRACTICES, type Practice } from '../../../protocol/month-score.ts';
import type { Percent } from '../../../protocol/units.ts';
import { translator } from '../../kit/language.ts';
import { listed } from '../../kit/words.ts';
import { hexagon, pathOf, type RadarPoint, spoke } from './radar.ts';

const t = translator(REPORT_SCORES);

const RINGS = [25, 50, 75, 100] as const;

export interface PracticesProps {
  readonly practices: Readonly<Record<Practice, Percent>>;
}

/** The six practices as a radar, with a table that says the same and how each is computed. */
export function Practices({ practices }: PracticesProps) {
  const values = PRACTICES.map((practice) => practices[practice]);
  const words = PRACTICES.map((practice) =>
    t('practices.value', { name: t(`practice.${practice}`), value: practices[practice] }),
  );
  return (
    <section class="report-part paper" aria-labelledby="report-practices">
      <h2 id="report-practices" tabIndex={-1}>
        {t('practices.title')}
      </h2>
      <svg
        class="radar"
        viewBox="-205 -128 410 256"
        role="img"
        aria-label={t('practices.text', { values: listed(words) })}
      >
        {RINGS.map((ring) => (
          <path key={ring} d={pathOf(hexagon(PRACTICES.map(() => ring)))} class="radar-ring" />
        ))}
        {PRACTICES.map((practice, index) => {
          const end = spoke(index, 100);
          return <path key={practice} d={`M0 0L${end.x} ${end.y}`} class="radar-ring" />;
        })}
        <path d={pathOf(hexagon(values))} class="radar-value" />
        {hexagon(values).map(({ x, y }, index) => (
          <circle key={PRACTICES[index]} cx={x} cy={y} r="4" class="radar-point" />
        ))}
        {PRACTICES.map((practice, index) => (
          <Label key={practice} at={spoke(index, 112)}>
            {t(`practice.${practice}`)}
          </Label>
        ))}
      </svg>
      <table>
        <caption>{t('practices.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('practices.practice')}</th>
            <th scope="col">{t('practices.score')}</th>
            <th scope="col" class="of-words">
              {t('practices.how')}
            </th>
          </tr>
        </thead>
        <tbody>
          {PRACTICES.map((practice) => (
            <tr key={practice}>
              <th scope="row">{t(`practice.${practice}`)}</th>
              <td>{practices[practice]}</td>
              <td class="of-words">{t(`practice.${practice}.how`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Label({ at: { x, y }, children }: { readonly at: RadarPoint; readonly children: string }) {
  const anchor = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end';
  return (
    <text x={x} y={y + 5 + Math.sign(Math.round(y)) * 3} text-anchor={anchor} class="radar-label">
      {children}
    </text>
  );
}
