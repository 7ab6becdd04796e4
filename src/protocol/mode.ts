/** Where a game was played: freely, in a lesson of the course, in the gym, or in a trainer's drill. */
export const MODES = ['free', 'course', 'gym', 'drill'] as const;
export type Mode = (typeof MODES)[number];
