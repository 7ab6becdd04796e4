/** The lines of a worked example, each with whom it is of and what the old hand says about it. */
import type { Bilingual } from '../../../content/bilingual.ts';
import { LESSON_TEXTS } from '../../../content/course/lessons.ts';
import { commentsAt } from '../../../content/course/token.ts';
import { type Dealer, dealerById } from '../../../content/dealers.ts';
import type { Spoken } from '../../../content/say.ts';
import { openTranscript } from '../../../content/transcript.ts';
import type { LessonId } from '../../../protocol/course.ts';
import type { GameEvent } from '../../../protocol/event.ts';
import type { DealerId, MonthEvent } from '../../../protocol/month-event.ts';
import { exampleOf } from '../../../session/course-try.ts';
import { openChronicle } from '../../play/words/chronicle.ts';
import { CAST } from './cast.ts';

export interface ExampleLine extends Pick<Spoken, 'by' | 'text'> {
  readonly event: GameEvent | MonthEvent;
  readonly dealer: Dealer;
  readonly comment: Bilingual | undefined;
}

type Heard = Omit<ExampleLine, 'dealer' | 'comment'> & { readonly of: DealerId | null };

/** Played through the kernel and put into words, as it is whenever it is watched. */
export function exampleLines(lesson: LessonId): readonly ExampleLine[] {
  const { example } = LESSON_TEXTS[lesson];
  const [first] = example?.dealers ?? [];
  if (!example || !first) return [];
  const heard = heardIn(lesson, example, first);
  const comments = commentsAt(heard, example.comments);
  return heard.map(({ of, ...line }, at) => {
    const dealer = dealerById(of ?? first);
    if (!dealer) throw new Error(`no such dealer: ${of}`);
    return { ...line, dealer, comment: comments.get(at)?.text };
  });
}

function heardIn(
  lesson: LessonId,
  example: { readonly dealers: readonly DealerId[]; readonly seed: number },
  first: DealerId,
): readonly Heard[] {
  const played = exampleOf(lesson, CAST, example);
  if (played.scenario === 'meeting')
    return openTranscript(first, example.seed)
      .hear(played.session.events())
      .map(({ by, text, event }) => ({ by, text, event, of: first }));
  const before = new Set(played.session.events().slice(0, played.begun));
  return openChronicle(played.session)
    .lines()
    .filter(({ event }) => !before.has(event))
    .map(({ by, text, event, dealer }) => ({ by, text, event, of: dealer }));
}
