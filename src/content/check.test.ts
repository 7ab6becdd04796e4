import { describe, expect, it } from 'vitest';
import type { Finding, WordRule } from './check/finding.ts';
import { checkDuplicates, checkLine, checkNearCopies } from './check/lines.ts';
import { type CheckedContent, CONTENT, checkContent } from './check.ts';
import type { PersonalLines } from './lines/key.ts';
import type { Line } from './lines/line.ts';

const line = (zh: string, en: string): Line => ({ zh, en });
const fills = new Set(['amount', 'day']);
const rulesOf = (findings: readonly Finding[]): readonly WordRule[] => findings.map(({ rule }) => rule);
const said = (one: Line) => rulesOf(checkLine('planted.0', 'dealer', one, fills));

/** The content with something planted among Old Zhou's own words. */
function withWords(planted: PersonalLines['says']): CheckedContent {
  const zhou = CONTENT.personal['lao-zhou'];
  const says = { ...zhou?.says, ...planted };
  return { ...CONTENT, personal: { ...CONTENT.personal, 'lao-zhou': { seen: {}, ...zhou, says } } };
}
const plantedAt = (content: CheckedContent) => checkContent(content).map(({ rule, at }) => `${rule} ${at}`);

describe('the content', () => {
  it('has nothing wrong with it', () => {
    expect(checkContent()).toEqual([]);
  });
});

describe('the content check', () => {
  it('lets a good line pass', () => {
    expect(said(line('{day}给你{amount}。', '{amount} on {day}.'))).toEqual([]);
  });

  it('finds a line that was never translated, or only copied', () => {
    expect(said(line('再说吧。', ''))).toEqual(['translation']);
    expect(said(line('再说吧。', '再说吧。'))).toEqual(['translation']);
    expect(said(line('Later.', 'Some day.'))).toEqual(['translation']);
    expect(said(line('再说吧。', 'Later 再说.'))).toEqual(['translation']);
  });

  it('finds a placeholder that only one language has', () => {
    expect(said(line('给你{amount}。', 'I will pay.'))).toEqual(['placeholder']);
    expect(said(line('{day}，就{day}。', '{day} it is.'))).toEqual([]);
  });

  it('finds a placeholder that nothing ever fills', () => {
    expect(said(line('{weather}好，{amount}。', 'Fine {weather}, {amount}.'))).toEqual(['placeholder']);
  });

  it('finds a line that no bubble holds', () => {
    expect(said(line('说'.repeat(47), 'Talk.'))).toEqual(['too-long']);
    expect(said(line('说。', 'talk '.repeat(30)))).toEqual(['too-long']);
  });

  it('finds the same wording under two ids that one dealer can say', () => {
    const pool = [line('行。', 'Fine.')];
    const heard = { by: 'dealer', fills } as const;
    const a = { ...heard, id: 'a', pool, dealers: new Set(['lao-zhou']) };
    const b = { ...heard, id: 'b', pool, dealers: new Set(['lao-zhou', 'sun-jie']) };
    const c = { ...heard, id: 'c', pool, dealers: new Set(['ma-zong']) };
    expect(checkDuplicates([a, b]).map(({ at }) => at)).toEqual(['b.0', 'b.0']);
    expect(checkDuplicates([a, c])).toEqual([]);
  });

  it('finds two wordings of one pool that are almost one', () => {
    const pool = [
      line('钱过几天就给你转过去。', 'In some days.'),
      line('钱过两天就给你转过去。', 'In two days.'),
    ];
    const near = checkNearCopies({ id: 'a', by: 'dealer', pool, dealers: new Set(), fills });
    expect(rulesOf(near)).toEqual(['duplicate']);
  });

  it('finds words for a reason this dealer never gives', () => {
    const planted = withWords({ 'excuse-raised:rival-terms': [line('别家便宜。', 'Others are cheaper.')] });
    expect(plantedAt(planted)).toEqual(['unreachable lao-zhou/excuse-raised:rival-terms']);
  });

  it('finds words for what this kind of dealer never does', () => {
    const planted = withWords({ 'demanded:terms': [line('账期长点嘛。', 'Longer terms, then.')] });
    expect(plantedAt(planted)).toEqual(['unreachable lao-zhou/demanded:terms']);
  });

  it('finds what a dealer has in common with everyone, and words that lack their amount', () => {
    const common = line('行，这点我不跟你犟。', 'Words of his own.');
    expect(plantedAt(withWords({ softened: [common] }))).toEqual(['duplicate lao-zhou/softened.0']);
    const planted = withWords({ softened: [line('{amount}，行。', '{amount}, fine.')] });
    expect(plantedAt(planted)).toEqual(['placeholder lao-zhou/softened.0']);
  });

  it('finds an empty pool and a broken brace', () => {
    expect(plantedAt(withWords({ softened: [] }))).toContain('schema lao-zhou/softened');
    expect(plantedAt(withWords({ softened: [line('行{。', 'Fine{.')] }))).toContain(
      'schema lao-zhou/softened',
    );
  });

  it('finds a dealer whose brief the world would not take', () => {
    const [first, ...others] = CONTENT.dealers;
    if (!first) throw new Error('no dealers');
    const planted = { ...first, brief: { ...first.brief, excuses: [] }, about: { zh: '好人。', en: '' } };
    const findings = checkContent({ ...CONTENT, dealers: [planted, ...others] });
    expect(findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual([
      `schema ${first.brief.id}`,
      `schema ${first.brief.id}`,
    ]);
  });
});
