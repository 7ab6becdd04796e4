import type { Dealer } from '../../../content/dealers.ts';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import type { TranscriptLine } from '../../../content/transcript.ts';
import type { Debrief, Moment } from '../../../protocol/score.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { signed } from '../../kit/signed.ts';
import type { Jump } from './jump.ts';
import { TurnLink } from './turn-link.tsx';

const t = translator(DEBRIEF);

export interface MomentsProps {
  readonly debrief: Debrief;
  readonly dealer: Dealer;
  readonly lines: readonly TranscriptLine[];
  readonly jump: Jump;
}

/** The line that did most for you, and the one that cost most. */
export function Moments({ debrief, ...rest }: MomentsProps) {
  return (
    <div class="moments">
      <MomentCard kind="best" moment={debrief.best} {...rest} />
      <MomentCard kind="worst" moment={debrief.worst} {...rest} />
    </div>
  );
}

interface MomentCardProps extends Omit<MomentsProps, 'debrief'> {
  readonly kind: 'best' | 'worst';
  readonly moment: Moment | null;
}

function MomentCard({ kind, moment, dealer, lines, jump }: MomentCardProps) {
  const title = t(`moment.${kind}`);
  const turn = moment ? lines.filter((line) => line.turn === moment.turn) : [];
  const said = turn.find(({ by }) => by === 'rep');
  const answer = turn.find(({ by }) => by === 'dealer' || by === 'spouse');
  return (
    <section class="moment-card" data-kind={kind} aria-label={title}>
      <h3>{title}</h3>
      {moment && said ? (
        <>
          <blockquote>{inLanguage(said.text)}</blockquote>
          {answer && (
            <p class="moment-answer">
              {t('moment.answer', { name: inLanguage(dealer.short), answer: inLanguage(answer.text) })}
            </p>
          )}
          <p>
            <TurnLink turn={moment.turn} jump={jump} sign={kind === 'best' ? 'gain' : 'loss'}>
              {t('moment.why', { rule: t(`rule.${moment.rule}`), points: signed(moment.points) })}
            </TurnLink>
          </p>
        </>
      ) : (
        <p>{t(`moment.${kind}.none`)}</p>
      )}
    </section>
  );
}
