import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ROOM } from '../../../content/messages/room.ts';
import type { Transcript } from '../../../content/transcript.ts';
import type { Action } from '../../../protocol/action.ts';
import type { LegalMove } from '../../../protocol/legal.ts';
import type { Refusal } from '../../../protocol/refusal.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { type Refused, refusedText } from '../words/refused.ts';
import { type ActGroup, groupsOf, type ReplyAct } from './acts.ts';
import { Composer } from './composer.tsx';
import { actionOf, type Draft, draftOf, hasParams } from './draft.ts';
import { step, useDigits } from './keys.ts';
import { ReplyButton } from './reply-button.tsx';
import { ShutReplies } from './shut-replies.tsx';

const t = translator(ROOM);

export interface RepliesProps {
  readonly view: MeetingView;
  readonly reply: Transcript['reply'];
  /** The act laid open where there are many; it stays open from turn to turn. */
  readonly act: ReplyAct | undefined;
  readonly onAct: (act: ReplyAct) => void;
  /** Says it; a refusal where it may not be said. */
  readonly onSay: (action: Action) => Refusal | undefined;
}

/** What a rep could say now, in the order the seed laid out; a reply with something open in it opens its controls. */
export function Replies({ view, reply, act: chosen, onAct, onSay }: RepliesProps) {
  const [draft, setDraft] = useState<Draft>();
  const [refused, setRefused] = useState<Refused>();
  const list = useRef<HTMLDivElement>(null);
  const groups = groupsOf(view.legal);
  const shown = groups.find(({ act }) => act === chosen) ?? largest(groups);
  const moves = shown?.moves ?? [];

  // The keyboard goes on where the talk goes on, unless the player is elsewhere on the page.
  useLayoutEffect(() => {
    const at = document.activeElement;
    if (view.turn > 0 && (at === document.body || list.current?.closest('.turn')?.contains(at)))
      first(list.current)?.focus({ preventScroll: true });
  }, []);

  function say(action: Action | undefined): void {
    setRefused(action ? onSay(action) : { code: 'out-of-range' });
  }

  function choose(move: LegalMove): void {
    setRefused(undefined);
    if (hasParams(move)) setDraft(draftOf(move, view));
    else say(actionOf(draftOf(move, view)));
  }

  function back(): void {
    const kind = draft?.move.kind;
    setDraft(undefined);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus());
  }

  useDigits(draft ? [] : moves, choose);

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
          {refusedText(refused)}
        </p>
      )}
      {draft && (
        <Composer
          draft={draft}
          sentence={wording(draft)}
          committed={view.commitment?.amount}
          onChange={setDraft}
          onSay={() => say(actionOf(draft))}
          onBack={back}
        />
      )}
      {!draft && groups.length > 1 && (
        <fieldset class="acts" aria-label={t('group.label')}>
          {groups.map(
            ({ act, moves: inside }) =>
              act && (
                <button
                  type="button"
                  class="act"
                  key={act}
                  data-act={act}
                  aria-pressed={act === shown?.act}
                  onClick={() => onAct(act)}
                  onKeyDown={(event) => step(event, '.act', ['ArrowLeft', 'ArrowRight'])}
                >
                  {t(`group.${act}`)}
                  <span class="act-count" aria-hidden="true">
                    {inside.length}
                  </span>
                </button>
              ),
          )}
        </fieldset>
      )}
      {/* Stays while a draft is open: its buttons are where the focus comes back to. */}
      <div class="reply-list" ref={list} hidden={draft !== undefined} lang={language.value}>
        {moves.map((move, index) => (
          <ReplyButton
            key={move.kind}
            move={move}
            digit={index < 10 ? (index + 1) % 10 : undefined}
            wording={wording(draftOf(move, view))}
            onChoose={() => choose(move)}
          />
        ))}
        <ShutReplies view={view} />
      </div>
    </section>
  );
}

/** Laid open first: the act with the most to say. */
function largest(groups: readonly ActGroup[]): ActGroup | undefined {
  return groups.toSorted((a, b) => b.moves.length - a.moves.length)[0];
}

function first(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('.reply') ?? null;
}
