/**
 * Why a move is shut, as players read it: beside the move, and when it was tried all the same. One text for each reason of
 * the law; it says what to do where something can be done.
 */
import type { ShutReason } from '../../protocol/shut.ts';
import { catalogue } from './catalogue.ts';

export const SHUT = catalogue<ShutReason>({
  'wrong-phase': { zh: '这会儿还轮不到这一句', en: 'not at this point of the talk' },
  'at-the-desk': { zh: '先上门，或者先拨通电话', en: 'visit or call first' },
  'in-a-talk': { zh: '先把这次谈完', en: 'finish this talk first' },
  'talk-over': { zh: '这次已经谈完了', en: 'the talk is over' },
  'season-over': { zh: '这一季已经结束', en: 'the season is over' },
  'on-the-telephone': {
    zh: '电话里看不了：上门再查，或者事先备好材料',
    en: 'nothing to be seen by telephone: visit, or prepare for it',
  },
  'no-time-left': { zh: '来不及了', en: 'not enough time left' },
  'too-late-in-month': { zh: '月底了，来不及', en: 'too close to month end' },
  'shows-too-late': { zh: '月底前见不到钱', en: 'would not show this month' },
  'already-prepared': { zh: '备好了', en: 'ready' },
  'all-prepared': { zh: '都备好了', en: 'all ready' },
  'no-statement': { zh: '对账单没备：进门前先备好', en: 'no statement: prepare one before you go in' },
  'no-history': {
    zh: '没翻过往来记录：进门前先看',
    en: 'you have not read the history: do so before you go in',
  },
  'no-broken-promise': { zh: '翻过了，上回没有失信', en: 'the record shows no broken promise' },
  'already-told': { zh: '这个问过了', en: 'asked about already' },
  'all-told': { zh: '能打听的都问过了', en: 'you have asked about everything' },
  'enough-small-talk': { zh: '寒暄够了，该谈正事', en: 'enough small talk: come to the point' },
  'already-planned': { zh: '本月计划已经有了', en: 'there is a plan for this month' },
  'nothing-to-plan-with': {
    zh: '手里没有料：先打听，或者事先备好计划草稿',
    en: 'nothing to plan with: ask about something first, or prepare a draft',
  },
  'talked-already': { zh: '已经谈过了：计划当面定', en: 'talked already: plan it together' },
  'no-ask': { zh: '先说要多少', en: 'name an amount first' },
  'no-offer': { zh: '对方还没说愿付多少', en: 'nothing has been offered yet' },
  'too-close': { zh: '两边的数已经挨着：直接要承诺', en: 'the figures almost meet: ask for a commitment' },
  'already-traded': { zh: '这个换过了', en: 'traded for already' },
  'all-returns-traded': { zh: '能换的都换过了', en: 'nothing left to trade for' },
  'already-reminded': { zh: '旧账本月提过了', en: 'brought up already this month' },
  'warned-enough': { zh: '提醒过两回后果，再说就没用了', en: 'warned twice: a third time would be hollow' },
  'discount-given': { zh: '折扣已经给了', en: 'a discount has been given' },
  'no-open-excuse': { zh: '对方没有咬住哪个理由', en: 'no excuse is being held on to' },
  'already-checked': { zh: '这个理由查过了', en: 'this excuse has been checked' },
  'schedule-asked-enough': { zh: '日子问过两回了', en: 'asked for dates twice' },
  'method-agreed': { zh: '怎么付已经说定', en: 'the method is agreed' },
  'method-refused': { zh: '对方不肯这样付', en: 'refused already' },
  'all-methods-refused': { zh: '哪种付法都不肯', en: 'every method was refused' },
  'already-written': { zh: '字据已经立了', en: 'it is in writing' },
  'writing-asked-enough': { zh: '字据要过两回了', en: 'asked for a signature twice' },
  'already-committed': { zh: '已有承诺，按日子跟进就好', en: 'committed: follow up instead' },
  'most-talks': { zh: '本月谈过四次，不能再谈', en: 'four talks held this month' },
  'talked-today': { zh: '今天谈过了，改天再来', en: 'talked to today: come another day' },
  'nothing-missing': { zh: '没有查实少付的款', en: 'nothing known to be missing' },
  'said-it-comes': { zh: '答应补上了，等到账', en: 'said it will come: wait for it' },
  'may-still-come': { zh: '日子才过，再等一天看看', en: 'its day has only just passed: give it a day' },
  'not-pressed': { zh: '先催过才能改期', en: 'press first' },
  'renewed-once': { zh: '已经改过一次', en: 'given a new day once already' },
  'not-talked-yet': { zh: '先谈过才知道该办什么', en: 'talk first to learn what is needed' },
  'rounds-done': { zh: '本月办过了', en: 'done this month' },
});

/** What is said when something was tried that the law does not allow. */
export const REFUSED = catalogue({
  shut: { zh: '现在不行：{why}。', en: 'Not now: {why}.' },
  now: { zh: '现在不行，请换一样。', en: 'That cannot be done now; choose something else.' },
  range: {
    zh: '这个数或日子说不通，请改一改。',
    en: 'That figure or day is out of range; please change it.',
  },
});
