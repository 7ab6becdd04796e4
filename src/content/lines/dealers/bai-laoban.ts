/** Madam Bai: charm, tea and a Friday for everyone, who is little brother or sister; a touch of Yunnan. */
import type { PersonalLines } from '../key.ts';

export const baiLaobanLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '贵客来啰！小妹妹，把那饼老班章撬开，给姐的客人泡上！',
        en: 'Look who’s here! Little sister, break the good pu’er and brew for my guest!',
      },
      {
        zh: '姐刚还跟几个弟弟念叨你，说到就到，缘分呢嘛。',
        en: 'I was just telling these little brothers about you, and here you are. It’s fate.',
      },
      {
        zh: '晒黑了，跑片区苦着了。来，坐姐旁边，这边有太阳。',
        en: 'You’ve caught the sun. Hard work, the road. Come, sit by me, it’s warm here.',
      },
    ],
    chatted: [
      {
        zh: '来我这点呢弟弟妹妹，没得哪个空着杯子走呢。',
        en: 'Of all the little brothers and sisters who come, none leaves with an empty cup.',
      },
      {
        zh: '菌子一出来，姐带你上山，捡一篮，煮一锅，喝一坛。',
        en: 'When the mushrooms come up I’ll take you to the hills: a basket, a pot and a jar of wine.',
      },
      {
        zh: '这个茶要慢慢品，头一泡是客气，第二泡才是真心。',
        en: 'This tea wants patience. The first brew is manners, the second is the heart.',
      },
      {
        zh: '昨晚陪一帮弟弟喝到半夜，个个喊姐，单子签了一沓。',
        en: 'Drank with a crowd of little brothers till midnight, all calling me sister, orders piling up.',
      },
    ],
    pitied: [
      {
        zh: '莫愁莫愁，有姐在，天塌下来姐拿酒坛子给你顶着。',
        en: 'Don’t you fret. If the sky falls, your sister will prop it up with a wine jar.',
      },
      {
        zh: '哪个领导舍得骂你？电话给姐，姐跟他讲，礼拜五就有。',
        en: 'What boss has the heart to scold you? Give me the phone. I’ll tell him: Friday.',
      },
    ],
    angered: [
      {
        zh: '姐拿真心待你，你拿话扎姐，姐嘴头呢茶都苦掉了。',
        en: 'I treat you from the heart and you stick pins in me. My tea’s gone bitter.',
      },
      {
        zh: '一屋子弟弟妹妹看着呢，你给姐留点脸嘎。',
        en: 'There’s a room full of my young ones watching. Leave me a little face.',
      },
      {
        zh: '好好一朵花，你偏要拿火燎它，没意思了。',
        en: 'A perfectly good flower and you must hold a flame to it. That’s no pleasure.',
      },
    ],
    scoffed: [
      {
        zh: '{amount}？哎哟喂，你听姐这心口，跳成哪样了。',
        en: '{amount}? Oh my poor heart, just listen to it go.',
      },
      {
        zh: '给是肯定给，可一开口就{amount}，你当姐的茶是金汤啊？',
        en: 'Of course I’ll pay, but {amount} straight out? Do you think my tea is liquid gold?',
      },
    ],
    weighed: [
      {
        zh: '{amount}嘛，小事情，容姐把这一泡喝完给你安排。',
        en: '{amount}? A small thing. Let me finish this brew and I’ll arrange it.',
      },
      {
        zh: '换个人说{amount}姐早笑了，你说，姐就得当真。',
        en: 'From anyone else I’d laugh at {amount}. From you I take it seriously.',
      },
    ],
    'excuse-raised:month-end': [
      {
        zh: '就等月底那个礼拜五，婚庆公司给姐结{claimed}，一到就转你，姐拿这饼茶担保。',
        en: 'The last Friday of the month the wedding firm pays me {claimed}. It’s yours, I swear on this tea.',
      },
      {
        zh: '月底烟草那边返款，{claimed}，姐先给你留着位子，哪个都不给插队。',
        en: 'Month end the tobacco people refund {claimed}. Your seat’s kept, nobody jumps the queue.',
      },
    ],
    'excuse-raised:ceremony': [
      {
        zh: '火把节一过全是喜酒，一家一封红包，{claimed}都是姐的人情债。',
        en: 'After the torch festival it’s all weddings, a red packet each. {claimed} in goodwill debts.',
      },
      {
        zh: '我家小姨妹嫁人，六桌酒水姐包了，{claimed}，当姐的要撑得起。',
        en: 'My husband’s little sister weds and I’m standing the drinks: {claimed}. I must hold my end up.',
      },
    ],
    'excuse-raised:absent': [
      {
        zh: '管账的妹妹休产假，付款要她按指纹，{claimed}，礼拜五她一准回来。',
        en: 'The girl who does my books is on leave with a baby. {claimed} needs her thumb. Friday, surely.',
      },
      {
        zh: '你姐夫去版纳收茶，卡揣在他身上，{claimed}，礼拜五他就下山了。',
        en: 'My husband’s in Banna buying tea with the card on him. {claimed}; he’s down on Friday.',
      },
    ],
    'excuse-raised:rival-promotion': [
      {
        zh: '另一家白酒请姐去海南开会，机票都买好了，{claimed}不打怎么好意思上飞机？',
        en: 'Another distillery flew me to Hainan, ticket and all. How could I board without paying {claimed}?',
      },
      {
        zh: '红酒那个弟弟嘴太甜，买一车送一桌品鉴会，{claimed}姐就心软了。',
        en: 'The wine boy is so sweet: a truckload, and a tasting thrown in. {claimed}. I melted.',
      },
    ],
    'excuse-raised:prior-promise': [
      {
        zh: '你家上一个弟弟答应姐，开瓶费一瓶一瓶攒着给，攒到{claimed}，人调走了。',
        en: 'Your last little brother promised a bonus for each bottle opened. At {claimed} they moved him.',
      },
      {
        zh: '品鉴会说好一家一半，酒是姐开的，{claimed}，姐没催过，怕伤感情。',
        en: 'The tasting was to be halved. I opened the bottles, {claimed}, and never pressed, for friendship.',
      },
    ],
    'excuse-raised:warehouse': [
      {
        zh: '姐在后院挖个酒窖，给你们那支酒住最里头，{claimed}刚付了石匠。',
        en: 'I’m digging a cellar out back, your label gets the best corner. {claimed} just went to the mason.',
      },
      {
        zh: '茶仓要恒温，装机器{claimed}，等装好了，你礼拜五来剪彩。',
        en: 'The tea room needs even heat. The plant cost {claimed}. Once it’s in, come Friday and cut the ribbon.',
      },
    ],
    'excuse-accepted': [
      {
        zh: '姐就说没看错人！这盒古树你带着，莫推，推了姐生气。',
        en: 'I knew I’d judged you right! Take this old-tree tea. Don’t refuse or I’ll be cross.',
      },
    ],
    'excuse-dropped': [
      {
        zh: '哎呀，在你面前姐装不下去了，这个不算，翻过克。',
        en: 'Oh, I can’t keep a straight face with you. Scrap that one, turn it over.',
      },
      {
        zh: '你心头这么亮，姐还讲哪样嘛，收起收起。',
        en: 'With a head that clear, what’s left for me to say? I’ll put it away.',
      },
    ],
    'excuse-halved': [
      {
        zh: '姐喝了点酒，报大了，酒醒了是{remains}。',
        en: 'I’d had a drink and it came out large. Sober, it’s {remains}.',
      },
    ],
    'excuse-insisted': [
      {
        zh: '{remains}真真呢压着，姐哄哪个都不哄你。',
        en: '{remains} really is held up. I might fool others, never you.',
      },
      {
        zh: '你等到礼拜五看，{remains}不到，姐把招牌摘给你。',
        en: 'Wait till Friday and see. If that {remains} isn’t in, you can have my signboard.',
      },
    ],
    'excuse-wounded': [
      {
        zh: '一县城的弟弟妹妹都信白凤仙，就你不信，姐心头凉了一截。',
        en: 'A whole county of young ones trusts Bai Fengxian, and only you don’t. That chills me.',
      },
    ],
    'offered-first': [
      {
        zh: '{amount}，姐一句话的事，礼拜五到你账上，干杯！',
        en: '{amount}. One word from me. In your account by Friday. Cheers!',
      },
      {
        zh: '头一杯敬你，头一笔给你，{amount}，姐大方吧？',
        en: 'The first cup’s for you and so is the first money: {amount}. Generous, no?',
      },
    ],
    offered: [
      { zh: '你一笑姐就没脾气，{amount}，拿克。', en: 'You smile and I give in. {amount}, take it.' },
      {
        zh: '姐少买两件翡翠，{amount}，给你凑出来。',
        en: 'I’ll go without a piece of jade or two. {amount}, there.',
      },
      {
        zh: '换个弟弟来磨一天姐都不加，给你，{amount}。',
        en: 'Any other young man could grind all day. For you: {amount}.',
      },
      {
        zh: '再添一杯，再添一点，{amount}，圆满了嘎？',
        en: 'A little more tea, a little more money: {amount}. Is that a full moon now?',
      },
      {
        zh: '{amount}嘛{amount}，姐跟钱没仇，跟你有缘。',
        en: '{amount}? {amount} it is. Money’s no foe of mine, and you’re a friend.',
      },
    ],
    stood: [
      {
        zh: '{amount}先揣着，剩下呢礼拜五，姐几时说话不算话？',
        en: 'Keep {amount} for now and the rest on Friday. When did I ever break my word?',
      },
      {
        zh: '莫急嘛，普洱要存，钱也要存，今天{amount}。',
        en: 'Patience. Pu’er has to age and so does money. Today, {amount}.',
      },
      {
        zh: '姐的心给你了，钱只有{amount}，两样加起来不少了。',
        en: 'You have my heart, and {amount}. Put together, that’s plenty.',
      },
      {
        zh: '{amount}，你再看姐，姐也变不成取款机。',
        en: '{amount}. Look at me all you like, I won’t turn into a cash machine.',
      },
      {
        zh: '板扎的数都在这儿了，{amount}，莫再磨姐了嘎。',
        en: 'That’s the handsome figure, all of it: {amount}. Don’t grind your sister any more.',
      },
    ],
    pocketed: [
      {
        zh: '乖，会疼人，姐给你介绍三个大客户，礼拜五就约。',
        en: 'What a dear. I’ll introduce you to three big customers, this Friday.',
      },
    ],
    flattered: [
      {
        zh: '啧啧，这气派，站在我这店里像是来收购呢。',
        en: 'My, what presence. You look as if you’ve come to buy the place.',
      },
      {
        zh: '跑片区呢弟弟妹妹姐见多了，就你，姐愿意亲自泡茶。',
        en: 'I’ve seen plenty of young reps. You’re the one I brew for with my own hands.',
      },
      {
        zh: '你这么通透，将来当了总，莫忘记凤仙姐呢一杯茶。',
        en: 'So clear-headed. When you run the company, remember Fengxian’s cup of tea.',
      },
    ],
    'stalled:tea': [
      {
        zh: '嘘，这一泡正好，先闻香，谈钱坏味道。',
        en: 'Hush, this brew is just right. Smell it first; money spoils the scent.',
      },
      {
        zh: '换饼三十年的给你开开眼，醒茶要一会儿嘎。',
        en: 'Let me open a thirty-year cake for you. It takes a while to wake.',
      },
    ],
    'stalled:phone': [
      {
        zh: '哎，弟弟！想姐啦？酒给你留着呢，礼拜五，礼拜五一定……',
        en: 'Little brother! Missing me? Yes, I’ve kept your case. Friday, Friday without fail…',
      },
    ],
    'evaded:cash': [
      {
        zh: '女人的荷包问不得，你只消晓得礼拜五有就行。',
        en: 'Never ask what’s in a lady’s purse. Just know that on Friday there’ll be some.',
      },
    ],
    softened: [
      {
        zh: '你不吃姐这套，又不让姐难堪，姐服你，讲正经呢。',
        en: 'My charm’s wasted on you, and still you spare my face. All right, in earnest.',
      },
      {
        zh: '难得有人肯把礼拜五三个字给姐翻译成日历。',
        en: 'It’s rare that someone translates my Friday into a calendar.',
      },
    ],
    planned: [
      {
        zh: '哟，姐那些嘴上呢钱，你都给它排上队了，{amount}，看着有谱。',
        en: 'My, you’ve lined up all the money I talk about. {amount} looks possible.',
      },
    ],
    committed: [
      {
        zh: '{amount}，姐点头了，满堂弟弟妹妹给你作证！',
        en: '{amount}, I’ve said yes, and the whole room is your witness!',
      },
      {
        zh: '定了嘎，{amount}，姐这边先干一杯，算数。',
        en: 'Settled: {amount}. I drain a cup to it here, so it counts.',
      },
    ],
    'commitment-countered': [
      {
        zh: '那么大的数留给礼拜五，今天先按{amount}碰杯。',
        en: 'Leave the big figure to Friday. Today let’s clink on {amount}.',
      },
      {
        zh: '{amount}，姐把话讲得漂亮，也要做得漂亮嘎。',
        en: '{amount}. I talk prettily; let me also do it prettily.',
      },
      {
        zh: '你要真呢，不要好听呢？那就{amount}。',
        en: 'You want the true one, not the nice one? Then {amount}.',
      },
      {
        zh: '给姐一个台阶，{amount}，下次加倍疼你。',
        en: 'Give me a graceful way down: {amount}. I’ll be twice as sweet next time.',
      },
    ],
    scheduled: [
      {
        zh: '{schedule}，妹妹记一下！记在酒价牌背面，姐天天照镜子看得见。',
        en: '{schedule}. Little sister, note it on the back of the price board, where I’ll see it.',
      },
    ],
    'schedule-countered': [
      {
        zh: '那几天姐都约满了，{schedule}，日子顺，钱才顺。',
        en: 'Those days are all taken. {schedule}: when the day suits, so does the money.',
      },
    ],
    signed: [
      {
        zh: '拿钢笔来，圆珠笔配不上姐呢字。白、凤、仙，香不香？',
        en: 'A fountain pen, please, my hand deserves one. Bai, Feng, Xian. Pretty?',
      },
    ],
    'signing-dodged': [
      {
        zh: '刚做呢指甲，签字会花，礼拜五签，签两份给你。',
        en: 'My nails are just done, it would ruin them. Friday I’ll sign, two copies even.',
      },
      {
        zh: '白纸黑字多寡淡，姐给你录个视频，笑着说，行不行？',
        en: 'Ink on paper is so dull. I’ll record you a video, smiling. Won’t that do?',
      },
    ],
    'promised-vaguely': [
      {
        zh: '{amount}，礼拜五，姐哪回让你白等过？',
        en: '{amount}, on Friday. When did I ever keep you waiting for nothing?',
      },
      {
        zh: '礼拜五你莫出门，{amount}自己会敲门。',
        en: 'Stay in on Friday. {amount} will come knocking by itself.',
      },
    ],
    'admitted-promise': [
      {
        zh: '哎，{said}是酒话，{paid}是醒话，中间差呢，姐敬你三杯赔罪。',
        en: 'Ah, {said} was the wine talking and {paid} the morning after. Three cups in apology.',
      },
    ],
    'parted:handshake': [
      {
        zh: '慢走嘎，这盒鲜花饼路上吃，礼拜五想姐了就来。',
        en: 'Go well, and take these rose cakes for the road. Miss me on Friday? Come by.',
      },
    ],
    'parted:vague': [
      {
        zh: '礼拜五见，礼拜五见！妹妹，替姐送送客。',
        en: 'See you Friday, see you Friday! Little sister, see our guest out for me.',
      },
    ],
    'parted:dealer-left': [
      {
        zh: '姐头疼，先上楼躺一下，弟弟，替我把门开开。',
        en: 'I’ve a headache and must lie down. Little brother, get the door for our guest.',
      },
    ],
    'parted:rep-left': [
      {
        zh: '走哪样走嘛，茶才出味……那天姐给你留主位。',
        en: 'Leaving, when the tea’s just opened up? I’ll keep you the best seat that day.',
      },
    ],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，{shop}的茶台边围着一圈人，{name}远远举起公道杯，笑着朝你招手。',
        en: '{clock}. A circle sits round the tea table of {shop}; {name} lifts the serving jug and waves you over, beaming.',
      },
    ],
    'stalled:tea': [
      {
        zh: '{name}洗杯、温壶、出汤，一套做得不紧不慢，谁也插不上话。',
        en: '{name} rinses the cups, warms the pot and pours, all unhurried, and nobody gets a word in.',
      },
    ],
  },
};
