/** What the routes work with. */
import type { Authority } from './authority.ts';
import type { Cookies } from './cookies.ts';
import type { Database } from './database/database.ts';
import type { Hall } from './hall.ts';
import type { Limiters } from './limits.ts';

export interface Services {
  readonly database: Database;
  readonly authority: Authority;
  readonly hall: Hall;
  readonly cookies: Cookies;
  readonly limit: Limiters;
}
