/**
 * The eight dealers as voices, by age and body: design choices.
 */
export interface VoiceBody {
  /** Hz. */
  readonly pitch: number;
  /** Scales the formants: a smaller body has higher ones. */
  readonly tract: number;
  /** Scales the melody. */
  readonly range: number;
  /** Scales the length. */
  readonly pace: number;
  /** Semitones of jitter. */
  readonly rough: number;
  readonly breath: number;
  /** Hz of the low-pass. */
  readonly bright: number;
  /** Widens the resonances. */
  readonly damp: number;
  /** Added to the pressed sound of the glottis. */
  readonly press: number;
}

// biome-ignore format: a table reads better in rows
export const PEOPLE = {
  // 55, round, ruddy, slow over his tea
  'lao-zhou': { pitch: 122, tract: 0.98, range: 1, pace: 1.08, rough: 0.22, breath: 0.05, bright: 3_600, damp: 1.1, press: 0 },
  // 48, quick tongue
  'sun-jie': { pitch: 232, tract: 1.15, range: 1.25, pace: 0.86, rough: 0.16, breath: 0.04, bright: 4_600, damp: 1, press: 0.12 },
  // 50, heavy, unhurried
  'ma-zong': { pitch: 94, tract: 0.93, range: 0.8, pace: 1.16, rough: 0.26, breath: 0.04, bright: 3_200, damp: 1.05, press: 0 },
  // 58, thin, dry throat
  'lao-tian': { pitch: 134, tract: 1.02, range: 0.85, pace: 1.1, rough: 0.28, breath: 0.13, bright: 3_500, damp: 1.2, press: -0.1 },
  // 38, all smile
  'xiao-fei': { pitch: 148, tract: 1.04, range: 1.35, pace: 0.9, rough: 0.12, breath: 0.04, bright: 4_600, damp: 0.95, press: 0.05 },
  // 45, square and plain
  'he-ge': { pitch: 110, tract: 0.97, range: 0.7, pace: 1, rough: 0.2, breath: 0.05, bright: 3_500, damp: 1, press: 0 },
  // 29, precise
  'chen-yue': { pitch: 206, tract: 1.18, range: 0.9, pace: 0.92, rough: 0.1, breath: 0.06, bright: 4_800, damp: 1, press: 0 },
  // 62, nasal and gravelly, sings his prices
  'qian-ye': { pitch: 116, tract: 1, range: 1.3, pace: 1.02, rough: 0.32, breath: 0.07, bright: 3_800, damp: 1.35, press: 0.1 },
} as const satisfies Readonly<Record<string, VoiceBody>>;
