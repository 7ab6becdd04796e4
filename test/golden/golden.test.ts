/** The pinned games go as they went when they were pinned, and say the same words. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createCoverage } from '../../src/cli/exhaust/coverage.ts';
import { comparePin } from '../../src/cli/pins/compare.ts';
import { courseOf, type PinCourse, type Stuck } from '../../src/cli/pins/course.ts';
import { namesIn, readPin, readTogether, togetherOf } from '../../src/cli/pins/folder.ts';
import { actionsOf, outcomeOf } from '../../src/cli/pins/outcome.ts';
import { RECIPES } from '../../src/cli/pins/roster.ts';
import { VERSIONS } from '../../src/cli/pins/versions.ts';
import { TERRITORY } from '../../src/content/dealers.ts';

const golden = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const NAMES = namesIn(golden('pins'));
const pins = NAMES.map((name) => readPin(golden('pins'), name));
const together = readTogether(golden('together.json'));

const courses = new Map<string, PinCourse | Stuck>();
/** Each game is played once, for all tests of this file. */
function courseFor(pin: (typeof pins)[number]): PinCourse | Stuck {
  const course = courses.get(pin.name) ?? courseOf(pin.file, actionsOf(pin));
  courses.set(pin.name, course);
  return course;
}

describe('the pinned games', () => {
  it.each(pins.map((pin) => [pin.name, pin] as const))('%s goes as it went', (_, pin) => {
    const finding = comparePin(pin, outcomeOf(pin.file, courseFor(pin), VERSIONS), VERSIONS);
    expect(finding.kind === 'same' ? 'same' : finding.sentence).toBe('same');
  });

  it('are those of the roster, neither more nor fewer', () => {
    expect(NAMES).toEqual(RECIPES.map(({ name }) => name).sort());
    expect(together.games).toEqual(NAMES);
  });

  it('have together the hash that was written down when they were recorded', () => {
    expect(togetherOf(pins).gamesHash).toBe(together.gamesHash);
  });
});

describe('between them, the pinned games', () => {
  it('meet every dealer of the territory alone', () => {
    const met = pins.flatMap(({ file }) => (file.scenario.kind === 'meeting' ? file.dealers : []));
    expect(TERRITORY.map(({ brief }) => brief.id).filter((id) => !met.includes(id))).toEqual([]);
  });

  it('hold meetings, weeks, months of four, eight and twelve dealers, a season of three, and drills of each kind', () => {
    const kinds = new Set(
      pins.map(({ file: { scenario, dealers } }) => {
        if (scenario.kind === 'meeting') return 'meeting';
        if (scenario.kind === 'season') return `${scenario.months} months, ${dealers.length} dealers`;
        return `drill: ${scenario.of.kind}${dealers.some((one) => typeof one !== 'string') ? ', with a built dealer' : ''}`;
      }),
    );
    for (const kind of [
      'meeting',
      '1 months, 4 dealers',
      '1 months, 8 dealers',
      '1 months, 12 dealers',
      '3 months, 8 dealers',
      'drill: meeting',
      'drill: meeting, with a built dealer',
      'drill: week',
      'drill: week, with a built dealer',
      'drill: month',
      'drill: month, with a built dealer',
    ])
      expect(kinds).toContain(kind);
  });

  it('make nearly everything happen that can happen', () => {
    const coverage = createCoverage();
    for (const pin of pins) hear(courseFor(pin), coverage);
    // Should one of these happen after all, or something else no longer: the list is the place to say so.
    expect(coverage.missing()).toEqual(['talk-event:method-refused', 'grade-revised:C', 'grade-revised:D']);
  });
});

function hear(course: PinCourse | Stuck, coverage: ReturnType<typeof createCoverage>): void {
  if (course.kind === 'stuck') return;
  for (const play of course.plays) {
    if (play.kind === 'meeting')
      for (const { action, events } of play.steps) coverage.hearMeeting(action.kind, events);
    else {
      coverage.hearMonth(null, play.beginning);
      for (const { action, events } of play.steps) coverage.hearMonth(action, events);
    }
  }
}
