/** What the receipts show against the promise ledger, told by nobody in particular. */
import type { Pools } from '../../key.ts';
import type { DeskNarratorKey } from '../key.ts';

export const LEDGER = {
  'receipts-checked': [
    {
      zh: '银行流水上新到了{count}家的款，合计{amount}。',
      en: 'New on the bank’s list: money from {count}, {amount} in all.',
    },
    {
      zh: '到账单拉出来了，{count}家付过，一共{amount}。',
      en: 'The list of receipts is out: {count} paid, {amount} altogether.',
    },
    {
      zh: '一行行对下来，新进账{amount}，来自{count}家。',
      en: 'Line by line: {amount} has come in since last time, from {count}.',
    },
    {
      zh: '财务把单子发来了，{count}家，{amount}，逐笔勾上。',
      en: 'Finance has sent the list: {count}, {amount}; one tick after another.',
    },
  ],
  'receipts-none': [
    { zh: '从头看到尾，没有新到的款。', en: 'From top to bottom, nothing new has come in.' },
    {
      zh: '流水刷新了两遍，还是昨天的样子。',
      en: 'The list refreshed twice, and still as it was yesterday.',
    },
    { zh: '账上静悄悄的，一笔新的也没有。', en: 'All quiet on the account: not a single new entry.' },
    { zh: '财务摇摇头：今天没人付。', en: 'Finance shakes a head: nobody has paid today.' },
  ],
  'part-found:kept': [
    { zh: '{name}{day}的{amount}，全到了。', en: '{name}, due {day}: all of {amount} is here.' },
    {
      zh: '对上了：{name}，{day}，{amount}，分文不差。',
      en: 'It matches: {name}, {day}, {amount}, to the last coin.',
    },
    {
      zh: '{name}说话算数，{day}那笔{amount}到齐了。',
      en: '{name} has kept the word given: {amount} for {day}, complete.',
    },
    { zh: '{day}那行打勾：{name}，{amount}。', en: 'A tick on the line of {day}: {name}, {amount}.' },
  ],
  'part-found:partly': [
    {
      zh: '{name}{day}该付{amount}，只到了{paid}。',
      en: '{name}, due {day}: {amount} was promised, only {paid} came.',
    },
    {
      zh: '看着像付了，一对才知道：{name}{day}的{amount}只来了{paid}。',
      en: 'It looked paid. Against the ledger: {name}, {day}, {paid} out of {amount}.',
    },
    {
      zh: '{name}那边说办了，{day}的{amount}，账上只有{paid}。',
      en: '{name} spoke as if it were done; of {amount} for {day} the account shows {paid}.',
    },
    {
      zh: '{day}这行打不了勾：{name}答应{amount}，到账{paid}。',
      en: 'No tick on the line of {day}: {name} promised {amount}, and {paid} is in.',
    },
  ],
  'part-found:missed': [
    { zh: '{name}{day}的{amount}，一分没到。', en: '{name}, due {day}: of {amount} not a coin has come.' },
    {
      zh: '{day}过了，{name}说好的{amount}没有影子。',
      en: '{day} has gone by, and there is no trace of the {amount} from {name}.',
    },
    {
      zh: '{name}那一行还空着：{day}，{amount}。',
      en: '{name}’s line is still empty: {day}, {amount}.',
    },
    {
      zh: '找了两遍也没有，{name}{day}该付的{amount}落空了。',
      en: 'Looked for it twice: the {amount} that {name} owed for {day} hasn’t come.',
    },
  ],
} satisfies Partial<Pools<DeskNarratorKey>>;
