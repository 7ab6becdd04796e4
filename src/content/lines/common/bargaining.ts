/** The amounts: asks weighed or laughed off, offers, standing still, and what is given for what. */
import type { DealerKey, Pools } from '../key.ts';

export const BARGAINING = {
  scoffed: [
    { zh: '{amount}？你怎么不把我这店也搬走呢。', en: '{amount}? Why not carry off the shop as well?' },
    {
      zh: '开玩笑吧，{amount}，我一个月才过多少流水。',
      en: 'You’re joking. {amount}? Do you know what I turn over in a month?',
    },
    { zh: '{amount}这个数，你自己信吗？', en: '{amount}. Do you believe that yourself?' },
    {
      zh: '你这是狮子大开口，{amount}想都别想。',
      en: 'That’s some mouth you’ve got. {amount}? Not a chance.',
    },
    { zh: '{amount}从哪儿算出来的？你拿给我看看。', en: 'Where do you get {amount} from? Show me.' },
    { zh: '你要{amount}，那咱们今天就当聊天了。', en: 'If it’s {amount}, then we’re only here to chat.' },
    {
      zh: '{amount}，我把货架拆了卖也凑不出来。',
      en: '{amount}? I couldn’t raise that if I sold the shelves.',
    },
    { zh: '好家伙，{amount}，你当我开银行的？', en: 'Good grief, {amount}. Do you take me for a bank?' },
  ],
  weighed: [
    { zh: '{amount}……不是小数目，你让我算算。', en: '{amount}… that’s no small sum. Let me work it out.' },
    {
      zh: '你说的{amount}，账上倒是有这么回事。',
      en: '{amount}, you say. The books do show something like it.',
    },
    { zh: '{amount}啊，得看这半个月能进来多少。', en: '{amount}. Depends what comes in this fortnight.' },
    { zh: '嗯，{amount}，你这个数是有备而来的。', en: 'Mm, {amount}. You’ve come prepared with that.' },
    { zh: '{amount}是有点紧，不过你说的有根据。', en: '{amount} is tight, but you’ve got grounds for it.' },
    {
      zh: '让我翻翻本子，{amount}，不好一口回你。',
      en: 'Let me look in the book. {amount}, I can’t answer that off the cuff.',
    },
    {
      zh: '你要{amount}，我得把别家的先排一排。',
      en: 'If it’s {amount}, I have to see how the others line up.',
    },
    {
      zh: '账我认，{amount}一下子拿出来，得好好盘算。',
      en: 'I don’t dispute the bill. {amount} at once takes some figuring.',
    },
  ],
  'offered-first': [
    {
      zh: '我跟你说实话，这个月能给的就{amount}。',
      en: 'I’ll be honest: what I can give this month is {amount}.',
    },
    {
      zh: '这样，先给你{amount}，你也好回去交代。',
      en: 'Look, take {amount} for now, so you’ve something to show.',
    },
    {
      zh: '眼下账上就这点活钱，{amount}，你看行不行。',
      en: 'There’s only so much loose cash. {amount}, will that do?',
    },
    { zh: '我给你凑{amount}，已经是看你面子了。', en: 'I’ll scrape up {amount}, and that’s for your sake.' },
    { zh: '按我的打算，这个月排给你们{amount}。', en: 'As I have it, you’re down for {amount} this month.' },
    { zh: '{amount}，这是我本来就留好的。', en: '{amount}. That’s what I’d put aside for you.' },
    { zh: '痛快点，{amount}，今天就说定。', en: 'Quick and simple: {amount}, and we’re agreed today.' },
    {
      zh: '别家还排着队呢，你这儿我先给{amount}。',
      en: 'Others are queuing, but for you, {amount} to start.',
    },
  ],
  offered: [
    { zh: '行，我再挤一挤，{amount}。', en: 'All right, I’ll squeeze a bit more: {amount}.' },
    {
      zh: '你这么说，那就{amount}，真不能再多了。',
      en: 'Since you put it that way, {amount}. No more, really.',
    },
    { zh: '罢了，给你加到{amount}。', en: 'Oh, have it your way. I’ll go up to {amount}.' },
    { zh: '我把进货的钱挪一点，{amount}吧。', en: 'I’ll shift a bit from my buying money. Say {amount}.' },
    { zh: '各让一步，{amount}，你看怎么样？', en: 'Half way each: {amount}. What do you say?' },
    { zh: '要不这样，{amount}，我想办法给你腾。', en: 'How about {amount}? I’ll find a way to free it up.' },
    { zh: '你算得细，我也不赖，{amount}。', en: 'You’ve done your sums, and I won’t dodge: {amount}.' },
    {
      zh: '刚才是保守了点，{amount}应该拿得出。',
      en: 'I was a bit cautious just now. {amount} should be possible.',
    },
    {
      zh: '月中有一笔进账，算上它，{amount}。',
      en: 'There’s something coming in mid-month. With that, {amount}.',
    },
    { zh: '好吧好吧，{amount}，算我服你了。', en: 'All right, all right, {amount}. You win that one.' },
    { zh: '我少进两车货，凑个{amount}给你。', en: 'I’ll buy two loads less and make it {amount}.' },
    { zh: '往上走一点可以，{amount}，你也别再逼了。', en: 'I can go up a little: {amount}. Now don’t push.' },
    {
      zh: '{amount}，这回我是真把家底翻出来了。',
      en: '{amount}. Now I really am at the bottom of the drawer.',
    },
    {
      zh: '你有理有据的，我也不好太小气，{amount}。',
      en: 'You’ve made your case and I won’t be mean about it: {amount}.',
    },
    {
      zh: '那笔备用金先不动，我从别处补，{amount}。',
      en: 'I’ll leave the reserve alone and make it up elsewhere: {amount}.',
    },
    {
      zh: '看你是诚心谈的，我再添一点，{amount}。',
      en: 'You’re here in good faith, so I’ll add a bit: {amount}.',
    },
  ],
  stood: [
    { zh: '还是{amount}，多了我也变不出来。', en: 'Still {amount}. I can’t conjure up more.' },
    { zh: '{amount}已经到顶了，你别再往上顶了。', en: '{amount} is the ceiling. Stop pushing at it.' },
    {
      zh: '我说{amount}就是{amount}，不是跟你打埋伏。',
      en: 'When I say {amount} I mean {amount}. I’m not hiding any.',
    },
    { zh: '你再坐一下午，也是{amount}。', en: 'Sit here all afternoon, it’ll still be {amount}.' },
    {
      zh: '不是不想给，{amount}之外真没活钱了。',
      en: 'It’s not that I won’t. Beyond {amount} there’s no loose cash.',
    },
    { zh: '{amount}你先拿着，剩下的往后再说。', en: 'Take the {amount} and we’ll see about the rest later.' },
    {
      zh: '这个月就这光景，{amount}，你多体谅。',
      en: 'That’s the month we’re having. {amount}, bear with me.',
    },
    { zh: '我算盘打了好几遍了，就是{amount}。', en: 'I’ve run it through several times. {amount} it is.' },
    { zh: '你不松我也不松，{amount}。', en: 'You don’t budge, I don’t budge. {amount}.' },
    {
      zh: '要拿现成的，就{amount}，要多的没有。',
      en: 'If you want it for certain, {amount}. There isn’t more.',
    },
    {
      zh: '别家我才给一半，给你{amount}够意思了。',
      en: 'Others get half of that from me. {amount} is handsome.',
    },
    { zh: '数就是这个数，{amount}，换谁来都一样。', en: 'That’s the number, {amount}, whoever they send.' },
    {
      zh: '再多我就得停进货了，只能{amount}。',
      en: 'Any more and I stop buying stock. It has to be {amount}.',
    },
    { zh: '你容我喘口气，{amount}先这么着。', en: 'Let me breathe. {amount}, and leave it there for now.' },
    { zh: '我不还价了，你也别加价，{amount}。', en: 'I won’t haggle, so don’t you add: {amount}.' },
    {
      zh: '嘴上答应多少都容易，我只敢应{amount}。',
      en: 'Saying yes is easy. I only dare say yes to {amount}.',
    },
  ],
  pocketed: [
    { zh: '你看，这不就好商量了嘛，再低点行不行？', en: 'There, now we’re talking. A bit lower still?' },
    {
      zh: '你能松这个口，说明里头还有余地。',
      en: 'If you can come down like that, there’s more room in it.',
    },
    { zh: '早说嘛，害我还紧张半天。', en: 'Why didn’t you say so? I was worried for a moment.' },
    { zh: '这就对了，大家都别太较真。', en: 'That’s better. Let’s none of us be too strict.' },
    { zh: '哎，这个态度好，我领你的情。', en: 'Now that’s the spirit. Much obliged.' },
    { zh: '行，你降了我就不客气了，咱接着谈。', en: 'Well, if you’re coming down I won’t say no. Go on.' },
    { zh: '我就知道刚才那个数是虚的。', en: 'I knew that first figure had air in it.' },
    { zh: '还是你懂人情，那我再想想。', en: 'You do understand people. Let me think a bit more, then.' },
  ],
  'traded:earlier': [
    {
      zh: '早几天付可以，那数目就照你说的往下走。',
      en: 'A few days earlier I can do, so we go on with your figure.',
    },
    { zh: '行，你让数目，我让日子，公平。', en: 'Fair enough: you give on the sum, I give on the date.' },
    { zh: '提前就提前，总比多掏钱强。', en: 'Earlier it is. Better than paying more.' },
    {
      zh: '日子往前挪，我去跟银行那边说一声。',
      en: 'I’ll bring the date forward and have a word with the bank.',
    },
  ],
  'traded:written': [
    { zh: '写就写，白纸黑字大家都踏实。', en: 'Writing is fine. In black and white we both sleep better.' },
    { zh: '你让了，我也不能含糊，签字可以。', en: 'You gave way, so I won’t be vague. I’ll sign.' },
    { zh: '要个字据是吧，行，省得以后说不清。', en: 'You want it on paper. Fine, saves arguing later.' },
    { zh: '这个条件不过分，回头我给你写上。', en: 'That’s not too much to ask. I’ll put it in writing.' },
  ],
  'traded:order': [
    { zh: '那下批货我从你这儿拿，算我还你这个情。', en: 'Then my next order goes to you, and we’re even.' },
    { zh: '订单我给你留着，这边你就高抬贵手。', en: 'I’ll keep the order for you, and you go easy here.' },
    { zh: '行，货我接着订，款照你说的数来。', en: 'Fine, I keep ordering, and pay as you said.' },
    { zh: '生意是来回做的，订单没问题。', en: 'Business goes both ways. You’ll have the order.' },
  ],
  'took-discount': [
    { zh: '{percent}？那敢情好，我先记下。', en: '{percent}? Very nice. I’ll make a note.' },
    {
      zh: '让{percent}，这还差不多，别的照旧吧？',
      en: '{percent} off, that’s more like it. Everything else as before?',
    },
    {
      zh: '行，{percent}我收下，数目咱们还得另说。',
      en: 'Right, I’ll take the {percent}. The sum is another matter.',
    },
    { zh: '你们还能让{percent}呢？早怎么不讲。', en: 'So you can give {percent}? Why didn’t you say?' },
    {
      zh: '{percent}我不嫌少，可也别指望我多付一大截。',
      en: 'I won’t sniff at {percent}, but don’t expect a big jump for it.',
    },
    { zh: '白给的{percent}，哪有不要的道理。', en: '{percent} for free. Who’d say no?' },
  ],
  'admitted-promise': [
    {
      zh: '上回我是说过{said}，结果只给了{paid}，这个我认。',
      en: 'I did say {said} last time and only paid {paid}. I admit it.',
    },
    {
      zh: '你记得倒清楚，{said}说出去了，到手才{paid}，是我没办好。',
      en: 'You do remember. I said {said} and you got {paid}. That was my doing.',
    },
    {
      zh: '唉，答应{said}，付了{paid}，脸上是不好看。',
      en: 'Ah. Promised {said}, paid {paid}. Doesn’t look good.',
    },
    {
      zh: '话是我说的，{said}对{paid}，差的这截我心里有数。',
      en: 'My words, yes. {said} against {paid}, I know what’s missing.',
    },
    {
      zh: '提这个我没话讲，说了{said}，只兑现{paid}。',
      en: 'I’ve no answer to that. {said} said, {paid} delivered.',
    },
  ],
  planned: [
    {
      zh: '照这张表一笔一笔排，{amount}倒也有个走法。',
      en: 'Laid out item by item like this, there is a way towards {amount}.',
    },
    {
      zh: '你早这么坐下来算，我心里就有点底了，{amount}……',
      en: 'Had you sat down to it like this before, I’d have felt surer. {amount}…',
    },
    {
      zh: '货什么时候走，钱什么时候回，往{amount}上凑着看。',
      en: 'When goods go out, when money comes in: let’s see how near {amount} that brings us.',
    },
    {
      zh: '别家都是来催，就你是来算的。{amount}，咱按表说话。',
      en: 'The others come to press, you come to work it out. {amount}: let the sheet decide.',
    },
    {
      zh: '嗯，把月底都排明白了，{amount}不是没路，得挤。',
      en: 'Mm, now the month is clear to the end. {amount} isn’t out of reach, but it’ll be a squeeze.',
    },
    {
      zh: '进出都摆到一张纸上，{amount}差在哪儿就看得见了。',
      en: 'With everything on one sheet, we can see where {amount} falls short.',
    },
  ],
} satisfies Partial<Pools<DealerKey>>;
