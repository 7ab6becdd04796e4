/** The trainer's routes: accounts, classes, board, results. */
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import * as v from 'valibot';
import {
  idSchema,
  newClassRequestSchema,
  newTrainerRequestSchema,
  setupRequestSchema,
  signInRequestSchema,
} from '../../protocol/class.ts';
import { addTrainer, type SignedIn, setUp, signIn, signOut, trainerOf } from '../accounts.ts';
import { boardOf, resultsCsv, resultsOf, transcriptOf } from '../board.ts';
import { classById, createClass, listClasses, setClassState } from '../classes.ts';
import { type Failure, fail, isFailure } from '../failure.ts';
import { smallBody } from '../guard.ts';
import { answer, type Env, read, refuse, type Visit } from '../requests.ts';
import type { Services } from '../services.ts';
import { readmit } from '../trainees.ts';
import { live } from './live.ts';

type Routes = Hono<Env>;

export function deskRoutes(services: Services): Routes {
  const app = new Hono<Env>();
  app.use(smallBody);
  comingIn(app, services);
  app.use('/*', signedIn(services));
  app.use('/classes/:id/*', known('id'));
  app.use('/classes/:id/trainees/:trainee/*', known('trainee'));
  app.use('/attempts/:id/*', known('id'));
  accounts(app, services);
  classes(app, services);
  games(app, services);
  return app;
}

/** The routes of who is not signed in yet. */
function comingIn(app: Routes, { database, cookies, limit }: Services): void {
  const enter = (visit: Visit, found: SignedIn | Failure, status: 200 | 201 = 200) => {
    if (isFailure(found)) return refuse(visit, found);
    cookies.keepTrainer(visit, found.token);
    return answer(visit, found.trainer, status);
  };
  app.post('/setup', limit.signIn, async (visit) => {
    const asked = await read(visit, setupRequestSchema);
    return enter(visit, isFailure(asked) ? asked : await setUp(database, asked), 201);
  });
  app.post('/sign-in', limit.signIn, async (visit) => {
    const asked = await read(visit, signInRequestSchema);
    return enter(visit, isFailure(asked) ? asked : await signIn(database, asked));
  });
}

function signedIn({ database, cookies }: Services) {
  return createMiddleware<Env>(async (visit, next) => {
    const token = cookies.trainer(visit);
    const trainer = token && (await trainerOf(database, token));
    if (!trainer) return refuse(visit, fail('not-signed-in'));
    visit.set('trainer', trainer);
    return next();
  });
}

function accounts(app: Routes, { database, cookies }: Services): void {
  app.post('/sign-out', async (visit) => {
    await signOut(database, cookies.trainer(visit) ?? '');
    cookies.dropTrainer(visit);
    return answer(visit, {});
  });
  app.get('/me', (visit) => answer(visit, visit.get('trainer')));
  app.post('/trainers', async (visit) => {
    const asked = await read(visit, newTrainerRequestSchema);
    return answer(visit, isFailure(asked) ? asked : await addTrainer(database, asked), 201);
  });
}

function classes(app: Routes, { database, hall }: Services): void {
  app.get('/classes', async (visit) => answer(visit, { classes: await listClasses(database) }));
  app.post('/classes', async (visit) => {
    const asked = await read(visit, newClassRequestSchema);
    return answer(
      visit,
      isFailure(asked) ? asked : await createClass(database, visit.get('trainer'), asked),
      201,
    );
  });

  app.get('/classes/:id', known('id'), async (visit) =>
    answer(visit, await classById(database, visit.req.param('id'))),
  );
  for (const [verb, state] of [
    ['open', 'open'],
    ['close', 'closed'],
  ] as const)
    app.post(`/classes/:id/${verb}`, async (visit) => {
      const id = visit.req.param('id');
      const found = await setClassState(database, id, state);
      if (!isFailure(found)) hall.changed(id);
      return answer(visit, found);
    });
  app.post('/classes/:id/trainees/:trainee/readmit', async (visit) =>
    answer(visit, await readmit(database, visit.req.param('id'), visit.req.param('trainee'))),
  );
}

/** What was played in a class: its board, its results, the words of one game. */
function games(app: Routes, { database, hall, cookies }: Services): void {
  app.get('/classes/:id/board', async (visit) =>
    answer(visit, (await boardOf(database, visit.req.param('id'))) ?? fail('not-found')),
  );
  app.get('/classes/:id/live', async (visit) => {
    const id = visit.req.param('id');
    if (isFailure(await classById(database, id))) return refuse(visit, fail('not-found'));
    const token = cookies.trainer(visit) ?? '';
    return live(visit, hall, id, async () => Boolean(await trainerOf(database, token)));
  });
  app.get('/classes/:id/results.json', async (visit) =>
    answer(visit, await resultsOf(database, visit.req.param('id'))),
  );
  app.get('/classes/:id/results.csv', async (visit) => {
    const found = await resultsOf(database, visit.req.param('id'));
    if (isFailure(found)) return refuse(visit, found);
    visit.header('Content-Disposition', `attachment; filename="class-${found.class.code}.csv"`);
    return visit.body(resultsCsv(found), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });
  app.get('/attempts/:id/transcript', async (visit) =>
    answer(visit, await transcriptOf(database, visit.req.param('id'))),
  );
}

/** Ids are checked before they go into a query: any other text belongs to nobody. */
function known(name: string) {
  return createMiddleware<Env>(async (visit, next) =>
    v.is(idSchema, visit.req.param(name)) ? next() : refuse(visit, fail('not-found')),
  );
}
