/** The trainee's routes: join, look, play, hand in. A token opens its owner's attempts and nobody else's. */
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import * as v from 'valibot';
import { actRequestSchema, handInRequestSchema, joinRequestSchema } from '../../protocol/class.ts';
import { attemptOf, finishAttempt, openAttempt } from '../attempts.ts';
import { castFor } from '../content.ts';
import { beginCourse, progressOf } from '../course.ts';
import { type Failure, fail, isFailure } from '../failure.ts';
import { resultBody, smallBody } from '../guard.ts';
import { answer, type Env, read, refuse } from '../requests.ts';
import { hashOfToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import { answerFor, attemptFor, lookFor, stateFor } from '../state.ts';
import { takeIn } from '../take-in.ts';
import { join, type Trainee, traineeByToken } from '../trainees.ts';

export function seatRoutes(services: Services) {
  const { database, authority, hall, cookies, limit } = services;
  const app = new Hono<Env>();

  app.post('/join', ...limit.join, smallBody, async (visit) => {
    const asked = await read(visit, joinRequestSchema);
    const joined = isFailure(asked) ? asked : await join(database, asked);
    if (isFailure(asked) || isFailure(joined)) return answer(visit, joined);
    const { token, trainee } = joined;
    hall.changed(trainee.class.id);
    if (asked.keep === 'cookie') cookies.keepTrainee(visit, token);
    const state = await stateFor(database, authority, trainee);
    return answer(visit, { token: asked.keep === 'token' ? token : null, state }, 201);
  });

  app.use('/play/*', limit.play);
  app.post('/play/act', smallBody, async (visit) => {
    const token = cookies.trainee(visit);
    if (!token) return refuse(visit, fail('not-joined'));
    const asked = await read(visit, actRequestSchema);
    if (isFailure(asked)) return answer(visit, asked);
    const acted = await authority.act(hashOfToken(token), asked);
    return answer(visit, isFailure(acted) ? acted : answerFor(acted.trainee, acted.answer));
  });
  app.use(
    '/play/*',
    createMiddleware<Env>(async (visit, next) => {
      const token = cookies.trainee(visit);
      const trainee = token && (await traineeByToken(database, hashOfToken(token)));
      if (!trainee) return refuse(visit, fail('not-joined'));
      visit.set('trainee', trainee);
      return next();
    }),
  );
  app.get('/play/state', async (visit) =>
    answer(visit, await stateFor(database, authority, visit.get('trainee'))),
  );
  app.get('/play/look', async (visit) => answer(visit, await lookFor(database, visit.get('trainee'))));
  app.post('/play/start', smallBody, async (visit) => {
    const asked = await read(visit, v.strictObject({}));
    return answer(visit, isFailure(asked) ? asked : await start(services, visit.get('trainee')));
  });
  app.post('/play/hand-in', smallBody, async (visit) => {
    const asked = await read(visit, handInRequestSchema);
    return answer(
      visit,
      isFailure(asked) ? asked : await handIn(services, visit.get('trainee'), asked.attempt),
    );
  });
  app.post('/play/result', resultBody, async (visit) => {
    const file = await read(visit, v.unknown());
    const trainee = visit.get('trainee');
    const found = isFailure(file) ? file : await takeIn(database, trainee, file);
    if (isFailure(found)) return answer(visit, found);
    hall.changed(trainee.class.id);
    return answer(visit, await stateFor(database, authority, trainee), 201);
  });
  return app;
}

/** Begins an attempt, or goes on with the one that is being played. */
async function start({ database, authority, hall }: Services, trainee: Trainee) {
  if (trainee.class.state === 'closed') return fail('class-closed');
  const cast = castFor(trainee.drill);
  if (!cast) return fail('other-version');
  const course = beginCourse(trainee.drill, cast);
  const row = await openAttempt(database, trainee, progressOf(course));
  if (isFailure(row)) return row;
  if (row.actions === 0) authority.begun(trainee, row.id, course);
  hall.changed(trainee.class.id);
  return attemptFor(authority, trainee, row);
}

async function handIn(
  { database, authority, hall }: Services,
  trainee: Trainee,
  id: string,
): Promise<object | Failure> {
  if (!(await attemptOf(database, trainee.id, id))) return fail('not-playing');
  if (!castFor(trainee.drill)) return fail('other-version');
  await finishAttempt(database, id);
  hall.changed(trainee.class.id);
  const row = await attemptOf(database, trainee.id, id);
  return row ? attemptFor(authority, trainee, row) : fail('not-playing');
}
