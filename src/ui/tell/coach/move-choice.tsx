import { useState } from 'preact/hooks';
import { COACH } from '../../../content/messages/coach.ts';
import type { Action } from '../../../protocol/action.ts';
import type { MonthAction } from '../../../protocol/month-action.ts';
import { translator } from '../../kit/language.ts';
import type { ReplyAct } from '../../play/room/acts.ts';
import { Replies } from '../../play/room/replies.tsx';
import { StepChoice } from './step-choice.tsx';
import type { Subject, WordsFor } from './subject.ts';
import { useSeen } from './use-seen.ts';

const t = translator(COACH);

export interface MoveChoiceProps {
  readonly subject: Subject;
  readonly at: number;
  readonly words: WordsFor;
  readonly onChoose: (move: MonthAction) => void;
}

/** Everything that was allowed there: replies as in the room, or steps before the door and at the desk. */
export function MoveChoice({ subject, at, words, onChoose }: MoveChoiceProps) {
  const seen = useSeen(subject, at);
  const [act, setAct] = useState<ReplyAct>();
  if (seen.kind === 'coming') return <p role="status">{t('what-if.loading')}</p>;
  if (seen.kind === 'failed') return <p role="alert">{t('what-if.failed')}</p>;
  const { view } = seen;
  return (
    <section
      class="what-if-choice"
      aria-label={t('what-if.choose')}
      // Escape gives up the sentence that is being composed, and not the whole question.
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.target instanceof Element && event.target.closest('.composer'))
          event.preventDefault();
      }}
    >
      <h3>{t('what-if.choose')}</h3>
      {seen.kind === 'talk' && seen.view.phase !== 'file' ? (
        <Replies
          view={seen.view}
          reply={(move: Action) => words(move)}
          act={act}
          onAct={setAct}
          onSay={(action) => {
            onChoose(action);
            return undefined;
          }}
        />
      ) : (
        <StepChoice moves={view.legal} targets={targetsOf(seen)} words={words} onChoose={onChoose} />
      )}
    </section>
  );
}

/** What each dealer is to pay: where sums of a plan begin. */
function targetsOf(seen: Extract<ReturnType<typeof useSeen>, { kind: 'talk' | 'desk' }>) {
  return new Map(
    seen.kind === 'desk' ? seen.view.dealers.map(({ id, file }) => [id, file.target] as const) : [],
  );
}
