/** A what-if question under way: how far it is, and what came of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { COACH } from '../../../content/messages/coach.ts';
import { translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { askWhatIf, type Question, type WhatIfAnswer } from './ask-what-if.ts';

const t = translator(COACH);

export type Asking = { readonly kind: 'not-asked' } | { readonly kind: 'cancelled' } | WhatIfAnswer;

export interface UseQuestion {
  readonly asking: Asking;
  readonly ask: (question: Question) => void;
  readonly cancel: () => void;
  /** Forgets what came of it: the question has changed. */
  readonly forget: () => void;
}

export function useQuestion(): UseQuestion {
  const [asking, setAsking] = useState<Asking>({ kind: 'not-asked' });
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const end = (as: Asking) => {
    stop.current();
    setAsking(as);
  };
  return {
    asking,
    ask: (question) => {
      end({ kind: 'running', done: 0 });
      stop.current = askWhatIf(question, setAsking);
    },
    cancel: () => {
      end({ kind: 'cancelled' });
      announce(t('what-if.cancelled'));
    },
    forget: () => end({ kind: 'not-asked' }),
  };
}
