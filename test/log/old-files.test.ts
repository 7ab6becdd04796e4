/** Everything that programs before log 3 have written is read, and says what it said then. */
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { CODE_BOOK, DRILL_CONTENT } from '../../src/content/drill-book.ts';
import { castFor } from '../../src/host/content.ts';
import { beginCourse, playedOf, step } from '../../src/host/course.ts';
import { type Drill, drillSchema } from '../../src/protocol/drill.ts';
import { actionsOf } from '../../src/protocol/drill-result.ts';
import { type GameLog, peopleIn } from '../../src/protocol/log.ts';
import { monthActionSchema } from '../../src/protocol/month-action.ts';
import { valuesOf } from '../../src/protocol/score.ts';
import { numberOf } from '../../src/protocol/seed.ts';
import { readProgress } from '../../src/session/course-progress.ts';
import { readActions } from '../../src/session/drill/action-bytes.ts';
import { ByteReader } from '../../src/session/drill/bytes.ts';
import { castOf } from '../../src/session/drill/cast.ts';
import { fingerprint } from '../../src/session/drill/fingerprint.ts';
import { takeDrill } from '../../src/session/drill/read.ts';
import { readResult } from '../../src/session/drill/result-text.ts';
import { sittingSchema } from '../../src/session/drill/sitting.ts';
import { verify } from '../../src/session/drill/verify.ts';
import { finalOf } from '../../src/session/final.ts';
import { packageSchema } from '../../src/session/lms/package.ts';
import { unpackSitting } from '../../src/session/lms/suspend.ts';
import { database, GAMES, KEPT, PLAYED, SEASONS } from '../../src/store/database.ts';
import { openHistory } from '../../src/store/history.ts';
import { openKeep } from '../../src/store/keep.ts';
import { openPeople } from '../../src/store/people.ts';
import { openSaves } from '../../src/store/saves.ts';
import { openSeasonSaves } from '../../src/store/season-saves.ts';
import { openDesk } from '../../src/trainer/desk.ts';
import { readArchive, reopenGame } from '../../src/ui/places/growth/archive.ts';
import { readBook } from '../../src/ui/places/gym/book.ts';
import { readLogHere } from '../support/read-log.ts';
import { countOfOldFiles, type GameReading, jsonOf, oldFiles, textOf } from './old-files.ts';

/** What a log comes to when this program plays it again. */
function readingOf(log: GameLog): Omit<GameReading, 'file'> {
  const session = reopenGame({ id: '', mode: 'free', log, endedAt: 0 });
  if (!session) throw new Error('this log cannot be played');
  const final = finalOf(session);
  const events = session.events();
  return {
    scenario: log.scenario,
    dealers: peopleIn(log).map(({ id }) => id),
    seed: numberOf(log.seed),
    actions: log.actions.length,
    events: events.length,
    scores: final && valuesOf(final.scores),
    last: events.at(-1),
  };
}

function drillIn(file: string): Drill {
  const drill = takeDrill(textOf(file), CODE_BOOK, DRILL_CONTENT);
  if (!('game' in drill)) throw new Error(`${file}: ${drill.kind}`);
  return drill;
}

