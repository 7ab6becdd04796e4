import { useMemo, useState } from 'preact/hooks';
import './coach.css';
import { COACH } from '../../../content/messages/coach.ts';
import type { MonthAction } from '../../../protocol/month-action.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import type { CoachAccess } from './access.ts';
import { Luck } from './luck.tsx';
import { MomentSlip } from './moment-slip.tsx';
import type { Subject } from './subject.ts';
import { useCoaching } from './use-coaching.ts';
import { wantedFor } from './wanted.ts';
import { WhatIf } from './what-if.tsx';

const t = translator(COACH);

export interface CoachPartProps {
  readonly subject: Subject;
  readonly access: CoachAccess;
  /** What came in, less what was given for it. */
  readonly realised: Yuan;
  /** Where in the game a moment was, in words or as a link to it. */
  readonly where: (index: number) => preact.ComponentChildren;
}

/** What the coach has to say: the moments worth another word, and the result with luck taken out. */
export function CoachPart({ subject, access, realised, where }: CoachPartProps) {
  const { thought, again } = useCoaching(subject);
  const [asked, setAsked] = useState<{ readonly at: number; readonly instead: MonthAction }>();
  const coaching = thought.kind === 'thought' ? thought.coaching : undefined;
  const moments = useMemo(() => coaching?.moments ?? [], [coaching]);
  return (
    <section class="coach" aria-labelledby="coach-title">
      <h2 id="coach-title" tabIndex={-1}>
        {t('coach.title')}
      </h2>
      <div role="status">
        {thought.kind === 'thinking' && <p class="coach-thinking">{t(`coach.thinking.${subject.kind}`)}</p>}
        {thought.kind === 'failed' && <p>{t('coach.failed')}</p>}
        {coaching && (
          <p class="coach-lead">
            {moments.length > 0
              ? t('coach.lead', { count: moments.length })
              : t(`coach.praise.${subject.kind}`)}
          </p>
        )}
      </div>
      {thought.kind === 'failed' && <Button onClick={again}>{t('coach.retry')}</Button>}
      {moments.length > 0 && (
        <ol class="coach-moments">
          {moments.map((moment) => (
            <MomentSlip
              key={moment.index}
              moment={moment}
              subject={subject}
              where={where(moment.index)}
              onWhatIf={() => setAsked({ at: moment.index, instead: moment.better.action })}
              onPractise={() => access.practise(wantedFor(moment, subject))}
            />
          ))}
        </ol>
      )}
      {coaching && <Luck luck={coaching.luck} realised={realised} of={subject.kind} />}
      {asked && <WhatIf subject={subject} {...asked} onClose={() => setAsked(undefined)} />}
    </section>
  );
}
