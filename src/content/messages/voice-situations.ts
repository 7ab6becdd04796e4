/** What may have been between a rep and a dealer in a month, for the dealer's word about it. */
export const VOICE_SITUATIONS = [
  'never-talked',
  'plan-only',
  'threatened',
  'forgotten',
  'pestered',
  'watched',
  'doubted',
  'excused',
  'let-pass',
  'kept',
  'pressed-and-paid',
  'pressed',
  'helped',
  'no-deal',
  'unasked',
  'warm',
  'cold',
  'plain',
] as const;
export type VoiceSituation = (typeof VOICE_SITUATIONS)[number];
