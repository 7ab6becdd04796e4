/** The wordings of what dealers say about a rep when the month is over, by situation. None claims what may not have been. */
import type { Pool } from '../lines/line.ts';
import type { VoiceSituation } from './voice-situations.ts';

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
      zh: '跟我来硬的？做了这么些年生意，还没人这样跟我说过话。',
      en: 'The hard way, with me? In all my years nobody has talked to me like that.',
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
      en: 'Business lives on decent manners. Once you tear them up, nobody has any comfort.',
    },
    { zh: '那些话，我记到年底。', en: 'I shall remember those words till New Year.' },
    { zh: '嗓门大就有理了？', en: 'Does a loud voice make one right?' },
    { zh: '账我一分不少认，脸我也得要。', en: 'I own to every yuan. But I have my pride as well.' },
    { zh: '被人这么说过，再客气也回不去了。', en: 'After words like those, no politeness brings it back.' },
    { zh: '那我也只好按规矩，慢慢付。', en: 'Very well: then I pay by the book, and slowly.' },
    { zh: '钱没多拿走一分，人倒是得罪了。', en: 'Not a yuan more for it, and one friend less.' },
    { zh: '有话不能好好说？我又没说不认账。', en: 'Could it not be said decently? I never denied the debt.' },
  ],
  forgotten: [
    {
      zh: '说好帮我办的事，等到今天也没动静。',
      en: 'They said they would do something for me. To this day, nothing.',
    },
    { zh: '我答应的要算数，你们答应的就不算？', en: 'My word must be kept. What about theirs?' },
    {
      zh: '我这边都准备好了，那边没了下文，多难看。',
      en: 'I had everything ready, and then not a word. It made me look a fool.',
    },
    {
      zh: '一开口什么都能办，一转身就忘了。',
      en: 'While we talk everything can be done; a moment later it is forgotten.',
    },
    {
      zh: '说好的帮忙要是来了，我付钱也痛快些。',
      en: 'Had the help come, I should have paid with a lighter heart.',
    },
    { zh: '下回先别许愿，做了再说。', en: 'Next time no promises, please. Do it first, talk later.' },
    { zh: '我跟家里都说了，结果白高兴一场。', en: 'I had told them at home. We were pleased for nothing.' },
    {
      zh: '许了的没做，往后的话我先打个对折听。',
      en: 'What was promised was not done. From now on I believe half of what I hear.',
    },
  ],
  pestered: [
    {
      zh: '没到日子就来催，催得我见着号码就烦。',
      en: 'Pressed before anything is due. I flinch when I see the number.',
    },
    {
      zh: '没事就来问一声，柜台上都拿这当笑话了。',
      en: 'Asking when there is nothing to ask. It has become a joke at the counter.',
    },
    { zh: '一问再问，钱也不会多长出来。', en: 'Ask as often as you like, the money grows no faster.' },
    { zh: '心急我懂，可日子还没到呢。', en: 'I understand the hurry. But the day has not come yet.' },
    { zh: '人是勤快，就是不看时候。', en: 'Hard-working, I grant you. No sense of when.' },
    { zh: '催得早不如催得巧。', en: 'Better to ask at the right time than to ask early.' },
    {
      zh: '该问的时候问，我服；不该问的时候问，我烦。',
      en: 'Ask when it is due, and I respect it. Ask when it is not, and I am annoyed.',
    },
    {
      zh: '老来问，我还以为你们公司快揭不开锅了。',
      en: 'All that asking: I began to think your company had nothing to eat.',
    },
  ],
  watched: [
    {
      zh: '我付款从来不差日子，用不着这么盯。',
      en: 'I have never been a day late. No need to watch me like that.',
    },
    {
      zh: '信不过我就明说，别老这么盯着。',
      en: 'If they do not trust me, let them say so instead of watching me.',
    },
    { zh: '该付的日子我记得，比你们清楚。', en: 'I know the day it is due. Better than they do.' },
    { zh: '拿我当赖账的防，我心里能舒服？', en: 'Guarded against like a bad debtor. How is that to feel?' },
    { zh: '好好的交情，叫一个电话打薄了。', en: 'A good understanding, worn thinner by a call.' },
    { zh: '催别人去吧，我这儿不用催。', en: 'Press the others. Here there is no need.' },
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
  excused: [
    {
      zh: '我一说难，人家就点头。那我下月接着难。',
      en: 'I said times were hard and got a nod. So next month they will be hard again.',
    },
    {
      zh: '我说什么人家都信，这样的人不多了。',
      en: 'Believes whatever I say. There are not many like that left.',
    },
    {
      zh: '理由我还备着好几个，没想到头一个就够用。',
      en: 'I had several more reasons ready. The first one did.',
    },
    {
      zh: '通情达理，能等。先付不通情理的。',
      en: 'So understanding; they can wait. I pay those who are not.',
    },
    {
      zh: '跟我讲交情，我就拿交情当日子过。',
      en: 'They talk of friendship, so I let friendship be the due date.',
    },
    {
      zh: '好说话，是真好说话。下回还找这个由头。',
      en: 'Easy to deal with, really. I shall use the same reason again.',
    },
    {
      zh: '随口一句难处，省了一笔，划算。',
      en: 'One word about my troubles, and I kept the money. A good bargain.',
    },
    { zh: '来要钱的是客气人，我也就客客气气地拖。', en: 'They ask politely, so I put it off politely.' },
  ],
  'let-pass': [
    { zh: '那笔拖一拖，也没人吭声。', en: 'I let one slide, and nobody made a sound.' },
    {
      zh: '日子过了没见来问，我还以为不着急。',
      en: 'The day passed and nobody asked. I took it there was no hurry.',
    },
    { zh: '少付了一点，没人说，那就这么着吧。', en: 'I paid a little short and nobody said so. So be it.' },
    { zh: '先付催得紧的，这家能等。', en: 'I pay those who press. These people can wait.' },
    { zh: '人厚道，就是厚道人的钱总排在后头。', en: 'A kind soul. And kind souls’ bills always come last.' },
    {
      zh: '答应的日子不追，那日子就是写着看的。',
      en: 'If nobody follows up the day, the day is only there to look at.',
    },
    {
      zh: '问都不问一句少了的那块，我还提它干什么。',
      en: 'Not a word in time about what was missing. Why should I bring it up?',
    },
    {
      zh: '试了一回，拖得过去，后面就好办了。',
      en: 'I tried it once, and it worked. From now on it is easy.',
    },
  ],
  kept: [
    {
      zh: '几号、多少，说得明明白白，我照着付就是了。',
      en: 'What day, how much, all in plain words. I just had to pay it.',
    },
    { zh: '话说到那么实，哪能不算数。', en: 'It was all put so plainly. Of course I kept it.' },
    {
      zh: '来要钱也能要得让人心里舒坦，少见。',
      en: 'To ask for money and leave one at ease: you do not see that often.',
    },
    {
      zh: '跟这样的人打交道，账清，心里也清。',
      en: 'With somebody like that the books are clear, and so is the mind.',
    },
    {
      zh: '别家乱催，这家到日子就有数，我先付这家。',
      en: 'Others press any old time. With this one I know where I stand, so this one gets paid first.',
    },
    {
      zh: '要什么说得出来由，我付得也痛快。',
      en: 'There was a reason for what was asked, so I did not mind paying.',
    },
    {
      zh: '答应了就付，别人也知道我说话算数。',
      en: 'I said so and I paid. Now people know my word is good.',
    },
    {
      zh: '这个数我自己也算过，有底，付着不慌。',
      en: 'I had worked the figure out for myself, so it did not frighten me.',
    },
    {
      zh: '日子定得正好，货款一进来就轮到这家。',
      en: 'The day was well chosen: the money came in, and it was their turn.',
    },
    { zh: '我跟别家也说，学学人家怎么收款。', en: 'I tell the others: see how these people collect.' },
    {
      zh: '付完了还能挺直腰杆喝杯茶，这账收得体面。',
      en: 'I paid and could still drink my tea with a straight back. That is collecting with decency.',
    },
    { zh: '下个月照这样来，我没意见。', en: 'The same next month? I have no objection.' },
  ],
  'pressed-and-paid': [
    {
      zh: '差一点都看得出来，马上就来问，我服。',
      en: 'A little short, and at once they ask. I take my hat off.',
    },
    {
      zh: '本想缓两天，没缓过去，只好补上了。',
      en: 'I meant to take two more days. I did not get them, so I made it up.',
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
      zh: '催归催，面子还给我留着，有来有往。',
      en: 'Pressed me, yes; and let me keep my face. That is fair dealing.',
    },
    {
      zh: '我这人就得有人盯，盯了我反倒踏实。',
      en: 'I am one who needs watching. I sleep the better for it.',
    },
    {
      zh: '好好地问我差的那点哪天补，我好意思不补？',
      en: 'Asked me nicely when the rest would come. How could I not make it up?',
    },
    { zh: '少付的那点，一分不差地给我报了出来。', en: 'What I had left out was named to me, to the yuan.' },
    {
      zh: '催得准，补得快，下回我干脆一次付清。',
      en: 'Well pressed, soon paid. Next time I shall pay all at once.',
    },
  ],
  pressed: [
    {
      zh: '催归催，我也是真紧，给得出的都给了。',
      en: 'Press as they will, I am short. What I could give, I gave.',
    },
    {
      zh: '要是早来两天，兴许钱还在柜里。',
      en: 'Two days earlier, and the money might have been in the drawer.',
    },
    {
      zh: '一照面我就知道为的什么事，躲也不是，应也不是。',
      en: 'One look and I know what it is about, and neither hiding nor nodding helps.',
    },
    {
      zh: '盯是盯得对，可我这头排着好几家呢。',
      en: 'Quite right to press. But there is a queue at my counter.',
    },
    { zh: '下个月我争取别让人家再开这个口。', en: 'Next month I shall try to spare them the asking.' },
    {
      zh: '没付齐是我不对，那边倒也没把话说绝。',
      en: 'Not paying it all was my doing. At least no bridges were burnt.',
    },
  ],
  helped: [
    { zh: '光来要钱的多，肯伸手帮一把的就这一个。', en: 'Plenty come to collect. Only one lends a hand.' },
    {
      zh: '先帮我把难处解了，这钱我能不先给？',
      en: 'First they helped me out. How could I not pay them first?',
    },
    { zh: '手头活了，自然有钱付。', en: 'The cash began to move, so the payment moved.' },
    { zh: '帮了忙再开口，说话就硬气。', en: 'Help first: after that one may ask.' },
    { zh: '干实事的人，我愿意往前排。', en: 'Somebody who does things. I gladly move them up the list.' },
    { zh: '别家光会催，这家会想办法。', en: 'Others only press. These people think of something.' },
  ],
  'no-deal': [
    { zh: '谈是谈了，没谈拢。', en: 'We talked all right. We did not come together.' },
    { zh: '数没说到一块儿去，那就都再想想。', en: 'The figures never met. So let us both think again.' },
    {
      zh: '话没说完就散了，我也没听明白要我怎么样。',
      en: 'It broke up half way. I never understood what was wanted of me.',
    },
    {
      zh: '我手里有多少，那边好像也没弄清楚。',
      en: 'How much I really have, they never seem to have found out.',
    },
    { zh: '见是见了，见完跟没见一样。', en: 'We met. Afterwards it was as if we had not.' },
    { zh: '什么都没答应，也就什么都不欠。', en: 'I agreed to nothing, so I owe nothing by any day.' },
  ],
  unasked: [
    { zh: '聊得挺好，就是没说到底哪天付。', en: 'We had a good chat. No day was ever named, though.' },
    {
      zh: '我说看情况，那边就说行，那就看情况呗。',
      en: '“We shall see”, I said, and that was good enough. So we shall see.',
    },
    { zh: '日子没定，我也就没着急。', en: 'No day was fixed, so I was in no hurry.' },
    { zh: '话说了不少，要紧的没落下一句。', en: 'A lot of words, and nothing that stuck.' },
    { zh: '哪天要，我到现在也不清楚。', en: 'By what day? I could not tell you to this hour.' },
    { zh: '随口说的数，谁还当真记着？', en: 'A figure dropped in passing. Who writes that down?' },
    {
      zh: '客客气气来，客客气气走，像走亲戚。',
      en: 'All so polite, coming and going. Like visiting relations.',
    },
    { zh: '我等着有人问个日子，等到最后也没等来。', en: 'I waited to be asked for a day. I waited in vain.' },
    { zh: '想付的时候自然会付，也没人说不行。', en: 'I pay when I feel like it. Nobody said I could not.' },
    { zh: '有日子的先付，没日子的往后放。', en: 'What has a day is paid first. What has none can wait.' },
  ],
  warm: [
    { zh: '这个人，办事有分寸，我信得过。', en: 'Somebody with a sense of measure. I trust them.' },
    { zh: '往后有事，我先跟这家商量。', en: 'From now on I talk to these people first.' },
    { zh: '来往多了，倒觉得这人实在。', en: 'The more I see of them, the straighter I find them.' },
    { zh: '话不多，句句在点上。', en: 'Few words, and every one to the point.' },
  ],
  cold: [
    { zh: '没少打交道，处得一般。', en: 'We had plenty to do with each other. I cannot say we got closer.' },
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