describe('what programs before log 3 have written', () => {
  beforeEach(async () => {
    const db = await database();
    for (const name of [GAMES, SEASONS, KEPT, PLAYED]) await db.clear(name);
  });

  it('is of two dozen kinds at least', () => {
    expect(countOfOldFiles).toBeGreaterThanOrEqual(24);
  });

  it.each(oldFiles('log'))('$file: a log is played again to the same scores', ({ kind: _, ...reading }) => {
    expect({ file: reading.file, ...readingOf(readLogHere(textOf(reading.file))) }).toEqual(reading);
  });

  it.each(oldFiles('drill'))('$file: a drill is the same drill', ({ file, kind: _, ...reading }) => {
    const drill = drillIn(file);
    expect({
      fingerprint: fingerprint(drill),
      title: drill.title,
      scenario: drill.scenario,
      seed: drill.seed,
      dealers: drill.dealers.map((one) => (one.kind === 'drawn' ? one.id : one.name)),
      weights: drill.weights,
    }).toEqual(reading);
  });

  it.each(oldFiles('result'))('$file: a result counts, with the score it claims', (reading) => {
    const result = readResult(textOf(reading.file));
    if (!('game' in result)) throw new Error(result.kind);
    expect(result).toMatchObject({
      drill: reading.drill,
      trainee: reading.trainee,
      claimed: reading.claimed,
    });
    expect(actionsOf(result.played)).toHaveLength(reading.actions);
    const verified = verify(result, [drillIn(reading.of)], [], DRILL_CONTENT);
    expect(verified.verdict).toBe(reading.verdict);
    expect(verified.score && { ...valuesOf(verified.score.scores), mark: verified.score.mark }).toEqual(
      reading.claimed,
    );
  });

  it.each(oldFiles('save'))('$file: a meeting goes on', async ({ kind: _, ...reading }) => {
    await (await database()).put(GAMES, jsonOf(reading.file), 'current');
    const loaded = await openSaves(() => 0).load();
    if (loaded.kind !== 'saved') throw new Error(loaded.kind);
    expect({ file: reading.file, ...readingOf(loaded.saved.log) }).toEqual(reading);
  });

  it.each(oldFiles('season-save'))('$file: a season goes on', async ({ kind: _, ...reading }) => {
    await (await database()).put(SEASONS, jsonOf(reading.file), 's-1');
    const [kept] = (await openSeasonSaves(() => 0).list()) ?? [];
    if (kept?.kind !== 'season') throw new Error('not read');
    expect({ file: reading.file, ...readingOf(kept.saved.log) }).toEqual(reading);
  });

  it.each(oldFiles('history'))('$file: a finished game is looked at again', async (file) => {
    const { kind: _, id, mode, ...reading } = file;
    await (await database()).put(PLAYED, jsonOf(reading.file));
    const [game] = (await openHistory(() => 0).list()) ?? [];
    if (!game) throw new Error('not read');
    expect({ id: game.id, mode: game.mode }).toEqual({ id, mode });
    expect({ file: reading.file, ...readingOf(game.log) }).toEqual(reading);
  });

  it.each(oldFiles('growth'))('$file: the curves stay as they were', async ({ file, facts }) => {
    await openKeep().write('growth', jsonOf(file));
    const entries = await readArchive(
      openHistory(() => 0),
      openKeep(),
    );
    const read = entries?.map((one) => one.kind === 'read' && { id: one.facts.id, scores: one.facts.scores });
    expect(read).toEqual(facts);
  });

  it.each(oldFiles('course'))('$file: the course goes on in its try', (file) => {
    const { kind: _, passed, begun, scenario, dealers, seed, actions, events, scores, last } = file;
    const read = readProgress(jsonOf(file.file));
    if (read.kind !== 'read' || !read.progress.tried) throw new Error(read.kind);
    expect(read.progress.passed).toEqual(passed);
    expect(read.progress.tried.begun).toBe(begun);
    expect(readingOf(read.progress.tried.log)).toEqual({
      ...{ scenario, dealers, seed, actions, events, scores, last },
    });
  });

  it.each(oldFiles('gym'))('$file: the gym knows what was drilled', async ({ file, done }) => {
    await openKeep().write('gym', jsonOf(file));
    const { book, readable } = await readBook(openKeep());
    expect([readable, book.done.length]).toEqual([true, done]);
  });

  it.each(oldFiles('sitting'))('$file: a sitting goes on, under the name it was kept', (reading) => {
    const sitting = v.parse(sittingSchema, jsonOf(reading.file));
    expect(`drill-sitting-${fingerprint(sitting.drill)}`).toBe(reading.key);
    expect(actionsOf(sitting.played)).toHaveLength(reading.actions);
    expect(castOf(sitting.drill, DRILL_CONTENT)).not.toHaveProperty('kind');
  });

  it.each(oldFiles('suspend'))('$file: what a platform keeps goes on', (reading) => {
    const sitting = unpackSitting(textOf(reading.file), drillIn(reading.of));
    expect(sitting).toMatchObject({ trainee: reading.trainee, attempt: reading.attempt, ended: null });
    expect(sitting && actionsOf(sitting.played)).toHaveLength(reading.actions);
  });

  it.each(oldFiles('package'))('$file: a package holds its drill', ({ file, fingerprint: print }) => {
    expect(fingerprint(v.parse(packageSchema, jsonOf(file)).drill)).toBe(print);
  });

  it.each(oldFiles('desk'))('$file: the trainer finds drills and results, checked', async (reading) => {
    const { drills, results } = v.parse(v.looseObject({ drills: v.unknown(), results: v.unknown() }), {
      ...(jsonOf(reading.file) as object),
    });
    await openKeep().write('drills', drills);
    await openKeep().write('results', results);
    const desk = openDesk(openKeep());
    await expect.poll(() => desk.results.value.length, { timeout: 20_000 }).toBe(reading.results.length);
    expect(desk.drills.value.map(fingerprint)).toEqual(reading.drills);
    expect(desk.results.value.map(({ result }) => result.claimed.mark)).toEqual(
      reading.results.map(({ mark }) => mark),
    );
  });

  it.each(oldFiles('host'))('$file: the actions of a host are played on', ({ file, actions, ...reading }) => {
    const row = v.parse(v.object({ drill: v.string(), actions: v.array(v.string()) }), jsonOf(file));
    const drill = v.parse(drillSchema, JSON.parse(row.drill));
    expect(fingerprint(drill)).toBe(reading.fingerprint);
    const cast = castFor(drill);
    if (!cast) throw new Error('no cast');
    const all = row.actions.map((text) => v.parse(monthActionSchema, JSON.parse(text)));
    let course = beginCourse(drill, cast);
    for (const action of all) {
      const stepped = step(course, action);
      if (!stepped.ok) throw new Error(stepped.refusal.message);
      course = stepped.course;
    }
    expect(course.actions).toBe(actions);
    expect(actionsOf(playedOf(course, all))).toHaveLength(actions);
  });

  it.each(oldFiles('bytes'))('$file: every move and word of a link is the one it was', ({ file }) => {
    const held = jsonOf(file) as { readonly hex: string; readonly actions: readonly unknown[] };
    const from = new ByteReader(Uint8Array.from(Buffer.from(held.hex, 'hex')));
    expect(readActions(from, (one) => v.parse(monthActionSchema, one))).toEqual(held.actions);
    expect(from.isAtEnd()).toBe(true);
  });

  it.each(oldFiles('parcel'))('$file: a person comes back with all they kept', async (reading) => {
    const person = await openPeople(
      () => 1,
      () => 'newcomer',
    ).importText(textOf(reading.file));
    expect(person).toMatchObject({ id: 'first' });
    expect((await openSaves(() => 0).load()).kind).toBe('saved');
    expect((await openSeasonSaves(() => 0).list())?.map(({ kind }) => kind)).toEqual(['season']);
    expect((await openHistory(() => 0).list())?.map(({ id }) => id)).toEqual(reading.played);
    const entries = await readArchive(
      openHistory(() => 0),
      openKeep(),
    );
    expect(entries?.filter(({ kind }) => kind === 'read')).toHaveLength(reading.growth);
  });
});
