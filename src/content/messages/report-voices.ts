/** What dealers say about a rep when the month is over, by what happened between them. Nobody hears these in the month. */
import type { DealerId } from '../../protocol/month-event.ts';
import { createWordings, hashOf } from '../lines/draw.ts';
import type { Line, Pool } from '../lines/line.ts';

export const VOICE_SITUATIONS = [
  'never-talked',
  'plan-only',
  'threatened',
  'forgotten',
  'pestered',
  'doubted',
  'let-off',
  'kept',
  'pressed-and-paid',
  'pressed',
  'helped',
  'unasked',
  'warm',
  'cold',
  'plain',
] as const;
export type VoiceSituation = (typeof VOICE_SITUATIONS)[number];

export const VOICES: Readonly<Record<VoiceSituation, Pool>> = {
  'never-talked': [
    {
      zh: '这个月？没见着人，也没接着电话。钱我先紧着上门的付了。',
      en: 'This month? Nobody came, nobody rang. I paid those who did.',
    },
    { zh: '不来正好，省我一壶茶。', en: 'If nobody comes, that is one pot of tea saved.' },
    {
      zh: '我还当你们公司不急着用钱呢。',
      en: 'I was beginning to think your company had no need of money.',
    },
    { zh: '你们那边是换人了吗？一个月没动静。', en: 'Have they changed the rep? A whole month of silence.' },
    {
      zh: '没人问，我总不能自己追着去付吧。',
      en: 'Nobody asked. I am hardly going to run after people to pay them.',
    },
    {
      zh: '人家隔三差五来坐坐，你们一个月不照面，心里没个亲疏？',
      en: 'Others drop in every few days, you not once. What would you make of that?',
    },
    { zh: '账我记着呢，可你们自己都不提。', en: 'It is in my book all right. You just never brought it up.' },
    {
      zh: '月初我手头宽，你们没来；现在来，就得等下月了。',
      en: 'I had cash at the start of the month, and you were not there. Now it will be next month.',
    },
    {
      zh: '姓什么来着？这个月我真没对上号。',
      en: 'What was the name again? I honestly have not met them this month.',
    },
    {
      zh: '货照送，人不来，我也乐得清静。',
      en: 'The goods come, the rep does not. Suits me, it is quiet.',
    },
    {
      zh: '哪家先开口，我先给哪家。你们没开口。',
      en: 'Who asks first gets paid first. You did not ask.',
    },
    {
      zh: '别家的单子贴了一墙，你们的我都不知道要多少。',
      en: 'The others’ bills cover my wall. What you want I could not even tell you.',
    },
  ],
  'plan-only': [
    {
      zh: '发来一张表，数是你们填的，跟我商量过吗？',
      en: 'A sheet arrived, with your figures in it. Did anybody ask me?',
    },
    {
      zh: '计划收到了，压在算盘底下，没人来说。',
      en: 'The plan came. It lies under my abacus; nobody talked about it.',
    },
    {
      zh: '纸上写得挺好看，我那点现金它可不知道。',
      en: 'It looks fine on paper. The paper knows nothing of my cash.',
    },
    { zh: '这种表我一个月收好几张，都差不多。', en: 'I get several of those a month. They all look alike.' },
    {
      zh: '要是坐下来一起算一遍，没准我还真能照着办。',
      en: 'Had we sat down and worked it out together, I might even have kept to it.',
    },
  ],
  threatened: [
    {
      zh: '跟我拍桌子？几十年生意，还没人这样跟我说过话。',
      en: 'Banging the table at me? In all my years nobody has talked to me like that.',
    },
    {
      zh: '话说到那份上，能付的我也往后放放。',
      en: 'After words like that, even what I could pay can wait.',
    },
    {
      zh: '吓唬谁呢，又不是只有你们一家有货。',
      en: 'Whom are they trying to frighten? You are not the only ones with goods.',
    },
    {
      zh: '钱我认，气我不受。下回让别人来。',
      en: 'I owe the money, not the temper. Send somebody else next time.',
    },
    {
      zh: '做买卖讲个和气，撕破脸，谁也别想舒坦。',
      en: 'Business lives on decent manners. Once you tear them up, nobody gets comfort.',
    },
    { zh: '那天的话，我记到年底。', en: 'What was said that day I shall remember till New Year.' },
  ],
  forgotten: [
    {
      zh: '说好来帮忙的，等到今天也没等着人。',
      en: 'They said they would come and help. I am still waiting.',
    },
    { zh: '我答应的要算数，你们答应的就不算？', en: 'My word must be kept. What about theirs?' },
    {
      zh: '我把人手都排好了，那边没了下文，多难看。',
      en: 'I had my people ready, and then not a word. It made me look a fool.',
    },
    {
      zh: '一开口什么都能办，一出门就忘了。',
      en: 'At the table everything can be done; at the door it is forgotten.',
    },
    {
      zh: '你们的办法要是来了，我那笔早就付了。',
      en: 'Had the help come, that payment would have gone out long ago.',
    },
    { zh: '下回先别许愿，来了再说。', en: 'Next time no promises, please. Come first, talk later.' },
  ],
  pestered: [
    {
      zh: '没到日子就打电话，打得我见着号码就烦。',
      en: 'Ringing before anything is due. I flinch when I see the number.',
    },
    {
      zh: '我付款从来不差日子，催什么催。',
      en: 'I have never been a day late. What is all the ringing for?',
    },
    {
      zh: '一天问三遍，钱也不会多长出来。',
      en: 'Ask three times a day, and the money still grows no faster.',
    },
    {
      zh: '信不过我就明说，别老这么盯着。',
      en: 'If they do not trust me, let them say so instead of watching me.',
    },
    {
      zh: '人是勤快，就是不看时候。',
      en: 'Hard-working, I grant you. No sense of when.',
    },
    { zh: '该付的日子我记得，比你们清楚。', en: 'I know the day it is due. Better than they do.' },
  ],
  doubted: [
    {
      zh: '我说的是实话，当面就给我顶回来，寒心。',
      en: 'I told the truth, and it was thrown back in my face. That hurts.',
    },
    {
      zh: '去看一眼就明白的事，偏说我找借口。',
      en: 'One look would have shown it. Instead I was told it was an excuse.',
    },
    { zh: '把我当什么人了？', en: 'What sort of person do they take me for?' },
    {
      zh: '难处是真的，不信可以，话别那么冲。',
      en: 'The trouble is real. Doubt it if you must, but mind how you say it.',
    },
    { zh: '以后有难处，我跟别家说去。', en: 'Next time I am in trouble I shall tell somebody else.' },
  ],
  'let-off': [
    {
      zh: '好说话，是真好说话。那笔拖一拖，也没人吭声。',
      en: 'Easy to deal with, really. I let one slide and nobody made a sound.',
    },
    {
      zh: '我一说难，就点头。那我下月接着难。',
      en: 'I said times were hard and got a nod. So next month they will be hard again.',
    },
    {
      zh: '日子过了没人来问，我还以为不着急。',
      en: 'The day passed and nobody asked. I took it there was no hurry.',
    },
    {
      zh: '先付催得紧的，这家嘛，通情达理，能等。',
      en: 'I pay those who press. These people are understanding; they can wait.',
    },
    {
      zh: '人厚道，就是厚道人的钱总排在后头。',
      en: 'A kind soul. And kind souls’ bills always come last.',
    },
    { zh: '少付了一点，没看出来，那就这么着吧。', en: 'I paid a little short and nobody noticed. So be it.' },
  ],
  kept: [
    {
      zh: '几号、多少，说得明明白白，我照着付就是了。',
      en: 'What day, how much, all in plain words. I just had to pay it.',
    },
    {
      zh: '白纸黑字写着的，哪能不算数。',
      en: 'It was there in black and white. Of course I kept it.',
    },
    {
      zh: '来要钱也能要得让人心里舒坦，少见。',
      en: 'To ask for money and leave one at ease: you do not see that often.',
    },
    {
      zh: '跟这样的人打交道，账清，心里也清。',
      en: 'With somebody like that the books are clear, and so is the mind.',
    },
    {
      zh: '别家催得乱，这家到日子就来一声，我先付这家。',
      en: 'Others press any old time. This one comes on the day, so this one gets paid first.',
    },
    {
      zh: '数要得不低，可每一块都说得出来由。',
      en: 'The figure was not small, but there was a reason for every yuan of it.',
    },
    {
      zh: '答应了就付，别人也知道我说话算数。',
      en: 'I said so and I paid. Now people know my word is good.',
    },
  ],
  'pressed-and-paid': [
    {
      zh: '差一点都看得出来，第二天就找上门，我服。',
      en: 'A little short, and next day at my door. I take my hat off.',
    },
    {
      zh: '本想缓两天，没缓过去，当天就给补上了。',
      en: 'I meant to take two more days. I did not get them.',
    },
    {
      zh: '盯得紧，可话不难听，补就补了吧。',
      en: 'Keeps a close watch, but never an ugly word. So I made it up.',
    },
    {
      zh: '跟这家含糊不得，账上比我还清楚。',
      en: 'No fudging with this one. Knows my account better than I do.',
    },
    {
      zh: '催归催，事后还谢我一声，有来有往。',
      en: 'Pressed me, yes; and thanked me afterwards. That is fair dealing.',
    },
  ],
  pressed: [
    {
      zh: '催了我几回，我也是真没有，给了的都给了。',
      en: 'I was pressed a few times. I had no more; what I had, I gave.',
    },
    { zh: '要是早来两天，钱还在柜里。', en: 'Two days earlier, and the money was still in the drawer.' },
    {
      zh: '电话一响我就知道是谁，躲也不是，接也不是。',
      en: 'When it rings I know who it is, and neither answering nor hiding helps.',
    },
    {
      zh: '盯是盯得对，可我这头排着好几家呢。',
      en: 'Quite right to press. But there is a queue at my counter.',
    },
    { zh: '下个月我争取别让人家再跑一趟。', en: 'Next month I shall try to spare them the second trip.' },
  ],
  helped: [
    {
      zh: '光来要钱的多，帮我把钱收回来的就这一个。',
      en: 'Plenty come to collect. Only one helped me to collect.',
    },
    {
      zh: '陪我跑了一天零售店，这钱我能不先给？',
      en: 'Spent a day out with me on my business. How could I not pay them first?',
    },
    {
      zh: '货动了，手头活了，自然有钱付。',
      en: 'The stock moved, the cash moved, so the payment moved.',
    },
    { zh: '办法使对了地方，说话就硬气。', en: 'The help came where it was needed. After that one may ask.' },
    {
      zh: '干实事的人，我愿意往前排。',
      en: 'Somebody who does things. I gladly move them up the list.',
    },
  ],
  unasked: [
    { zh: '聊得挺好，就是没说到底哪天付。', en: 'We had a good chat. No day was ever named, though.' },
    {
      zh: '我说看情况，那边就说行，那就看情况呗。',
      en: 'I said “we shall see”, and got a “fine”. So we shall see.',
    },
    {
      zh: '没要我一句准话，我也就没给准数。',
      en: 'Nobody wanted a firm word from me, so I gave no firm figure.',
    },
    {
      zh: '茶喝了，路走了，正经话没落下一句。',
      en: 'Tea was drunk, miles were driven, and nothing was settled.',
    },
    {
      zh: '要多少，什么时候要，我到现在也不清楚。',
      en: 'How much, and by when? To this day I could not tell you.',
    },
    {
      zh: '随口说的数，谁还当真记着？',
      en: 'A figure dropped in passing. Who writes that down?',
    },
  ],
  warm: [
    { zh: '这个人，办事有分寸，我信得过。', en: 'Somebody with a sense of measure. I trust them.' },
    { zh: '往后有事，我先跟这家商量。', en: 'From now on I talk to these people first.' },
    { zh: '来往多了，倒觉得这人实在。', en: 'The more I see of them, the straighter I find them.' },
    { zh: '话不多，句句在点上。', en: 'Few words, and every one to the point.' },
  ],
  cold: [
    { zh: '来得不少，处得一般。', en: 'Came often enough. I cannot say we got closer.' },
    { zh: '越打交道，越想躲着点。', en: 'The more I deal with them, the more I keep my distance.' },
    { zh: '钱归钱，人情这块是淡了。', en: 'Money is money. The warmth has gone out of it.' },
    { zh: '下回进门，先把态度放一放再说。', en: 'Next time, leave the attitude at the door.' },
  ],
  plain: [
    { zh: '还行，公事公办。', en: 'All right. Business is business.' },
    { zh: '没什么好说的，该付的付了些。', en: 'Nothing to say. I paid some of what was due.' },
    { zh: '跟别家比，不好不坏。', en: 'Compared with the others: no better, no worse.' },
    { zh: '来谈过，也就那么回事。', en: 'We talked. That is about all.' },
    { zh: '再看一个月吧。', en: 'Let us see another month.' },
  ],
};

/** One line for each dealer, in order: the same seed, month and people give the same words, and none twice while the pool lasts. */
export function voicesOf(
  people: readonly { readonly dealer: DealerId; readonly situation: VoiceSituation }[],
  seed: number,
  month: number,
): readonly { readonly dealer: DealerId; readonly line: Line }[] {
  const wordings = createWordings(hashOf(seed, `report/${month}`));
  return people.flatMap(({ dealer, situation }) => {
    const drawn = wordings.cycled({ id: `report/${situation}`, pool: VOICES[situation] });
    return drawn ? [{ dealer, line: drawn.line }] : [];
  });
}
