/** Anger by its cause, stalling, demands, and what warnings do. */
import type { DealerKey, Pools } from '../key.ts';

export const TEMPER = {
  'angered:hostile': [
    {
      zh: '你一进门就这个态度，我是欠你钱，不是欠你气！',
      en: 'You walk in with that attitude? I owe you money, not my dignity!',
    },
    {
      zh: '话别说这么难听，我在这条街上还要做人。',
      en: 'Mind how you talk. I have a name to keep on this street.',
    },
    { zh: '要这么说话，你现在就可以走。', en: 'If that’s how you talk, you can leave now.' },
    {
      zh: '我做生意这么多年，头一回见这么要账的。',
      en: 'All my years in business and I’ve never seen anyone collect like this.',
    },
    {
      zh: '你们公司就教你这么跟客户说话？',
      en: 'Is that how your company teaches you to talk to customers?',
    },
    { zh: '好大的火气，要吵架上外头吵去。', en: 'What a temper. If you want a row, have it outside.' },
  ],
  'angered:threat': [
    { zh: '吓唬谁呢？要告你去告，我等着。', en: 'Who do you think you’re scaring? Sue me, then. I’ll wait.' },
    { zh: '威胁我？那咱们一分钱都别谈了。', en: 'Threats? Then we needn’t talk about a single yuan.' },
    {
      zh: '行，你厉害，往后你们的货我不摆了。',
      en: 'Fine, you’re the tough one. Your goods come off my shelves.',
    },
    { zh: '我吃软不吃硬，你打听打听去。', en: 'Push me and I push back. Ask anyone around here.' },
    { zh: '话说到这一步，你让我怎么往下接？', en: 'After a thing like that, what do you expect me to say?' },
    { zh: '别拿这个压人，我不是吓大的。', en: 'Don’t try that on me. I don’t scare.' },
  ],
  'angered:challenge': [
    { zh: '你的意思是我骗你？这话可得说清楚。', en: 'Are you saying I’m lying? Be clear about that.' },
    { zh: '我说的你不信，那你自己看着办。', en: 'If you don’t believe me, suit yourself.' },
    { zh: '怎么，我家里的事还得向你打报告？', en: 'What, do I have to report my own affairs to you?' },
    { zh: '你这么问法，跟审人似的。', en: 'You ask as if I were on trial.' },
    { zh: '凡事留三分情面，你这话太冲了。', en: 'Leave people some face. That was too blunt.' },
    { zh: '你凭什么说我是编的？', en: 'What makes you say I’m making it up?' },
  ],
  'stalled:tea': [
    { zh: '来来来，先喝茶，这茶凉了就不好喝了。', en: 'Come, tea first, it’s no good once it’s cold.' },
    {
      zh: '急什么，我给你续上，尝尝今年的新茶。',
      en: 'What’s the hurry? Let me top you up. This year’s leaves.',
    },
    { zh: '水刚开，等我把这一泡倒了再说。', en: 'Water’s just boiled. Let me pour this round first.' },
    { zh: '喝茶喝茶，事情又跑不掉。', en: 'Drink up. It won’t run away.' },
  ],
  'stalled:phone': [
    { zh: '喂？哎，在呢，你说你说……好，回头再讲。', en: 'Hello? Yes, I’m here, go on… Right, later, then.' },
    { zh: '等一下啊，这个电话我得接。', en: 'One moment, I have to take this.' },
    {
      zh: '喂，货到了？让他们先卸，我这儿有人。',
      en: 'Hello, it’s arrived? Have them unload, I’ve someone here.',
    },
    { zh: '不好意思，客户的电话，马上就好。', en: 'Sorry, a customer. I’ll be right back.' },
  ],
  'demanded:discount': [
    { zh: '想多拿也行，价格上你得给我让点儿。', en: 'You want more? Then give me something on the price.' },
    {
      zh: '我早付你早省心，总得有个折扣吧？',
      en: 'If I pay early you rest easy. That’s worth a discount, surely?',
    },
    {
      zh: '别家付现都有让利，你们多少也表示表示。',
      en: 'Others knock something off for cash. You could show willing too.',
    },
    {
      zh: '这个数我要是答应了，单价得给我降一降。',
      en: 'If I say yes to that, the unit price has to come down.',
    },
  ],
  'demanded:goods': [
    {
      zh: '钱我想办法，你给我搭几件货，行不行？',
      en: 'I’ll find the money, you throw in a few cases. How’s that?',
    },
    {
      zh: '光拿钱不行，畅销的那款得先紧着我发。',
      en: 'Not just money one way: the fast seller ships to me first.',
    },
    { zh: '你回去申请点赠品，我这边也好说话。', en: 'Get me some free goods, and I’m easier to talk to.' },
    {
      zh: '我把款打了，你那边得多配我一批好卖的。',
      en: 'I pay, and you send me a batch that actually sells.',
    },
  ],
  'demanded:terms': [
    {
      zh: '要我多付也可以，往后账期给我放宽半个月。',
      en: 'I can pay more, but then give me another half month’s credit from now on.',
    },
    {
      zh: '你把下批货的账期拉长点，这次我就松口。',
      en: 'Stretch the terms on the next lot and I’ll give way on this one.',
    },
    {
      zh: '账期这么短，谁周转得开？你得给我放一放。',
      en: 'With terms that short, who can turn money round? You’ll have to ease them.',
    },
    {
      zh: '这回我配合你，下回的款你可得让我缓缓。',
      en: 'I go along this time, and next time you let me breathe.',
    },
  ],
  'heeded:stop-shipping': [
    {
      zh: '停货？别别别，旺季断了货我这店就没法开了。',
      en: 'Stop shipping? No, no, run dry in season and I may as well close.',
    },
    {
      zh: '这个我知道轻重，发货可不能停，咱们商量。',
      en: 'I know what that means. Shipments can’t stop. Let’s work it out.',
    },
    {
      zh: '货要是停了，下面的店都得跑，这事我不能不管。',
      en: 'If the goods stop, my retailers walk. I can’t let that happen.',
    },
    {
      zh: '你把丑话说在前头，也是为我好，我明白。',
      en: 'You’re telling me before it happens, which is fair. I understand.',
    },
  ],
  'heeded:credit-line': [
    {
      zh: '额度砍了我下个月拿什么进货？这事得想办法。',
      en: 'Cut my line and what do I buy with next month? We must find a way.',
    },
    { zh: '信用这东西我看重，别给我记上一笔。', en: 'My credit matters to me. Don’t put a mark against it.' },
    {
      zh: '额度是我一年一年攒下来的，不能就这么没了。',
      en: 'I built that line up year by year. It can’t just go.',
    },
    {
      zh: '好，你讲的是规矩，不是吓我，我听进去了。',
      en: 'All right, that’s the rule, not a scare. I hear you.',
    },
  ],
  'shrugged-warning:stop-shipping': [
    { zh: '停就停吧，我仓里的货还够卖一阵。', en: 'Stop, then. I’ve enough in the store to last a while.' },
    { zh: '你们停了，自有别家上赶着送。', en: 'If you stop, others will be glad to deliver.' },
    { zh: '这话年年有人说，也没见谁真停过。', en: 'I hear that every year and no one has ever stopped.' },
    { zh: '停货你们也少卖，谁吃亏还不一定呢。', en: 'You’d sell less too. Who loses by it isn’t so clear.' },
  ],
  'shrugged-warning:credit-line': [
    { zh: '额度那玩意儿，我本来也没用满。', en: 'That credit line? I never used it up anyway.' },
    { zh: '砍就砍，大不了我少拿点货。', en: 'Cut it, then. I’ll just take less.' },
    { zh: '你们这额度说涨说降，我早习惯了。', en: 'Up or down with that line of yours, I’m used to it.' },
    { zh: '拿额度说事的，你是今年第三个了。', en: 'You’re the third this year to bring up my credit.' },
  ],
} satisfies Partial<Pools<DealerKey>>;
