import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SCENE } from '../../../content/messages/scene.ts';
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { MonthEvent } from '../../../protocol/month-event.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import type { Refusal } from '../../../protocol/refusal.ts';
import { translator } from '../../kit/language.ts';
import { costWords } from '../desk/offer-cost.ts';
import type { Here, Scene, SceneDraft } from '../desk/scene.ts';
import { keysTaken, step, useDigits } from '../room/keys.ts';
import { type Refused, refusedText } from '../words/refused.ts';
import { firstFigure, SceneComposer } from './scene-composer.tsx';
import { hintOf } from './scene-hint.ts';
import { actionFor, choicesIn, draftOf, type SceneMove, wasPutOff } from './scene-moves.ts';

const t = translator(SCENE);

export interface SceneRepliesProps {
  readonly scene: Scene;
  readonly here: Here;
  readonly view: MonthView;
  readonly desk: DealerDesk;
  /** The month's events since the scene began. */
  readonly happened: readonly MonthEvent[];
  /** The rep's words for an action if it is done now. */
  readonly wording: (action: DeskAction) => string;
  readonly onSay: (action: DeskAction) => Refusal | undefined;
  readonly onLeave: () => void;
}

/** What the rep could say or do next here; the last reply always leads back to the desk. */
export function SceneReplies(props: SceneRepliesProps) {
  const { scene, here, view, desk, happened, wording, onSay, onLeave } = props;
  const nothingYet = happened.length === 0;
  const choices = choicesIn(here, view, desk, scene.draft);
  const [draft, setDraft] = useState(() =>
    nothingYet && choices.some(({ move }) => move === scene.draft) ? scene.draft : null,
  );
  const [refused, setRefused] = useState<Refused>();
  const list = useRef<HTMLDivElement>(null);
  useFirstReply(list);

  const say = (action: DeskAction) => setRefused(onSay(action));
  function choose(move: SceneMove | 'leave'): void {
    if (move === 'leave') return onLeave();
    const open = draftOf(move);
    if (open) setDraft(open);
    else say(actionFor(desk.id, move, 0));
  }
  const moves: readonly (SceneMove | 'leave')[] = [...choices.map(({ move }) => move), 'leave'];
  useDigits(draft ? [] : moves, choose);
  useEscape(draft === null, onLeave);

  if (draft)
    return (
      <SceneComposer
        draft={draft}
        view={view}
        desk={desk}
        wording={wording}
        onSay={say}
        onBack={() => {
          setDraft(null);
          refocus(list, draft);
        }}
      />
    );
  const words = (move: SceneMove) => wording(actionFor(desk.id, move, firstFigure(move, view, desk)));
  return (
    <section class="replies" aria-labelledby="replies-title">
      <h2 id="replies-title" class="out-of-sight">
        {t('replies')}
      </h2>
      {refused && (
        <p class="field-error" role="alert">
          {refusedText(refused)}
        </p>
      )}
      <p class="hint">{t(`hint.${hintOf(happened)}`)}</p>
      <div class="reply-list" ref={list}>
        {choices.map(({ move, offer }, index) => (
          <Reply key={move} move={move} digit={index + 1} onChoose={() => choose(move)}>
            {words(move)}
            <span class="reply-open">
              {draftOf(move) && `${t(`open.${draftOf(move) ?? 'renew-part'}`)} · `}
              {t('cost', { cost: costWords(offer) })}
            </span>
          </Reply>
        ))}
        <Reply move="leave" digit={choices.length + 1} onChoose={onLeave}>
          {t(wasPutOff(happened) && here !== 'retailer' ? 'leave.put-off' : `leave.${here}`)}
        </Reply>
      </div>
    </section>
  );
}

interface ReplyProps {
  readonly move: SceneMove | 'leave';
  readonly digit: number;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

function Reply({ move, digit, onChoose, children }: ReplyProps) {
  return (
    <button
      type="button"
      class="reply"
      data-move={move}
      onClick={onChoose}
      onKeyDown={(event) => step(event, '.reply', ['ArrowUp', 'ArrowDown'])}
    >
      <span class="key" aria-hidden="true">
        {digit}
      </span>
      <span class="reply-words">{children}</span>
    </button>
  );
}

/** The keyboard goes on where the talk goes on, unless the player is elsewhere on the page. */
function useFirstReply(list: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const at = document.activeElement;
    if (list.current?.closest('.turn')?.contains(at) || at === document.body)
      list.current?.querySelector<HTMLElement>('.reply')?.focus({ preventScroll: true });
  }, []);
}

function useEscape(on: boolean, onLeave: () => void): void {
  useLayoutEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || keysTaken(event) || event.defaultPrevented) return;
      event.preventDefault();
      onLeave();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}

function refocus(list: RefObject<HTMLDivElement | null>, draft: SceneDraft): void {
  requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-move="${draft}"]`)?.focus());
}
