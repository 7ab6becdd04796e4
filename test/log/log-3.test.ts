/** Log 3: fixed numbers, keys of 128 bits, people by value, the margin, and words that never lock a game. */
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { knownDealer } from '../../src/content/dealers.ts';
import { CODE_BOOK, DRILL_CONTENT } from '../../src/content/drill-book.ts';
import { drillHash } from '../../src/dialogue/drill-hash.ts';
import { fileHash, logHash } from '../../src/dialogue/hash.ts';
import { begin, play } from '../../src/dialogue/play.ts';
import { ACTION_KINDS } from '../../src/protocol/action.ts';
import { meetingEntrySchema } from '../../src/protocol/entry.ts';
import type { MeetingLog } from '../../src/protocol/log.ts';
import { anyMeetingLogSchema } from '../../src/protocol/log-2.ts';
import { DESK_ACTION_KINDS, monthActionSchema } from '../../src/protocol/month-action.ts';
import { BREATH_NUMBER, MOVES } from '../../src/protocol/numbers.ts';
import { RULES_VERSION } from '../../src/protocol/versions.ts';
import { ByteReader } from '../../src/session/drill/bytes.ts';
import { scoreDrill } from '../../src/session/drill/score.ts';
import { shortCode } from '../../src/session/drill/short-code.ts';
import { logText, readLog } from '../../src/session/log-text.ts';
import { resumeSession, startSession } from '../../src/session/start.ts';
import { draws, seedOf } from '../../src/world/chance.ts';
import { aDrill, playedBy } from '../support/a-drill.ts';
import { jsonOf, textOf } from './old-files.ts';

const briefOf = (id: string) => knownDealer(id)?.brief;
const lao = briefOf('lao-zhou');
if (!lao) throw new Error('nobody is there');
const KEY = '0123456789abcdeffedcba9876543210';

function aLog(words = 2): MeetingLog {
  const session = startSession({ dealer: lao ?? never(), seed: 7, words });
  session.act({ kind: 'prepare', item: 'statement' });
  session.act({ kind: 'enter' });
  return session.log();
}
function never(): never {
  throw new Error('never');
}

describe('the numbers of links', () => {
  it('are unique, and there is one for every move', () => {
    const numbers = Object.values(MOVES).map(({ number }): number => number);
    expect(new Set([...numbers, BREATH_NUMBER]).size).toBe(numbers.length + 1);
    expect(Object.keys(MOVES).sort()).toEqual([...ACTION_KINDS, ...DESK_ACTION_KINDS].sort());
  });

  it('are those of today for ever', () => {
    expect(
      Object.entries(MOVES).map(([kind, { number, fields }]) => `${number} ${kind} ${fields}`),
    ).toMatchInlineSnapshot(`
      [
        "0 prepare item",
        "1 enter ",
        "2 open-direct amount",
        "3 open-prepared amount",
        "4 small-talk ",
        "5 plead amount",
        "6 open-hostile amount",
        "7 claim amount,reason",
        "8 inquire topic",
        "9 plan-jointly ",
        "10 hold ",
        "11 lower amount",
        "12 trade amount,for",
        "13 remind ",
        "14 warn consequence",
        "15 threaten ",
        "16 discount percent",
        "17 accept-excuse ",
        "18 acknowledge ",
        "19 challenge ",
        "20 verify ",
        "21 match-measure measure",
        "22 ask-commitment amount",
        "23 ask-schedule parts,first,last",
        "24 ask-method method",
        "25 ask-writing ",
        "26 close followUp",
        "27 leave appointment",
        "28 visit dealer",
        "29 call dealer",
        "30 send-plan dealer,amount",
        "31 start-measure dealer,measure,estimate",
        "32 remind-due dealer",
        "33 contact-due dealer",
        "34 press-miss dealer,by",
        "35 renew-part dealer,day",
        "36 check-receipts ",
        "37 end-day ",
      ]
    `);
  });

  it('stay when a move and a word are put before all others', async () => {
    vi.doMock('../../src/protocol/vocabulary.ts', async (original) => {
      const all = await original<typeof import('../../src/protocol/vocabulary.ts')>();
      return { ...all, MEASURES: ['planted', ...all.MEASURES], TOPICS: ['planted', ...all.TOPICS] };
    });
    vi.resetModules();
    const { readActions } = await import('../../src/session/drill/action-bytes.ts');
    const held = v.parse(
      v.object({ hex: v.string(), actions: v.array(v.unknown()) }),
      jsonOf('action-bytes.json'),
    );
    const from = new ByteReader(Uint8Array.from(Buffer.from(held.hex, 'hex')));
    expect(readActions(from, (one) => v.parse(monthActionSchema, one))).toEqual(held.actions);
    vi.doUnmock('../../src/protocol/vocabulary.ts');
    vi.resetModules();
  });
});

describe('a key of 128 bits', () => {
  const row = (key: string) => Array.from({ length: 6 }, () => draws(key, 'answer', 3).int(0, 1_000_000_000));

  it('is drawn from whole: every one of its bits changes the luck', () => {
    const seen = new Set([row(KEY)[0]]);
    for (let bit = 0; bit < 128; bit += 1) {
      const other = (BigInt(`0x${KEY}`) ^ (1n << BigInt(bit))).toString(16).padStart(32, '0');
      seen.add(row(other)[0]);
      expect(seedOf(other, 1)).not.toBe(seedOf(KEY, 1));
    }
    expect(seen.size).toBe(129);
  });

  it('plays and replays a meeting, and is too long for a code', () => {
    const session = startSession({ dealer: lao, seed: KEY, words: 2 });
    session.act({ kind: 'enter' });
    const read = readLog(logText(session.log()));
    expect(read).toMatchObject({ seed: KEY });
    expect(
      shortCode(
        aDrill({ seed: KEY, weights: { assertiveness: 30, commitments: 40, 'follow-up': 30 } }),
        CODE_BOOK,
      ),
    ).toBe('long-seed');
  });

  it('leaves the luck of numbers as it was before there were keys', () => {
    const first = [draws(0, 'dealer', 0), draws(7, 'answer', 3), draws(4_294_967_295, 'imagine', -5)];
    expect(first.map(({ int }) => int(0, 1_000_000_000))).toEqual([546_753_581, 955_462_562, 250_002_484]);
    expect([seedOf(7, 3), seedOf(4_294_967_295, 1_201)]).toEqual([1_493_451_406, 1_039_628_488]);
  });
});

