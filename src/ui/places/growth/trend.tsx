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
  const { x, y } = scalesOf(name, weeks.length);
  const points = weeks.flatMap((week, index) => {
    const value = week[name];
    return value === null ? [] : [{ week: week.week, value, x: x(index), y: y(value) }];
  });
  const said = points.map(({ value }) => t(`trend.${name}.value`, { value }));
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
        <Paper name={name} y={y} />
        <path class="trend-line" d={pathThrough(points)} />
        {points.map((point) => (
          <circle
            key={point.week}
            class="trend-point"
            data-chosen={point.week === chosen}
            cx={point.x}
            cy={point.y}
            r={point.week === chosen ? 8 : 6}
          />
        ))}
        <Ends weeks={weeks} />
        <Targets weeks={weeks} x={x} onChoose={onChoose} />
      </svg>
      <p class="trend-note">{t(`trend.${name}.good`)}</p>
    </figure>
  );
}

interface Scales {
  /** Where the week with this index, from 0, is drawn. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

function scalesOf(name: TrendName, weeks: number): Scales {
  const [low, , high] = MARKS[name];
  return {
    x: (index) =>
      weeks === 1 ? (LEFT + RIGHT) / 2 : LEFT + 12 + ((RIGHT - LEFT - 24) * index) / (weeks - 1),
    y: (value) => HEIGHT - ((Math.min(Math.max(value, low), high) - low) * HEIGHT) / (high - low),
  };
}

/** What the line is drawn on: the marks of the scale, and where a first ask is rewarded in full. */
function Paper({ name, y }: { readonly name: TrendName; readonly y: Scales['y'] }) {
  return (
    <>
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
    </>
  );
}

/** The first and the last week, by name. */
function Ends({ weeks }: { readonly weeks: readonly WeekPoint[] }) {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return null;
  if (first === last) return <WeekMark week={first.week} x={(LEFT + RIGHT) / 2} anchor="middle" />;
  return (
    <>
      <WeekMark week={first.week} x={LEFT} anchor="start" />
      <WeekMark week={last.week} x={RIGHT} anchor="end" />
    </>
  );
}

interface WeekMarkProps {
  readonly week: number;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

function WeekMark({ week, x, anchor }: WeekMarkProps) {
  return (
    <text class="trend-mark" x={x} y={HEIGHT + 20} text-anchor={anchor}>
      {weekName(week)}
    </text>
  );
}

interface TargetsProps {
  readonly weeks: readonly WeekPoint[];
  readonly x: Scales['x'];
  readonly onChoose: (week: number) => void;
}

/** Each week can be pointed at, wherever its point lies. */
function Targets({ weeks, x, onChoose }: TargetsProps) {
  const wide = (RIGHT - LEFT) / weeks.length;
  return (
    <>
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
    </>
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
