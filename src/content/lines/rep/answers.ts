/** The rep's answers to an excuse. How to look into each family is in `../excuses/`. */
import type { Pools, RepKey } from '../key.ts';

export const ANSWERS = {
  'accept-excuse': [
    {
      zh: '您说的确实是个事，{name}，先把它料理好，我们这头就往后放一放。',
      en: 'That does matter, {name}. Get it dealt with first, and ours can wait its turn for a bit.',
    },
    {
      zh: '碰上这种事谁也没办法，{name}，这部分这次就先不算了，您放心。',
      en: 'Nobody can help a thing like that, {name}. We’ll leave that part out of it this time, so rest easy.',
    },
    {
      zh: '您这么一说我就明白了，{name}，做生意互相体谅，这块先搁下吧。',
      en: 'Now that you explain it I see, {name}. In business we bear with each other; let’s set it aside.',
    },
    {
      zh: '您跟我说实情，我信您，{name}，那这一笔就等您方便了再说吧。',
      en: 'You’ve been open with me and I believe you, {name}. That part can wait till it suits you.',
    },
  ],
  acknowledge: [
    {
      zh: '这事我理解，也替您操心，{name}，不过货款是另一码事，还得按数付。',
      en: 'I understand, and I feel for you, {name}, but the payment is another matter and still stands.',
    },
    {
      zh: '换了我也会着急，{name}，咱们一起想办法，该付的数还是不变。',
      en: 'I’d be worried too, {name}. Let’s find a way together; what’s due stays what it is, though.',
    },
    {
      zh: '您的难处我记下了，{name}，能帮的我帮，可这笔款您得先留出来。',
      en: 'I’ve noted what’s troubling you, {name}. I’ll help where I can, but please set this money aside.',
    },
    {
      zh: '谢谢您跟我讲这些，{name}，事情要办，货款也要付，两头都排上。',
      en: 'Thank you for telling me, {name}. That has to be done and so does the payment: let’s fit in both.',
    },
  ],
  challenge: [
    {
      zh: '{name}，恕我直说，这个说法我听着不像真的，您还是给句实话吧。',
      en: '{name}, forgive me for being blunt, but that doesn’t sound right. Please give me the real story.',
    },
    {
      zh: '这事恐怕没您说的那么严重吧，{name}？上回好像也是这么讲的。',
      en: 'Surely it isn’t as bad as all that, {name}? I seem to have heard much the same last time.',
    },
    {
      zh: '{name}，我打听到的可不是这样，您拿这个来挡，恐怕说不过去。',
      en: '{name}, that isn’t what I’ve been hearing. I don’t think you can put me off with that one.',
    },
  ],
  'match-measure:joint-collection': [
    {
      zh: '那我陪您下去跑两天，{name}，挨家把款收回来，收到的先结我们。',
      en: 'Then I’ll go round with you for two days, {name}; what we collect comes to us first.',
    },
    {
      zh: '外面的账我跟您一起去要，{name}，厂家出面，他们也好意思给。',
      en: 'I’ll come collecting with you, {name}; with the supplier present it’s easier for them to pay.',
    },
  ],
  'match-measure:incentive': [
    {
      zh: '您按日子付清，{name}，我申请一笔返利给您，正好补上这头。',
      en: 'Pay in full by the day, {name}, and I’ll apply for a rebate that helps with this other thing.',
    },
    {
      zh: '有个按期付款的返利，{name}，我给您报上，这个月付就能拿到。',
      en: 'There is a rebate for paying on time, {name}. I’ll put you down; pay this month and it’s yours.',
    },
  ],
  'match-measure:promotion': [
    {
      zh: '我带人来乡镇做几场推广，{name}，把货变成钱，咱们按时结。',
      en: 'I’ll bring a team for some village promotions, {name}; stock turns to cash and we settle on time.',
    },
    {
      zh: '咱们周末搞两场动销，{name}，我出人出物料，货走了款就有了。',
      en: 'Let’s run two sales days at the weekend, {name}: my people, my material, and there’s your money.',
    },
  ],
  'match-measure:outlet': [
    {
      zh: '我帮您再谈两个网点，{name}，铺下去货就动，回款也跟得上。',
      en: 'I’ll sign up two more outlets for you, {name}; goods get moving and payments can keep up.',
    },
    {
      zh: '周边还有几家没进货的店，{name}，我去谈下来，给您多条出路。',
      en: 'There are shops nearby that don’t stock us yet, {name}. I’ll win them over to give you more outlets.',
    },
  ],
  'match-measure:new-product': [
    {
      zh: '给您上一款利润厚的新品，{name}，毛利补上来，老账就好结了。',
      en: 'I’ll let you have a new line with better margin, {name}; that makes the old bill easier to clear.',
    },
    {
      zh: '新品先给您这儿做，{name}，赚头比老款大，货款就转得开了。',
      en: 'You get the new product first, {name}. It earns more than the old, and cash will turn round.',
    },
  ],
  'match-measure:lend-staff': [
    {
      zh: '我从公司借两个人给您用几天，{name}，店里忙完了账也好结。',
      en: 'I’ll lend you two of our people for some days, {name}; with the work done, the bill is easier.',
    },
    {
      zh: '人手不够我来补，{name}，派两个同事帮您几天，您腾出手来办款。',
      en: 'If you’re short of hands, I’ll send two colleagues for some days, {name}, so you can see to payment.',
    },
  ],
  'match-measure:training': [
    {
      zh: '我请讲师来给店员上两堂课，{name}，会卖了货就快，款也快。',
      en: 'I’ll have our trainer take your staff for two lessons, {name}: better selling, faster money.',
    },
    {
      zh: '店员的销售我来带几天，{name}，卖得动了，结款就不用愁。',
      en: 'I’ll coach your people in selling for some days, {name}; once it sells, paying is no worry.',
    },
  ],
} satisfies Partial<Pools<RepKey>>;
