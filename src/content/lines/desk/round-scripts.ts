/**
 * A round of collecting at one of the dealer's retailers: whole little conversations, because three people who
 * answer one another cannot be drawn line by line. The easy money comes first, so each round has its own script.
 * What came in is not in the words: it shows when the receipts are compared.
 */
import type { Line } from '../line.ts';

export interface RoundLine extends Line {
  readonly by: 'narrator' | 'dealer' | 'rep' | 'retailer';
}

export type RoundScript = readonly RoundLine[];

const first: readonly RoundScript[] = [
  [
    {
      by: 'narrator',
      zh: '头一家在街口，店主老姜正拆纸箱，看见你们俩一块进来，手停了。',
      en: 'The first shop is on the corner. Old Jiang is opening cartons; when the two of you walk in together, he stops.',
    },
    {
      by: 'dealer',
      zh: '老姜，忙着呢？厂家的人跟我一道来的，咱把前头那几车货的账对一对。',
      en: 'Busy, Jiang? The company’s rep came along. Let’s go over those last deliveries.',
    },
    {
      by: 'retailer',
      zh: '哎呀，怎么还惊动厂家了？我又没说不给，这不是货刚卖出去一半嘛。',
      en: 'Goodness, the company too? I never said I wouldn’t pay. Only half of it has sold.',
    },
    {
      by: 'rep',
      zh: '姜老板，卖出去的那一半先结，没卖完的我帮您想办法动销，两不耽误。',
      en: 'Then settle the half that has sold, and I’ll help you move the rest. Nobody loses by it.',
    },
    {
      by: 'retailer',
      zh: '话说到这份上了……行，我这就给他转一笔，剩下的下个集过了再结。',
      en: 'If you put it that way… All right, I’ll send him some now, and the rest after next market day.',
    },
    {
      by: 'dealer',
      zh: '得，欠条我给你改个数，你按个手印。走，下一家。',
      en: 'Good. I’ll change the figure on your IOU and you put your thumb to it. Come on, next one.',
    },
  ],
  [
    {
      by: 'narrator',
      zh: '店主老邱在柜台后头打盹，电扇吹得账本哗哗翻页。',
      en: 'Old Qiu is dozing behind the counter, the fan leafing through his account book.',
    },
    {
      by: 'rep',
      zh: '邱老板，打扰了。我们来不为别的，就是帮您二位把账理清楚，省得月底扯皮。',
      en: 'Sorry to wake you, Mr Qiu. We’re here to get the books straight, so there’s no wrangling at month end.',
    },
    {
      by: 'retailer',
      zh: '账我认，一笔没赖。就是这条街上都欠着，我先给了，不成傻子了？',
      en: 'I own to the debt, every line. But the whole street owes. If I pay first, who’s the fool?',
    },
    {
      by: 'dealer',
      zh: '谁先给谁记着，下回到了紧俏货，我先给你留。这话我当着厂家说。',
      en: 'Who pays first is remembered: when goods run short, yours are set aside. I say it before the company.',
    },
    {
      by: 'rep',
      zh: '我做个见证。今天结一部分，剩下的写个日子，两边都踏实。',
      en: 'And I’m the witness. Pay a part today and put a day to the rest; then everyone sleeps.',
    },
    {
      by: 'retailer',
      zh: '有你这句话就好办。抽屉里这些先拿去，点一点，写个收条。',
      en: 'With that said, it’s easy. Take what’s in the drawer. Count it, and write me a receipt.',
    },
  ],
  [
    {
      by: 'narrator',
      zh: '老纪正给客人装货，见你们进门，远远先点了个头。',
      en: 'Old Ji is loading a customer’s van and nods from afar as you come in.',
    },
    {
      by: 'retailer',
      zh: '你俩一块来，准没好事。先坐，等我把这车装完。',
      en: 'The two of you together; that’s never good news. Sit, let me finish this load.',
    },
    {
      by: 'dealer',
      zh: '你装你的，我先把单子摊开：这三张是上个月的，这两张是上上个月的。',
      en: 'You load, I’ll lay out the slips: three from last month, two from the month before.',
    },
    {
      by: 'rep',
      zh: '纪老板，老的先清，新的不催。您看老的这两张，今天能不能了了？',
      en: 'Old ones first, Mr Ji, and nobody presses for the new. Could the two old ones be cleared today?',
    },
    {
      by: 'retailer',
      zh: '两张一起有点紧，先了一张吧。另一张等这客人的钱打过来。',
      en: 'Both is tight. I’ll clear one. The other when this customer’s money is in.',
    },
    {
      by: 'dealer',
      zh: '行，了一张撕一张，你看着我撕。',
      en: 'Fine. Each one paid is torn up. Watch me tear it.',
    },
  ],
];

