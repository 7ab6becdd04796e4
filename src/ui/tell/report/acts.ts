/** Points with the action that made them, one entry for each dealer, as the score sheet lists them. */
import type { DealerId } from '../../../protocol/month-event.ts';
import type { MonthEvidence } from '../../../protocol/month-score.ts';
import type { MonthAct, MonthLog } from './month-log.ts';

/** The same thing done on the same day makes one entry. */
export interface EvidenceEntry {
  /** Null where the points are for something not done. */
  readonly act: MonthAct | null;
  readonly points: number;
  readonly times: number;
}

export interface DealerEvidence {
  readonly dealer: DealerId;
  readonly points: number;
  readonly entries: readonly EvidenceEntry[];
}

/** Only of this month; the dealers in the order in which they first appear. */
export function evidenceByDealer(
  log: MonthLog,
  evidence: readonly MonthEvidence[],
): readonly DealerEvidence[] {
  const own = evidence.filter(({ month }) => month === log.month);
  return [...new Set(own.map(({ dealer }) => dealer))].map((dealer) => {
    const of = own.filter((each) => each.dealer === dealer);
    return { dealer, points: of.reduce((sum, { points }) => sum + points, 0), entries: entriesOf(log, of) };
  });
}

function entriesOf(log: MonthLog, evidence: readonly MonthEvidence[]): readonly EvidenceEntry[] {
  const entries = new Map<string, EvidenceEntry>();
  for (const { at, points } of evidence) {
    const act = at === null ? null : (log.acts.get(at) ?? null);
    const sign = points < 0 ? 'loss' : 'gain';
    const key = `${act?.day}/${act?.action.kind}/${sign}`;
    const known = entries.get(key);
    entries.set(key, {
      act: known?.act ?? act,
      points: (known?.points ?? 0) + points,
      times: (known?.times ?? 0) + 1,
    });
  }
  return [...entries.values()];
}
