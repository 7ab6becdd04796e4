/**
 * What stands on the stage at a given view: a pure description that the scene can be set to at any moment. Reload,
 * reduced motion, a lost drawing context and screenshots need nothing else.
 */
import type { Commitment } from '../protocol/event.ts';
import type { Minutes, Yuan } from '../protocol/units.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Excuse, Expression, PatienceBand, TrustBand, Truth } from '../protocol/vocabulary.ts';

/** `away`: not met yet; `gone`: has left the table. */
export type Presence = 'away' | 'seated' | 'gone';
/** Tea for the guest is trust made visible: in front of the rep, only in front of the dealer, or not at all. */
export type Tea = 'offered' | 'own' | 'none';

/** The reconciled statement, if the rep brought one; `forward` once a claim has been made on it. */
export interface StatementPaper {
  readonly place: 'at-hand' | 'forward';
  readonly receivable: Yuan;
  readonly overdue: Yuan;
}

/** One excuse of the dealer's, lying on the table as a slip of paper. A dropped one is no longer there. */
export interface Slip {
  readonly excuse: Excuse;
  readonly standing: 'open' | 'accepted' | 'halved' | 'insisted' | 'matched';
  readonly truth: Truth | null;
}

/** The tug-of-war. `knot` and `flag`: 0 at the dealer's end (nothing), 1 at the rep's (the whole ask). */
export interface Rope {
  readonly ask: Yuan | null;
  readonly offer: Yuan | null;
  readonly target: Yuan;
  readonly knot: number;
  readonly flag: number;
}

export interface Picture {
  readonly dealer: Presence;
  readonly posture: PatienceBand;
  readonly expression: Expression;
  readonly trust: TrustBand;
  readonly tea: Tea;
  readonly statement: StatementPaper | null;
  readonly slips: readonly Slip[];
  readonly rope: Rope | null;
  readonly pledge: Commitment | null;
  readonly clock: Minutes;
  /** 0 full light – 1 dark. */
  readonly dusk: number;
}

const share = (part: Yuan, whole: Yuan): number => (whole <= 0 ? 0 : Math.min(1, Math.max(0, part / whole)));

/** The rope for an ask and an offer, either of which may be missing; nothing to pull at while both are. */
export function ropeOf(ask: Yuan | null, offer: Yuan | null, target: Yuan): Rope | null {
  if (ask === null && offer === null) return null;
  const whole = ask ?? Math.max(target, offer ?? 0);
  return { ask, offer, target, knot: share(offer ?? 0, whole), flag: share(target, whole) };
}

/** The figure at the knot. Where nobody has asked or offered, what is put in writing was not pulled for. */
export function pulledTo({ ask, offer, commitment }: MeetingView): Yuan | null {
  return ask === null && offer === null ? null : (commitment?.amount ?? offer);
}

const TEA: Readonly<Record<TrustBand, Tea>> = {
  warm: 'offered',
  polite: 'offered',
  guarded: 'own',
  cold: 'none',
};

function presenceOf(view: MeetingView): Presence {
  if (view.phase === 'file') return 'away';
  const { ending } = view;
  return ending === 'dealer-left' || ending === 'time-up' ? 'gone' : 'seated';
}

function duskOf(view: MeetingView): number {
  if (view.phase === 'file') return 0.45;
  if (view.ending === null) return 0;
  return view.ending === 'handshake' ? 0 : 0.35;
}

function statementOf(view: MeetingView): StatementPaper | null {
  if (view.phase === 'file' || !view.prepared.includes('statement')) return null;
  const { receivable, ageing } = view.dealer;
  return {
    place: view.firstAsk === null ? 'at-hand' : 'forward',
    receivable,
    overdue: ageing.to30 + ageing.to60 + ageing.over60,
  };
}

function slipsOf(view: MeetingView): readonly Slip[] {
  return view.excuses.flatMap(({ excuse, status, truth }) =>
    status === 'dropped' ? [] : [{ excuse, standing: status, truth }],
  );
}

export function pictureOf(view: MeetingView): Picture {
  const { mood, commitment } = view;
  return {
    dealer: presenceOf(view),
    posture: mood.patience,
    expression: mood.expression,
    trust: mood.trust,
    tea: view.phase === 'file' ? 'none' : TEA[mood.trust],
    statement: statementOf(view),
    slips: slipsOf(view),
    rope: ropeOf(view.ask, pulledTo(view), view.dealer.target),
    pledge: commitment?.specific ? commitment : null,
    clock: view.clock,
    dusk: duskOf(view),
  };
}
