/** A walk over the statechart: every phase and every arrow is reached, and chart and law never disagree. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { random } from '../../src/bots/exploit.ts';
import { BOTS } from '../../src/bots/roster.ts';
import { playOut } from '../../src/cli/play-out.ts';
import { DEALERS } from '../../src/content/dealers.ts';
import { meetingChart } from '../../src/dialogue/meeting-chart.ts';
import { begin, type Position, phaseOf, play, spoken, standOf, viewAt } from '../../src/dialogue/play.ts';
import { turnOf } from '../../src/dialogue/stand.ts';
import { ACTION_KINDS, type Action } from '../../src/protocol/action.ts';
import { PHASES } from '../../src/protocol/vocabulary.ts';
import { draws } from '../../src/world/chance.ts';
import { startMeeting } from '../../src/world/meeting.ts';

const BRIEFS = DEALERS.map(({ brief }) => brief);

/** Every arrow that can be walked: from phase, by action, to phase. */
function walk(games: number) {
  const arrows = new Set<string>();
  const steps: { from: Position; action: Action; to: Position }[] = [];
  for (let game = 0; game < games; game += 1) {
    const brief = BRIEFS[game % BRIEFS.length];
    if (!brief) throw new Error('no dealers');
    let position = begin({ brief, seed: game });
    const done: Action[] = [];
    while (phaseOf(position) !== 'over') {
      const { int } = draws(game, 'answer', done.length);
      const view = viewAt(position);
      // Leaving ends half of all random meetings at once; a walk wants to see the rest of the house too.
      const staying = view.legal.filter(({ kind }) => kind !== 'leave' || int(0, 9) === 0);
      const action = random({
        view: { ...view, legal: staying.length > 0 ? staying : view.legal },
        done,
        chance: int,
        wording: () => '',
      });
      const from = phaseOf(position);
      const played = play(position, action);
      if (!played.ok) throw new Error(played.refusal.message);
      steps.push({ from: position, action, to: played.position });
      position = played.position;
      done.push(action);
      arrows.add(`${from} -${action.kind}→ ${phaseOf(position)}`);
    }
  }
  return { arrows, steps };
}

describe('the chart of a meeting', () => {
  const { arrows, steps } = walk(1_500);
  const positions = steps.map(({ from }) => from);

  it('reaches every phase, and every move of the protocol is made', () => {
    const text = [...arrows].join('\n');
    for (const phase of PHASES) expect(text).toContain(`${phase}`);
    for (const kind of ACTION_KINDS) expect(text).toContain(` -${kind}→ `);
  });

  it('is where a turn without it also leads: those who play on thousands of talks leave it out', () => {
    for (const { from, action, to } of steps) {
      const { stand, events } = turnOf(standOf(from), action);
      expect(stand).toEqual(standOf(to));
      expect(events).toEqual(to.context.events);
    }
  });

  it('has the arrows it is drawn with', () => {
    expect([...arrows].sort()).toMatchSnapshot();
  });

  it('can do exactly what the law of the moment lists', () => {
    for (const position of positions.filter((_, index) => index % 7 === 0)) {
      const legal = viewAt(position).legal;
      for (const move of legal) {
        const params = Object.fromEntries(
          Object.entries(move.params).map(([name, param]) => [
            name,
            'choices' in param ? param.choices[0] : param.min,
          ]),
        );
        if (move.kind === 'ask-schedule') Object.assign(params, { parts: 1, last: params['first'] });
        expect(position.can(spoken({ kind: move.kind, ...params } as Action))).toBe(true);
      }
      const kinds = new Set(legal.map(({ kind }) => kind));
      for (const kind of ACTION_KINDS)
        if (!kinds.has(kind))
          expect(position.can(spoken({ kind, amount: 50_000, followUp: 20 } as unknown as Action))).toBe(
            false,
          );
    }
  });

  it('runs as an actor exactly as it runs purely', () => {
    for (const seed of [1, 2, 3])
      for (const brief of BRIEFS) {
        const played = playOut(BOTS.expert, { brief, seed }, seed);
        const actor = createActor(meetingChart, {
          input: { meeting: startMeeting(brief, seed), events: [] },
        });
        const heard: unknown[] = [];
        actor.on('answered', ({ events }) => heard.push(...events));
        actor.start();
        for (const action of played.actions) actor.send(spoken(action));
        expect(heard).toEqual(played.events);
        expect(actor.getSnapshot().status).toBe('done');
      }
  });
});
