/** Classes: drills that many people play at once, found by a code that a trainer reads aloud. */
import * as v from 'valibot';
import type { Class, ClassMode, ClassState, Trainer } from '../protocol/class.ts';
import { type Drill, drillSchema } from '../protocol/drill.ts';
import { castFor } from './content.ts';
import type { Queries } from './database/database.ts';
import { type Failure, fail } from './failure.ts';
import { newCode, newId } from './secrets.ts';

interface ClassRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly mode: ClassMode;
  readonly state: ClassState;
  readonly trainer: string;
  readonly created: Date;
  readonly trainees: number;
  readonly drill: string;
}

const drillText = v.pipe(v.string(), v.parseJson(), drillSchema);
const readDrills = new Map<string, Drill>();

/** The drill as it was stored; it goes through its schema once. */
export function drillOf(text: string): Drill {
  const known = readDrills.get(text);
  if (known) return known;
  if (readDrills.size >= 200) readDrills.clear();
  const drill = v.parse(drillText, text);
  readDrills.set(text, drill);
  return drill;
}

const COLUMNS = `class.id, class.code, class.name, class.mode, class.state, trainer.name as trainer, class.created, class.drill,
  (select count(*)::int from trainee where trainee.class = class.id) as trainees`;
const FROM = 'from class join trainer on trainer.id = class.trainer';

const classOf = (row: ClassRow): Class => ({
  id: row.id,
  code: row.code,
  name: row.name,
  mode: row.mode,
  state: row.state,
  trainer: row.trainer,
  created: row.created.getTime(),
  trainees: row.trainees,
  drill: drillOf(row.drill),
});

export async function createClass(
  database: Queries,
  trainer: Trainer,
  { name, mode, drill }: { readonly name: string; readonly mode: ClassMode; readonly drill: Drill },
): Promise<Class | Failure> {
  if (!castFor(drill)) return fail('other-version');
  const id = newId();
  for (;;) {
    const rows = await database.query(
      `insert into class (id, code, trainer, name, mode, drill) values ($1, $2, $3, $4, $5, $6)
       on conflict (code) do nothing returning id`,
      [id, newCode(6), trainer.id, name, mode, JSON.stringify(drill)],
    );
    if (rows.length === 1) return classById(database, id);
  }
}

export async function listClasses({ query }: Queries): Promise<readonly Class[]> {
  const rows = await query<ClassRow>(`select ${COLUMNS} ${FROM} order by class.created desc limit 500`);
  return rows.map(classOf);
}

export async function classById({ query }: Queries, id: string): Promise<Class | Failure> {
  const [row] = await query<ClassRow>(`select ${COLUMNS} ${FROM} where class.id = $1`, [id]);
  return row ? classOf(row) : fail('not-found');
}

export async function setClassState(
  database: Queries,
  id: string,
  state: ClassState,
): Promise<Class | Failure> {
  await database.query('update class set state = $2 where id = $1', [id, state]);
  return classById(database, id);
}
