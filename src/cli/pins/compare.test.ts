/** A pin against games that somebody has changed: each change is told by one sentence, which says whose version it asks for. */
import { describe, expect, it } from 'vitest';
import { comparePin } from './compare.ts';
import { courseOf } from './course.ts';
import { actionsOf, outcomeOf } from './outcome.ts';
import type { Pin } from './pin.ts';
import { record } from './record.ts';
import { RECIPES } from './roster.ts';
import type { PinVersions } from './versions.ts';

const THEN: PinVersions = { rules: 2, words: 5 };
const RULES_RAISED: PinVersions = { rules: 3, words: 5 };
const WORDS_RAISED: PinVersions = { rules: 2, words: 6 };

const pin = recorded('meeting-sun-jie-always-first-option-9');
const { name } = pin;

function recorded(wanted: string): Pin {
  const recipe = RECIPES.find((each) => each.name === wanted);
  if (!recipe) throw new Error(`nobody plays ${wanted}`);
  return record(recipe, THEN);
}

function now(program: PinVersions, { file } = pin, actions = actionsOf(pin)) {
  const outcome = outcomeOf(file, courseOf(file, actions), program);
  if (outcome.kind === 'stuck') throw new Error(outcome.why);
  return outcome;
}

/** The sentence, with all that came out of the game as it was, but for what `change` says. */
function told(program: PinVersions, change: Partial<ReturnType<typeof now>> = {}, of = pin): string {
  const finding = comparePin(of, { ...now(program), ...change }, program);
  return finding.kind === 'same' ? 'same' : finding.sentence;
}

const otherEvents = { trail: now(THEN).trail.map((events, at) => (at < 3 ? events : 'changed')) };
const otherScores = { scores: { ...now(THEN).scores, 'assertiveness/opening': 99 } };
const otherWords = {
  said: { ...now(THEN).said, en: now(THEN).said.en.map((line, at) => (at === 1 ? 'dealer: Eh?' : line)) },
};

describe('a pinned game', () => {
  it('is the same when it goes as it went', () => {
    expect(told(THEN)).toBe('same');
  });

  it('has other events, and the rules have their old version: the first action that leads elsewhere is named', () => {
    expect(told(THEN, otherEvents)).toBe(
      `game ${name}: its events changed from action 4 (${actionsOf(pin)[3]?.kind}) on, but the rules version is still 2: raise it or mend the change`,
    );
  });

  it('has other events before anybody acts', () => {
    expect(told(THEN, { beginning: 'changed' })).toContain('its events changed before the first action, but');
  });

  it('has other events, and only the words have a new version: they do not excuse it', () => {
    expect(told(WORDS_RAISED, otherEvents)).toContain('the rules version is still 2');
  });

  it('has other events and therefore other words: the rules are asked for, not the words', () => {
    expect(told(THEN, { ...otherEvents, ...otherWords })).toContain('the rules version is still 2');
    expect(told(RULES_RAISED, { ...otherEvents, ...otherWords })).toContain('renew the pins');
  });

  it('cannot be played to its end any more', () => {
    const stuck = comparePin(pin, courseStuck(), THEN);
    expect(stuck).toEqual({
      kind: 'rules-changed',
      sentence: `game ${name}: it is not over after the last of its 2 actions, but the rules version is still 2: raise it or mend the change`,
    });
    expect(comparePin(pin, courseStuck(), RULES_RAISED).kind).toBe('outdated');
  });

  it('has other scores only: the score is named, with what it was and is', () => {
    const was = pin.file.scores['assertiveness/opening'];
    expect(told(THEN, otherScores)).toBe(
      `game ${name}: its score “assertiveness/opening” was ${was} and is 99, but the rules version is still 2: raise it or mend the change`,
    );
    expect(told(WORDS_RAISED, otherScores)).toContain('the rules version is still 2');
  });

  it('has a score that there was not, or lacks one that there was', () => {
    expect(told(THEN, { scores: { ...pin.file.scores, courtesy: 7 } })).toContain(
      'its score “courtesy” was not there and is 7',
    );
    expect(told(THEN, { scores: {} })).toContain('and is gone, but the rules version');
  });

  it('says other words: the first line that differs is named, before and after', () => {
    expect(told(THEN, otherWords)).toBe(
      `game ${name}: its words changed at line 2 of ${name}.en.txt (“${pin.said.en[1]}” became “dealer: Eh?”), but the words version is still 5: raise it or mend the change`,
    );
  });

  it('says more, or less, than it did', () => {
    const { said } = pin;
    const lines = said.zh.length;
    expect(told(THEN, { said: { ...said, zh: [...said.zh, 'dealer: 慢走'] } })).toContain(
      `line ${lines + 1} of ${name}.zh.txt (nothing became “dealer: 慢走”)`,
    );
    expect(told(THEN, { said: { ...said, zh: said.zh.slice(0, -1) } })).toContain(
      `line ${lines} of ${name}.zh.txt (“${said.zh.at(-1)}” became nothing)`,
    );
  });

  it('says other words, and only the rules have a new version: they do not excuse it', () => {
    expect(told(RULES_RAISED, otherWords)).toContain('the words version is still 5');
  });

  it('is of earlier versions: it is to be renewed', () => {
    const renew = (program: string) =>
      `game ${name}: its pin is of rules 2 and words 5, but the program has ${program}: renew the pins with \`npm run pins\``;
    expect(told(RULES_RAISED, otherEvents)).toBe(renew('rules 3 and words 5'));
    expect(told(RULES_RAISED, otherScores)).toBe(renew('rules 3 and words 5'));
    expect(told(WORDS_RAISED, otherWords)).toBe(renew('rules 2 and words 6'));
    expect(told(RULES_RAISED)).toBe(renew('rules 3 and words 5'));
  });

  it('is of later versions than the program: nobody lowers a version', () => {
    expect(told({ rules: 1, words: 5 }, otherEvents)).toContain('a version is only ever raised');
    expect(told({ rules: 3, words: 4 }, otherWords)).toContain('a version is only ever raised');
  });

  it('was altered in its file', () => {
    const forged: Pin = { ...pin, file: { ...pin.file, gamesHash: 'forged' } };
    expect(told(THEN, {}, forged)).toContain('and not the one of its pin, but the rules version is still 2');
  });

  it('keeps its hash whatever is said, and has another with another seed', () => {
    expect(now(WORDS_RAISED).gamesHash).toBe(pin.file.gamesHash);
    const elsewhere = { ...pin.file, seed: 10 };
    const actions = actionsOf(pin);
    const other = outcomeOf(elsewhere, courseOf(elsewhere, actions), THEN);
    expect(other.kind === 'stuck' || other.gamesHash !== pin.file.gamesHash).toBe(true);
  });
});

function courseStuck() {
  const course = courseOf(pin.file, actionsOf(pin).slice(0, 2));
  if (course.kind !== 'stuck') throw new Error('a meeting was over after two actions');
  return course;
}
