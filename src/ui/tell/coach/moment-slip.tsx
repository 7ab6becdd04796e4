import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { COACH } from '../../../content/messages/coach.ts';
import { REPORT_SCORES } from '../../../content/messages/report-scores.ts';
import type { CoachMoment } from '../../../session/coach.ts';
import { Button } from '../../kit/button.tsx';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { roughly, sum } from './figures.ts';
import { type Subject, wordsAt } from './subject.ts';

const t = translator(COACH);
const practices = translator(REPORT_SCORES);

export interface MomentSlipProps {
  readonly moment: CoachMoment;
  readonly subject: Subject;
  readonly where: ComponentChildren;
  readonly onWhatIf: () => void;
  readonly onPractise: () => void;
}

/** One moment: what was said, what would have been better and by how much, and the practice it belongs to. */
export function MomentSlip({ moment, subject, where, onWhatIf, onPractise }: MomentSlipProps) {
  const { index, said, better, practice } = moment;
  const words = useMemo(() => wordsAt(subject, index), [subject, index]);
  return (
    <li class="coach-moment">
      <p class="coach-moment-head">
        {where} <span class="tag">{practices(`practice.${practice}`)}</span>
      </p>
      <dl>
        <dt>{t('moment.said')}</dt>
        <dd>{inLanguage(words(said.action).text)}</dd>
        <dt>{t('moment.better')}</dt>
        <dd class="coach-better">{inLanguage(words(better.action).text)}</dd>
      </dl>
      <p class="coach-gain">
        {t('moment.by')} <strong class="figure">{difference(moment)}</strong>
      </p>
      <p class="coach-why">{t(better.action.kind === 'small-talk' ? 'why.small-talk' : `why.${practice}`)}</p>
      <div class="coach-buttons">
        <Button onClick={onWhatIf}>{t('moment.what-if')}</Button>
        <Button look="quiet" onClick={onPractise}>
          {t('moment.practise')}
        </Button>
      </div>
    </li>
  );
}

/** Money, score and trust, each where it differs. */
function difference({ said, better }: CoachMoment): string {
  const money = roughly(better.money - said.money);
  const score = Math.round(better.score - said.score);
  const trust = Math.round(better.trust - said.trust);
  const parts = [
    money !== 0 && t(money > 0 ? 'moment.money.more' : 'moment.money.less', { amount: sum(Math.abs(money)) }),
    score !== 0 && t(score > 0 ? 'moment.score.more' : 'moment.score.less', { points: Math.abs(score) }),
    trust !== 0 && t(trust > 0 ? 'moment.trust.more' : 'moment.trust.less', { points: Math.abs(trust) }),
  ];
  return parts.filter((part) => part !== false).join(language.value === 'zh' ? '，' : ', ');
}
