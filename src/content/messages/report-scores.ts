/** Scores of a month: practices, courage, and the rules that a talk alone does not have. */
import { LOOKED_UP_WITHIN, PRESSED_AT_ONCE } from '../../protocol/follow-up-figures.ts';
import { FOLLOW_UP_POINTS, LATE_SHARE, PESTERED_COST } from '../../protocol/follow-up-points.ts';
import { counted } from '../count-words.ts';
import { catalogue } from './catalogue.ts';

const LOOKED = counted(LOOKED_UP_WITHIN);
const PRESSED = counted(PRESSED_AT_ONCE.scores.days);
const TENTHS = counted(LATE_SHARE.caught * 10);
const POINTS = FOLLOW_UP_POINTS;

export const REPORT_SCORES = catalogue({
  'scores.title': { zh: '三项得分', en: 'The three scores' },
  'scores.lead': {
    zh: '每一项都是各家经销商的平均，没谈过的一家按 0 算。一场谈话里，一项最低 0 分、最高满分，所以凭据相加可能低过或高过得分。运气不算分。',
    en: 'Each rule is the mean over all dealers; one nobody talked to counts as zero. In one talk a rule earns no less than 0 and no more than its points, so the evidence may add up to less or more. Luck never counts.',
  },
  'scores.evidence': { zh: '凭据', en: 'The evidence' },
  'scores.evidence.none': {
    zh: '没有一件事够得上这一项。',
    en: 'Nothing done this month touched this rule.',
  },
  'scores.total': { zh: '{name} {points}', en: '{name} {points}' },
  'scores.act': { zh: '{day} {act} {points}', en: '{day} {act} {points}' },
  'scores.act.none': { zh: '没有动作 {points}', en: 'nothing done {points}' },
  'scores.act.times': { zh: '{act} ×{times}', en: '{act} ×{times}' },
  'rule.on-time': { zh: '跟得及时', en: 'In time' },
  'rule.tightness': { zh: '松紧合适', en: 'As tightly as suits' },
  'rule.caught': { zh: '核对及时', en: 'Outcome looked up' },
  'rule.pressed': { zh: '没到就催', en: 'Misses pressed' },
  'how.on-time': {
    zh: `${POINTS['on-time']} 分平摊到每一笔：到期前提醒或当天联系，并且核对过到账，得全份；没联系，信用好的仍得全份，一般的半份，差的没有。`,
    en: `${POINTS['on-time']} points shared among the dated parts: reminded or rung up, and looked up afterwards, the whole share; left alone, the whole share with a good payer, half with a middling one, none with a poor one.`,
  },
  'how.tightness': {
    zh: `${POINTS.tightness} 分平摊到每一笔：不管、提醒、当天联系，和这一家合适的松紧一样得全份，差一档约得一半；没事去催一次 −${PESTERED_COST.tightness}。`,
    en: `${POINTS.tightness} points shared among the parts: left alone, reminded, or rung up, as suits this dealer, the whole share; one step off, about half; −${PESTERED_COST.tightness} for each call without a cause.`,
  },
  'how.caught': {
    zh: `${POINTS.caught} 分平摊到每一笔：到期 ${LOOKED_UP_WITHIN} 天内核对过到账得全份，晚了${TENTHS.zh}成，没核对为 0。`,
    en: `${POINTS.caught} points shared among the parts: compared within ${LOOKED.en} days of the due day, the whole share; later, ${TENTHS.en} tenths; never, none.`,
  },
  'how.pressed': {
    zh: `${POINTS.pressed} 分平摊到每一笔：到齐了，或发现没到后 ${PRESSED_AT_ONCE.scores.days} 天内催过，得全份；催得晚半份；没催、没核对为 0。`,
    en: `${POINTS.pressed} points shared among the parts: kept, or pressed within ${PRESSED.en} days of being found missing, the whole share; later, half; neither pressed nor looked up, none.`,
  },
  'how.respect.month': {
    zh: `没事去催一次再 −${PESTERED_COST.respect}。`,
    en: `Each call without a cause another −${PESTERED_COST.respect}.`,
  },
  'practices.title': { zh: '六项本事', en: 'The six practices' },
  'practices.text': {
    zh: '六边形图，每个角是一项本事，0 到 100：{values}。',
    en: 'A radar of the six practices, each from 0 to 100: {values}.',
  },
  'practices.value': { zh: '{name} {value}', en: '{name} {value}' },
  'practices.caption': {
    zh: '各项本事做到几成，从开头到现在的平均',
    en: 'How much of each was done, the mean of the season so far',
  },
  'practices.practice': { zh: '本事', en: 'Practice' },
  'practices.score': { zh: '做到', en: 'Done' },
  'practices.how': { zh: '怎么算', en: 'How it is computed' },
  'practice.plan': { zh: '一起定计划', en: 'Plan together' },
  'practice.measures': { zh: '办法补缺口', en: 'Close the gap' },
  'practice.commitment': { zh: '要到承诺', en: 'Win commitments' },
  'practice.follow-up': { zh: '跟得住', en: 'Follow up' },
  'practice.high-standard': { zh: '高标准', en: 'High standard' },
  'practice.knowledge-and-courage': { zh: '懂行敢要', en: 'Know and dare' },
  'practice.plan.how': {
    zh: '一起定的算 100，只发过去的算 40，没有为 0。',
    en: '100 for a plan made together, 40 for one sent, 0 for none.',
  },
  'practice.measures.how': {
    zh: '各个办法平均能补上几成缺口。',
    en: 'Share of the gap that the measures could be expected to close.',
  },
  'practice.commitment.how': { zh: '“要到承诺”的得分。', en: 'The score for commitments won.' },
  'practice.follow-up.how': { zh: '“跟得住”的得分。', en: 'The score for follow-up.' },
  'practice.high-standard.how': {
    zh: '首次要价、站得稳、有分寸三项得几成。',
    en: 'Share earned of: height of the first ask, firmness, respect.',
  },
  'practice.knowledge-and-courage.how': {
    zh: '一半看备资料和打听，一半看开场、开口早晚、首次要价。',
    en: 'Half from preparing and asking, half from opening, how soon and how high.',
  },
  'courage.title': { zh: '胆量：多早开口，要多高', en: 'Courage: how soon, how high' },
  'courage.none': { zh: '这个月没有开口要过数。', en: 'No sum was named this month.' },
  'courage.text': {
    zh: '散点图：横轴是第几句开口，纵轴是要价占目标的百分比。',
    en: 'Each talk’s first ask: the line it came in, against its height in percent of the target.',
  },
  'courage.band': { zh: '满分带：1.1–1.7 倍', en: 'full marks: 1.1–1.7 times' },
  'courage.turn': { zh: '第 {turn} 句', en: 'line {turn}' },
  'courage.x': { zh: '第几句开口', en: 'Line of the first ask' },
  'courage.y': { zh: '目标的 %', en: '% of target' },
  'courage.caption': { zh: '每次谈话的第一次要价', en: 'The first ask of each talk' },
  'courage.lines': { zh: '每次谈话（{count}）', en: 'Talk by talk ({count})' },
  'courage.who': { zh: '经销商', en: 'Dealer' },
  'courage.when': { zh: '日子', en: 'Day' },
  'courage.soon': { zh: '第几句', en: 'Line' },
  'courage.high': { zh: '占目标', en: 'Of target' },
});
