/** Something wrong with the content: which rule, where, and a sentence that says what. */
export type WordRule =
  | 'schema'
  | 'unreachable'
  | 'duplicate'
  | 'translation'
  | 'placeholder'
  | 'too-long'
  | 'giveaway';

export interface Finding {
  readonly rule: WordRule;
  /** The id of the pool, wording or dealer; for giveaways, the kind of choice. */
  readonly at: string;
  readonly says: string;
}
