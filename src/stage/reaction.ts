/** The face that goes with each thing a dealer does: shown while the line is spoken, before the mood returns. */
import type { Anger, GameEvent } from '../protocol/event.ts';
import type { Excuse, Expression, Truth } from '../protocol/vocabulary.ts';

const ANGER: Readonly<Record<Anger, Expression>> = {
  hostile: 'angry',
  threat: 'angry',
  challenge: 'angry',
  pestered: 'annoyed',
};
const CAUGHT: Readonly<Record<Truth, Expression>> = {
  true: 'calm',
  exaggerated: 'embarrassed',
  bluff: 'embarrassed',
};
/** An excuse about money somebody else keeps worries its owner; an excuse about us is said with a reproach. */
const EXCUSE: Readonly<Record<Excuse, Expression>> = {
  'retailers-owe': 'worried',
  flaw: 'annoyed',
  house: 'embarrassed',
  warehouse: 'thinking',
  ceremony: 'embarrassed',
  stock: 'worried',
  'month-end': 'smiling',
  absent: 'thinking',
  'rival-promotion': 'worried',
  'prior-promise': 'sceptical',
  'rival-terms': 'sceptical',
  reconcile: 'sceptical',
};

/** Nothing where the dealer does not answer with the face. */
export function reactionTo(event: GameEvent): Expression | null {
  switch (event.kind) {
    case 'prepared':
    case 'learnt':
    case 'rep-spoke':
    case 'revealed':
      return null;
    case 'entered':
    case 'greeted':
    case 'scheduled':
    case 'method-agreed':
      return 'calm';
    case 'chatted':
    case 'flattered':
    case 'softened':
    case 'pocketed':
    case 'excuse-accepted':
    case 'measure-welcomed':
    case 'took-discount':
    case 'committed':
    case 'signed':
    case 'promised-vaguely':
      return 'smiling';
    case 'pitied':
    case 'scoffed':
    case 'measure-shrugged':
    case 'shrugged-warning':
    case 'demanded':
      return 'sceptical';
    case 'angered':
      return ANGER[event.cause];
    case 'excuse-raised':
      return EXCUSE[event.excuse];
    case 'excuse-insisted':
    case 'hurried':
      return 'annoyed';
    case 'excuse-wounded':
      return 'angry';
    case 'excuse-dropped':
    case 'excuse-halved':
    case 'admitted-promise':
    case 'evaded':
    case 'signing-dodged':
      return 'embarrassed';
    case 'excuse-verified':
      return CAUGHT[event.truth];
    case 'heeded':
      return 'worried';
    case 'weighed':
    case 'offered':
    case 'traded':
    case 'told':
    case 'planned':
    case 'stood':
    case 'commitment-countered':
    case 'schedule-countered':
    case 'method-refused':
    case 'called-in':
      return 'thinking';
    case 'stalled':
      return event.how === 'tea' ? 'smiling' : 'thinking';
    case 'parted':
      switch (event.ending) {
        case 'handshake':
          return 'smiling';
        case 'vague':
          return 'calm';
        case 'rep-left':
          return 'thinking';
        case 'dealer-left':
          return 'angry';
        case 'time-up':
          return 'worried';
      }
  }
}
