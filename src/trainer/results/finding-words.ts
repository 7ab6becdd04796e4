/** What did not match, in plain words. */
import { DEBRIEF } from '../../content/messages/debrief.ts';
import { TRAINER } from '../../content/messages/trainer.ts';
import type { Unscored } from '../../protocol/drill-score.ts';
import type { ResultFinding } from '../../session/drill/verify.ts';
import { translator } from '../../ui/kit/language.ts';

const t = translator(TRAINER);
const debrief = translator(DEBRIEF);

export function findingWords(finding: ResultFinding): string {
  switch (finding.kind) {
    case 'unscored':
      return unscoredWords(finding.why);
    case 'claim': {
      const { what, claimed, found } = finding;
      const name = what === 'mark' ? t('column.mark') : debrief(`score.${what}`);
      return t('finding.claim', { what: name, claimed, found });
    }
    case 'attempts':
      return t('finding.attempts', { attempt: finding.attempt, allowed: finding.allowed });
    case 'overtime':
      return t('finding.overtime', { used: finding.used, minutes: finding.minutes });
    case 'same-steps':
      return t('finding.same-steps', { as: finding.as });
    case 'no-drill':
    case 'clock':
      return t(`finding.${finding.kind}`);
    default:
      return finding satisfies never;
  }
}

function unscoredWords(why: Unscored): string {
  if (why.kind !== 'illegal') return t(`unscored.${why.kind}`);
  const { meeting, step } = why;
  return meeting === null
    ? t('unscored.illegal', { step })
    : t('unscored.illegal.meeting', { meeting, step });
}
