/**
 * Options that give themselves away: could a player who reads nothing find the right one by a rule of thumb? Where there
 * are three to twelve options a guess finds the expert's in one case of three to one of twelve. A rule that is right
 * in `MOSTLY` of the cases is one people notice and follow, so no rule may come that far in any kind of choice.
 */
import type { Language } from '../content/bilingual.ts';
import type { Finding } from '../content/check/finding.ts';
import { type Choice, choicesOfMonth } from './content-check-choices.ts';

/** Share of choices, 0–1, at which a rule of thumb counts as one. Design choice: nearly every second time. */
export const MOSTLY = 0.45;

/** Kinds of choice that came up less often say nothing. */
const ENOUGH = 30;

const LANGUAGES: readonly Language[] = ['zh', 'en'];

type Hits = (choice: Choice, language: Language) => boolean;

/** Of equals the first is taken, as a person following a rule would do. */
const placeOf = (sizes: readonly number[], wanted: number) => sizes.indexOf(wanted);
const sizesOf = ({ options }: Choice, language: Language) =>
  options.map((option) => [...option[language]].length);

const RULES: Readonly<Record<string, Hits>> = {
  longest: (choice, language) => {
    const sizes = sizesOf(choice, language);
    return placeOf(sizes, Math.max(...sizes)) === choice.right;
  },
  shortest: (choice, language) => {
    const sizes = sizesOf(choice, language);
    return placeOf(sizes, Math.min(...sizes)) === choice.right;
  },
  first: ({ right }) => right === 0,
  last: ({ right, options }) => right === options.length - 1,
};

interface RuleOfThumb {
  readonly where: Choice['where'];
  readonly language: Language;
  readonly rule: string;
  /** How often it finds the right option, 0–1, and how often a guess does. */
  readonly right: number;
  readonly guess: number;
  readonly choices: number;
}

function rulesOfThumb(choices: readonly Choice[]): readonly RuleOfThumb[] {
  return [...new Set(choices.map(({ where }) => where))].flatMap((where) => {
    const here = choices.filter((choice) => choice.where === where);
    const guess = here.reduce((sum, { options }) => sum + 1 / options.length, 0) / here.length;
    return LANGUAGES.flatMap((language) =>
      Object.entries(RULES).map(([rule, hits]) => ({
        where,
        language,
        rule,
        right: here.filter((choice) => hits(choice, language)).length / here.length,
        guess,
        choices: here.length,
      })),
    );
  });
}

export function giveaways(choices: readonly Choice[]): readonly Finding[] {
  return rulesOfThumb(choices)
    .filter(({ right, choices: many }) => many >= ENOUGH && right >= MOSTLY)
    .map(({ where, language, rule, right, guess }) => ({
      rule: 'giveaway',
      at: `${where} (${language})`,
      says: `the ${rule} option is right in ${percent(right)} of the choices, a guess in ${percent(guess)}`,
    }));
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Months enough for every kind of choice to come up some dozens of times. */
const SEEDS = [1, 2, 3, 4, 5, 6] as const;

export function checkGiveaways(): readonly Finding[] {
  return giveaways(SEEDS.flatMap(choicesOfMonth));
}
