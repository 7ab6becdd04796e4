import { useEffect, useRef, useState } from 'preact/hooks';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { MEASURE_NAMES } from '../../../content/room-terms.ts';
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { DealerDesk, MeasureLine, MonthView } from '../../../protocol/month-view.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { MEASURES, type Measure } from '../../../protocol/vocabulary.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { sum } from '../../kit/words.ts';
import type { Sought } from './desk-state.ts';
import { GapBar } from './gap-bar.tsx';
import { MeasureChoice } from './measure-choice.tsx';
import { TermHelp } from './term.tsx';
import { day } from './wording.ts';

const t = translator(MONTH_FILE);

export interface GapPlannerProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly sought: Sought | null;
  readonly onAct: (action: DeskAction) => void;
}

/** From commitment to target: measures, each with the player's own estimate. */
export function GapPlanner({ view, desk, sought, onAct }: GapPlannerProps) {
  const [draft, setDraft] = useState<{ readonly measure: Measure; readonly estimate: Yuan }>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => setDraft(undefined), [desk.id]);
  useEffect(() => {
    if (sought?.leads === 'planner') title.current?.focus();
  }, [sought, desk.id]);

  function start(measure: Measure, estimate: Yuan): void {
    setDraft(undefined);
    onAct({ kind: 'start-measure', dealer: desk.id, measure, estimate });
    title.current?.focus();
  }

  return (
    <section class="planner" aria-labelledby="gap-title">
      <h3 id="gap-title" ref={title} tabIndex={-1}>
        {t('gap.title')}
        <TermHelp term="gap" />
      </h3>
      <GapBar desk={desk} draft={draft?.estimate ?? 0} />
      {desk.measures.length > 0 && (
        <>
          <h4>{t('gap.started')}</h4>
          <ul class="measure-lines">
            {desk.measures.map((line) => (
              <StartedLine key={`${line.measure}/${line.round}`} line={line} />
            ))}
          </ul>
        </>
      )}
      <h4>
        {t('gap.choose')}
        <TermHelp term="measure" />
      </h4>
      <ul class="measures">
        {MEASURES.map((measure) => (
          <MeasureChoice
            key={measure}
            view={view}
            desk={desk}
            measure={measure}
            estimate={draft?.measure === measure ? draft.estimate : undefined}
            onEstimate={(estimate) => setDraft(estimate === undefined ? undefined : { measure, estimate })}
            onStart={(estimate) => start(measure, estimate)}
          />
        ))}
      </ul>
    </section>
  );
}

/** A measure under way, or what it came to beside what was reckoned. */
function StartedLine({ line }: { readonly line: MeasureLine }) {
  const { measure, round, estimate, due, brought } = line;
  const values = { measure: inLanguage(MEASURE_NAMES[measure]), round, estimate: sum(estimate) };
  return (
    <li data-brought={brought !== null}>
      <span>{t(round > 1 ? 'gap.line.round' : 'gap.line', values)}</span>{' '}
      <strong class="figure">
        {brought === null
          ? t('gap.line.due', { day: day(due) })
          : t('gap.line.brought', { amount: sum(brought) })}
      </strong>
    </li>
  );
}
