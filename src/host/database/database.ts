/**
 * The port to the database. Behind it stand PGlite (a folder on disk, inside this process) and PostgreSQL (a server
 * that several hosts share). Both get the same SQL, so what is tested on one is what runs on the other.
 */

type Scalar = string | number | boolean | null | Date;
/** Values of a query. JSON is stored as text, so that both databases return exactly what was stored. */
export type Value = Scalar | readonly Scalar[];

export interface Queries {
  /** The rows of one statement; `$1`, `$2` … stand for `values`. The caller names the row's shape beside its SQL. */
  readonly query: <Row>(sql: string, values?: readonly Value[]) => Promise<readonly Row[]>;
}

export interface Database extends Queries {
  /** Sends the statements of `work` together: all of them take effect or, when it throws, none. */
  readonly transaction: <Result>(work: (queries: Queries) => Promise<Result>) => Promise<Result>;
  /** Hears what any host says on `channel`. Returns how to stop. */
  readonly listen: (channel: string, hear: (payload: string) => void) => Promise<() => Promise<void>>;
  /** Tells every host that listens on `channel`; `payload` has at most a few hundred characters. */
  readonly notify: (channel: string, payload: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
