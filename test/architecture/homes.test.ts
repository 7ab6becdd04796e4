/** An exported type's name stands for one thing in the whole of src. */
import { describe, expect, it } from 'vitest';
import { sharedNames } from './homes.ts';
import { readTree } from './source.ts';

describe('the name of an exported type', () => {
  it.each([
    ['two interfaces', 'export interface Told { a: 1 }', 'export interface Told { b: 1 }'],
    ['an interface and an alias', 'export interface Told { a: 1 }', 'export type Told = 1'],
    ['the same thing written twice', 'export type Told = 1', 'export type Told = 1'],
  ])('has one home: %s are noticed', (_, one, other) => {
    const sources = [
      { path: 'src/ui/kit/a.ts', text: one },
      { path: 'src/trainer/b.ts', text: other },
    ];
    expect(sharedNames(sources)).toEqual([
      'Told stands for several things: src/ui/kit/a.ts, src/trainer/b.ts',
    ]);
  });

  it('may be used by whoever keeps it to himself, and be handed on', () => {
    const sources = [
      { path: 'src/ui/kit/a.ts', text: 'export interface Told { a: 1 }' },
      { path: 'src/trainer/b.ts', text: 'interface Told { b: 1 }' },
      { path: 'src/trainer/c.ts', text: "export type { Told } from '../ui/kit/a.ts'" },
    ];
    expect(sharedNames(sources)).toEqual([]);
  });

  it('stands for one thing in the whole of src', () => {
    expect(sharedNames(readTree('src', /\.(tsx?|mjs)$/))).toEqual([]);
  });
});
