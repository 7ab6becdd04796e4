/** One text in both languages of the game. They always travel together, so that a switch of language re-words all. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