describe('what means nothing yet', () => {
  const door = begin({ brief: lao, seed: 7 });

  it.each([
    { kind: 'breath', acts: [{ kind: 'small-talk' }] },
    { kind: 'small-talk', manner: 'warm' },
    { kind: 'hold', ground: { kind: 'promise' } },
    { kind: 'open-direct', amount: 1_000, evidence: { kind: 'prepared', item: 'statement' } },
  ])('has its shape in the log, and is refused: $kind', (entry) => {
    const read = v.parse(meetingEntrySchema, entry);
    expect(play(door, read)).toMatchObject({ ok: false, refusal: { code: 'not-yet' } });
  });

  it('has no other shape', () => {
    expect(v.is(meetingEntrySchema, { kind: 'hold', manner: 'odd' })).toBe(false);
    expect(v.is(meetingEntrySchema, { kind: 'enter', manner: 'warm' })).toBe(false);
    expect(v.is(meetingEntrySchema, { kind: 'breath', acts: [] })).toBe(false);
  });
});

describe('a person by value', () => {
  const of = (dealer: unknown) =>
    resumeSession(v.parse(anyMeetingLogSchema, { ...aLog(), dealer }), briefOf, 2);

  it('is an id with everything of theirs', () => {
    expect(of('lao-zhou')).not.toHaveProperty('code');
  });

  it('is refused with a sentence where the words are nobody’s, or the face is another’s', () => {
    const person = { id: 'lao-zhou', face: 'lao-zhou', voice: 'lao-zhou', words: 'lao-zhou' };
    expect(of({ ...person, words: 'nobody' })).toMatchObject({ code: 'unknown-dealer' });
    expect(of({ ...person, face: 'ma-zong' })).toMatchObject({ code: 'not-yet' });
  });

  it('plays by figures of their own', () => {
    const figures = { ...lao, natural: [10_000, 20_000] };
    const person = {
      id: 'lao-zhou',
      face: 'lao-zhou',
      voice: 'lao-zhou',
      words: 'lao-zhou',
      name: '周二',
      figures,
    };
    const [own, other] = [of('lao-zhou'), of(person)];
    if ('code' in own || 'code' in other) throw new Error('refused');
    expect(other.view().dealer.receivable).not.toBe(own.view().dealer.receivable);
    expect(other.log().dealer).toMatchObject({ figures });
  });
});

describe('the margin', () => {
  const note = {
    at: 1,
    said: '进门',
    entered: 'typed' as const,
    time: 1_200,
    hints: ['door'],
    readings: [{ heard: '进门', sure: 90 }],
  };

  it('is in the hash of the file and not in that of the rules, and stays', () => {
    const bare = aLog();
    const noted: MeetingLog = { ...bare, margin: { notes: [note], changes: [] } };
    expect(logHash(noted)).toBe(logHash(bare));
    expect(fileHash(noted)).not.toBe(fileHash(bare));
    const read = readLog(logText(noted));
    if ('code' in read || read.scenario !== 'meeting') throw new Error('not read');
    const again = resumeSession(read, briefOf, 2);
    expect(!('code' in again) && again.log().margin).toEqual(noted.margin);
    const altered = logText(noted).replace('进门', '出门');
    expect(readLog(altered)).toMatchObject({ code: 'altered-log' });
  });
});

describe('other words', () => {
  it('change neither fingerprint of a game nor of a drill, and score the same', () => {
    const drill = aDrill();
    const other = { ...drill, versions: { ...drill.versions, words: 99, hearing: 9 } };
    expect(drillHash(other)).toBe(drillHash(drill));
    expect(logHash(aLog(99))).toBe(logHash(aLog()));
    const played = playedBy('expert', drill);
    expect(scoreDrill(other, played, DRILL_CONTENT)).toEqual(scoreDrill(drill, played, DRILL_CONTENT));
  });

  it('go on where a game was left, and say from where on: nothing is stamped anew', () => {
    const again = resumeSession(aLog(1), briefOf, 5);
    if ('code' in again) throw new Error(again.message);
    expect(again.log()).toEqual(aLog(1));
    again.act({ kind: 'small-talk' });
    expect(again.log().versions.words).toBe(1);
    expect(again.log().margin.changes).toEqual([{ from: 2, words: 5, hearing: 0 }]);
  });
});

describe('other rules', () => {
  it('are refused in one sentence', () => {
    const log = { ...aLog(), versions: { ...aLog().versions, rules: RULES_VERSION + 1 } };
    expect(readLog(logText(log))).toMatchObject({ code: 'other-version' });
    expect(resumeSession(log, briefOf, 2)).toMatchObject({ code: 'other-version' });
    const old = textOf('log-meeting-short.json').replace('"rules":2', '"rules":1');
    expect(readLog(old)).toMatchObject({ code: 'other-version' });
    const drill = aDrill();
    const foreign = { ...drill, versions: { ...drill.versions, rules: RULES_VERSION + 1 } };
    expect(scoreDrill(foreign, playedBy('expert', drill), DRILL_CONTENT)).toMatchObject({
      kind: 'other-version',
    });
  });
});
