/** The arrows between the rooms of the house: the table of src/README.md, once, as data. What is not listed is forbidden. */

export interface Room {
  /** Rooms it may import from. */
  readonly may: readonly string[];
  /** Rooms it may only take types from: nothing of them runs there. */
  readonly types?: readonly string[];
  /** Single folders of other rooms. */
  readonly parts?: readonly string[];
  /** Packages; `node:` stands for all of Node's own. */
  readonly packages?: readonly string[];
}

const PURE = ['protocol', 'world', 'dialogue', 'books', 'scoring', 'bots', 'coach'];

export const ROOMS: Readonly<Record<string, Room>> = {
  protocol: { may: [], packages: ['valibot'] },
  world: { may: ['protocol'], packages: ['pure-rand'] },
  // The hash of the log is a fingerprint made by a library, the same in Node and in the browser.
  dialogue: { may: ['world', 'protocol'], packages: ['xstate', '@noble/hashes'] },
  // A month is read in one place. The world decides and never asks it: the figures both need lie in protocol.
  books: { may: ['protocol'] },
  scoring: { may: ['books', 'protocol'] },
  bots: { may: ['books', 'protocol'], packages: ['pure-rand'] },
  coach: { may: ['dialogue', 'scoring', 'bots', 'books', 'protocol'], packages: ['ts-fsrs'] },
  // Wording draws from its own stream of chance, so that words never change who pays.
  content: { may: ['protocol'], packages: ['valibot', 'intl-messageformat', 'pure-rand'] },
  // A log read from a file goes through its schema; drills and results are packed into links, with a fingerprint.
  session: {
    may: ['dialogue', 'scoring', 'coach', 'books', 'protocol'],
    packages: ['valibot', 'fflate', '@noble/hashes'],
  },
  // What the screens ask of those who draw and sound: types alone, so that either side can be read without the other.
  ports: { may: [], types: ['session', 'content', 'protocol'] },
  // The service worker's library has its entry made by the build.
  store: { may: ['protocol'], types: ['session'], packages: ['valibot', 'idb', 'virtual:pwa-register'] },
  // Drafts and remembered choices come back from storage as unknown: the schema library reads them.
  ui: {
    may: ['session', 'content', 'books', 'protocol'],
    types: ['ports'],
    packages: ['preact', '@preact/signals', 'valibot', 'uqr'],
  },
  stage: { may: ['content', 'protocol'], types: ['session', 'ports'], packages: ['phaser'] },
  sound: { may: ['content', 'protocol'], types: ['session', 'ports'], packages: ['howler', 'valibot'] },
  // Bots try out a dealer whom a trainer has built.
  trainer: {
    may: ['session', 'scoring', 'bots', 'content', 'books', 'protocol'],
    types: ['store'],
    parts: ['ui/kit'],
    packages: ['preact', '@preact/signals', 'valibot', 'uqr', 'fflate'],
  },
  // The bench compares with bare XState transitions, builds the game, and measures it in a browser, which tools finds.
  cli: {
    // The bench starts class hosts as processes of their own.
    may: [...PURE, 'content', 'session', 'tools', 'host'],
    packages: ['valibot', 'xstate', '@playwright/test', 'lighthouse', 'vite', 'tsx', 'node:'],
  },
  host: {
    may: [...PURE, 'content', 'session'],
    packages: [
      'hono',
      '@hono/node-server',
      'hono-rate-limiter',
      '@electric-sql/pglite',
      'pg',
      'proper-lockfile',
      'valibot',
      'node:',
    ],
  },
};

/**
 * Rooms inside a room, from the lowest up: each imports only from itself and from those before it. In ui: what all
 * screens are made of; where one plays; what comes after; the places behind doors; what holds them together.
 */
export const INNER: Readonly<Record<string, readonly string[]>> = {
  ui: ['kit', 'play', 'tell', 'places', 'app'],
};

/** Rooms which put things together and may import from all: the composition root, and scripts outside of the game. */
export const COMPOSERS: readonly string[] = ['main', 'tools'];

/** Not even the composition root may load it with the first screen: Phaser hangs on it. */
export const LAZY_ROOM = 'stage';

/** What a test beside its unit may use more: `fake-indexeddb` is the store's disk, `node:fs` reads the files shipped. */
export const TEST_PACKAGES: readonly string[] = ['vitest', 'fast-check', 'fake-indexeddb', 'node:fs'];
