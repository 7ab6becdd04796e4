/** The rep asks for the commitment, its dates and form, and takes leave. */
import type { Pools, RepKey } from '../key.ts';

export const COMMITMENT = {
  'ask-commitment': [
    {
      zh: '那咱们就把数定下来，{name}，这个月{amount}，您给我一句准话。',
      en: 'Let’s fix the figure, then, {name}: {amount} this month. Can I have your definite word on it?',
    },
    {
      zh: '谈到这儿差不多了，{name}，{amount}，您今天能不能当面答应？',
      en: 'I think we’re nearly there, {name}. {amount}: can you say yes to that here and now, today?',
    },
    {
      zh: '{name}，您承诺{amount}，我回去照这个安排发货，您看行吗？',
      en: '{name}, if you commit to {amount}, I’ll plan the shipments on that basis. Is that agreed?',
    },
    {
      zh: '我想听您一个肯定的答复，{name}，这个月{amount}，能定吗？',
      en: 'I’d like a clear answer from you, {name}: for this month {amount}. Can we call that settled?',
    },
    {
      zh: '话说到这份上，{name}，请您拍个板，{amount}，咱们说定了。',
      en: 'After all we’ve said, {name}, the decision is yours: {amount}. Shall we shake hands on that?',
    },
  ],
  'ask-schedule:one': [
    {
      zh: '数定了咱们再定个日子，{name}，{first}一次付清，您方便吗？',
      en: 'With the sum fixed let’s fix the day, {name}: all of it on {first}. Does that suit you?',
    },
    {
      zh: '{name}，具体到天大家都好安排，就{first}，一笔付过来行吗？',
      en: '{name}, an exact day helps us both. Shall we say {first}, the whole amount in one payment?',
    },
  ],
  'ask-schedule:parts': [
    {
      zh: '分{parts}付您也松快些，{name}，{first}付头一笔，{last}付完。',
      en: 'Make it {parts} to ease things, {name}: the first on {first}, and the last of it on {last}.',
    },
    {
      zh: '{name}，咱们排成{parts}，从{first}开始，到{last}全部结清。',
      en: '{name}, let’s set it out as {parts}, beginning on {first} and all cleared on {last}.',
    },
  ],
  'ask-method:transfer': [
    {
      zh: '付款就走银行转账吧，{name}，账号我留给您，到账马上给您回执。',
      en: 'Let’s do it by bank transfer, {name}. Here’s the account; you’ll get a receipt at once.',
    },
    {
      zh: '{name}，到日子您直接转到公司账户，清楚省事，您看可以吧？',
      en: '{name}, on the day just transfer it to the company’s account: clear and simple. All right?',
    },
  ],
  'ask-method:draft': [
    {
      zh: '{name}，您要是方便开承兑，我们也收，票到手就给您入账。',
      en: '{name}, if a banker’s acceptance is easier for you, we’ll take one and book it when it arrives.',
    },
    {
      zh: '用承兑付也可以，{name}，日期开准一点，您资金上也宽松些。',
      en: 'A banker’s acceptance would do too, {name}, properly dated; it leaves you more room in your cash.',
    },
  ],
  'ask-method:cash': [
    {
      zh: '{name}，到时候您备好现金，我带收据上门来取，当面点清楚。',
      en: '{name}, have the cash ready and I’ll come with a receipt, and we’ll count it here together.',
    },
    {
      zh: '付现金也行，{name}，我当天过来拿，收据当场开给您留底。',
      en: 'Cash is fine too, {name}. I’ll collect it on the day and write you out a receipt on the spot.',
    },
  ],
  'ask-writing': [
    {
      zh: '咱们把刚才说的写成一张确认单，{name}，您签个字，两边都踏实。',
      en: 'Let’s put what we’ve said on a confirmation sheet, {name}; with your signature we’re both at ease.',
    },
    {
      zh: '{name}，金额日期我写好了，麻烦您过目签字，以后照着办就行。',
      en: '{name}, I’ve written down sum and dates. Please read and sign, and we’ll simply go by that.',
    },
    {
      zh: '好记性不如烂笔头，{name}，落到纸上签个名，省得以后记岔了。',
      en: 'The palest ink beats memory, {name}. Let’s have it on paper, signed, so no one gets it wrong.',
    },
  ],
  close: [
    {
      zh: '谢谢{name}，今天说定的我都记下了，{day}我跟您联系对进度。',
      en: 'Thank you, {name}. I’ve noted all that we agreed, and on {day} I’ll be in touch to check on it.',
    },
    {
      zh: '那就这么说定了，{name}，谢谢您，{day}我打电话跟您碰一下。',
      en: 'That’s agreed, then, {name}. Thank you; I’ll give you a ring on {day} to see how it stands.',
    },
    {
      zh: '辛苦{name}了，咱们照今天说的办，{day}我来跟您对一对。',
      en: 'Thanks for your time, {name}. We go by what we said, and on {day} I’ll come and check with you.',
    },
  ],
  leave: [
    {
      zh: '今天先谈到这儿，{name}，您再想想，{day}我还来，接着把数定了。',
      en: 'Let’s stop here for today, {name}. Think it over; I’m back on {day} to fix the sum.',
    },
    {
      zh: '看来今天定不下来，{name}，咱们约{day}，我准时再来谈。',
      en: 'It seems we won’t settle today, {name}. Let’s say {day}; I’ll be here on time to go on.',
    },
    {
      zh: '不耽误您做生意了，{name}，{day}我再来，希望那天有个准数。',
      en: 'I won’t keep you from your business, {name}. I’ll come on {day} and hope for a firm figure.',
    },
  ],
} satisfies Partial<Pools<RepKey>>;
