/** From an event to who speaks, from which pools and about what. Every event kind has its case, or the build fails. */
import type { Anger, GameEvent } from '../../protocol/event.ts';
import type { Ending, Excuse, Method, Topic } from '../../protocol/vocabulary.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { METHOD_NAMES } from '../room-terms.ts';
import { CALL_SAYS, type CallSaysKey } from './call/says.ts';
import { CALL_SEEN, type CallSeenKey } from './call/seen.ts';
import { COMMON } from './common.ts';
import { deskSource, temperSource } from './desk/sources.ts';
import type { Source } from './draw.ts';
import type { ExcuseLines } from './excuses/excuse-lines.ts';
import { EXCUSE_LINES } from './excuses.ts';
import { factText } from './facts.ts';
import type { DealerKey, ExcuseTurn, NarratorKey, PersonalKey, PersonalLines } from './key.ts';
import { SEEN } from './narrator.ts';
import { clockTime, minutesLong, points, type Slots, schedule, yuan } from './slots.ts';
import { SPOUSE } from './spouse.ts';

export interface Part {
  readonly by: 'dealer' | 'narrator' | 'spouse';
  /** From the narrowest pool to the widest. */
  readonly sources: readonly Source[];
  /** Words that fit any moment of the kind, for when all of these have been said. */
  readonly resort?: Source;
  /** The gesture that stands in when every wording has been used. */
  readonly beat: 'beat' | 'beat-amount';
  /** Nothing is lost when a remark of the resort or a gesture stands in now and then. */
  readonly loose?: true;
  readonly slots: Slots;
}

/** How a talk is held: in the shop or by telephone, and whether it is this month's first in the shop. */
export interface Setting {
  readonly by: 'visit' | 'call';
  readonly first: boolean;
}

export const FIRST_VISIT: Setting = { by: 'visit', first: true };

type Wide = 'wide-firm' | 'wide-ease' | 'wide-cross' | 'wide-talk';

const EXCUSE_POOL: Readonly<Record<ExcuseTurn, Exclude<keyof ExcuseLines, 'found' | 'raised' | 'verify'>>> = {
  'excuse-accepted': 'accepted',
  'excuse-dropped': 'dropped',
  'excuse-halved': 'halved',
  'excuse-insisted': 'insisted',
  'excuse-wounded': 'wounded',
};

// What no dealer does by the present rules has no words of its own; should it come to happen, a remark stands in.
const angerAt = (cause: Anger): readonly DealerKey[] => (cause === 'pestered' ? [] : [`angered:${cause}`]);
const evasionOf = (topic: Topic): readonly DealerKey[] => (topic === 'stock' ? [] : [`evaded:${topic}`]);
const refusalOf = (method: Method): readonly DealerKey[] =>
  method === 'transfer' ? [] : [`method-refused:${method}`];

const onThePhone = (key: string): key is CallSaysKey => Object.hasOwn(CALL_SAYS, key);
const heardOnly = (key: string): key is CallSeenKey => Object.hasOwn(CALL_SEEN, key);

