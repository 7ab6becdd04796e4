/**
 * A dealer's month as the scores read it: the page of the books, its talks as stories, and what the month came to. Every
 * entry knows its action's place in the log.
 */
import { readBooks } from '../../books/books.ts';
import { blankPage, type DealerPage, type TalkOnPage } from '../../books/page.ts';
import type { DealerId, DealerMonth, MonthEvent } from '../../protocol/month-event.ts';
import type { Day } from '../../protocol/units.ts';
import { type Story, toldBy } from '../story.ts';

/** A talk as a story, and where its turns stand in the log. */
export interface TalkStory {
  readonly story: Story;
  /** Place in the log of the action that opened the talk. */
  readonly began: number;
  /** Places in the log by turn of the talk. */
  readonly at: ReadonlyMap<number, number>;
}

/** The place in the log of what was said in this turn; what came before the door is laid to the talk's beginning. */
export function placeOf(talk: TalkStory, turn: number): number {
  return talk.at.get(turn) ?? talk.began;
}

export interface ScoredFile {
  readonly dealer: DealerId;
  readonly month: number;
  readonly page: DealerPage;
  readonly talks: readonly TalkStory[];
  /** The last day on which the rep worked in this month. */
  readonly lastDay: Day;
  readonly result: DealerMonth;
}

/** The talk that won something; without one, the last attempt. */
export function decisiveTalk({ talks }: Pick<ScoredFile, 'talks'>): TalkStory | undefined {
  return talks.findLast(({ story }) => story.end.commitment?.specific) ?? talks.at(-1);
}

/** The files of all months that have closed; one that has not is left out, since nobody knows its truth. */
export function filesOf(events: readonly MonthEvent[]): readonly ScoredFile[] {
  return readBooks(events).closed.flatMap(({ month, pages, lastDay, result }) =>
    result.dealers.map((of): ScoredFile => {
      const page = pages.get(of.dealer) ?? blankPage(of.dealer);
      const talks = page.talks.map((talk) => talkStory(talk, of));
      return { dealer: of.dealer, month, page, talks, lastDay, result: of };
    }),
  );
}

function talkStory({ at: began, said, end }: TalkOnPage, { attainable, target }: DealerMonth): TalkStory {
  const at = new Map<number, number>();
  for (const { at: place, event } of said) if (event.kind === 'rep-spoke') at.set(event.turn, place);
  const { commitment, today, followUp, brokenPromiseOnFile } = end;
  return {
    began,
    at,
    story: {
      ...toldBy(said.map(({ event }) => event)),
      end: { commitment, attainable, target, today, followUp, brokenPromiseOnFile },
    },
  };
}

/** Actions that reminded or rang up the dealer without a cause. */
export function pesteringOf({ page }: Pick<ScoredFile, 'page'>): readonly number[] {
  return page.contacts.filter(({ what }) => what === 'pestering').map(({ at }) => at);
}

/** Things prepared for the month's talks; what was prepared for an earlier one is still in the bag. */
export function preparedFor({ talks }: Pick<ScoredFile, 'talks'>): number {
  return talks.reduce((sum, { story }) => sum + story.prepared.length, 0);
}
