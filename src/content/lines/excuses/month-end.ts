import type { ExcuseLines } from './excuse-lines.ts';

export const monthEnd: ExcuseLines = {
  raised: [
    {
      zh: '月底再说吧，月底回款一到，{claimed}一把给你。',
      en: 'Let’s see at month end. When the money’s in, you get {claimed} in one go.',
    },
    {
      zh: '我这边都是月底统一结，现在动{claimed}，账就乱了。',
      en: 'I settle everything at month end. Move {claimed} now and my books are a mess.',
    },
    {
      zh: '急什么，还有好些天呢，{claimed}到时候一起走。',
      en: 'What’s the rush? Days to go yet. The {claimed} goes out with the rest.',
    },
    {
      zh: '学校单位那笔款说好月底到，{claimed}就指着它。',
      en: 'The school’s money is promised for month end. The {claimed} hangs on that.',
    },
  ],
  accepted: [
    { zh: '好，月底见，你也省得来回跑。', en: 'Good, month end it is. Saves you the trips.' },
    { zh: '这就对了，大家都按月底来，不乱。', en: 'That’s it. Month end for everybody, nice and tidy.' },
  ],
  dropped: [
    {
      zh: '行，也不是非得等月底，早几天一样。',
      en: 'Fine, it needn’t be month end. A few days sooner is the same.',
    },
    { zh: '好吧，月底的话我收回，咱现在定。', en: 'All right, I take back the month end. Let’s settle now.' },
  ],
  halved: [
    { zh: '前头的能先走，就{remains}得等月底。', en: 'The rest can go first. Only {remains} has to wait.' },
    {
      zh: '月中能出一部分，留{remains}到月底。',
      en: 'Some can go mid-month, leaving {remains} for the end.',
    },
  ],
  insisted: [
    { zh: '那边的款不到，{remains}我提前不了。', en: 'Until theirs comes, I can’t bring {remains} forward.' },
    {
      zh: '没到那几天，{remains}你就是逼我也没有。',
      en: 'Until those last days there’s no {remains}, push as you may.',
    },
  ],
  wounded: [
    { zh: '我几时月底没结过？你这话没良心。', en: 'When did I ever not settle at month end? That’s unkind.' },
    { zh: '等几天都信不过，那以后怎么处？', en: 'If you can’t trust me a few days, how do we go on?' },
  ],
  verify: [
    {
      zh: '月底进的是哪一笔？{name}，把那张付款通知给我看看就成。',
      en: 'Which payment comes in at month end? {name}, just show me the notice for it.',
    },
    {
      zh: '咱们对对进账的日子，哪笔几号到，看完再说等不等。',
      en: 'Let’s check the dates of what comes in, one by one, and then talk about waiting.',
    },
  ],
  found: {
    true: {
      zh: '对方单位的付款通知写得明白，钱确实要到月底才到。',
      en: 'The customer’s payment notice is plain: the money really comes at month end.',
    },
    exaggerated: {
      zh: '月底是有一笔，可月中还有两笔先到，并不都在那天。',
      en: 'There is one at month end, but two more arrive mid-month; it isn’t all that day.',
    },
    bluff: {
      zh: '流水上看，这几天天天有进账，月底并没有什么大款子。',
      en: 'Money is coming in daily, and no large payment is due at month end.',
    },
  },
};
