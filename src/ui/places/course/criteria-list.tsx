import { COURSE } from '../../../content/messages/course.ts';
import type { Criterion } from '../../../protocol/course.ts';
import { translator } from '../../kit/language.ts';

const t = translator(COURSE);

const MARKS = { met: '✓', open: '○', lost: '✕' } as const;
const AT_MOST = ['let-pass', 'wasted', 'pestered'];

/** What passes the lesson, and what of it is fulfilled. */
export function CriteriaList({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <ul class="criteria">
      {criteria.map((criterion) => (
        <li key={criterion.id} data-state={criterion.state} data-criterion={criterion.id}>
          <span class="criterion-mark" aria-hidden="true">
            {MARKS[criterion.state]}
          </span>
          <span>{t(`rule.${criterion.id}`)}</span>
          <small>
            {t(`criterion.${criterion.state}`)} · {measured(criterion)}
          </small>
        </li>
      ))}
    </ul>
  );
}

function measured({ id, have, need, of }: Criterion): string {
  if (id === 'money') return t('criterion.percent', { have, need });
  if (of !== null) return t('criterion.points', { have, need, of });
  return t(AT_MOST.includes(id) ? 'criterion.most' : 'criterion.count', { have, need });
}
