/** Records pins anew: those that are not there yet, and those of earlier versions. A pin that went red stays as it is. */
import { hashOf } from '../../dialogue/hash.ts';
import { comparePin } from './compare.ts';
import { courseOf } from './course.ts';
import {
  namesIn,
  readPin,
  readTogether,
  type Together,
  togetherOf,
  writePin,
  writeTogether,
} from './folder.ts';
import { actionsOf, outcomeOf, pinOf } from './outcome.ts';
import type { Pin, Setup } from './pin.ts';
import { type Recipe, record } from './record.ts';
import type { PinVersions } from './versions.ts';

interface Place {
  /** Where the pins are. */
  readonly folder: string;
  /** The file of all games together. */
  readonly together: string;
}

interface Renewal {
  /** Sentences, one for each pin that must not be written over. When there are any, nothing has been written. */
  readonly refused: readonly string[];
  readonly added: readonly string[];
  readonly renewed: readonly string[];
  readonly together: Together;
}

type Fate =
  | { readonly kind: 'kept' | 'added' | 'renewed'; readonly pin: Pin }
  | { readonly kind: 'refused'; readonly sentence: string };

export function renewPins(recipes: readonly Recipe[], place: Place, versions: PinVersions): Renewal {
  const there = namesIn(place.folder);
  const known = readTogether(place.together).games;
  const fates = recipes.map((recipe): Fate => {
    const { name } = recipe;
    if (there.includes(name)) return again(readPin(place.folder, name), recipe, versions);
    if (known.includes(name)) return refuse(`game ${name}: its pin is gone: bring it back from the history`);
    return { kind: 'added', pin: record(recipe, versions) };
  });
  const pins = fates.flatMap((fate) => (fate.kind === 'refused' ? [] : [fate.pin]));
  const named = (kind: Fate['kind']) =>
    fates.flatMap((fate) => (fate.kind === kind && fate.kind !== 'refused' ? [fate.pin.name] : []));
  const refused = [
    ...fates.flatMap((fate) => (fate.kind === 'refused' ? [fate.sentence] : [])),
    ...there.filter((name) => !recipes.some((recipe) => recipe.name === name)).map(unlisted),
  ];
  const together = togetherOf(pins);
  if (refused.length === 0) {
    for (const fate of fates)
      if (fate.kind === 'added' || fate.kind === 'renewed') writePin(place.folder, fate.pin);
    writeTogether(place.together, together);
  }
  return { refused, added: named('added'), renewed: named('renewed'), together };
}

/** Old actions are kept for as long as they lead to an end; only then the game is played by somebody again. */
function again(pin: Pin, recipe: Recipe, versions: PinVersions): Fate {
  const { name } = pin;
  if (setupHash(pin.file) !== setupHash(recipe.setup))
    return refuse(`game ${name}: the roster sets it otherwise than its pin: give the new game another name`);
  const now = outcomeOf(pin.file, courseOf(pin.file, actionsOf(pin)), versions);
  const finding = comparePin(pin, now, versions);
  switch (finding.kind) {
    case 'same':
      return { kind: 'kept', pin };
    case 'outdated':
      return {
        kind: 'renewed',
        pin:
          now.kind === 'stuck'
            ? record(recipe, versions)
            : pinOf(name, recipe.setup, actionsOf(pin), now, versions),
      };
    default:
      return refuse(finding.sentence);
  }
}

function setupHash({ scenario, seed, dealers }: Setup): string {
  return hashOf({ scenario, seed, dealers });
}

function unlisted(name: string): string {
  return `game ${name}: nobody plays it: list it in src/cli/pins/roster.ts or take its three files away`;
}

function refuse(sentence: string): Fate {
  return { kind: 'refused', sentence };
}
