import { catalogue } from './catalogue.ts';

/** Scenes of the month: following up by call and visit, and a round at a retailer's. */
export const SCENE = catalogue({
  'title.desk': { zh: '跟进{name}', en: 'Following up: {name}' },
  'title.phone': { zh: '跟{name}通电话', en: 'On the phone with {name}' },
  'title.shop': { zh: '在{shop}', en: 'At {shop}' },
  'title.retailer': { zh: '陪{name}下去收款', en: 'Collecting with {name}' },
  log: { zh: '说了什么', en: 'What was said' },
  replies: { zh: '接下来', en: 'What next' },
  'who.rep': { zh: '你', en: 'You' },
  'who.retailer': { zh: '零售店主', en: 'Shopkeeper' },
  cost: { zh: '用时 {cost}', en: 'takes {cost}' },
  say: { zh: '就这么定', en: 'Say so' },
  other: { zh: '换一句', en: 'Something else' },
  'ask.day': { zh: '定在哪天', en: 'Which day' },
  'ask.amount': { zh: '估能收回多少', en: 'How much you reckon on' },
  'open.renew-part': { zh: '定日子', en: 'set the day' },
  'open.joint-collection': { zh: '估个数', en: 'set your estimate' },
  'draft.renew-part': {
    zh: '{day}那笔还差 {amount}，重新写个日子，白纸黑字。',
    en: '{amount} of the part due {day} is missing: a new day for it, in writing.',
  },
  'draft.joint-collection': {
    zh: '你估的数，月底会和实际收回的对照。',
    en: 'Your figure will be held against what the round brings.',
  },
  'leave.desk': { zh: '先不找了，放下台账。', en: 'Leave it for now and close the ledger.' },
  'leave.phone': { zh: '行，那先这样，您忙。（挂电话）', en: 'All right, I’ll let you go. (Hang up)' },
  'leave.shop': { zh: '那我先走了，您忙。（告辞）', en: 'I’ll be off then. (Take your leave)' },
  'leave.put-off': {
    zh: '今天先到这儿，改天我再来问。（先放一放）',
    en: 'Let it be for today. I’ll ask again another day.',
  },
  'leave.retailer': {
    zh: '今天就收到这儿，回去等到账。（收工）',
    en: 'That’s it for today; back to wait for the receipts.',
  },
  'hint.desk': {
    zh: '说哪一句，就办哪一件，时间从今天里扣。',
    en: 'What you say is done, and takes its time from today.',
  },
  'hint.pays': {
    zh: '答应了还不是到账：钱到没到，核对了才算数。',
    en: 'A promise is no payment: it counts once the receipts are checked.',
  },
  'hint.puts-off': {
    zh: '推掉了。口头再催作用有限，把金额和日子重新写下来更管用。',
    en: 'Put off. Pressing again does little; amount and day in writing do more.',
  },
  'hint.renewed': {
    zh: '写清楚了。到那天再盯，一笔只能改一次。',
    en: 'In writing now. Watch that day: a part gets a new day only once.',
  },
  'hint.round': {
    zh: '好收的先收了：再跑一趟，会比这趟少得多。',
    en: 'The easy money comes first: another round brings much less.',
  },
  'hint.last-round': {
    zh: '能收的差不多收完了，这个月别再跑了。',
    en: 'What could be got has been got; no more rounds this month.',
  },
  'hint.well': { zh: '话说到了，点到为止。', en: 'It has been said. Leave it at that.' },
  'hint.coolly': {
    zh: '对方听着不太舒服：这位不用盯这么紧。',
    en: 'That was not welcome: this one need not be held so tight.',
  },
  'figure.label': { zh: '账上的数', en: 'The figures' },
  'figure.clock': { zh: '现在', en: 'Now' },
  'figure.left': { zh: '今天还剩 {time}', en: '{time} left today' },
  'figure.missing': { zh: '没到齐', en: 'Missing' },
  'figure.missing.value': { zh: '{day} · {amount}', en: '{day} · {amount}' },
  'figure.next': { zh: '下一笔', en: 'Next due' },
  'figure.none': { zh: '没有', en: 'none' },
  'figure.retailers': { zh: '零售店欠{name}', en: 'Retailers owe {name}' },
  'figure.retailers.value': { zh: '{owed}，过期 {overdue}', en: '{owed}, {overdue} overdue' },
  'figure.retailers.unknown': { zh: '没打听过', en: 'not found out' },
  'figure.round': { zh: '第几趟', en: 'Round' },
  'figure.round.value': { zh: '第 {round} 趟，最多 {most} 趟', en: '{round} of at most {most}' },
  'figure.estimate': { zh: '你估能收回', en: 'You reckon on' },
  'figure.shows': { zh: '见分晓', en: 'Shows on' },
  'figure.before': { zh: '前几趟收回', en: 'Earlier rounds' },
  'picture.desk': { zh: '桌上的电话', en: 'The phone on the desk' },
  'picture.phone': {
    zh: '电话里看不见{name}的脸，只听得见声音。',
    en: 'On the phone there is no face of {name}’s to read, only the voice.',
  },
  'picture.retailer': {
    zh: '一家小零售店：店主在柜台后头，{name}拿着欠条，你站在旁边。',
    en: 'A small shop: the keeper behind the counter, {name} with the IOUs, you beside them.',
  },
});
