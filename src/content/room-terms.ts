/** Names of what occurs in the room and after it. Faces and bands are descriptions for those who do not see them. */
import type {
  Consequence,
  Ending,
  Excuse,
  Expression,
  Measure,
  Method,
  PatienceBand,
  Reason,
  Return,
  Topic,
  TrustBand,
  Truth,
} from '../protocol/vocabulary.ts';
import type { Bilingual } from './bilingual.ts';

export const EXCUSE_NAMES: Record<Excuse, Bilingual> = {
  'retailers-owe': { zh: '下面店欠我钱', en: 'My retailers owe me' },
  flaw: { zh: '货有毛病', en: 'The goods had a flaw' },
  house: { zh: '家里买房', en: 'We are buying a house' },
  warehouse: { zh: '正在建仓库', en: 'We are building a warehouse' },
  ceremony: { zh: '家里办红白事', en: 'A wedding or funeral' },
  stock: { zh: '钱压在货上', en: 'Cash tied up in stock' },
  'month-end': { zh: '等到月底', en: 'Wait for month end' },
  absent: { zh: '拿主意的人不在', en: 'The one who decides is away' },
  'rival-promotion': { zh: '别家活动占了钱', en: 'Another supplier’s promotion' },
  'prior-promise': { zh: '前任业务员答应过', en: 'The rep before you promised' },
  'rival-terms': { zh: '别家条件更好', en: 'A competitor’s better terms' },
  reconcile: { zh: '先把账对清', en: 'Reconcile the accounts first' },
};

export const TRUTH_NAMES: Record<Truth, Bilingual> = {
  true: { zh: '属实', en: 'true' },
  exaggerated: { zh: '有但说大了', en: 'real but exaggerated' },
  bluff: { zh: '托词', en: 'a bluff' },
};

export const MEASURE_NAMES: Record<Measure, Bilingual> = {
  'joint-collection': { zh: '一起下去收款', en: 'Collect together' },
  incentive: { zh: '按期付款返利', en: 'Rebate for paying on time' },
  promotion: { zh: '乡镇地推动销', en: 'Grass-roots promotion' },
  outlet: { zh: '帮开新网点', en: 'Open new outlets' },
  'new-product': { zh: '上利润更好的新品', en: 'A new product with better margin' },
  'lend-staff': { zh: '借人手几天', en: 'Lend staff for a few days' },
  training: { zh: '培训店员', en: 'Train the staff' },
};

export const TOPIC_NAMES: Record<Topic, Bilingual> = {
  cash: { zh: '进账', en: 'income' },
  stock: { zh: '库存', en: 'stock' },
  retailers: { zh: '下面店的欠款', en: 'what retailers owe' },
  suppliers: { zh: '别家供应商', en: 'other suppliers' },
};

export const REASON_NAMES: Record<Reason, Bilingual> = {
  due: { zh: '货款到期', en: 'it is due' },
  figures: { zh: '动销数字', en: 'the sales figures' },
  plan: { zh: '一起定的计划', en: 'the plan we made' },
  company: { zh: '公司任务', en: 'the company’s quota' },
};

export const RETURN_NAMES: Record<Return, Bilingual> = {
  earlier: { zh: '提前付款', en: 'an earlier date' },
  written: { zh: '写下来签字', en: 'writing and a signature' },
  order: { zh: '一张新订单', en: 'a new order' },
};

export const METHOD_NAMES: Record<Method, Bilingual> = {
  transfer: { zh: '银行转账', en: 'bank transfer' },
  draft: { zh: '承兑汇票', en: 'banker’s acceptance' },
  cash: { zh: '现金', en: 'cash' },
};

export const CONSEQUENCE_NAMES: Record<Consequence, Bilingual> = {
  'stop-shipping': { zh: '暂停发货', en: 'shipments stop' },
  'credit-line': { zh: '缩减信用额度', en: 'the credit line shrinks' },
};

export const ENDING_NAMES: Record<Ending, Bilingual> = {
  handshake: { zh: '握手成交', en: 'A handshake' },
  vague: { zh: '一句空话', en: 'A word without a date' },
  'rep-left': { zh: '约好下次', en: 'Left with an appointment' },
  'dealer-left': { zh: '对方走了', en: 'The dealer walked out' },
  'time-up': { zh: '时间到了', en: 'Out of time' },
};

/** The face, in words. */
export const EXPRESSION_SIGNS: Record<Expression, Bilingual> = {
  calm: { zh: '神色平静', en: 'a calm face' },
  smiling: { zh: '脸上带笑', en: 'smiling' },
  sceptical: { zh: '挑着眉毛，不太信', en: 'one eyebrow up, not convinced' },
  worried: { zh: '皱着眉头，有心事', en: 'brow furrowed, worried' },
  annoyed: { zh: '撇着嘴，有些不耐烦', en: 'lips tight, annoyed' },
  angry: { zh: '沉下脸，动了气', en: 'face dark, angry' },
  embarrassed: { zh: '避开目光，有点不好意思', en: 'looks away, embarrassed' },
  thinking: { zh: '眼睛看着别处，在盘算', en: 'eyes elsewhere, working it out' },
};

/** Patience, as the body shows it. */
export const PATIENCE_SIGNS: Record<PatienceBand, Bilingual> = {
  settled: { zh: '靠着椅背，坐得很稳。', en: 'Leans back, settled in the chair.' },
  fidgeting: { zh: '手指敲着桌面，身子换来换去。', en: 'Drums on the table and keeps shifting.' },
  leaving: { zh: '不停看表，身子已经朝着门口。', en: 'Keeps checking the time, already turned to the door.' },
};

/** Both, as they can be heard on the telephone. */
export const PATIENCE_HEARD: Record<PatienceBand, Bilingual> = {
  settled: { zh: '那头不急，听你把话说完。', en: 'In no hurry, and hears you out.' },
  fidgeting: {
    zh: '话越来越短，旁边还有人在催。',
    en: 'The answers get shorter; somebody is calling in the background.',
  },
  leaving: { zh: '几次说要挂电话。', en: 'Has spoken of hanging up more than once.' },
};
export const TRUST_HEARD: Record<TrustBand, Bilingual> = {
  warm: { zh: '语气热乎。', en: 'A warm voice.' },
  polite: { zh: '语气客气。', en: 'A polite voice.' },
  guarded: { zh: '话说一半留一半。', en: 'Holding something back.' },
  cold: { zh: '爱搭不理。', en: 'Hardly listening.' },
};

/** Trust, as the body shows it. */
export const TRUST_SIGNS: Record<TrustBand, Bilingual> = {
  warm: { zh: '身子前倾，看着你说话。', en: 'Leans in and looks at you when speaking.' },
  polite: { zh: '客客气气，给你添了茶。', en: 'Polite, and has topped up your tea.' },
  guarded: { zh: '抱着胳膊，话说一半留一半。', en: 'Arms crossed, and holding something back.' },
  cold: { zh: '侧着身子，懒得正眼看你。', en: 'Turned aside, hardly looking at you.' },
};
