/** What the machine says on the scale that a person rates on, 0–100. */
import type { DrillScore } from '../../protocol/drill-score.ts';
import type { Scale } from '../../protocol/rating.ts';
import type { Percent } from '../../protocol/units.ts';

/** `follow-up` stands on both sheets, and in a drill the practice is the score. */
export function machineOn(scale: Scale, { scores, practices }: DrillScore): Percent {
  switch (scale) {
    case 'assertiveness':
    case 'commitments':
    case 'follow-up':
      return scores[scale].value;
    case 'respect': {
      const rule = scores.assertiveness.rules.find((one) => one.rule === 'respect');
      return rule ? Math.round((rule.earned * 100) / rule.max) : 0;
    }
    default:
      return practices[scale];
  }
}
