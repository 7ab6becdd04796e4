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

/** `text` in `language` with its placeholders filled. Texts without braces cost nothing. */
export function format(text: Bilingual, language: Language, values?: Values): string {
  const message = text[language];
  if (!message.includes('{')) return message;
  const key = `${language}\n${message}`;
  const known = parsed.get(key) ?? new IntlMessageFormat(message, LOCALES[language]);
  parsed.set(key, known);
  return String(known.format(values));
}