export function createParts(
  dealer: Dealer,
  personal: PersonalLines,
  { by, first }: Setting = FIRST_VISIT,
): (event: GameEvent) => readonly Part[] {
  const { id, temperament } = dealer.brief;
  const own = (key: PersonalKey): Source => ({ id: `${id}/${key}`, pool: personal.says[key] });
  const common = (key: DealerKey): Source => ({ id: key, pool: COMMON[key] });

  /** The dealer, from own words to everyone's, then to words that fit any moment of that kind. */
  const says = (keys: readonly DealerKey[], wide: Wide, slots: Slots = {}): Part => ({
    by: 'dealer',
    sources: sourcesOf(keys),
    resort: common(wide),
    beat: 'beat',
    slots,
  });
  /** The same where the bare drift is enough. */
  const remarks = (...said: Parameters<typeof says>): Part => ({ ...says(...said), loose: true });
  /** What presumes that both sit at one table has words of its own for the telephone. */
  const sourcesOf = (keys: readonly DealerKey[]): readonly Source[] => {
    const phoned = by === 'call' ? keys.filter(onThePhone) : [];
    return phoned.length > 0
      ? phoned.map((key) => ({ id: `call/${key}`, pool: CALL_SAYS[key] }))
      : [...keys.map(own), ...keys.map(common)];
  };
  /** The greeting, or what stands in its place on the telephone and when the rep is back. */
  const greets = (): Part => {
    const part = says(['greeted'], 'wide-talk');
    if (by === 'visit' && first) return part;
    const key = by === 'call' ? 'rang' : 'returned';
    return { ...part, sources: [temperSource(temperament, key), deskSource(key)] };
  };
  /** The same where an amount has to be heard: no general remark can stand in for it. */
  const names = (key: DealerKey, amount: number): Part => ({
    by: 'dealer',
    sources: [own(key), common(key)],
    beat: 'beat-amount',
    slots: { amount: yuan(amount) },
  });
  const seen = (key: NarratorKey, slots: Slots = {}): Part => ({
    by: 'narrator',
    sources:
      by === 'call' && heardOnly(key)
        ? [{ id: `call/seen/${key}`, pool: CALL_SEEN[key] }]
        : [
            { id: `${id}/seen/${key}`, pool: personal.seen[key] },
            { id: `seen/${key}`, pool: SEEN[key] },
          ],
    beat: 'beat',
    slots: { name: dealer.short, shop: dealer.shop, ...slots },
  });
  const plain = (source: Source): Part => ({ by: 'narrator', sources: [source], beat: 'beat', slots: {} });
  const onExcuse = (turn: ExcuseTurn, excuse: Excuse, wide: Wide, slots: Slots = {}): Part => ({
    by: 'dealer',
    sources: [
      own(`${turn}:${excuse}`),
      own(turn),
      { id: `${turn}:${excuse}`, pool: EXCUSE_LINES[excuse][EXCUSE_POOL[turn]] },
      common(turn),
    ],
    resort: common(wide),
    beat: 'beat',
    slots,
  });

  let vague = false;
  /** A rep who leaves with a vague word is sent off with one. */
  const parts = (ending: Ending): readonly Part[] => {
    if (ending === 'vague' || (ending === 'rep-left' && vague))
      return [says(['parted:vague', `parted:${ending}`], 'wide-ease'), seen('parted:vague')];
    return [says([`parted:${ending}`], 'wide-ease'), seen(`parted:${ending}`)];
  };

  return (event) => {
    switch (event.kind) {
      case 'rep-spoke':
      case 'revealed':
        return [];
      case 'prepared':
        return [seen(`prepared:${event.item}`, { minutes: minutesLong(event.minutes) })];
      case 'learnt': {
        const line = factText(event.fact, dealer);
        return [plain({ id: `fact/${line.zh}`, pool: [line] })];
      }
      case 'entered':
        return by === 'call' ? [] : [seen('entered', { clock: clockTime(event.clock) })];
      case 'greeted':
        return [greets()];
      case 'chatted':
        return [remarks(['chatted'], 'wide-talk')];
      case 'pitied':
        return [remarks(['pitied'], 'wide-firm')];
      case 'angered': {
        const part = remarks(angerAt(event.cause), 'wide-cross');
        return [{ ...part, sources: [own('angered'), ...part.sources] }];
      }
      case 'scoffed':
        return [says(['scoffed'], 'wide-firm', { amount: yuan(event.amount) })];
      case 'weighed':
        return [remarks(['weighed'], 'wide-talk', { amount: yuan(event.amount) })];
      case 'excuse-raised':
        return [
          {
            by: 'dealer',
            sources: [
              own(`excuse-raised:${event.excuse}`),
              { id: `excuse-raised:${event.excuse}`, pool: EXCUSE_LINES[event.excuse].raised },
            ],
            resort: common('wide-firm'),
            beat: 'beat',
            slots: { claimed: yuan(event.claimed) },
          },
        ];
      case 'excuse-accepted':
      case 'excuse-dropped':
        return [onExcuse(event.kind, event.excuse, 'wide-ease')];
      case 'excuse-halved':
        return [onExcuse(event.kind, event.excuse, 'wide-ease', { remains: yuan(event.remains) })];
      case 'excuse-insisted':
        return [onExcuse(event.kind, event.excuse, 'wide-firm', { remains: yuan(event.remains) })];
      case 'excuse-wounded':
        return [onExcuse(event.kind, event.excuse, 'wide-cross')];
      case 'excuse-verified':
        return [
          {
            by: 'narrator',
            sources: [
              {
                id: `found/${event.excuse}/${event.truth}`,
                pool: [EXCUSE_LINES[event.excuse].found[event.truth]],
              },
            ],
            beat: 'beat',
            slots: {},
          },
        ];
      case 'measure-welcomed':
        return [remarks([`${event.kind}:${event.measure}`, event.kind], 'wide-ease')];
      case 'measure-shrugged':
        return [remarks([`${event.kind}:${event.measure}`, event.kind], 'wide-firm')];
      case 'offered':
        return [names(event.before === null ? 'offered-first' : 'offered', event.amount)];
      case 'stood':
        return [{ ...names('stood', event.amount), loose: true }];
      case 'committed':
      case 'commitment-countered':
        return [names(event.kind, event.amount)];
      case 'promised-vaguely':
        vague = true;
        return [names('promised-vaguely', event.amount)];
      case 'pocketed':
        return [remarks(['pocketed'], 'wide-ease', { amount: yuan(event.amount) })];
      case 'traded':
        return [says([`traded:${event.for}`], 'wide-ease', { amount: yuan(event.amount) })];
      case 'demanded':
        return [says([`demanded:${event.want}`], 'wide-talk')];
      case 'stalled': {
        if (event.how === 'silence') return [seen('stalled:silence')];
        const spoken = says([`stalled:${event.how}`], 'wide-talk');
        const gesture = seen(`stalled:${event.how}`);
        return event.how === 'phone' ? [gesture, spoken] : [spoken, gesture];
      }
      case 'called-in':
        return [
          seen('called-in'),
          {
            by: 'spouse',
            sources: [
              { id: `${id}/spouse`, pool: personal.spouse },
              { id: 'spouse', pool: SPOUSE['called-in'] },
            ],
            beat: 'beat',
            slots: {},
          },
        ];
      case 'flattered':
      case 'softened':
        return [remarks([event.kind], 'wide-ease')];
      case 'told':
        return [remarks([`told:${event.topic}`], 'wide-talk')];
      case 'evaded':
        return [remarks(evasionOf(event.topic), 'wide-talk')];
      case 'planned':
        return [remarks(['planned'], 'wide-ease', { amount: yuan(event.amount) })];
      case 'admitted-promise':
        return [says(['admitted-promise'], 'wide-ease', { said: yuan(event.said), paid: yuan(event.paid) })];
      case 'heeded':
        return [remarks([`heeded:${event.consequence}`], 'wide-ease')];
      case 'shrugged-warning':
        return [remarks([`shrugged-warning:${event.consequence}`], 'wide-firm')];
      case 'took-discount':
        return [remarks(['took-discount'], 'wide-ease', { percent: points(event.percent) })];
      case 'hurried':
        return [says(['hurried'], 'wide-talk', { minutes: minutesLong(event.minutesLeft) })];
      case 'scheduled':
        return [says(['scheduled'], 'wide-ease', { schedule: schedule(event.instalments) })];
      case 'schedule-countered':
        return [says(['schedule-countered'], 'wide-firm', { schedule: schedule(event.instalments) })];
      case 'method-agreed':
        return [says(['method-agreed'], 'wide-ease', { method: METHOD_NAMES[event.method] })];
      case 'method-refused':
        return [remarks(refusalOf(event.method), 'wide-firm')];
      case 'signed':
        return [says(['signed'], 'wide-ease'), seen('signed')];
      case 'signing-dodged':
        return [remarks(['signing-dodged'], 'wide-firm')];
      case 'parted':
        return parts(event.ending);
    }
  };
}
