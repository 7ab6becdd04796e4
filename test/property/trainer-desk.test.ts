/** The trainer's desk takes in what is handed to it, and says of each thing what it is worth. */
import { describe, expect, it } from 'vitest';
import { drillHash } from '../../src/dialogue/drill-hash.ts';
import type { Drill } from '../../src/protocol/drill.ts';
import type { DrillResult } from '../../src/protocol/drill-result.ts';
import { drillFragment } from '../../src/session/drill/drill-text.ts';
import { resultFile, resultFragment } from '../../src/session/drill/result-text.ts';
import { scoreDrill } from '../../src/session/drill/score.ts';
import { resultOf } from '../../src/session/drill/sitting.ts';
import { openDesk } from '../../src/trainer/desk.ts';
import { aDrill, CONTENT, playedBy } from '../support/a-drill.ts';

function aKeep() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    read: async (key: string) => kept.get(key),
    write: async (key: string, value: unknown) => {
      kept.set(key, value);
      return true;
    },
  };
}

function anHonestResult(drill: Drill, trainee = '王小明'): DrillResult {
  const played = playedBy('expert', drill);
  const score = scoreDrill(drill, played, CONTENT);
  if ('kind' in score) throw new Error(score.kind);
  return resultOf({ drill, trainee, attempt: 1, played, started: 1_000, ended: 600_000 }, score);
}

const drill = aDrill();
const honest = anHonestResult(drill);

async function aDesk() {
  const keep = aKeep();
  const desk = openDesk(keep);
  await desk.save(drill);
  const hand = async (text: string) => (await desk.takeIn([{ name: 'it', text }]))[0];
  return { keep, desk, hand };
}

describe('a result that is handed in', () => {
  it('is sound when played again it is what it claims, by link or file, and lies there once', async () => {
    const { desk, hand, keep } = await aDesk();
    expect(await hand(`https://dojo.example/#${resultFragment(honest)}`)).toMatchObject({
      kind: 'result',
      verified: { verdict: 'sound', score: { mark: honest.claimed.mark } },
    });
    expect(await hand(resultFile(honest))).toMatchObject({ kind: 'again', trainee: '王小明' });
    expect(desk.results.value).toHaveLength(1);
    const later = openDesk(keep);
    await later.takeIn([]);
    expect(later.results.value.map(({ verdict }) => verdict)).toEqual(['sound']);
  });

  it('is refused when it claims more, though its hash was made anew', async () => {
    const { hand } = await aDesk();
    const claimed = { ...honest.claimed, mark: 100 };
    expect(await hand(resultFile({ ...honest, claimed }))).toMatchObject({
      verified: { verdict: 'refused', findings: [{ kind: 'claim', what: 'mark', claimed: 100 }] },
    });
  });

  it('is refused when a step of it is not legal, or it is of another drill', async () => {
    const { hand, desk } = await aDesk();
    const meetings = honest.played.kind === 'meetings' ? honest.played.meetings : [];
    const steps = [{ kind: 'hold' as const }, ...(meetings[0] ?? [])];
    const illegal: DrillResult = { ...honest, played: { kind: 'meetings', meetings: [steps] } };
    expect(await hand(resultFile(illegal))).toMatchObject({
      verified: { findings: [{ kind: 'unscored', why: { kind: 'illegal', meeting: 1, step: 1 } }] },
    });
    const other = aDrill({ id: 'other', seed: 99 });
    const foreign = anHonestResult(other, '李小红');
    expect(foreign.drill).toBe(drillHash(other));
    expect(await hand(resultFile(foreign))).toMatchObject({ verified: { findings: [{ kind: 'no-drill' }] } });
    // Once its drill lies there too, it counts.
    expect(await hand(drillFragment(other))).toMatchObject({ kind: 'drill' });
    expect(desk.results.value.at(-1)?.verdict).toBe('sound');
  });

  it('counts, and is noted, when it was one attempt too many, too slow, or has another’s steps', async () => {
    const { hand } = await aDesk();
    await hand(resultFile(honest));
    const late = { ...honest, trainee: '李小红', attempt: 3, ended: 4_000_000 };
    expect(await hand(resultFile(late))).toMatchObject({
      verified: {
        verdict: 'noted',
        findings: [{ kind: 'attempts' }, { kind: 'overtime' }, { kind: 'same-steps', as: '王小明' }],
      },
    });
  });

  it('says of anything else what is the matter', async () => {
    const { hand } = await aDesk();
    expect(await hand('hello')).toMatchObject({ kind: 'unread', why: 'foreign' });
    expect(await hand(resultFile(honest).slice(0, -50))).toMatchObject({ why: 'cut-short' });
    expect(await hand(resultFile(honest).replace('王小明', '赵四'))).toMatchObject({ why: 'altered' });
  });
});

