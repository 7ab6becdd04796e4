import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { format } from './catalogue.ts';

const icu = (text: string, values: Record<string, string | number>) =>
  String(new IntlMessageFormat(text, 'en-GB').format(values));

describe('an interface text', () => {
  it.each([
    ['{name} owes {amount}', { name: '周建国', amount: 3 }],
    ["{name}'s desk: don't wait", { name: '$& Zhou' }],
    ["it''s '{'braced'}' for {name}", { name: 'Zhou' }],
    ["'{name}' as written", { name: 'Zhou' }],
    ['{count, plural, one {# shop} other {# shops}} of {name}', { count: 2, name: 'Zhou' }],
    ['{a}{b}{a}', { a: 0, b: '' }],
  ])('reads as ICU reads it: %s', (text, values) => {
    expect(format({ zh: text, en: text }, 'en', values)).toBe(icu(text, values));
  });

  it('never leaves a name without its value', () => {
    const text = '{name} owes {amount}';
    expect(() => format({ zh: text, en: text }, 'zh', { name: '周建国' })).toThrow('amount');
  });
});
