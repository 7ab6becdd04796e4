import { GROWTH } from '../../../content/messages/growth.ts';
import type { WeekPoint } from '../../../protocol/growth.ts';
import { translator } from '../../kit/language.ts';
import { weekName } from './words.ts';

const t = translator(GROWTH);

export const TRENDS = ['height', 'soon', 'weak', 'passed'] as const;
export type TrendName = (typeof TRENDS)[number];

const WIDTH = 320;
const HEIGHT = 110;
const LEFT = 40;
const RIGHT = WIDTH - 14;
/** Each scale ends here; what lies beyond is drawn at the edge, and stands in the table as it is. */
const MARKS: Readonly<Record<TrendName, readonly [number, number, number]>> = {
  height: [0, 100, 200],
  soon: [1, 4, 7],
  weak: [0, 50, 100],
  passed: [0, 50, 100],
};
/** Percent of the target within which the first ask gets full points, as the rule has it. */
const BAND = [110, 170] as const;

export interface TrendProps {
  readonly name: TrendName;
  /** The oldest first, at least one. */
  readonly weeks: readonly WeekPoint[];
  readonly chosen: number | undefined;
  readonly onChoose: (week: number) => void;
}

/** One of the four lines of the courage curve, with what it says in words beneath. */
export function Trend({ name, weeks, chosen, onChoose }: TrendProps) {
  const [low, , high] = MARKS[name];
  const x = (index: number) =>
    weeks.length === 1 ? (LEFT + RIGHT) / 2 : LEFT + 12 + ((RIGHT - LEFT - 24) * index) / (weeks.length - 1);
  const y = (value: number) =>
    HEIGHT - ((Math.min(Math.max(value, low), high) - low) * HEIGHT) / (high - low);
  const points = weeks.flatMap((week, index) => {
    const value = week[name];
    return value === null ? [] : [{ week, value, at: { x: x(index), y: y(value) } }];
  });
  const said = points.map(({ value }) => t(`trend.${name}.value`, { value }));
  const wide = (RIGHT - LEFT) / weeks.length;
  return (
    <figure class="trend">
      <figcaption>
        <strong>{t(`trend.${name}`)}</strong>
        <span>{lastWords(said)}</span>
      </figcaption>
      <svg
        viewBox={`0 -10 ${WIDTH} ${HEIGHT + 34}`}
        role="img"
        aria-label={t('trend.chart', { title: t(`trend.${name}`), values: said.join(' · ') })}
      >
        {name === 'height' && (
          <rect
            class="trend-band"
            x={LEFT}
            width={RIGHT - LEFT}
            y={y(BAND[1])}
            height={y(BAND[0]) - y(BAND[1])}
          />
        )}
        {MARKS[name].map((mark) => (
          <g key={mark}>
            <path class="trend-grid" d={`M${LEFT} ${y(mark)}H${RIGHT}`} />
            <text class="trend-mark" x={LEFT - 7} y={y(mark) + 5} text-anchor="end">
              {mark}
            </text>
          </g>
        ))}
        <path class="trend-line" d={pathThrough(points.map(({ at }) => at))} />
        {points.map(({ week, at }) => (
          <circle
            key={week.week}
            class="trend-point"
            data-chosen={week.week === chosen}
            cx={at.x}
            cy={at.y}
            r={week.week === chosen ? 8 : 6}
          />
        ))}
        {[weeks[0], ...(weeks.length > 1 ? [weeks.at(-1)] : [])].map(
          (week, index) =>
            week && (
              <text
                key={week.week}
                class="trend-mark"
                x={weeks.length === 1 ? x(0) : index === 0 ? LEFT : RIGHT}
                y={HEIGHT + 20}
                text-anchor={weeks.length === 1 ? 'middle' : index === 0 ? 'start' : 'end'}
              >
                {weekName(week.week)}
              </text>
            ),
        )}
        {weeks.map(({ week }, index) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a wide target for the finger; the keyboard has the buttons of the table.
          <rect
            key={week}
            class="trend-target"
            x={x(index) - wide / 2}
            y="-10"
            width={wide}
            height={HEIGHT + 10}
            onClick={() => onChoose(week)}
          />
        ))}
      </svg>
      <p class="trend-note">{t(`trend.${name}.good`)}</p>
    </figure>
  );
}

function lastWords(said: readonly string[]): string {
  const now = said.at(-1);
  const before = said.at(-2);
  if (now === undefined) return t('curve.none');
  return before === undefined ? t('trend.last', { now }) : t('trend.moved', { now, before });
}

/** A line as a hand draws it: through every point, a little slack between them. */
function pathThrough(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const from = points[index - 1];
      if (!from) return `M${round(x)} ${round(y)}`;
      const slack = index % 2 === 0 ? 2 : -2;
      return `Q${round((from.x + x) / 2)} ${round((from.y + y) / 2 + slack)} ${round(x)} ${round(y)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
