/**
 * The units of the trade. Each is a number with a flavour: plain numbers may be used as any of them, but yuan never
 * pass for days. Money is whole yuan everywhere; 万 exists only on screen.
 */
type Flavour<Unit extends string> = number & { readonly unit?: Unit };

/** Whole yuan (1 万 = 10,000). */
export type Yuan = Flavour<'yuan'>;
/** Day of the month, 1–31. */
export type Day = Flavour<'day'>;
/** Minutes; on a clock, minutes since midnight. */
export type Minutes = Flavour<'minutes'>;
/** 0–100. */
export type Percent = Flavour<'percent'>;
