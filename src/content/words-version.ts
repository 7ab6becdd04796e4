/** Raised whenever words change, so that a log says in which words it was played. It never shuts anything. */
export const WORDS_VERSION = 2;
