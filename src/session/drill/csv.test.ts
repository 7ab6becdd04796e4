import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const lines = (text: string) => text.slice(1).split('\r\n');

describe('a table for a spreadsheet', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends every line as RFC 4180 asks', () => {
    expect(csvOf([['学员', '总分'], ['王小明', 80]])).toBe('\uFEFF学员,总分\r\n王小明,80\r\n'); // biome-ignore format: a table
  });

  it('keeps commas, quotation marks and line breaks inside a field', () => {
    expect(csvOf([['a,b', 'she said “yes”', 'say "no"', 'two\nlines']])).toBe(
      '\uFEFF"a,b",she said “yes”,"say ""no""","two\nlines"\r\n',
    );
  });

  it.each(['=1+1', '+86 138', '-5', '@sum', '\t=1', ' =1', '＝1+1', '\r=1'])(
    'takes the sting out of %j',
    (text) => expect(lines(csvOf([[text]]))[0]?.replace(/^"/, '')).toMatch(/^'/),
  );

  it('leaves numbers numbers, below zero too, and nothing empty', () => {
    expect(csvOf([[-0.25, null, 0]])).toBe('\uFEFF-0.25,,0\r\n');
  });

  it('leaves names with a hyphen inside as they are', () => {
    expect(csvOf([['Anne-Marie']])).toBe('\uFEFFAnne-Marie\r\n');
  });
});
