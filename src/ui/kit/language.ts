/** The player's language: chosen by the browser, switchable at any time, remembered on this device. */
import { effect, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Bilingual, Language } from '../../content/bilingual.ts';
import { type Catalogue, format, type Values } from '../../content/messages/catalogue.ts';
import { recall, remember } from './memory.ts';

const schema = v.picklist(['zh', 'en']);

/** Chinese first: English only where the browser asks for it before any Chinese. */
function preferred(): Language {
  const first = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return first?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

export const language = signal<Language>(recall('language', schema) ?? preferred());

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
});

export function switchLanguage(): void {
  language.value = language.value === 'zh' ? 'en' : 'zh';
  remember('language', language.value);
}

/** A pair in the current language; re-renders with it. */
export function inLanguage(pair: Bilingual): string {
  return pair[language.value];
}

/** The speaking form of a catalogue: `t('cards.title')`, `t('room.left', { minutes: 3 })`. */
export function translator<Key extends string>(
  entries: Catalogue<Key>,
): (key: Key, values?: Values) => string {
  return (key, values) => format(entries[key], language.value, values);
}
