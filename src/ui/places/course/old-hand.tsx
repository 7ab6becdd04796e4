import { useState } from 'preact/hooks';
import type { Bilingual } from '../../../content/bilingual.ts';
import { COURSE } from '../../../content/messages/course.ts';
import { openTranscript } from '../../../content/transcript.ts';
import { weigh } from '../../../session/coach.ts';
import type { Session } from '../../../session/session.ts';
import { Button } from '../../kit/button.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';

const t = translator(COURSE);

/** Imagined dealers for each move: the answer comes in about a tenth of a second. */
const RUNS = 8;

/** What an old hand would say now, in words, for learners who ask. */
export function OldHand({ session }: { readonly session: Session }) {
  const [said, setSaid] = useState<Bilingual | 'none'>();
  if (said !== undefined) return <p class="old-hand-says">{wording(said)}</p>;
  return (
    <Button
      look="quiet"
      class="old-hand-ask"
      onClick={() => {
        const advice = adviceFor(session) ?? 'none';
        setSaid(advice);
        announce(wording(advice));
      }}
    >
      {t('old.ask')}
    </Button>
  );
}

function wording(said: Bilingual | 'none'): string {
  return said === 'none' ? t('old.none') : t('old.says', { words: inLanguage(said) });
}

function adviceFor(session: Session): Bilingual | undefined {
  const { dealer, seed, actions } = session.log();
  const view = session.view();
  const [best] = weigh({ view, events: session.events(), actions }, RUNS);
  if (!best) return undefined;
  const transcript = openTranscript(dealer.id, seed);
  transcript.hear(session.events());
  return transcript.reply(best.action, view.turn + 1).text;
}
