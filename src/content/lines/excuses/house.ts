import type { ExcuseLines } from './excuse-lines.ts';

export const house: ExcuseLines = {
  raised: [
    {
      zh: '孩子要在市里买房，首付{claimed}，这个月全填进去了。',
      en: 'The kid’s buying a flat in the city. {claimed} down, all of this month went into it.',
    },
    {
      zh: '房子定金都交了，下周再补{claimed}，手里真空了。',
      en: 'The deposit’s paid, and next week another {claimed}. My hands are empty.',
    },
    {
      zh: '为了孩子上学买的学区房，{claimed}刚划走，你来晚一步。',
      en: 'It’s for the school district. {claimed} just left the account. You came a step late.',
    },
    {
      zh: '开发商催得紧，{claimed}过不去，前头交的就打水漂了。',
      en: 'The developer is pressing. Miss this {claimed} and what I’ve paid is lost.',
    },
  ],
  accepted: [
    {
      zh: '买房是一辈子的大事，你这么说我心里暖和。',
      en: 'A home is once in a lifetime. It’s kind of you to see that.',
    },
    { zh: '等拿了钥匙，请你来家里吃顿饭。', en: 'When we have the keys, come and eat with us.' },
  ],
  dropped: [
    { zh: '房子的事还早着呢，我也就是说说。', en: 'The flat’s a long way off. I was only talking.' },
    { zh: '首付孩子自己有打算，不扯这个了。', en: 'The kid has his own plans for the deposit. Leave it.' },
  ],
  halved: [
    {
      zh: '大头是贷款，我自己要添的也就{remains}。',
      en: 'Most of it is the loan. My own part is {remains}.',
    },
    {
      zh: '亲家那边也出一份，落我头上{remains}。',
      en: 'The in-laws pay a share too. What falls on me is {remains}.',
    },
  ],
  insisted: [
    {
      zh: '合同都签了，{remains}下周就得到账，拖不得。',
      en: 'The contract is signed. {remains} is due next week and can’t wait.',
    },
    {
      zh: '为了这{remains}我连亲戚都借遍了，你说我还有吗？',
      en: 'I’ve been round all the relatives for that {remains}. Do you think there’s more?',
    },
  ],
  wounded: [
    {
      zh: '孩子的婚房我拿来骗你？这话我真听不下去。',
      en: 'A home for my own child, and you think I’d use it to fool you?',
    },
    {
      zh: '收据就压在玻璃板底下，你那句话太伤人了。',
      en: 'The receipt is right there under the glass. That was a hurtful thing to say.',
    },
  ],
  verify: [
    {
      zh: '恭喜恭喜！{name}，购房合同给我看一眼付款日子，咱们好错开。',
      en: 'Congratulations! {name}, may I see the payment dates in the contract, so we can plan round them?',
    },
    {
      zh: '是哪个楼盘？您把缴费通知拿出来，我照着上面的日子排款。',
      en: 'Which development is it? Show me the payment notice and I’ll fit our dates round it.',
    },
  ],
  found: {
    true: {
      zh: '合同和缴费通知都在，日子和数目跟说的对得上。',
      en: 'Contract and payment notice are both there; dates and sum match what was said.',
    },
    exaggerated: {
      zh: '合同是有，可大半走的是银行贷款，自己出的没那么多。',
      en: 'There is a contract, but the bank carries most of it; the family’s share is smaller.',
    },
    bluff: {
      zh: '合同拿不出来，楼盘名字也前后说了两个。',
      en: 'No contract turns up, and the development had two different names.',
    },
  },
};
