/** The words every dealer may use. */
import { ASKED } from './common/asked.ts';
import { BARGAINING } from './common/bargaining.ts';
import { COMMITMENT } from './common/commitment.ts';
import { TEMPER } from './common/temper.ts';
import { WELCOME } from './common/welcome.ts';
import type { DealerKey, Pools } from './key.ts';

export const COMMON: Pools<DealerKey> = { ...WELCOME, ...TEMPER, ...BARGAINING, ...ASKED, ...COMMITMENT };
