/** One decision in a few words, as it appears in a list of decisions elsewhere: “讲理要价 20万”. */
import type { Action } from '../protocol/action.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import type { Day } from '../protocol/units.ts';
import type { Bilingual } from './bilingual.ts';
import { dayOfMonth } from './day-of-month.ts';
import { ACT_NAMES } from './messages/report-acts.ts';
import { formatYuan } from './money.ts';
import {
  CONSEQUENCE_NAMES,
  MEASURE_NAMES,
  METHOD_NAMES,
  REASON_NAMES,
  RETURN_NAMES,
  TOPIC_NAMES,
} from './room-terms.ts';
import { PREPARATION_NAMES } from './terms.ts';

/** What was done, and with which sum, day or thing. `who`: the name of the dealer it was done with. */
export function actionWords(action: Action | MonthAction, who: Bilingual | undefined): Bilingual {
  const parts = [...(who ? [who] : []), ACT_NAMES[action.kind], ...details(action)];
  return {
    zh: parts.map(({ zh }) => zh).join(' '),
    en: parts.map(({ en }) => en).join(' · '),
  };
}

function details(action: Action | MonthAction): readonly Bilingual[] {
  return [
    ...('item' in action ? [PREPARATION_NAMES[action.item]] : []),
    ...('amount' in action ? [yuan(action.amount)] : []),
    ...('estimate' in action ? [yuan(action.estimate)] : []),
    ...('reason' in action ? [REASON_NAMES[action.reason]] : []),
    ...('topic' in action ? [TOPIC_NAMES[action.topic]] : []),
    ...('for' in action ? [RETURN_NAMES[action.for]] : []),
    ...('consequence' in action ? [CONSEQUENCE_NAMES[action.consequence]] : []),
    ...('percent' in action ? [same(`${action.percent}%`)] : []),
    ...('measure' in action ? [MEASURE_NAMES[action.measure]] : []),
    ...('method' in action ? [METHOD_NAMES[action.method]] : []),
    ...days(action),
  ];
}

function days(action: Action | MonthAction): readonly Bilingual[] {
  switch (action.kind) {
    case 'ask-schedule': {
      const { parts, first, last } = action;
      const [from, to] = [dayOfMonth(first), dayOfMonth(last)];
      if (parts === 1) return [{ zh: `${to.zh}一笔付清`, en: `in one part on ${to.en}` }];
      return [{ zh: `${from.zh}到${to.zh}分${parts}笔`, en: `in ${parts} parts, ${from.en} to ${to.en}` }];
    }
    case 'close':
      return [day(action.followUp)];
    case 'leave':
      return [day(action.appointment)];
    case 'renew-part':
      return [day(action.day)];
    default:
      return [];
  }
}

const same = (text: string): Bilingual => ({ zh: text, en: text });
const day = (date: Day): Bilingual => {
  const { zh, en } = dayOfMonth(date);
  return { zh, en: `on ${en}` };
};
const yuan = (amount: number): Bilingual => ({ zh: formatYuan(amount, 'zh'), en: formatYuan(amount, 'en') });
