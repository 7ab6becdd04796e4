/** What goes on in the gym: a drill is open, is being judged, or has been; the next is made while the last is read. */
import { useEffect, useState } from 'preact/hooks';
import { TERRITORY } from '../../../content/dealers.ts';
import { WORDS_VERSION } from '../../../content/words-version.ts';
import type { DrillVerdict } from '../../../protocol/gym.ts';
import { type DrillPlay, drillOf, nextDrill } from '../../../session/gym.ts';
import type { Keep } from '../../../session/keep.ts';
import { takeWanted, type Wanted } from '../../tell/coach/wish.ts';
import type { Book } from './book.ts';
import { type BookTrouble, useBook } from './use-book.ts';

const ROOM = { pool: TERRITORY.map(({ brief }) => brief), words: WORDS_VERSION };

export type GymStage =
  | { readonly kind: 'making' }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly play: DrillPlay; readonly before: number }
  | { readonly kind: 'judging'; readonly play: DrillPlay }
  | { readonly kind: 'judged'; readonly play: DrillPlay; readonly verdict: DrillVerdict };

export interface Gym {
  readonly stage: GymStage;
  readonly book: Book;
  readonly trouble: BookTrouble | null;
  readonly next: () => void;
}

export function useGym(keep: Keep): Gym {
  const [stage, setStage] = useState<GymStage>({ kind: 'making' });
  const { book, trouble, latest, note, open: openBook } = useBook(keep);

  function begin(play: DrillPlay, before: number): void {
    const started = Date.now() - before * 1_000;
    const seconds = () => Math.round((Date.now() - started) / 1_000);
    const save = () => note({ open: { ...play.ref, own: [...play.own()], seconds: seconds() } });
    const look = () => {
      if (play.isDone()) {
        stop();
        const took = seconds();
        setStage({ kind: 'judging', play });
        void play.judge().then((verdict) => end(play, verdict, took));
      } else save();
    };
    const stop = play.session.subscribe(look);
    setStage({ kind: 'open', play, before });
    if (play.own().length > 0) look();
    else save();
  }

  function end(play: DrillPlay, verdict: DrillVerdict, seconds: number): void {
    const { result, grade } = verdict;
    const done = { ...play.ref, at: Date.now(), seconds, result, grade, own: [...play.own()] };
    note({ done: [...latest().done, done], open: null });
    setStage({ kind: 'judged', play, verdict });
  }

  function next(wanted?: Wanted): void {
    setStage({ kind: 'making' });
    // The page shows what it does before it does it.
    setTimeout(() => {
      const play = nextDrill(ROOM, latest().done, Date.now(), wanted);
      if (play) begin(play, 0);
      else setStage({ kind: 'none' });
    });
  }

  useEffect(() => {
    void (async () => {
      const { open } = await openBook();
      const wanted = await takeWanted(keep);
      const play = open && !wanted ? drillOf(ROOM, open, open.own) : undefined;
      if (play && open) begin(play, open.seconds);
      else next(wanted);
    })();
  }, [keep]);

  return { stage, book, trouble, next: () => next() };
}
