/** Playing a log again: what is the same for a meeting and a season. */
import { RULES_VERSION } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';

interface Versions {
  readonly rules: number;
  readonly content: number;
}

/** Why a log of these versions cannot be played here, if it cannot: it would be scored wrongly. */
export function foreignVersion({ rules, content }: Versions, contentVersion: number): Refusal | undefined {
  if (rules === RULES_VERSION && content === contentVersion) return undefined;
  return {
    code: 'other-version',
    message: `This log was played under rules ${rules} and content ${content}; this program has rules ${RULES_VERSION} and content ${contentVersion}: replay it with the version it was played with.`,
  };
}

interface Playable<Action> {
  readonly act: (action: Action) => Refusal | undefined;
}

/** The session after all of `actions`, or which of them is not legal. */
export function playAgain<Action, Session extends Playable<Action>>(
  session: Session,
  actions: readonly Action[],
): Session | Refusal {
  for (const [index, action] of actions.entries()) {
    const refusal = session.act(action);
    if (refusal)
      return {
        code: 'altered-log',
        message: `Action ${index + 1} of this log is not legal: ${refusal.message}`,
      };
  }
  return session;
}
