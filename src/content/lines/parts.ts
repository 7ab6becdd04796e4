/** From an event to who speaks, from which pools and about what. Every event kind has its row, or the build fails. */
import type { Anger, EventKind, EventOf, GameEvent } from '../../protocol/event.ts';
import type { Ending, Method, Stall, Topic } from '../../protocol/vocabulary.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { METHOD_NAMES } from '../room-terms.ts';
import { EXCUSE_LINES } from './excuses.ts';
import { factText } from './facts.ts';
import type { DealerKey, PersonalLines } from './key.ts';
import { clockTime, minutesLong, points, schedule, yuan } from './slots.ts';
import { type Setting, type SpokenPart, Voices } from './voices.ts';

export const FIRST_VISIT: Setting = { by: 'visit', first: true };

/** What an event sounds like, from the voices of the talk. `vague`: a vague word was given before it. */
type Sounds = {
  readonly [Kind in EventKind]: (
    event: EventOf<Kind>,
    voices: Voices,
    vague: boolean,
  ) => readonly SpokenPart[];
};

const nothing = (): readonly SpokenPart[] => [];

const SOUNDS: Sounds = {
  'rep-spoke': nothing,
  revealed: nothing,
  prepared: ({ item, minutes }, v) => [v.seen(`prepared:${item}`, { minutes: minutesLong(minutes) })],
  learnt: ({ fact }, v) => {
    const line = factText(fact, v.dealer);
    return [v.plain(`fact/${line.zh}`, line)];
  },
  entered: ({ clock }, v) =>
    v.setting.by === 'call' ? [] : [v.seen('entered', { clock: clockTime(clock) })],
  greeted: (_, v) => [v.greets()],
  chatted: (_, v) => [v.remarks(['chatted'], 'wide-talk')],
  pitied: (_, v) => [v.remarks(['pitied'], 'wide-firm')],
  angered: ({ cause }, v) => [v.snaps(angerAt(cause))],
  scoffed: ({ amount }, v) => [v.says(['scoffed'], 'wide-firm', { amount: yuan(amount) })],
  weighed: ({ amount }, v) => [v.remarks(['weighed'], 'wide-talk', { amount: yuan(amount) })],
  'excuse-raised': ({ excuse, claimed }, v) => [v.raises(excuse, claimed)],
  'excuse-accepted': ({ kind, excuse }, v) => [v.onExcuse(kind, excuse, 'wide-ease')],
  'excuse-dropped': ({ kind, excuse }, v) => [v.onExcuse(kind, excuse, 'wide-ease')],
  'excuse-halved': ({ kind, excuse, remains }, v) => [
    v.onExcuse(kind, excuse, 'wide-ease', { remains: yuan(remains) }),
  ],
  'excuse-insisted': ({ kind, excuse, remains }, v) => [
    v.onExcuse(kind, excuse, 'wide-firm', { remains: yuan(remains) }),
  ],
  'excuse-wounded': ({ kind, excuse }, v) => [v.onExcuse(kind, excuse, 'wide-cross')],
  'excuse-verified': ({ excuse, truth }, v) => [
    v.plain(`found/${excuse}/${truth}`, EXCUSE_LINES[excuse].found[truth]),
  ],
  'measure-welcomed': ({ kind, measure }, v) => [v.remarks([`${kind}:${measure}`, kind], 'wide-ease')],
  'measure-shrugged': ({ kind, measure }, v) => [v.remarks([`${kind}:${measure}`, kind], 'wide-firm')],
  offered: ({ before, amount }, v) => [v.names(before === null ? 'offered-first' : 'offered', amount)],
  stood: ({ amount }, v) => [{ ...v.names('stood', amount), loose: true }],
  committed: ({ kind, amount }, v) => [v.names(kind, amount)],
  'commitment-countered': ({ kind, amount }, v) => [v.names(kind, amount)],
  'promised-vaguely': ({ kind, amount }, v) => [v.names(kind, amount)],
  pocketed: ({ amount }, v) => [v.remarks(['pocketed'], 'wide-ease', { amount: yuan(amount) })],
  traded: ({ for: wanted, amount }, v) => [
    v.says([`traded:${wanted}`], 'wide-ease', { amount: yuan(amount) }),
  ],
  demanded: ({ want }, v) => [v.says([`demanded:${want}`], 'wide-talk')],
  stalled: ({ how }, v) => stalling(how, v),
  'called-in': (_, v) => [v.seen('called-in'), v.spouse()],
  flattered: ({ kind }, v) => [v.remarks([kind], 'wide-ease')],
  softened: ({ kind }, v) => [v.remarks([kind], 'wide-ease')],
  told: ({ topic }, v) => [v.remarks([`told:${topic}`], 'wide-talk')],
  evaded: ({ topic }, v) => [v.remarks(evasionOf(topic), 'wide-talk')],
  planned: ({ amount }, v) => [v.remarks(['planned'], 'wide-ease', { amount: yuan(amount) })],
  'admitted-promise': ({ said, paid }, v) => [
    v.says(['admitted-promise'], 'wide-ease', { said: yuan(said), paid: yuan(paid) }),
  ],
  heeded: ({ consequence }, v) => [v.remarks([`heeded:${consequence}`], 'wide-ease')],
  'shrugged-warning': ({ consequence }, v) => [v.remarks([`shrugged-warning:${consequence}`], 'wide-firm')],
  'took-discount': ({ percent }, v) => [
    v.remarks(['took-discount'], 'wide-ease', { percent: points(percent) }),
  ],
  hurried: ({ minutesLeft }, v) => [v.says(['hurried'], 'wide-talk', { minutes: minutesLong(minutesLeft) })],
  scheduled: ({ instalments }, v) => [
    v.says(['scheduled'], 'wide-ease', { schedule: schedule(instalments) }),
  ],
  'schedule-countered': ({ instalments }, v) => [
    v.says(['schedule-countered'], 'wide-firm', { schedule: schedule(instalments) }),
  ],
  'method-agreed': ({ method }, v) => [
    v.says(['method-agreed'], 'wide-ease', { method: METHOD_NAMES[method] }),
  ],
  'method-refused': ({ method }, v) => [v.remarks(refusalOf(method), 'wide-firm')],
  signed: (_, v) => [v.says(['signed'], 'wide-ease'), v.seen('signed')],
  'signing-dodged': (_, v) => [v.remarks(['signing-dodged'], 'wide-firm')],
  parted: ({ ending }, v, vague) => parting(ending, v, vague),
};

