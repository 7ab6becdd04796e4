import { useEffect, useRef, useState } from 'preact/hooks';
import { ROOM } from '../../content/messages/room.ts';
import type { Transcript } from '../../content/transcript.ts';
import type { Action } from '../../protocol/action.ts';
import type { LegalMove } from '../../protocol/legal.ts';
import type { MeetingView } from '../../protocol/view.ts';
import { Button } from '../kit/button.tsx';
import { inLanguage, translator } from '../kit/language.ts';
import { type Act, actOf, actsOf } from './acts.ts';
import { actionOf, type Draft, draftOf, hasParams } from './draft.ts';
import { ParamFields } from './param-fields.tsx';

const t = translator(ROOM);
/** More replies than this are laid out by act. */
const FEW = 7;

export interface RepliesProps {
  readonly view: MeetingView;
  readonly reply: Transcript['reply'];
  /** Says it; false when it was refused. */
  readonly onSay: (action: Action) => boolean;
}

/** What a rep could say now, in the order the seed laid out; a reply with figures in it opens its controls. */
export function Replies({ view, reply, onSay }: RepliesProps) {
  const [draft, setDraft] = useState<Draft>();
  const [chosen, setChosen] = useState<Act>();
  const [refused, setRefused] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const moves = view.legal;
  const acts = actsOf(moves);
  const grouped = moves.length > FEW && acts.length > 1;
  const act = chosen && acts.includes(chosen) ? chosen : moves[0] && actOf(moves[0]);
  const shown = grouped ? moves.filter((move) => actOf(move) === act) : moves;

  // A new turn: the old draft is gone, and the keyboard goes on with the first reply.
  useEffect(() => {
    setDraft(undefined);
    setChosen(undefined);
    setRefused(false);
    if (view.turn > 0) list.current?.querySelector<HTMLElement>('.reply')?.focus({ preventScroll: true });
  }, [view.turn]);

  function say(action: Action | undefined): void {
    setRefused(action === undefined || !onSay(action));
  }

  function choose(move: LegalMove): void {
    const next = draftOf(move, view);
    if (hasParams(move)) setDraft(next);
    else say(actionOf(next));
  }

  useDigits(draft === undefined ? shown : [], choose);

  const wording = (each: Draft) => {
    const action = actionOf(each);
    return action ? inLanguage(reply(action, view.turn + 1).text) : '…';
  };

  return (
    <section class="replies" aria-labelledby="replies-title">
      <h2 id="replies-title" class="out-of-sight">
        {t('room.replies')}
      </h2>
      {refused && (
        <p class="field-error" role="alert">
          {t('room.illegal')}
        </p>
      )}
      {draft ? (
        <Composer
          draft={draft}
          sentence={wording(draft)}
          committed={view.commitment?.amount}
          onChange={setDraft}
          onSay={() => say(actionOf(draft))}
          onBack={() => setDraft(undefined)}
        />
      ) : (
        <>
          {grouped && (
            <fieldset class="acts" aria-label={t('group.label')}>
              {acts.map((each) => (
                <button
                  type="button"
                  class="act"
                  key={each}
                  aria-pressed={each === act}
                  onClick={() => setChosen(each)}
                >
                  {t(`group.${each}`)}
                  <span class="act-count" aria-hidden="true">
                    {moves.filter((move) => actOf(move) === each).length}
                  </span>
                </button>
              ))}
            </fieldset>
          )}
          <div class="reply-list" ref={list}>
            {shown.map((move, index) => (
              <button
                type="button"
                class="reply"
                key={move.kind}
                data-kind={move.kind}
                onClick={() => choose(move)}
              >
                <span class="key" aria-hidden="true">
                  {(index + 1) % 10}
                </span>
                <span>
                  {wording(draftOf(move, view))}
                  {hasParams(move) && <span class="reply-more"> ⋯</span>}
                </span>
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

interface ComposerProps {
  readonly draft: Draft;
  readonly sentence: string;
  readonly committed: number | undefined;
  readonly onChange: (draft: Draft) => void;
  readonly onSay: () => void;
  readonly onBack: () => void;
}

/** The sentence as it will be said, with the controls for what is open in it. */
function Composer({ draft, sentence, committed, onChange, onSay, onBack }: ComposerProps) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      class="composer"
      ref={ref}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ref.current?.querySelector('[aria-invalid="true"]')) onSay();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <blockquote class="composer-sentence">{sentence}</blockquote>
      <ParamFields
        draft={draft}
        committed={committed}
        onChange={(params) => onChange({ ...draft, params })}
      />
      <div class="composer-end">
        <button type="submit" class="button" data-look="seal" disabled={actionOf(draft) === undefined}>
          {t('room.say')}
        </button>
        <Button look="quiet" onClick={onBack}>
          {t('room.other')}
        </Button>
      </div>
    </form>
  );
}

/** Number keys choose among what is shown, unless somebody is typing or a dialog is open. */
function useDigits(shown: readonly LegalMove[], choose: (move: LegalMove) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return;
      if (event.target instanceof HTMLInputElement || document.querySelector('dialog[open]')) return;
      const move = shown[(Number(event.key) + 9) % 10];
      if (!move) return;
      event.preventDefault();
      choose(move);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
