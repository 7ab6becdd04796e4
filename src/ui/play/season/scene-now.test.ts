import { describe, expect, it } from 'vitest';
import { TERRITORY } from '../../../content/dealers.ts';
import { drawTerritory, startMonths } from '../../../session/start-month.ts';
import type { Scene } from '../desk/scene.ts';
import { openChronicle } from '../words/chronicle.ts';
import type { OpenSeason } from './open-season.ts';
import { kept, resumable } from './scene-now.ts';

const SEED = 5;

function aSeason(id = 'spring'): OpenSeason {
  const pool = TERRITORY.map(({ brief }) => brief);
  const session = startMonths({
    dealers: drawTerritory(pool, 4, SEED),
    months: 1,
    seed: SEED,
    words: 1,
  });
  return { id, session, chronicle: openChronicle(session) };
}

/** On the phone with the first dealer, having just called. */
function calling(season: OpenSeason): Scene {
  const { session, chronicle } = season;
  const dealer = session.view().dealers[0]?.id ?? '';
  const since = session.events().length;
  const from = chronicle.lines().length;
  session.act({ kind: 'contact-due', dealer });
  return { dealer, acted: true, since, from, draft: null, byRoad: false };
}

/** The season as a reload finds it: played again from what was saved of it. */
function reloaded({ id, session }: OpenSeason, actions = session.log().actions): OpenSeason {
  const again = aSeason(id);
  for (const action of actions) again.session.act(action);
  return again;
}

describe('a scene that was left by a reload', () => {
  it('is come back to, with all that was done in it', () => {
    const season = aSeason();
    const scene = calling(season);
    season.session.act({ kind: 'contact-due', dealer: scene.dealer });
    expect(resumable(kept(scene, season), reloaded(season))).toEqual(scene);
  });

  it('is come back to before anything was said', () => {
    const season = aSeason();
    const scene = { ...calling(season), acted: false };
    expect(resumable(kept(scene, season), reloaded(season, []))).toEqual(scene);
  });

  it('is no more once the day has passed, or a visit was begun', () => {
    const season = aSeason();
    const scene = calling(season);
    const left = kept(scene, season);
    season.session.act({ kind: 'visit', dealer: scene.dealer });
    expect(resumable(left, reloaded(season))).toBeUndefined();
    const evening = aSeason();
    const before = kept(calling(evening), evening);
    evening.session.act({ kind: 'end-day' });
    expect(resumable(before, reloaded(evening))).toBeUndefined();
  });

  it('is not entered where its call was never saved, nor in another season', () => {
    const season = aSeason();
    const left = kept(calling(season), season);
    expect(resumable(left, reloaded(season, []))).toBeUndefined();
    expect(resumable(left, { ...season, id: 'autumn' })).toBeUndefined();
    expect(resumable({ ...left, seed: 6 }, season)).toBeUndefined();
    expect(resumable(undefined, season)).toBeUndefined();
  });
});
