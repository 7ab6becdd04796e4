/** Placeholders: what stands in the braces of a line, in each language's own form. */
import type { Instalment } from '../../protocol/event.ts';
import type { Minutes, Percent, Yuan } from '../../protocol/units.ts';
import type { Bilingual, Language } from '../bilingual.ts';
import { dayOfMonth } from '../day-of-month.ts';
import { formatYuan } from '../money.ts';
import type { Line } from './line.ts';

export type Slots = Readonly<Record<string, Bilingual>>;

function fillOne(text: string, slots: Slots, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name];
    // a line and its event are both ours: a missing slot is a bug, never a thing to show
    if (!slot) throw new Error(`no value for {${name}} in "${text}"`);
    return slot[language];
  });
}

export function fill(line: Line, slots: Slots): Bilingual {
  const en = fillOne(line.en, slots, 'en');
  // a placeholder may stand first ("two parts …"), so the sentence gets its capital here
  return { zh: fillOne(line.zh, slots, 'zh'), en: en.charAt(0).toUpperCase() + en.slice(1) };
}

export function yuan(amount: Yuan): Bilingual {
  return { zh: formatYuan(amount, 'zh'), en: formatYuan(amount, 'en') };
}

export function minutesLong(minutes: Minutes): Bilingual {
  return { zh: `${minutes}分钟`, en: minutes === 1 ? '1 minute' : `${minutes} minutes` };
}

export function clockTime(clock: Minutes): Bilingual {
  const time = `${Math.floor(clock / 60)}:${String(clock % 60).padStart(2, '0')}`;
  return { zh: time, en: time };
}

export function points(percent: Percent): Bilingual {
  return { zh: `${percent}个点`, en: `${percent}%` };
}

export function partCount(parts: number): Bilingual {
  const zh = ['一', '两', '三', '四'][parts - 1] ?? String(parts);
  const en = ['one part', 'two parts', 'three parts', 'four parts'][parts - 1] ?? `${parts} parts`;
  return { zh: `${zh}笔`, en };
}

/** "12号3万、26号3万"; "¥30,000 on the 12th and ¥30,000 on the 26th". */
export function schedule(instalments: readonly Instalment[]): Bilingual {
  const zh = instalments.map(({ day, amount }) => `${day}号${formatYuan(amount, 'zh')}`).join('、');
  const parts = instalments.map(({ day, amount }) => `${formatYuan(amount, 'en')} on ${dayOfMonth(day).en}`);
  const last = parts.at(-1) ?? '';
  return { zh, en: parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last };
}
