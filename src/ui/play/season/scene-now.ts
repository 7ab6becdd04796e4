/** The scene somebody is in, remembered on this device: a reload comes back to it, as it does to a talk. */

import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { seedSchema } from '../../../protocol/seed.ts';
import { recall, remember } from '../../kit/memory.ts';
import { leaveFor } from '../desk/came-from.ts';
import { deskStateOf } from '../desk/desk-state.ts';
import { SCENE_DRAFTS, type Scene } from '../desk/scene.ts';
import type { OpenSeason } from './open-season.ts';

const NAME = 'scene';
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const keptSchema = v.strictObject({
  season: v.string(),
  seed: seedSchema,
  scene: v.strictObject({
    dealer: v.string(),
    acted: v.boolean(),
    since: count,
    from: count,
    draft: v.nullable(v.picklist(SCENE_DRAFTS)),
    byRoad: v.boolean(),
  }),
});
export type KeptScene = v.InferOutput<typeof keptSchema>;

export interface SceneNow {
  readonly scene: Scene;
  /** It was on before the page was left: what was said in it has been heard. */
  readonly resumed: boolean;
}

/** Undefined at the desk. The second value enters a scene, or leaves it for the desk. */
export function useSceneNow(
  season: OpenSeason,
): readonly [SceneNow | undefined, (next: Scene | undefined) => void] {
  const [now, setNow] = useState<SceneNow | undefined>(() => {
    const scene = resumable(recall(NAME, keptSchema), season);
    if (!scene) return undefined;
    // The desk has not been seen yet: who comes to it from here is put where today is told.
    leaveFor(deskStateOf(season.session, season.chronicle));
    return { scene, resumed: true };
  });
  return [
    now,
    (scene) => {
      setNow(scene && { scene, resumed: false });
      remember(NAME, scene ? kept(scene, season) : null);
    },
  ];
}

export function kept(scene: Scene, { id, session }: OpenSeason): KeptScene {
  return { season: id, seed: session.log().seed, scene };
}

/** The scene that was kept, where this season still stands in it: on the same day, with what was done there saved. */
export function resumable(from: KeptScene | undefined, season: OpenSeason): Scene | undefined {
  if (from?.season !== season.id) return undefined;
  const { session, chronicle } = season;
  const { scene } = from;
  if (from.seed !== session.log().seed || scene.since > session.events().length) return undefined;
  const happened = session.events().slice(scene.since);
  const isElsewhere = happened.some(({ kind }) => kind === 'day-broke' || kind === 'talk-began');
  const isLost = scene.acted && chronicle.lines().length <= scene.from;
  const isHere = session.view().dealers.some(({ id }) => id === scene.dealer);
  return isHere && !isElsewhere && !isLost ? scene : undefined;
}
