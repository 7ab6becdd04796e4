/** Playing a log again: what is the same for a meeting and a season. */

import type { Brief } from '../protocol/brief.ts';
import type { DealerPerson } from '../protocol/dealer-person.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { RULES_VERSION, type Versions } from '../protocol/versions.ts';

/** Why what was played under these rules cannot be played here, if it cannot: it would be scored wrongly. Words and hearing do not matter. */
export function foreignRules({ rules }: Pick<Versions, 'rules'>): Refusal | undefined {
  if (rules === RULES_VERSION) return undefined;
  return {
    code: 'other-version',
    message: `This was played under rules ${rules}, and this program plays by rules ${RULES_VERSION}: it stays as it is; replay it with the version it was played with.`,
  };
}

/** What a person of a log is to the rules, or why they cannot be met here. */
export function briefOfPerson(
  person: DealerPerson,
  briefOf: (id: string) => Brief | undefined,
): Brief | Refusal {
  const { id, face, voice, words, figures } = person;
  for (const of of [id, face, voice, words])
    if (!briefOf(of))
      return {
        code: 'unknown-dealer',
        message: `This log is of a dealer "${of}" whom this program does not know: play it with the program that wrote it.`,
      };
  if (face !== id || voice !== id || words !== id)
    return {
      code: 'not-yet',
      message: `The dealer "${id}" has face, voice or words of somebody else, which this program cannot show yet.`,
    };
  return figures ?? briefOf(id) ?? unknown();
}

function unknown(): never {
  throw new Error('nobody is known who was known before');
}

interface Playable<Entry> {
  readonly act: (entry: Entry) => Refusal | undefined;
}

/** The session after all of `actions`, or which of them is not legal. */
export function playAgain<Entry, Session extends Playable<Entry>>(
  session: Session,
  actions: readonly Entry[],
): Session | Refusal {
  for (const [index, action] of actions.entries()) {
    const refusal = session.act(action);
    if (refusal)
      return {
        code: refusal.code === 'not-yet' ? 'not-yet' : 'altered-log',
        message: `Action ${index + 1} of this log is not legal: ${refusal.message}`,
      };
  }
  return session;
}
