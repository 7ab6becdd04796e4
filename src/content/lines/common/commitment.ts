/** The commitment: amount, dates, method, signature; and the ways round it. */
import type { DealerKey, Pools } from '../key.ts';

export const COMMITMENT = {
  committed: [
    { zh: '行，{amount}，我答应你，说话算数。', en: 'All right, {amount}. I give you my word.' },
    { zh: '就{amount}，这个月我一定给到。', en: '{amount} it is. You’ll have it this month.' },
    { zh: '好，{amount}，咱们一言为定。', en: 'Good, {amount}. It’s a deal.' },
    { zh: '{amount}我应下了，别的你也不用多说。', en: 'I’ve said yes to {amount}. No need to say more.' },
    { zh: '那就定{amount}，我这边安排。', en: 'Then {amount}. I’ll see to it.' },
    { zh: '成，{amount}，我不会让你白跑。', en: 'Done, {amount}. You won’t have come for nothing.' },
  ],
  'commitment-countered': [
    { zh: '你要我拍板，那我只敢拍{amount}。', en: 'If you want a firm yes, I only dare say {amount}.' },
    {
      zh: '答应可以，{amount}，再多我说了也做不到。',
      en: 'I’ll commit, to {amount}. More than that I couldn’t keep.',
    },
    {
      zh: '定数的事不能虚，{amount}我能打包票。',
      en: 'A firm figure must be real. {amount} I can guarantee.',
    },
    { zh: '{amount}，这个我敢点头。', en: '{amount}. That I can nod to.' },
    { zh: '你那个数我不敢应，{amount}还行。', en: 'I can’t say yes to yours. {amount}, I can.' },
    { zh: '一句话，{amount}，你同意咱就定。', en: 'In a word, {amount}. If you agree, it’s settled.' },
    { zh: '我这人答应了就得给，所以只能是{amount}。', en: 'When I say yes I pay, so it has to be {amount}.' },
    { zh: '离你要的还差点，不过{amount}是实打实的。', en: 'It’s short of yours, but {amount} is solid.' },
    {
      zh: '往下压一点，{amount}，我今天就应。',
      en: 'Bring it down a little, {amount}, and I’ll say yes today.',
    },
    { zh: '真要落到纸上，{amount}比较稳妥。', en: 'If it goes on paper, {amount} is the safe figure.' },
    {
      zh: '我不画大饼，{amount}，月底前到你账上。',
      en: 'No pie in the sky: {amount}, in your account before month end.',
    },
    { zh: '凑个整，{amount}，别再多要了。', en: 'Call it {amount}, and don’t ask for more.' },
    { zh: '你退半步，{amount}，我就跟你握手。', en: 'Half a step from you, {amount}, and we shake on it.' },
    {
      zh: '承诺这东西重，{amount}以内我担得起。',
      en: 'A promise weighs something. Up to {amount} I can carry it.',
    },
    {
      zh: '讲好的事不能反悔，{amount}我才不反悔。',
      en: 'Once agreed there’s no going back. At {amount} I won’t.',
    },
    {
      zh: '再商量商量，{amount}，我这边压力小些。',
      en: 'Let’s see again: {amount}, that’s less of a strain on me.',
    },
  ],
  scheduled: [
    { zh: '那就{schedule}，我记本子上了。', en: 'Then {schedule}. It’s in my book.' },
    { zh: '{schedule}，行，到日子你别催我也给。', en: 'Fine: {schedule}. You won’t have to remind me.' },
    { zh: '好，日子定下来，{schedule}。', en: 'Good, that’s the dates: {schedule}.' },
    { zh: '{schedule}，我让会计照这个排。', en: 'I’ll have the bookkeeper plan it so: {schedule}.' },
    { zh: '按这个走，{schedule}，大家心里都有数。', en: 'Let’s go by that: {schedule}. Now we both know.' },
    { zh: '没问题，{schedule}，我把闹钟定上。', en: 'Right, {schedule}. I’ll set myself a reminder.' },
  ],
  'schedule-countered': [
    {
      zh: '你那日子太赶，{schedule}，我才排得开。',
      en: 'Your dates are too tight. {schedule}: that I can manage.',
    },
    { zh: '我那几天进不来钱，换成{schedule}吧。', en: 'Nothing comes in those days. Make it {schedule}.' },
    { zh: '往后挪一挪，{schedule}，行不行？', en: 'Push it back a bit: {schedule}. All right?' },
    { zh: '要稳当就这么排：{schedule}。', en: 'If you want it safe, do it so: {schedule}.' },
    { zh: '头一笔别那么早，{schedule}。', en: 'Not so early for the first. {schedule}.' },
    {
      zh: '我对一下进账的日子……{schedule}比较合适。',
      en: 'Let me match it with what comes in… {schedule} fits better.',
    },
    {
      zh: '那天我刚付完别家，{schedule}更实在。',
      en: 'I’ll just have paid someone else that day. {schedule} is more realistic.',
    },
  ],
  'method-agreed': [
    { zh: '{method}可以，我照办。', en: 'By {method}, fine. I’ll do that.' },
    { zh: '行，就走{method}，干净利落。', en: 'All right, by {method}. Clean and simple.' },
    { zh: '{method}没问题，你把账号信息留下。', en: 'By {method}, no problem. Leave me the details.' },
    { zh: '好，用{method}，到时候我通知你。', en: 'Good, by {method}. I’ll let you know when.' },
  ],
  'method-refused:draft': [
    {
      zh: '承兑我没开过，手续太多，算了吧。',
      en: 'I’ve never drawn a draft. Too much paperwork, let’s not.',
    },
    { zh: '我这小本买卖，哪来的票据给你。', en: 'A small trade like mine, where would I get a draft?' },
    { zh: '开票还得押钱，那我不如不开。', en: 'A draft ties up a deposit. I’d rather not.' },
  ],
  'method-refused:cash': [
    { zh: '现在谁店里还放那么多现金？', en: 'Who keeps that much cash in a shop these days?' },
    {
      zh: '现金数来数去的，我嫌不安全，换一种。',
      en: 'Counting out notes, I don’t like the risk. Another way.',
    },
    { zh: '都是扫码进的账，我上哪儿给你取现金去？', en: 'Everyone pays by phone. Where am I to get cash?' },
  ],
  signed: [
    { zh: '拿笔来，我签，省得你不放心。', en: 'Give me the pen. I’ll sign, so you can rest easy.' },
    { zh: '好，白纸黑字，我认这个账。', en: 'Good, in black and white. I stand by it.' },
    { zh: '签哪儿？这儿？行，写好了。', en: 'Where do I sign? Here? There you are.' },
    { zh: '章我也给你盖上，够意思吧。', en: 'I’ll stamp it as well. Fair enough?' },
    {
      zh: '签了字我就得当回事，你也记着来找我。',
      en: 'Once I’ve signed I take it seriously. And you keep in touch.',
    },
  ],
  'signing-dodged': [
    { zh: '咱俩还用得着写这个？我说话你还不信？', en: 'Do we need paper between us? Isn’t my word enough?' },
    { zh: '章不在我手上，改天再补吧。', en: 'I don’t have the stamp here. Another day.' },
    { zh: '写什么呀，显得生分。', en: 'Why write it down? It feels like strangers.' },
    { zh: '字先不签，数我认，你记你的。', en: 'No signature for now. I own the figure, you note it.' },
    { zh: '老花镜没带，看不清，回头再说。', en: 'I haven’t got my glasses, can’t read it. Later.' },
    { zh: '签字这事让会计弄，她今天没来。', en: 'The bookkeeper does the signing, and she’s not in today.' },
    { zh: '你们公司怎么这么多手续，麻烦。', en: 'Your company and its formalities. Such a bother.' },
    { zh: '我这辈子就没给人写过条子。', en: 'I’ve never in my life written anyone a note.' },
  ],
  'promised-vaguely': [
    { zh: '{amount}左右吧，到时候看情况。', en: 'Around {amount}, let’s see how it goes.' },
    { zh: '差不多{amount}，我尽量，你放心。', en: 'Something like {amount}. I’ll try, don’t worry.' },
    { zh: '争取{amount}，手头一松就给你。', en: 'I’ll aim for {amount}, as soon as things ease.' },
    {
      zh: '应该能有{amount}，具体哪天再联系。',
      en: 'There should be {amount}. Which day, we’ll be in touch.',
    },
    { zh: '你回去等信儿，{amount}我想想办法。', en: 'Go home and wait to hear. I’ll see about {amount}.' },
    { zh: '{amount}这个数，我心里记着呢。', en: '{amount}, I’ll keep it in mind.' },
  ],
  'parted:handshake': [
    { zh: '那就这么定了，慢走，路上当心。', en: 'Settled, then. Safe trip.' },
    { zh: '好，合作愉快，到日子联系。', en: 'Good. A pleasure. Talk on the day.' },
    { zh: '事情说清楚就好，有空来坐。', en: 'Good to have it clear. Drop by any time.' },
    { zh: '行，你办事我放心，不送了。', en: 'Right. You do things properly. I’ll let you get on.' },
  ],
  'parted:vague': [
    { zh: '行了行了，我心里有数，你先回吧。', en: 'Yes, yes, I’ve got it. You head back.' },
    { zh: '有消息我给你打电话，啊。', en: 'I’ll ring you when there’s news, all right?' },
    { zh: '放心，忘不了你的，慢走。', en: 'Don’t worry, I won’t forget you. Safe trip.' },
    {
      zh: '到时候再看，别老惦记，走好。',
      en: 'We’ll see when the time comes. Stop fretting, and safe home.',
    },
  ],
  'parted:rep-left': [
    { zh: '那就下回再说，你忙你的去。', en: 'Next time, then. You get on.' },
    { zh: '好，那天你来，咱们接着谈。', en: 'Right, come that day and we’ll go on.' },
    { zh: '也好，都回去想想，慢走。', en: 'Just as well. Let’s both think it over. Safe trip.' },
    { zh: '行，我等你，话先放在这儿。', en: 'Fine, I’ll expect you. We’ll leave it there.' },
  ],
  'parted:dealer-left': [
    { zh: '今天谈不下去了，你请回吧。', en: 'We’re getting nowhere today. Please go.' },
    { zh: '我没工夫奉陪了，先走一步。', en: 'I’ve no more time for this. I’m off.' },
    { zh: '就到这儿吧，别耽误我做生意。', en: 'That’s enough. Don’t keep me from my business.' },
    { zh: '话不投机半句多，你自便。', en: 'When there’s no meeting of minds, talk is wasted. Excuse me.' },
  ],
  'parted:time-up': [
    { zh: '时间到了，我真得走，改天吧。', en: 'Time’s up, I really must go. Another day.' },
    { zh: '车来了，没谈完的下次再说。', en: 'The van’s here. What’s left, next time.' },
    { zh: '不好意思，后面的人到了，先这样。', en: 'Sorry, the next one’s here. Leave it at that.' },
    { zh: '哎，一晃就这个点了，我得出门了。', en: 'My, is that the time. I have to be off.' },
  ],
} satisfies Partial<Pools<DealerKey>>;
