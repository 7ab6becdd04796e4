/** Who can speak in a talk and from which pools: the dealer, the spouse, and the narrator who tells what is seen. */
import type { Excuse } from '../../protocol/vocabulary.ts';
import type { Bilingual } from '../bilingual.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { CALL_SAYS, type CallSaysKey } from './call/says.ts';
import { CALL_SEEN, type CallSeenKey } from './call/seen.ts';
import { COMMON } from './common.ts';
import { deskSource, temperSource } from './desk/sources.ts';
import type { Source } from './draw.ts';
import type { ExcuseLines } from './excuses/excuse-lines.ts';
import { EXCUSE_LINES } from './excuses.ts';
import type { DealerKey, ExcuseTurn, NarratorKey, PersonalKey, PersonalLines } from './key.ts';
import { SEEN } from './narrator.ts';
import { type Slots, yuan } from './slots.ts';
import { SPOUSE } from './spouse.ts';

export interface SpokenPart {
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

/** Words of the dealer that fit any moment of a kind. */
export type Wide = 'wide-firm' | 'wide-ease' | 'wide-cross' | 'wide-talk';

const EXCUSE_POOL: Readonly<Record<ExcuseTurn, Exclude<keyof ExcuseLines, 'found' | 'raised' | 'verify'>>> = {
  'excuse-accepted': 'accepted',
  'excuse-dropped': 'dropped',
  'excuse-halved': 'halved',
  'excuse-insisted': 'insisted',
  'excuse-wounded': 'wounded',
};

const onThePhone = (key: string): key is CallSaysKey => Object.hasOwn(CALL_SAYS, key);
const heardOnly = (key: string): key is CallSeenKey => Object.hasOwn(CALL_SEEN, key);
const common = (key: DealerKey): Source => ({ id: key, pool: COMMON[key] });

/** The voices of one talk with one dealer. */
export class Voices {
  readonly dealer: Dealer;
  readonly setting: Setting;
  private readonly personal: PersonalLines;

  constructor(dealer: Dealer, personal: PersonalLines, setting: Setting) {
    this.dealer = dealer;
    this.personal = personal;
    this.setting = setting;
  }

  /** The dealer, from own words to everyone's, then to words that fit any moment of that kind. */
  says(keys: readonly DealerKey[], wide: Wide, slots: Slots = {}): SpokenPart {
    return { by: 'dealer', sources: this.sourcesOf(keys), resort: common(wide), beat: 'beat', slots };
  }

  /** The same where the bare drift is enough. */
  remarks(keys: readonly DealerKey[], wide: Wide, slots: Slots = {}): SpokenPart {
    return { ...this.says(keys, wide, slots), loose: true };
  }

  /** The same where an amount has to be heard: no general remark can stand in for it. */
  names(key: DealerKey, amount: number): SpokenPart {
    return {
      by: 'dealer',
      sources: [this.own(key), common(key)],
      beat: 'beat-amount',
      slots: { amount: yuan(amount) },
    };
  }

  /** The greeting, or what stands in its place on the telephone and when the rep is back. */
  greets(): SpokenPart {
    const { by, first } = this.setting;
    const part = this.says(['greeted'], 'wide-talk');
    if (by === 'visit' && first) return part;
    const key = by === 'call' ? 'rang' : 'returned';
    const { temperament } = this.dealer.brief;
    return { ...part, sources: [temperSource(temperament, key), deskSource(key)] };
  }

  /** Anger in the dealer's own words first, whatever it is about. */
  snaps(keys: readonly DealerKey[]): SpokenPart {
    const part = this.remarks(keys, 'wide-cross');
    return { ...part, sources: [this.own('angered'), ...part.sources] };
  }

  raises(excuse: Excuse, claimed: number): SpokenPart {
    const key = `excuse-raised:${excuse}` as const;
    return {
      by: 'dealer',
      sources: [this.own(key), { id: key, pool: EXCUSE_LINES[excuse].raised }],
      resort: common('wide-firm'),
      beat: 'beat',
      slots: { claimed: yuan(claimed) },
    };
  }

  onExcuse(turn: ExcuseTurn, excuse: Excuse, wide: Wide, slots: Slots = {}): SpokenPart {
    const key = `${turn}:${excuse}` as const;
    const lines = { id: key, pool: EXCUSE_LINES[excuse][EXCUSE_POOL[turn]] };
    return {
      by: 'dealer',
      sources: [this.own(key), this.own(turn), lines, common(turn)],
      resort: common(wide),
      beat: 'beat',
      slots,
    };
  }

  /** What the narrator sees; on the telephone, what is heard of it. */
  seen(key: NarratorKey, slots: Slots = {}): SpokenPart {
    const { id } = this.dealer.brief;
    const sources =
      this.setting.by === 'call' && heardOnly(key)
        ? [{ id: `call/seen/${key}`, pool: CALL_SEEN[key] }]
        : [
            { id: `${id}/seen/${key}`, pool: this.personal.seen[key] },
            { id: `seen/${key}`, pool: SEEN[key] },
          ];
    const { short: name, shop } = this.dealer;
    return { by: 'narrator', sources, beat: 'beat', slots: { name, shop, ...slots } };
  }

  /** One sentence that is as it is. */
  plain(id: string, line: Bilingual): SpokenPart {
    return { by: 'narrator', sources: [{ id, pool: [line] }], beat: 'beat', slots: {} };
  }

  spouse(): SpokenPart {
    const { id } = this.dealer.brief;
    return {
      by: 'spouse',
      sources: [
        { id: `${id}/spouse`, pool: this.personal.spouse },
        { id: 'spouse', pool: SPOUSE['called-in'] },
      ],
      beat: 'beat',
      slots: {},
    };
  }

  private own(key: PersonalKey): Source {
    return { id: `${this.dealer.brief.id}/${key}`, pool: this.personal.says[key] };
  }

  /** What presumes that both sit at one table has words of its own for the telephone. */
  private sourcesOf(keys: readonly DealerKey[]): readonly Source[] {
    const phoned = this.setting.by === 'call' ? keys.filter(onThePhone) : [];
    return phoned.length > 0
      ? phoned.map((key) => ({ id: `call/${key}`, pool: CALL_SAYS[key] }))
      : [...keys.map((key) => this.own(key)), ...keys.map(common)];
  }
}
