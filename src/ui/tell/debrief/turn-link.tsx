import type { ComponentChildren } from 'preact';
import { type Jump, turnId } from './jump.ts';

export interface TurnLinkProps {
  readonly turn: number;
  readonly jump: Jump;
  readonly sign?: 'gain' | 'loss';
  readonly children: ComponentChildren;
}

/** A link to a line of the conversation. The address stays as it is: one step back must lead out of the debrief. */
export function TurnLink({ turn, jump, sign, children }: TurnLinkProps) {
  return (
    <a
      class="turn-link"
      data-sign={sign}
      href={`#${turnId(turn)}`}
      onClick={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        jump.to(turn);
      }}
    >
      {children}
    </a>
  );
}
