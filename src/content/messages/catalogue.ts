/**
 * Catalogues of what the interface says. An entry without one of the two languages, and a key that is not there, do
 * not compile. Texts are ICU messages: `{name}`, `{count, plural, …}`.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Bilingual, Language } from '../bilingual.ts';

export type Values = Readonly<Record<string, string | number>>;
export type Catalogue<Key extends string> = Readonly<Record<Key, Bilingual>>;

export function catalogue<const Key extends string>(entries: Catalogue<Key>): Catalogue<Key> {
  return entries;
}

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;
const parsed = new Map<string, IntlMessageFormat>();

/** Names in braces and nothing else that ICU knows: no plural, no quoting, no tag. */
const PLAIN = /^(?:[^{}<']|'(?!['{}<])|\{\w+\})*$/;
const NAME = /\{(\w+)\}/g;

/**
 * `text` in `language` with its placeholders filled. Texts without braces cost nothing, and names alone next to
 * nothing: asking the browser for its knowledge of languages takes longer than all the rest of the first screen.
 */
export function format(text: Bilingual, language: Language, values: Values = {}): string {
  const message = text[language];
  if (!message.includes('{')) return message;
  if (PLAIN.test(message))
    return message.replace(NAME, (_, name: string) => String(filled(values, name, message)));
  const key = `${language}\n${message}`;
  const known = parsed.get(key) ?? new IntlMessageFormat(message, LOCALES[language]);
  parsed.set(key, known);
  return String(known.format(values));
}

function filled(values: Values, name: string, message: string): string | number {
  const value = values[name];
  if (value === undefined) throw new Error(`nothing given for {${name}} in “${message}”`);
  return value;
}
