import { describe, expect, it } from 'vitest';
import { TERRITORY } from '../../../content/dealers.ts';
import { startMonths } from '../../../session/start-month.ts';
import type { Scene } from '../desk/scene.ts';
import { openChronicle } from '../words/chronicle.ts';
import { tellScene } from './scene-lines.ts';

const DEALER = TERRITORY[0]?.brief.id ?? '';
const SEED = 5;

function monthWith(acted: boolean) {
  const session = startMonths({
    dealers: TERRITORY.slice(0, 4).map(({ brief }) => brief),
    months: 1,
    seed: SEED,
    words: 1,
  });
  const chronicle = openChronicle(session);
  const scene: Scene = {
    dealer: DEALER,
    acted,
    since: session.events().length,
    from: chronicle.lines().length,
    draft: null,
    byRoad: false,
  };
  return { session, told: () => tellScene(scene, chronicle.lines(), SEED) };
}

describe('a scene told', () => {
  it('begins at the desk with the ledger open when nothing has been done', () => {
    const { lines, here } = monthWith(false).told();
    expect(here).toBe('desk');
    expect(lines.map(({ by }) => by)).toEqual(['narrator']);
  });

  it('is picked up before the rep speaks, and the dealer answers last', () => {
    const { session, told } = monthWith(true);
    session.act({ kind: 'contact-due', dealer: DEALER });
    expect(told().here).toBe('phone');
    expect(told().lines.map(({ by }) => by)).toEqual(['narrator', 'rep', 'dealer']);
  });

  it('sends a line first and hears of it afterwards, without anybody on the phone', () => {
    const { session, told } = monthWith(true);
    session.act({ kind: 'remind-due', dealer: DEALER });
    expect(told().here).toBe('desk');
    expect(told().lines.map(({ by }) => by)).toEqual(['rep', 'narrator', 'dealer']);
  });

  it('stays as it was told while it goes on, and hears nothing of other dealers', () => {
    const { session, told } = monthWith(true);
    session.act({ kind: 'contact-due', dealer: DEALER });
    const before = told().lines;
    session.act({ kind: 'contact-due', dealer: TERRITORY[1]?.brief.id ?? '' });
    expect(told().lines).toEqual(before);
    session.act({ kind: 'contact-due', dealer: DEALER });
    expect(told().lines.slice(0, before.length)).toEqual(before);
    // The line is open already.
    expect(
      told()
        .lines.slice(before.length)
        .map(({ by }) => by),
    ).toEqual(['rep', 'dealer']);
  });
});
