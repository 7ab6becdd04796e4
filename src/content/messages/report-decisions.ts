/** The decisions that mattered most: what was done, and what it was worth. Never a reproach. */
import { catalogue } from './catalogue.ts';

export const DECISIONS = catalogue({
  'decisions.title': { zh: '最要紧的几个决定', en: 'The decisions that mattered most' },
  'decisions.none': { zh: '这个月没有哪个决定分得出轻重。', en: 'No decision of this month stands out.' },
  'decisions.good': { zh: '这步走对了', en: 'It paid' },
  'decisions.bad': { zh: '下次换个做法', en: 'Another way next time' },
  'decisions.money.good': { zh: '关系到 {amount}', en: '{amount} came of it' },
  'decisions.money.bad': { zh: '关系到 {amount}', en: '{amount} hung on it' },
  'decisions.others': {
    zh: '另有 {count} 家也是这样：{names}；合计 {amount}。',
    en: '{count, plural, one {The same with {names}} other {The same with # others ({names})}}; {amount} in all.',
  },
  'decisions.others.plain': {
    zh: '另有 {count} 家也是这样：{names}。',
    en: '{count, plural, one {The same with {names}.} other {The same with # others: {names}.}}',
  },
  'decisions.points': {
    zh: '相关规则里，这一家得 {earned} / {max} 分。',
    en: 'The rules behind it gave {earned} of {max} points with this dealer.',
  },
  'decision.not-talked': {
    zh: '没去找{name}。这家最多能谈下 {amount}。',
    en: '{name} was never approached. The best of talks would have agreed on {amount}.',
  },
  'decision.not-talked.do': {
    zh: '月初先排一遍，每家至少坐下来谈一次。',
    en: 'Go through the list in the first days: one talk with each, at least.',
  },
  'decision.not-committed': {
    zh: '和{name}谈了，没有带回有日子的承诺。这家能谈到 {amount}。',
    en: 'Talked to {name}, and came away without a dated commitment. {amount} was within reach.',
  },
  'decision.not-committed.do': {
    zh: '出门前说出数目和日子，听到一个“行”再走。',
    en: 'Name the sum and the day before leaving, and wait for the yes.',
  },
  'decision.asked-low': {
    zh: '和{name}定在 {amount}，还有余地。',
    en: 'Settled with {name} on {amount}; there was room above it.',
  },
  'decision.asked-low.do': {
    zh: '带上对账单，头一句就往目标的 1.1 到 1.7 倍要。',
    en: 'Bring the statement, and open between 1.1 and 1.7 times the target.',
  },
  'decision.excuse-passed': {
    zh: '{name}说“{excuse}”，就认了。',
    en: '{name} said “{excuse}”, and that was that.',
  },
  'decision.excuse-passed.do': {
    zh: '体谅归体谅，去看一眼，再谈哪天付。',
    en: 'Feel with the person, have a look, and come back to the day of payment.',
  },
  'decision.miss-let-lie': {
    zh: '{name}那笔 {amount} 没到齐，没有去催。',
    en: '{name}’s part of {amount} did not come in full, and was not pressed.',
  },
  'decision.miss-let-lie.do': {
    zh: '第二天就问：差多少、哪天补。晚一天，钱就去了别处。',
    en: 'Ask the next day: how much is missing, and when will it come. Money does not wait.',
  },
  'decision.never-compared': {
    zh: '{name}的 {amount} 到了日子，没有去核对到账。',
    en: '{name}’s {amount} fell due, and the receipts were never compared.',
  },
  'decision.never-compared.do': {
    zh: '到期第二天核对一次到账，十分钟。',
    en: 'Compare the receipts on the day after: ten minutes.',
  },
  'decision.dated-too-late': {
    zh: '{name}的 {amount} 约在了月底，没有留下催的日子。',
    en: '{name}’s {amount} was dated so late that no day was left to look or to press.',
  },
  'decision.dated-too-late.do': {
    zh: '第一笔约在上旬，最后一笔离月底也留出三五天。',
    en: 'Put the first part early in the month, and leave some days after the last.',
  },
  'decision.gap-left': {
    zh: '{name}的承诺离目标还有缺口，没有上办法。',
    en: '{name}’s commitment left a gap, and no measure was set against it.',
  },
  'decision.gap-left.do': {
    zh: '照着对方的难处挑一个办法，估个数，一直加到补满。',
    en: 'Choose measures for what is really the matter, estimate each, add up until the gap is gone.',
  },
  'decision.measure-missed-its-mark': {
    zh: '给{name}上了“{measure}”，估 {amount}，没打在难处上。',
    en: '“{measure}” for {name}, estimated at {amount}, was aimed at something that was not the matter.',
  },
  'decision.measure-missed-its-mark.do': {
    zh: '先问库存、问零售欠款，再挑办法。',
    en: 'Ask about stock and retailers’ debts first, then choose.',
  },
  'decision.measure-forgotten': {
    zh: '答应{name}的“{measure}”没有做。',
    en: '“{measure}”, promised to {name}, was not done.',
  },
  'decision.measure-forgotten.do': {
    zh: '谈完当天就把答应的办法排进日程。',
    en: 'Put what you promised into the calendar the same day.',
  },
  'decision.hostile': { zh: '对{name}说了重话。', en: 'Hard words to {name}.' },
  'decision.hostile.do': {
    zh: '数目可以硬，话要软：得罪了人，我们就排到最后。',
    en: 'Be hard on the sum and easy on the person: who is disliked stands at the end of the queue.',
  },
  'decision.too-tight': {
    zh: '{name}付款一向可靠，却跟得太紧，对方受不了。',
    en: '{name} pays reliably, and was followed up more closely than suits.',
  },
  'decision.too-tight.do': {
    zh: '提醒一声就够；省下的电话，打给信用差的那几家。',
    en: 'A line before the day is enough. Spend the calls on those who need them.',
  },
  'decision.pestered': { zh: '没到时候去催{name}。', en: '{name} was pressed when nothing was due.' },
  'decision.pestered.do': {
    zh: '信用好的放手，信用差的到日子再盯。',
    en: 'Leave good payers alone; watch the others on the day.',
  },
  'decision.committed-high': {
    zh: '和{name}定下 {amount}，差不多是能谈到的全部。',
    en: 'Won {amount} from {name}, close to all there was to win.',
  },
  'decision.pressed-and-paid': {
    zh: '{name}那笔 {amount} 没到齐，催了以后又补来一些。',
    en: '{name}’s part of {amount} was short; you pressed, and more came.',
  },
  'decision.excuse-seen-through': {
    zh: '{name}的“{excuse}”没有站住。',
    en: '{name}’s “{excuse}” did not hold.',
  },
  'decision.measure-brought': {
    zh: '给{name}上的“{measure}”打在了难处上。',
    en: '“{measure}” for {name} met what was really the matter.',
  },
});
