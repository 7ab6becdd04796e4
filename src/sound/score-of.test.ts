import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../protocol/event.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Expression } from '../protocol/vocabulary.ts';
import type { SoundCue } from './cue.ts';
import { phraseOf, phraseTime } from './phrase.ts';
import { scoreOf } from './score-of.ts';

const view = (expression: Expression = 'calm', turn = 3): MeetingView => ({
  scenario: 'meeting',
  phase: 'bargaining',
  turn,
  today: 20,
  monthEnd: 30,
  clock: 600,
  appointment: 570,
  dealerLeaves: 660,
  dealer: {
    id: 'lao-zhou',
    trade: 'liquor',
    repute: 'old-friend',
    receivable: 200_000,
    ageing: { notDue: 50_000, to30: 50_000, to60: 50_000, over60: 50_000 },
    history: [],
    grade: 'B',
    target: 150_000,
  },
  prepared: [],
  facts: [],
  firstAsk: null,
  ask: null,
  offer: null,
  excuse: null,
  excuses: [],
  commitment: null,
  mood: { expression, patience: 'settled', trust: 'polite' },
  legal: [],
  shut: [],
  ending: null,
  outcome: null,
});

const hold: GameEvent = { kind: 'rep-spoke', turn: 3, action: { kind: 'hold' }, minutes: 2 };
const effects = (cues: readonly SoundCue[]) =>
  cues.flatMap((cue) => (cue.cue === 'effect' ? [cue.effect] : []));
const phrases = (cues: readonly SoundCue[]) => cues.flatMap((cue) => (cue.cue === 'phrase' ? [cue] : []));
const score = (events: readonly GameEvent[], dealer = 'lao-zhou', face: Expression = 'calm') =>
  scoreOf(events, dealer, view(face));

describe('the score of a step', () => {
  it('brings the seal down after the pen on a signed commitment', () => {
    const cues = score([hold, { kind: 'signed' }]);
    expect(effects(cues)).toEqual(['pen', 'stamp']);
    expect(cues[1]?.at).toBeGreaterThan((cues[0]?.at ?? 0) + 500);
  });

  it('slaps the table and then shouts when the dealer is angered', () => {
    const cues = score([hold, { kind: 'angered', cause: 'threat' }]);
    expect(cues.map((cue) => (cue.cue === 'effect' ? cue.effect : cue.mood))).toEqual(['slap', 'angry']);
  });

  it('ticks when an offer rises, drops when it falls, and only speaks when it stays', () => {
    const offer = (amount: number, before: number | null) =>
      effects(score([hold, { kind: 'offered', amount, before }]));
    expect(offer(80_000, null)).toEqual(['tick']);
    expect(offer(100_000, 80_000)).toEqual(['tick']);
    expect(offer(60_000, 80_000)).toEqual(['drop']);
    expect(offer(80_000, 80_000)).toEqual([]);
  });

  it('lets the haggler count before he raises an offer', () => {
    expect(effects(score([hold, { kind: 'offered', amount: 90_000, before: 80_000 }], 'qian-ye'))).toEqual([
      'abacus',
      'tick',
    ]);
  });

  it('pours tea, trembles the telephone, or leaves only the clock when the dealer stalls', () => {
    const stall = (how: 'tea' | 'phone' | 'silence') => score([hold, { kind: 'stalled', how }]);
    expect(effects(stall('tea'))).toEqual(['tea']);
    expect(effects(stall('phone'))).toEqual(['phone']);
    expect(effects(stall('silence'))).toEqual(['clock']);
    expect(phrases(stall('silence'))).toEqual([]);
  });

  it('parts with a clap of hands, or with a chair pushed back, and the door', () => {
    expect(effects(score([{ kind: 'parted', ending: 'handshake' }]))).toEqual(['handshake', 'door']);
    expect(effects(score([{ kind: 'parted', ending: 'dealer-left' }]))).toEqual(['chair', 'door']);
    expect(effects(score([{ kind: 'parted', ending: 'rep-left' }]))).toEqual(['door']);
  });

  it('rings the bell of the door at entering, before the greeting', () => {
    const cues = score([{ kind: 'entered', clock: 570 }, { kind: 'greeted' }]);
    expect(effects(cues)).toEqual(['doorbell']);
    expect(phrases(cues)[0]?.at).toBeGreaterThan(0);
  });

  it('speaks in the mood the face shows where the words carry none', () => {
    expect(phrases(score([hold, { kind: 'stood', amount: 1 }], 'ma-zong', 'annoyed'))[0]).toMatchObject({
      speaker: 'ma-zong',
      mood: 'annoyed',
    });
    expect(phrases(score([hold, { kind: 'stood', amount: 1 }], 'ma-zong', 'smiling'))[0]?.mood).toBe(
      'pleased',
    );
  });

  it('sighs with a woman’s breath for a woman', () => {
    const raised: GameEvent = { kind: 'excuse-raised', excuse: 'house', claimed: 30_000 };
    expect(effects(score([hold, raised], 'sun-jie'))).toEqual(['sigh-high']);
    expect(effects(score([hold, raised], 'lao-tian'))).toEqual(['sigh-low']);
  });

  it('lets the dealer speak at most twice in a step, one after the other', () => {
    const said = phrases(
      score([hold, { kind: 'flattered' }, { kind: 'told', topic: 'cash' }, { kind: 'stood', amount: 1 }]),
    );
    expect(said).toHaveLength(2);
    const [first, second] = said;
    if (!first || !second) throw new Error('two phrases');
    expect(second.at).toBeGreaterThanOrEqual(first.at + phraseTime(phraseOf(first)));
  });

  it('sounds a thing once however many events touch it', () => {
    const learnt: GameEvent = { kind: 'learnt', fact: { about: 'statement', overdue: 1 } };
    expect(effects(score([{ kind: 'prepared', item: 'statement', minutes: 20 }, learnt, learnt]))).toEqual([
      'paper',
      'pen',
    ]);
  });

  it('lays the statement down while the rep speaks, before the dealer answers', () => {
    const opened: GameEvent = {
      kind: 'rep-spoke',
      turn: 1,
      action: { kind: 'open-prepared', amount: 1 },
      minutes: 3,
    };
    const cues = score([opened, { kind: 'weighed', amount: 1 }]);
    expect(cues[0]).toMatchObject({ at: 0, effect: 'paper' });
    expect(phrases(cues)[0]?.at).toBe(220);
  });

  it('gives a dealer without a voice a plain one', () => {
    expect(phrases(score([{ kind: 'greeted' }], 'stranger'))[0]?.speaker).toBe('he-ge');
  });

  it('is the same for the same step, and in the order of time', () => {
    const events: readonly GameEvent[] = [
      hold,
      { kind: 'angered', cause: 'hostile' },
      { kind: 'stood', amount: 5 },
    ];
    expect(score(events)).toEqual(score(events));
    const times = score(events).map((cue) => cue.at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });
});
