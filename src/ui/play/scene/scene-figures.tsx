import { isMissed, nextPart } from '../../../books/desk-parts.ts';
import { SCENE } from '../../../content/messages/scene.ts';
import { mostRounds } from '../../../protocol/month-costs.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import { clockTime } from '../../kit/clock.ts';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { listed, nameOf, sum } from '../../kit/words.ts';
import type { Here } from '../desk/scene.ts';
import { day, duration } from '../desk/wording.ts';

const t = translator(SCENE);

export interface SceneFiguresProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly here: Here;
}

/** The time, and the figures that this scene is about. */
export function SceneFigures({ view, desk, here }: SceneFiguresProps) {
  const figures = here === 'retailer' ? ofRound(desk) : ofParts(view, desk);
  return (
    <div class="strip scene-strip">
      <p class="strip-clock">
        <Icon name="clock" />
        <span>
          <span class="out-of-sight">{t('figure.clock')} </span>
          <span class="figure strip-now">{clockTime(view.clock)}</span>
        </span>
        <span class="strip-left">
          {t('figure.left', { time: duration(Math.max(0, view.dayEnds - view.clock)) })}
        </span>
      </p>
      <dl class="strip-figures">
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={value === undefined ? 'strip-none' : 'figure'}>{value ?? t('figure.none')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface Figure {
  readonly label: string;
  readonly value: string | undefined;
}

function ofParts(view: MonthView, desk: DealerDesk): readonly Figure[] {
  const missing = desk.parts
    .filter(isMissed)
    .map((part) =>
      t('figure.missing.value', { day: day(part.day), amount: sum(part.amount - part.received) }),
    );
  const next = nextPart(desk, view.date.day);
  return [
    { label: t('figure.missing'), value: missing.length > 0 ? listed(missing) : undefined },
    {
      label: t('figure.next'),
      value: next && t('figure.missing.value', { day: day(next.day), amount: sum(next.amount) }),
    },
  ];
}

/** What the round will bring, as far as anybody knows: what is owed there, what earlier rounds brought, what is hoped. */
function ofRound(desk: DealerDesk): readonly Figure[] {
  const rounds = desk.measures.filter(({ measure }) => measure === 'joint-collection');
  const now = rounds.at(-1);
  const owed = desk.facts.find((fact) => fact.about === 'retailers');
  const before = rounds.flatMap(({ brought }) => (brought === null ? [] : [brought]));
  return [
    {
      label: t('figure.retailers', { name: nameOf(desk.id) }),
      value:
        owed?.about === 'retailers'
          ? t('figure.retailers.value', { owed: sum(owed.owed), overdue: sum(owed.overdue) })
          : t('figure.retailers.unknown'),
    },
    {
      label: t('figure.round'),
      value: now && t('figure.round.value', { round: now.round, most: mostRounds('joint-collection') }),
    },
    { label: t('figure.estimate'), value: now && sum(now.estimate) },
    { label: t('figure.shows'), value: now && day(now.due) },
    ...(before.length > 0
      ? [{ label: t('figure.before'), value: sum(before.reduce((all, one) => all + one, 0)) }]
      : []),
  ];
}
