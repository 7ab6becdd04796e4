/**
 * Numbers the way people write them in Chinese and out of it: 12万5, 一万二, 十二点五万, 125,000. The number libraries
 * tried read 一万二 as 10,002, hence this reader.
 */
const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };
const SAME: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  俩: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  w: '万',
  '￥': '¥',
  '，': ',',
  '．': '.',
  '。': '.',
};

/** Full-width, capital and colloquial characters to plain ones; blanks go. */
export function plain(text: string): string {
  const half = [...text.trim().toLowerCase()]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
      if (code >= 0xff41 && code <= 0xff5a) return String.fromCodePoint(code - 0xff41 + 97);
      return char;
    })
    .join('')
    .replace(/thousand$/, 'k')
    .replace(/million$/, 'm')
    .replace(/\s+/g, '');
  return [...half].map((char) => SAME[char] ?? char).join('');
}

/** A number in Arabic digits, with thousands in threes or none. */
export function arabic(text: string): number | undefined {
  if (!/^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(',', ''));
}

interface Reading {
  /** Finished 亿 and 万. */
  total: number;
  /** What has gathered below the next 万 or 亿. */
  section: number;
  /** A number that waits for its unit. */
  pending: { readonly value: number; readonly text: string } | undefined;
  /** The last unit, which the next must stay under; within a section and over all. */
  small: number;
  big: number;
  /** The unit a bare last digit is a tenth of: 一万二 is 12,000. */
  tail: number;
  afterZero: boolean;
  first: boolean;
  fraction: boolean;
}

/** Folds the waiting number into the section. False when it cannot stand there. */
function settle(reading: Reading, atEnd: boolean): boolean {
  const { pending } = reading;
  if (!pending) return true;
  reading.pending = undefined;
  const single = /^[1-9]$/.test(pending.text);
  if (reading.tail === Number.POSITIVE_INFINITY) reading.section += pending.value;
  else if (reading.afterZero || reading.tail === 10) {
    if (pending.value >= reading.tail) return false;
    reading.section += pending.value;
  } else if (single) {
    if (!atEnd) return false;
    reading.section += (pending.value * reading.tail) / 10;
  } else {
    // 12万5000 and 12万500 are clear; 12万50 is not, so it is refused
    if (pending.text.length < 3 || pending.value >= reading.tail) return false;
    reading.section += pending.value;
  }
  return true;
}

/** One unit character. False when the order is wrong. */
function takeUnit(reading: Reading, unit: number): boolean {
  if (unit < 10_000) {
    const count = reading.pending?.value ?? (unit === 10 && reading.section === 0 ? 1 : undefined);
    if (count === undefined || unit >= reading.small) return false;
    if (!reading.first && count >= 10) return false;
    reading.section += count * unit;
    reading.pending = undefined;
    reading.small = unit;
    reading.tail = unit;
  } else {
    if (!settle(reading, false) || reading.section === 0 || unit >= reading.big) return false;
    reading.total += reading.section * unit;
    reading.section = 0;
    reading.small = unit;
    reading.big = unit;
    reading.tail = unit;
  }
  reading.afterZero = false;
  reading.first = false;
  return true;
}

/** A 零, which stands between a unit and a last number. */
function takeZero(reading: Reading): boolean {
  if (reading.first || reading.pending || reading.afterZero) return false;
  reading.afterZero = true;
  return true;
}

function takeNumber(reading: Reading, token: string): boolean {
  const digit = DIGITS.indexOf(token);
  const value = digit >= 0 ? digit : arabic(token);
  const fraction = token.includes('.');
  // a fraction stands first and says it all: 12.5万, never 12.5万3千
  if (value === undefined || reading.pending || reading.fraction || (fraction && !reading.first))
    return false;
  reading.fraction = fraction;
  reading.pending = { value, text: digit >= 0 ? String(value) : token };
  return true;
}

/** Numbers with units: 12万8千, 一百二十万, 十二万零五百. */
export function mixed(text: string): number | undefined {
  if (text === '零') return 0;
  const tokens = text.match(/\d[\d,]*(\.\d+)?|[零一二三四五六七八九]|[十百千万亿]/g);
  if (!tokens || tokens.join('') !== text) return undefined;
  const reading: Reading = {
    total: 0,
    section: 0,
    pending: undefined,
    small: Number.POSITIVE_INFINITY,
    big: Number.POSITIVE_INFINITY,
    tail: Number.POSITIVE_INFINITY,
    afterZero: false,
    first: true,
    fraction: false,
  };
  for (const token of tokens) {
    const unit = UNITS[token];
    const taken =
      unit !== undefined
        ? takeUnit(reading, unit)
        : token === '零'
          ? takeZero(reading)
          : takeNumber(reading, token);
    if (!taken) return undefined;
  }
  if (reading.afterZero && !reading.pending) return undefined;
  return settle(reading, true) ? reading.total + reading.section : undefined;
}

/** 十二点五万, as phones write down what is spoken. */
export function spokenFraction(text: string): number | undefined {
  const match = /^(.+)点([零一二三四五六七八九]+)([千万亿]?)$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', after = '', unit = ''] = match;
  const base = mixed(whole);
  if (base === undefined || /[万亿]/.test(whole)) return undefined;
  const digits = [...after].map((char) => DIGITS.indexOf(char)).join('');
  return Number(`${base}.${digits}`) * (UNITS[unit] ?? 1);
}
