/** What can be wrong with single lines and with pools: translation, placeholders, length, repetition. */
import type { Line } from '../lines/line.ts';
import type { Finding } from './finding.ts';
import type { Heard, HeardFrom } from './heard.ts';

/**
 * Characters with every placeholder filled in. A bubble of the room takes three lines of some sixteen Chinese or forty
 * Latin characters beside the figure; a reply is a button of two lines; the narrator has the width of the screen.
 */
const LONGEST: Readonly<Record<HeardFrom, { readonly zh: number; readonly en: number }>> = {
  dealer: { zh: 46, en: 120 },
  spouse: { zh: 46, en: 120 },
  rep: { zh: 40, en: 130 },
  narrator: { zh: 56, en: 150 },
};

/** What stands in for a placeholder: about as long as an amount, a name or a date. */
const FILLED = { zh: '12.5万', en: '¥125,000' } as const;

export function checkLines({ id, by, pool = [], fills }: Heard): readonly Finding[] {
  return pool.flatMap((line, index) => checkLine(`${id}.${index}`, by, line, fills));
}

export function checkLine(
  at: string,
  by: HeardFrom,
  line: Line,
  fills: ReadonlySet<string>,
): readonly Finding[] {
  const findings: Finding[] = [];
  // Chinese may say a day twice where English says it once.
  const zh = [...new Set(slotsOf(line.zh))];
  const en = [...new Set(slotsOf(line.en))];
  if (zh.join() !== en.join())
    findings.push({
      rule: 'placeholder',
      at,
      says: `zh has {${zh.join('} {')}}, en has {${en.join('} {')}}`,
    });
  for (const slot of new Set([...zh, ...en]))
    if (!fills.has(slot)) findings.push({ rule: 'placeholder', at, says: `nothing ever fills {${slot}}` });
  findings.push(...translation(at, line));
  for (const language of ['zh', 'en'] as const) {
    const size = [...line[language].replace(/\{\w+\}/g, FILLED[language])].length;
    const most = LONGEST[by][language];
    if (size > most)
      findings.push({ rule: 'too-long', at, says: `${language} has ${size} characters, at most ${most}` });
  }
  return findings;
}

function slotsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

function translation(at: string, { zh, en }: Line): readonly Finding[] {
  const says = (sentence: string): Finding => ({ rule: 'translation', at, says: sentence });
  if (zh.trim() === '' || en.trim() === '') return [says('one language has no words')];
  if (zh === en) return [says('both languages say the same')];
  if (/\p{Script=Han}/u.test(en)) return [says('the English has Chinese in it')];
  if (!/\p{Script=Han}/u.test(zh.replace(/\{\w+\}/g, ''))) return [says('the Chinese has no Chinese in it')];
  return [];
}

/** Wordings that one and the same dealer can say or cause to be said twice under two ids. */
export function checkDuplicates(heard: Iterable<Heard>): readonly Finding[] {
  const findings: Finding[] = [];
  const places = new Map<string, { at: string; dealers: ReadonlySet<string> }[]>();
  for (const { id, pool = [], dealers } of heard)
    for (const [index, line] of pool.entries())
      for (const language of ['zh', 'en'] as const) {
        const at = `${id}.${index}`;
        const key = `${language} ${line[language]}`;
        const before = places.get(key) ?? [];
        const twin = before.find((other) => [...other.dealers].some((dealer) => dealers.has(dealer)));
        if (twin) findings.push({ rule: 'duplicate', at, says: `${language} says the same as ${twin.at}` });
        places.set(key, [...before, { at, dealers }]);
      }
  return findings;
}

/** Two wordings of one pool that share so many pairs of neighbouring characters are one wording. Design choice. */
const ALIKE = 0.72;

export function checkNearCopies({ id, pool = [] }: Heard): readonly Finding[] {
  return pool.flatMap((line, index) =>
    pool
      .slice(0, index)
      .flatMap((other, before): readonly Finding[] =>
        likeness(line.zh, other.zh) < ALIKE
          ? []
          : [{ rule: 'duplicate', at: `${id}.${index}`, says: `nearly the same as ${id}.${before}` }],
      ),
  );
}

/** Dice's coefficient over pairs of neighbouring characters, 0–1; placeholders and punctuation left out. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text.replace(/\{\w+\}|[^\p{Script=Han}]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