describe('a hall that hands in together', () => {
  const fromEveryone = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      name: `${at + 1}.json`,
      text: resultFile({ ...honest, trainee: `学员${at + 1}` }),
    }));

  it('is taken in in its order; a broken file, one twice and one nobody can read stop nobody else', async () => {
    const { desk, keep } = await aDesk();
    const [first, second, third] = fromEveryone(3);
    if (!first || !second || !third) throw new Error('three were asked for');
    const unreadable = new Blob(['x']);
    unreadable.text = () => Promise.reject(new Error('the stick was pulled out'));
    const lot = [
      first,
      { name: 'broken', text: second.text.slice(0, 200) },
      { name: 'gone', text: unreadable },
      { name: 'copy', text: first.text },
      { name: 'as a file', text: new Blob([second.text]) },
      third,
    ];
    const taken = await desk.takeIn(lot);
    expect(taken.map(({ name }) => name)).toEqual(lot.map(({ name }) => name));
    expect(taken).toMatchObject([
      { kind: 'result', verified: { verdict: 'noted' } },
      { kind: 'unread', why: 'cut-short' },
      { kind: 'unread', why: 'unreadable' },
      { kind: 'again', trainee: '学员1' },
      { kind: 'result' },
      { kind: 'result' },
    ]);
    expect(desk.results.value.map(({ result }) => result.trainee)).toEqual(['学员1', '学员2', '学员3']);
    expect(keep.kept.get('results')).toHaveLength(3);
  });

  it('finds the drill of its results in the same lot, wherever it lies', async () => {
    const other = aDrill({ id: 'other', seed: 5 });
    const { desk } = await aDesk();
    const taken = await desk.takeIn([
      { name: 'result', text: resultFile(anHonestResult(other)) },
      { name: 'drill', text: drillFragment(other) },
    ]);
    expect(taken).toMatchObject([{ verified: { verdict: 'sound' } }, { kind: 'drill' }]);
  });

  it('can be stopped: what has begun is taken in, what has not is left', async () => {
    const { desk } = await aDesk();
    const seen: string[] = [];
    const leave = desk.checking.subscribe((now) => {
      if (!now) return;
      seen.push(`${now.what} ${now.done}/${now.all}`);
      if (now.done === 2) desk.stop();
    });
    const taken = await desk.takeIn(fromEveryone(20));
    leave();
    expect(taken).toHaveLength(2);
    expect(seen).toEqual(['handed-in 0/20', 'handed-in 1/20', 'handed-in 2/20']);
    expect(desk.checking.value).toBeUndefined();
    expect(await desk.takeIn(fromEveryone(3))).toMatchObject([{ kind: 'again' }, { kind: 'again' }, {}]);
  });

  it('is told of each copy, whoever handed in first', async () => {
    const { desk } = await aDesk();
    await desk.takeIn(fromEveryone(2));
    expect(desk.results.value.map(({ findings }) => findings)).toEqual([
      [{ kind: 'same-steps', as: '学员2' }],
      [{ kind: 'same-steps', as: '学员1' }],
    ]);
  });

  it('does not count any more once its drill is deleted, and does again with the drill back', async () => {
    const { desk } = await aDesk();
    await desk.takeIn(fromEveryone(1));
    await desk.remove(drill.id);
    expect(desk.results.value).toMatchObject([{ verdict: 'refused', findings: [{ kind: 'no-drill' }] }]);
    await desk.save(drill);
    expect(desk.results.value).toMatchObject([{ verdict: 'sound' }]);
  });
});
