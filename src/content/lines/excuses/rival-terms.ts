import type { ExcuseLines } from './excuse-lines.ts';

export const rivalTerms: ExcuseLines = {
  raised: [
    {
      zh: '人家给我压批结算，{claimed}不用现掏，你们倒好，催得这么急。',
      en: 'They let me pay a batch behind, so {claimed} stays in my pocket. And you, pressing like this.',
    },
    {
      zh: '对面厂家来谈了，账期比你们长一倍，{claimed}我先看看再说。',
      en: 'The other maker came round: twice your credit. Let me see about that {claimed} first.',
    },
    {
      zh: '同样的货人家便宜还送到家，我干嘛急着把{claimed}给你？',
      en: 'Same goods, cheaper, delivered to the door. Why should I hurry {claimed} over to you?',
    },
    {
      zh: '人家拿着合同上门的，{claimed}转过去就能享受新政策。',
      en: 'They came with a contract in hand. Move {claimed} over and I get the new terms.',
    },
  ],
  accepted: [
    {
      zh: '你也觉得他们条件好吧？那我再比比。',
      en: 'You think their terms are good too? Then let me compare a bit more.',
    },
    { zh: '谢谢你说句公道话，我不急着定。', en: 'Thanks for being fair about it. I won’t rush to decide.' },
  ],
  dropped: [
    { zh: '话是那么说，真换厂家我也嫌麻烦。', en: 'So they say, but changing makers is a bother.' },
    { zh: '算了，他们那货没你们的好走。', en: 'Never mind, theirs doesn’t sell like yours.' },
  ],
  halved: [
    {
      zh: '合同还没签，只交了点意向金，{remains}。',
      en: 'Nothing’s signed. I only put down an earnest: {remains}.',
    },
    {
      zh: '试着进了他们一小批，占了{remains}。',
      en: 'I took a small trial lot of theirs. It ties up {remains}.',
    },
  ],
  insisted: [
    {
      zh: '白纸黑字的条件，{remains}我凭什么先给你？',
      en: 'Their terms are in black and white. Why should {remains} go to you first?',
    },
    {
      zh: '做生意比的就是条件，{remains}得看你们怎么说。',
      en: 'Business is about terms. The {remains} depends on what you say.',
    },
  ],
  wounded: [
    {
      zh: '人家报价单就在这儿，你说我拿假的唬你？',
      en: 'Their quotation is right here. You think I’d wave a fake at you?',
    },
    {
      zh: '我有更好的路不走，还坐这儿跟你谈，你倒疑我？',
      en: 'I’ve a better road open and still sit here with you, and you doubt me?',
    },
  ],
  verify: [
    {
      zh: '条件真这么好？{name}，报价单拿来，咱们一条一条比给您看。',
      en: 'Are they really that good? {name}, bring out the quotation and let’s compare line by line.',
    },
    {
      zh: '他们的报价单在手边吧？账期、返利、退货，我陪您算总账。',
      en: 'Is their quotation to hand? Terms, rebate, returns: let’s work out the whole sum together.',
    },
  ],
  found: {
    true: {
      zh: '报价单盖着章，账期确实更长，条款也齐全。',
      en: 'The quotation is stamped; the credit really is longer and the clauses complete.',
    },
    exaggerated: {
      zh: '报价单是有，可长账期要先交一笔保证金，算下来差不多。',
      en: 'There is a quotation, but the long credit needs a deposit; it comes to much the same.',
    },
    bluff: {
      zh: '所谓报价单是一张朋友圈截图，连厂名都没有。',
      en: 'The “quotation” is a screenshot from social media, without even a company name.',
    },
  },
};
