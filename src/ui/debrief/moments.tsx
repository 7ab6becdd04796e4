import { DEBRIEF } from '../../content/messages/debrief.ts';
import type { TranscriptLine } from '../../content/transcript.ts';
import type { Debrief, Moment } from '../../scoring/score.ts';
import { inLanguage, translator } from '../kit/language.ts';
import { signed } from './signed.ts';

const t = translator(DEBRIEF);

export interface MomentsProps {
  readonly debrief: Debrief;
  readonly lines: readonly TranscriptLine[];
}

/** The line that did most for you, and the one that cost most. */
export function Moments({ debrief, lines }: MomentsProps) {
  return (
    <div class="moments">
      <MomentCard title={t('moment.best')} moment={debrief.best} lines={lines} kind="best" />
      <MomentCard title={t('moment.worst')} moment={debrief.worst} lines={lines} kind="worst" />
    </div>
  );
}

interface MomentCardProps {
  readonly title: string;
  readonly moment: Moment | null;
  readonly lines: readonly TranscriptLine[];
  readonly kind: 'best' | 'worst';
}

function MomentCard({ title, moment, lines, kind }: MomentCardProps) {
  const said = moment && lines.find(({ turn, by }) => turn === moment.turn && by === 'rep');
  return (
    <section class="moment-card" data-kind={kind} aria-label={title}>
      <h3>{title}</h3>
      {moment && said ? (
        <>
          <blockquote>{inLanguage(said.text)}</blockquote>
          <p>
            <a href={`#turn-${moment.turn}`}>
              {t('moment.why', { rule: t(`rule.${moment.rule}`), points: signed(moment.points) })}
            </a>
          </p>
        </>
      ) : (
        <p>{t('moment.none')}</p>
      )}
    </section>
  );
}
