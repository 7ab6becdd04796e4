/**
 * The golden grid of what the game publishes: points, shares, minutes, days and costs, each once. A changed figure changes a
 * row, and then the texts that tell it and what was scored by it have to be thought of as well.
 */
import { describe, expect, it } from 'vitest';
import * as figures from './follow-up-figures.ts';
import * as points from './follow-up-points.ts';
import * as costs from './month-costs.ts';
import * as preparation from './preparation.ts';

const rowsOf = (module: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(module)
    .filter(([, value]) => typeof value !== 'function')
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .sort();

describe('the published figures', () => {
  it('are those of the grid', async () => {
    const rows = [figures, points, costs, preparation].flatMap(rowsOf);
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`${import.meta.dirname}/figures-grid.txt`);
  });
});
