/** Sister-in-law Tan: loud, laughing, nothing closes without a gift; a touch of Chongqing. */
import type { PersonalLines } from '../key.ts';

export const tanSaoLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '嘿，送钱的没来，要钱的先来了！坐嘛坐嘛。',
        en: 'Ha! Nobody comes to pay, but here’s one come to collect. Sit, sit!',
      },
      {
        zh: '莫踩到那筐海椒哈！来，屁股往这边挪。',
        en: 'Mind that basket of chillies! Come, park yourself over here.',
      },
      {
        zh: '手里头没提点东西嗦？空起手就来看嫂子？',
        en: 'Nothing in your hands? You come to see me with nothing at all?',
      },
    ],
    chatted: [
      {
        zh: '闻到没得？今年的新花椒，麻得你舌头打闪闪。',
        en: 'Smell that? This year’s peppercorn. It’ll make your tongue buzz.',
      },
      {
        zh: '夜里头火锅店不打烊，我这儿就不敢关灯。',
        en: 'The hotpot places stay open all night, so my lights stay on too.',
      },
      {
        zh: '你瘦了嘛，中午莫走，我炒回锅肉，买卖边吃边讲。',
        en: 'You’ve lost weight. Stay for lunch, I’ll do twice-cooked pork and we’ll talk over it.',
      },
      {
        zh: '我家那口子嫌我嗓门大，不大声，哪个听得到我的价嘛！',
        en: 'My husband says I’m loud. If I weren’t, who’d hear my prices?',
      },
    ],
    pitied: [
      {
        zh: '哎哟，眼睛水莫滴到我的豆瓣里头，本来就咸。',
        en: 'Oh dear, don’t drip tears in my bean paste. It’s salty enough.',
      },
      {
        zh: '你造孽，我给你舀碗冰粉，钱是另外一码事哈。',
        en: 'Poor thing. I’ll get you a bowl of ice jelly. The money’s another matter.',
      },
    ],
    angered: [
      {
        zh: '说笑归说笑，你跟我凶啥子凶？这条街还没得哪个敢。',
        en: 'Joking’s one thing, but who are you snapping at? Nobody on this street dares.',
      },
      {
        zh: '要吵嗦？来嘛，我卖海椒的，还怕你呛？',
        en: 'You want a fight? Come on, I sell chillies. You think your smoke bothers me?',
      },
      {
        zh: '你这个人硬是不好耍，我不想跟你讲价了。',
        en: 'You’re no fun at all. I don’t feel like bargaining.',
      },
    ],
    scoffed: [
      {
        zh: '{amount}？哈哈哈，你让我先笑完，笑完再还价！',
        en: '{amount}? Ha ha ha, let me finish laughing and then I’ll answer!',
      },
      {
        zh: '{amount}嗦，你连我那口酱缸一起端起走要不要得？',
        en: '{amount}, is it? Why not carry off my pickling vat as well?',
      },
    ],
    weighed: [
      {
        zh: '{amount}……嗯，你这个价还喊得像个内行。',
        en: '{amount}… Well, at least you quote like someone in the trade.',
      },
      {
        zh: '莫忙，{amount}，看你准备给我搭点啥子。',
        en: 'Slow down. {amount}. Let’s see what you’d throw in with that.',
      },
    ],
    'excuse-raised:rival-terms': [
      {
        zh: '成都那家豆瓣，拿十件搭一件，还送围腰，{claimed}我凭啥子先给你？',
        en: 'The Chengdu brand gives one free in ten, plus aprons. Why should {claimed} go to you first?',
      },
      {
        zh: '人家卖完了才来收钱，过年还提只板鸭来，{claimed}你说我给哪个？',
        en: 'Theirs gets paid when it’s sold, and they bring a duck at New Year. So who gets {claimed}?',
      },
    ],
    'excuse-raised:rival-promotion': [
      {
        zh: '酱油厂搞抽奖，头奖电动车，我{claimed}都甩进去了，抽到把伞！',
        en: 'The soy people ran a draw, first prize a scooter. I put in {claimed} and won an umbrella!',
      },
      {
        zh: '鸡精那边限三天，满额送冰柜，{claimed}我手一滑就转了。',
        en: 'Stock powder, three days only, a freezer for a full order. My hand slipped: {claimed}, gone.',
      },
    ],
    'excuse-raised:flaw': [
      {
        zh: '你那批香油，盖盖一拧就漏，{claimed}的货，我这地上都可以溜冰了。',
        en: 'That sesame oil of yours leaks at the cap. {claimed} of it, and my floor’s a skating rink.',
      },
      {
        zh: '火锅底料胀袋，馆子里头喊退，{claimed}，我的脸往哪点搁嘛？',
        en: 'The hotpot base has swollen packs and the kitchens want refunds: {claimed}. Where do I hide my face?',
      },
    ],
    'excuse-raised:prior-promise': [
      {
        zh: '你前头那个帅哥拍胸口，说年底返我{claimed}，人都不晓得跑哪去了！',
        en: 'The handsome one before you thumped his chest: {claimed} back at year end. Then he vanished!',
      },
      {
        zh: '说好的货架和招牌钱，算下来{claimed}，欠到现在一颗钉子都没看到。',
        en: 'Shelves and a sign were promised, worth {claimed} in all. I’ve not seen so much as a nail.',
      },
    ],
    'excuse-raised:stock': [
      {
        zh: '火锅也有淡下来的时候嘛，{claimed}的底料蹲在后头歇凉。',
        en: 'Even hotpot has its slow months. {claimed} of base is sitting out back keeping cool.',
      },
      {
        zh: '你们喊我多囤点醋，{claimed}，我洗脚都用不完！',
        en: 'Your lot told me to load up on vinegar. {claimed}! I couldn’t use it up washing my feet.',
      },
    ],
    'excuse-raised:ceremony': [
      {
        zh: '幺女下个月办席，坝坝宴五十桌，{claimed}定钱都给厨子了。',
        en: 'My youngest weds next month, fifty tables in the yard. The cooks have their {claimed} already.',
      },
      {
        zh: '老汉儿七十五大寿，戏班子都请了，{claimed}，你也来吃一顿嘛。',
        en: 'Dad turns seventy-five and I’ve hired the opera: {claimed}. You come and eat too.',
      },
    ],
    'excuse-accepted': [
      {
        zh: '要得！你这个人落教，等会儿给你装瓶油辣子带走。',
        en: 'Deal! You’re a proper sort. I’ll send you off with a jar of chilli oil.',
      },
    ],
    'excuse-dropped': [
      {
        zh: '嘿嘿，遭你看出来了，那就不摆这个龙门阵了。',
        en: 'Heh, you saw through that. I’ll stop telling that tale.',
      },
      { zh: '算了算了，嫂子不跟你扯这把。', en: 'Fine, fine. I won’t argue this one with you.' },
    ],
    'excuse-halved': [
      {
        zh: '价都要讲，数未必不能讲嗦？莫得那么多，{remains}，这下是真的。',
        en: 'Prices come down, so stories do too. Not that much: {remains}, and that’s the truth.',
      },
    ],
    'excuse-insisted': [
      {
        zh: '这个你砍不动我，{remains}，砍菜刀来了都没得用。',
        en: 'You won’t chop that one down. {remains}, and a cleaver wouldn’t do it either.',
      },
      { zh: '我笑归我笑，{remains}可不是说起耍的。', en: 'I may be laughing, but the {remains} is no joke.' },
    ],
    'excuse-wounded': [
      {
        zh: '我谭玉梅秤杆子翘得高高的，你说我哄你？心头不安逸了。',
        en: 'Tan Yumei weighs generously, ask anyone. And you say I’m fooling you? That stings.',
      },
    ],
    'offered-first': [
      {
        zh: '先喊个开门价，{amount}，你莫翻白眼嘛。',
        en: 'Here’s my opener: {amount}. Don’t roll your eyes.',
      },
      {
        zh: '{amount}，外搭一瓶花椒油，划算得很！',
        en: '{amount}, plus a bottle of peppercorn oil. What a bargain!',
      },
    ],
    offered: [
      { zh: '你这张嘴硬是会讲，{amount}嘛！', en: 'You’ve a mouth on you. {amount}, then!' },
      {
        zh: '{amount}，你那个布口袋归我，要不要得？',
        en: '{amount}, and I get your canvas bag. How’s that?',
      },
      {
        zh: '涨起来了哈，{amount}，你也该给我涨点啥子噻？',
        en: 'Up it goes: {amount}. Shouldn’t something go up for me too?',
      },
      { zh: '打麻将的本钱我都甩出来了，{amount}！', en: 'There goes my mahjong money: {amount}!' },
      {
        zh: '嫂子今天高兴，{amount}，莫声张哈。',
        en: 'I’m in a good mood: {amount}. Don’t spread it about.',
      },
      {
        zh: '笑也笑了，饭也吃了，{amount}，再添就伤胃了。',
        en: 'We’ve laughed and we’ve eaten. {amount}; another helping would hurt.',
      },
    ],
    stood: [
      {
        zh: '光动嘴皮子不得行，{amount}，礼都没得一样。',
        en: 'Talk alone won’t do it. {amount}; there isn’t one gift on the table.',
      },
      {
        zh: '{amount}，你唱个歌我都不加，要加拿东西来。',
        en: '{amount}. Sing me a song and I still won’t add. Bring something real.',
      },
      { zh: '哈哈，你脸都红了，我还是{amount}。', en: 'Ha, you’ve gone red. I’m still at {amount}.' },
      {
        zh: '买根黄瓜都要搭颗蒜，你啥子都不搭，那就{amount}。',
        en: 'Even a cucumber comes with garlic. You add nothing, so: {amount}.',
      },
      { zh: '你磨你的，我剥我的蒜，{amount}。', en: 'You grind away, I’ll peel my garlic. {amount}.' },
    ],
    pocketed: [
      {
        zh: '你还真的让嗦？哎呀，早晓得我该喊狠点。',
        en: 'You actually came down? Oh, I should have pushed harder.',
      },
      { zh: '谢了哈！那搭头呢？搭头还没说。', en: 'Thanks! And the extra? We’ve not mentioned the extra.' },
    ],
    'traded:earlier': [
      {
        zh: '钱我早点给，下回你让我多拖十天半月，扯平。',
        en: 'I pay a bit sooner, next time you let me run a fortnight longer. Quits.',
      },
    ],
    'demanded:discount': [
      {
        zh: '抹个零头嘛！买菜的都要抹，未必你们公司比卖菜的还抠？',
        en: 'Knock off the odd bit! Greengrocers do. Is your company tighter than a greengrocer?',
      },
      {
        zh: '数我可以依你，送点啥子嘛？没得赠品，我晚上困不着。',
        en: 'I can go along with the sum. What’s the gift? Without one I can’t sleep.',
      },
      {
        zh: '搭我几件醋，再来十条围腰，我给店头的妹儿些发。',
        en: 'Throw in some cases of vinegar and ten aprons, for the girls in the shop.',
      },
    ],
    'took-discount': [
      {
        zh: '{percent}！蚊子腿也是肉，揣起！那赠品还有没得？',
        en: '{percent}! A mosquito’s leg is still meat. Pocketed! And is there a gift too?',
      },
    ],
    'stalled:tea': [
      {
        zh: '莫慌嘛，老荫茶自己倒，我去看一眼锅头的料。',
        en: 'No hurry. Pour yourself some herb tea while I check on the pot.',
      },
    ],
    softened: [
      {
        zh: '你这么会讲价，来给我当女儿女婿都要得！',
        en: 'Anyone who bargains like you could marry into my family!',
      },
      {
        zh: '有送有还，你懂规矩，嫂子就喜欢跟你做生意。',
        en: 'You give and you take. You know the rules; that’s how I like business.',
      },
      {
        zh: '笑了一上午，心头松活了，来，摆点实在的。',
        en: 'A whole morning of laughing and I feel lighter. Come, let’s talk real figures.',
      },
    ],
    planned: [
      {
        zh: '你画的这个表比我的锅底还清爽，{amount}，我瞅瞅从哪点舀。',
        en: 'Your sheet’s clearer than my broth. {amount}: let’s see which pot to ladle it from.',
      },
    ],
    committed: [
      {
        zh: '{amount}，巴掌拍了，哪个反悔哪个请全城吃火锅！',
        en: '{amount}, slap hands on it! Whoever backs out buys the town hotpot.',
      },
      {
        zh: '要得，{amount}，嫂子秤砣落地，硬邦邦的。',
        en: 'Agreed, {amount}. When my weight drops on the scale, it stays there.',
      },
    ],
    'commitment-countered': [
      {
        zh: '{amount}嘛，你再送我本挂历，当场拍板！',
        en: 'Say {amount}. Add a calendar and I’ll settle right now!',
      },
      {
        zh: '你进一步我退一步，那叫跳舞，{amount}才叫生意。',
        en: 'You step in, I step back, that’s dancing. {amount}, that’s business.',
      },
      {
        zh: '{amount}，我亏点，你赚点，你要记得我的好哈。',
        en: '{amount}. I lose a little, you gain a little, and you remember me kindly.',
      },
      {
        zh: '最后一瓢了，{amount}，锅都见底了嘛。',
        en: 'That’s the last ladle: {amount}. You can see the bottom of the pot.',
      },
    ],
    scheduled: [
      {
        zh: '{schedule}，我拿粉笔写到泡菜坛子上，天天揭盖都看得到。',
        en: '{schedule}. I’ll chalk it on the pickle jar; I lift that lid every day.',
      },
    ],
    signed: [
      {
        zh: '签了哈！谭玉梅，字丑人不丑。这支笔送我了噻？',
        en: 'Signed! Tan Yumei. Ugly hand, handsome woman. I keep the pen, yes?',
      },
    ],
    'signing-dodged': [
      {
        zh: '手上都是辣椒面，摸到你的纸，你要打一天喷嚏。',
        en: 'Chilli powder all over my hands. You’d sneeze all day.',
      },
      {
        zh: '签个字也该有个签字的礼嘛，没带来？那下回签。',
        en: 'A signature deserves a signing gift. Didn’t bring one? Next time, then.',
      },
    ],
    'promised-vaguely': [
      {
        zh: '{amount}上下嘛，等馆子些把钱给我了，我喊你来吃酒。',
        en: 'Round about {amount}. When the kitchens pay me I’ll call you over for a drink.',
      },
    ],
    'admitted-promise': [
      {
        zh: '哎哟莫念了，{said}喊得闹热，{paid}给得秀气，是我不对。',
        en: 'Oh, spare me. I shouted {said} and dribbled out {paid}. My fault.',
      },
    ],
    'parted:handshake': [
      {
        zh: '慢点走，把这瓶油辣子提起！下回记得给我带礼哈！',
        en: 'Go slowly, and take this chilli oil! Next time bring me something, mind!',
      },
    ],
    'parted:dealer-left': [
      {
        zh: '不扯了，我去打麻将，跟她们讲价还安逸些。',
        en: 'Enough. I’m off to mahjong. Those ladies are nicer to haggle with.',
      },
    ],
    'parted:rep-left': [
      {
        zh: '走嘛走嘛，下回想好送我啥子再来。',
        en: 'Off you go, and come back when you’ve thought what to give me.',
      },
    ],
    'parted:time-up': [
      {
        zh: '馆子催货了，三轮车都发起火了，改天再跟你磨！',
        en: 'The kitchens want their goods and the trike’s running. We’ll grind on another day!',
      },
    ],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，还没进{shop}，先听见一阵大笑，{name}正举着秤跟人讲价。',
        en: '{clock}. Laughter reaches you before the door of {shop}; {name} has the scales up, haggling with someone.',
      },
    ],
    'stalled:silence': [
      {
        zh: '{name}抓了一把瓜子，一颗一颗地嗑，笑眯眯地看着你。',
        en: '{name} takes a handful of melon seeds and cracks them one by one, beaming at you.',
      },
    ],
  },
};
