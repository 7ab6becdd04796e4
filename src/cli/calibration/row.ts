/** A row of the calibration table: what must hold, what was measured with a 95% interval, and whether it held. */
import type { Estimate } from './statistics.ts';

export interface Row {
  readonly id: string;
  readonly phenomenon: string;
  readonly must: string;
  readonly measured: Estimate;
  readonly unit: 'yuan' | 'ratio' | 'points';
  readonly holds: boolean;
}

/** A ratio that must lie above `least` with its whole interval. */
export function above(id: string, phenomenon: string, least: number, measured: Estimate): Row {
  return {
    id,
    phenomenon,
    must: `above ${least.toFixed(2)}`,
    measured,
    unit: 'ratio',
    holds: measured.low > least,
  };
}

/** A ratio that must lie below `most` with its whole interval. */
export function below(id: string, phenomenon: string, most: number, measured: Estimate): Row {
  return {
    id,
    phenomenon,
    must: `below ${most.toFixed(2)}`,
    measured,
    unit: 'ratio',
    holds: measured.high < most,
  };
}