// Things that no dealer does under the present rules have no words of their own; if one should happen after all, a
// remark takes its place.
const angerAt = (cause: Anger): readonly DealerKey[] => (cause === 'pestered' ? [] : [`angered:${cause}`]);
const evasionOf = (topic: Topic): readonly DealerKey[] => (topic === 'stock' ? [] : [`evaded:${topic}`]);
const refusalOf = (method: Method): readonly DealerKey[] =>
  method === 'transfer' ? [] : [`method-refused:${method}`];

function stalling(how: Stall, v: Voices): readonly SpokenPart[] {
  if (how === 'silence') return [v.seen('stalled:silence')];
  const spoken = v.says([`stalled:${how}`], 'wide-talk');
  const gesture = v.seen(`stalled:${how}`);
  return how === 'phone' ? [gesture, spoken] : [spoken, gesture];
}

/** A rep who leaves with a vague word is sent off with one. */
function parting(ending: Ending, v: Voices, vague: boolean): readonly SpokenPart[] {
  if (ending === 'vague' || (ending === 'rep-left' && vague))
    return [v.says(['parted:vague', `parted:${ending}`], 'wide-ease'), v.seen('parted:vague')];
  return [v.says([`parted:${ending}`], 'wide-ease'), v.seen(`parted:${ending}`)];
}

function partsAt<Kind extends EventKind>(
  kind: Kind,
  event: { readonly [K in EventKind]: EventOf<K> }[Kind],
  voices: Voices,
  vague: boolean,
): readonly SpokenPart[] {
  return SOUNDS[kind](event, voices, vague);
}

/** What is heard at each event of a talk, given in their order. */
export function createParts(
  dealer: Dealer,
  personal: PersonalLines,
  setting: Setting = FIRST_VISIT,
): (event: GameEvent) => readonly SpokenPart[] {
  const voices = new Voices(dealer, personal, setting);
  let vague = false;
  return (event) => {
    if (event.kind === 'promised-vaguely') vague = true;
    return partsAt(event.kind, event, voices, vague);
  };
}
