/** What is heard and seen in a scene: the season's words about this dealer, and between them how one got there. */

import { type Opening, roundWords, type SceneSpoken, sceneOpening } from '../../../content/say-scene.ts';
import { type DeskAction, isDeskAction } from '../../../protocol/month-action.ts';
import type { Seed } from '../../../protocol/seed.ts';
import { type Here, moveTo, type Scene } from '../desk/scene.ts';
import type { ChronicleLine } from '../words/chronicle.ts';

export interface SceneLine extends SceneSpoken {
  /** Its place in the scene, from 0. */
  readonly at: number;
}

interface ToldScene {
  readonly lines: readonly SceneLine[];
  /** Where the rep is now. */
  readonly here: Here;
}

/** `chronicle`: all lines of the season. The more that has happened the longer; what has been told stays as it was. */
export function tellScene(scene: Scene, chronicle: readonly ChronicleLine[], seed: Seed): ToldScene {
  const { dealer } = scene;
  const heard = chronicle
    .slice(scene.from)
    .filter((line) => line.dealer === dealer && line.event.kind !== 'in-talk');
  const spoken: SceneSpoken[] = scene.acted ? [] : [sceneOpening('at-desk', dealer, seed, scene.from)];
  let here: Here = 'desk';
  for (const done of byAction(heard)) {
    const opening = openingOf(here, done.action);
    here = moveTo(here, done.action);
    spoken.push(...inOrder(done, opening && sceneOpening(opening, dealer, seed, done.at)));
    const round = roundOf(done);
    if (round !== null)
      spoken.push(sceneOpening('on-the-way', dealer, seed, done.at), ...roundWords(dealer, seed, round));
  }
  return { lines: spoken.map((line, at) => ({ ...line, at })), here };
}

interface Done {
  readonly action: DeskAction;
  readonly at: number;
  readonly own: ChronicleLine;
  readonly answers: ChronicleLine[];
}

function byAction(lines: readonly ChronicleLine[]): readonly Done[] {
  const all: Done[] = [];
  for (const line of lines) {
    const { event } = line;
    if (event.kind === 'acted' && isDeskAction(event.action))
      all.push({ action: event.action, at: event.at, own: line, answers: [] });
    else all.at(-1)?.answers.push(line);
  }
  return all;
}

/** The way there comes first, then the door or the line, then what is said. */
function inOrder({ action, own, answers }: Done, opening: SceneSpoken | null): readonly SceneSpoken[] {
  const way = answers.filter(({ event }) => event.kind === 'travelled');
  const rest = answers.filter(({ event }) => event.kind !== 'travelled');
  const there = opening ? [opening] : [];
  if (action.kind === 'remind-due') return [...way, own, ...there, ...rest];
  return [...way, ...there, own, ...rest];
}

function openingOf(here: Here, action: DeskAction): Opening | null {
  switch (action.kind) {
    case 'remind-due':
      return 'message';
    case 'contact-due':
      return here === 'desk' ? 'ringing' : null;
    case 'renew-part':
      return here === 'desk' ? 'ringing' : null;
    case 'press-miss':
      if (action.by === 'visit') return here === 'shop' ? null : 'in-shop';
      return here === 'phone' ? null : 'ringing';
    default:
      return null;
  }
}

function roundOf({ answers }: Done): number | null {
  const started = answers.find(({ event }) => event.kind === 'measure-started')?.event;
  return started?.kind === 'measure-started' && started.measure === 'joint-collection' ? started.round : null;
}