const second: readonly RoundScript[] = [
  [
    {
      by: 'narrator',
      zh: '又转回这条街。老姜看见你们，先把抽屉拉开给人看：底都露着。',
      en: 'Back in the same street. Old Jiang sees you and pulls the drawer open for all to see: its bottom shows.',
    },
    {
      by: 'retailer',
      zh: '上回能给的都给了，你们才隔几天又来，货还没回过钱呢。',
      en: 'I gave what I could last time. It’s been days, and the goods haven’t turned to money yet.',
    },
    {
      by: 'rep',
      zh: '姜老板，不为难您。这两天卖了多少，咱按卖的结，行不？',
      en: 'I won’t corner you, Mr Jiang. What sold these days, let’s settle just that.',
    },
    {
      by: 'dealer',
      zh: '零头你留着周转，整数给我，我也好跟厂家交代。',
      en: 'Keep the small change to trade with and give me the round part. I have to answer to the company too.',
    },
    {
      by: 'retailer',
      zh: '就这些，多的真没有了。再来也是这个数。',
      en: 'That’s it, there’s truly no more. Come again and it’ll be the same.',
    },
  ],
  [
    {
      by: 'narrator',
      zh: '好收的上回都收了，今天跑的是剩下的几家。老邱家的卷帘门只拉起一半。',
      en: 'The easy ones were done last time; today it’s the rest. Old Qiu’s shutter is only half up.',
    },
    {
      by: 'dealer',
      zh: '老邱，别躲了，车停门口我就知道你在。',
      en: 'Don’t hide, Qiu. Your van’s outside, I know you’re in.',
    },
    {
      by: 'retailer',
      zh: '谁躲了，我理货呢。上回不是给过一笔了吗？',
      en: 'Who’s hiding? I’m sorting stock. Didn’t I pay you just the other day?',
    },
    {
      by: 'rep',
      zh: '给过的记着呢，谢谢您。剩下的不多，今天能结多少结多少，结不了的写个日子。',
      en: 'It’s noted, and thank you. Little is left: what can be settled today, and a day for the rest.',
    },
    {
      by: 'retailer',
      zh: '零零碎碎凑一点吧，写日子就写下月头上。',
      en: 'I’ll scrape something together. And for the day, put the first days of next month.',
    },
  ],
];

const third: readonly RoundScript[] = [
  [
    {
      by: 'narrator',
      zh: '第三趟了。老纪隔着玻璃冲你们摆手，门也没迎出来。',
      en: 'The third round. Old Ji waves you off through the glass and doesn’t come to the door.',
    },
    {
      by: 'retailer',
      zh: '你们这么一趟一趟的，街坊都当我要关门了。真没有了。',
      en: 'Round after round; the neighbours think I’m closing down. There’s nothing left.',
    },
    {
      by: 'dealer',
      zh: '老纪，我也不愿意来，可我那头也等着交账。',
      en: 'I’d rather not come either, Ji. But on my side the books are waiting too.',
    },
    {
      by: 'rep',
      zh: '那不勉强。您看手头能凑几个算几个，剩下的咱不再跑了，按日子来。',
      en: 'Then no pressing. Whatever you can find, and for the rest we go by the days, no more rounds.',
    },
    {
      by: 'retailer',
      zh: '就这一沓零的，数完赶紧走，别耽误我做买卖。',
      en: 'Here’s a wad of small notes. Count it and be off, I’ve a business to run.',
    },
  ],
];

/** By round, from the first; a round beyond the last is like the last. */
export const ROUND_SCRIPTS: readonly (readonly RoundScript[])[] = [first, second, third];
