/** Raised whenever words or dealers change, so that a log names the content it was played with. */
export const CONTENT_VERSION = 2;
