/** Master Qian: the abacus, the sport of it, a touch of Tianjin. */
import type { PersonalLines } from '../key.ts';

export const qianYeLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '哟，嘛风把您吹来了？坐，算盘我都擦好了。',
        en: 'Well, what wind blew you in? Sit, the abacus is polished.',
      },
      {
        zh: '来啦？介椅子稳当，坐好了咱慢慢聊。',
        en: 'Here you are. That chair’s steady. Sit tight, we’ll take our time.',
      },
      { zh: '我就知道介两天得来，茶给您沏上了。', en: 'I knew you’d come these days. Your tea is poured.' },
    ],
    chatted: [
      {
        zh: '我十六岁就站柜台，嘛样的买卖没见过？',
        en: 'I stood at a counter at sixteen. What sort of deal haven’t I seen?',
      },
      {
        zh: '您吃早点了吗？胡同口那煎饼果子，地道！',
        en: 'Had breakfast? The pancakes at the corner are the real thing!',
      },
      {
        zh: '介汽水啊，天一热就是钱，天一凉就是水。',
        en: 'Soda: when it’s hot it’s money, when it’s cold it’s water.',
      },
      { zh: '做买卖嘛，图个乐儿，板着脸多没劲。', en: 'Business should be fun. A long face is no use.' },
    ],
    pitied: [
      { zh: '嚯，跟我唱苦情戏？您介段儿还得练练。', en: 'Ho, a tear-jerker? You need to practise that one.' },
      { zh: '哭穷那是我的活儿，您可别抢。', en: 'Crying poor is my job. Don’t you steal it.' },
    ],
    angered: [
      {
        zh: '嘛意思？买卖不成仁义在，您介就没劲了。',
        en: 'What’s that? No deal is no reason for bad manners. That’s poor.',
      },
      {
        zh: '跟我瞪眼？我打算盘那会儿您还没出生呢。',
        en: 'Glaring at me? I was at this abacus before you were born.',
      },
      { zh: '玩儿归玩儿，别动真火，我也有脾气。', en: 'Play is play. Don’t get heated, I’ve a temper too.' },
    ],
    scoffed: [
      {
        zh: '{amount}？您介算盘珠子崩我脸上了！',
        en: '{amount}? Your abacus beads just hit me in the face!',
      },
      { zh: '好嘛，{amount}，您介是漫天要价啊。', en: 'My, {amount}. That’s asking for the moon.' },
    ],
    weighed: [
      {
        zh: '{amount}……有点意思，来，我扒拉扒拉。',
        en: '{amount}… Interesting. Here, let me flick a few beads.',
      },
      {
        zh: '您报{amount}，介里头有学问，我琢磨琢磨。',
        en: 'You say {amount}. There’s thought behind it. Let me chew on it.',
      },
    ],
    'excuse-raised:flaw': [
      {
        zh: '那批橙汁瓶盖儿不严，{claimed}的货我退也不是卖也不是，您说嘛办？',
        en: 'That orange juice, loose caps. {claimed} I can neither return nor sell. What now?',
      },
      {
        zh: '箱子底儿都潮了，{claimed}，我折价卖的，差价您得认。',
        en: 'The carton bottoms were damp. {claimed}, sold cheap, and the difference is yours.',
      },
    ],
    'excuse-raised:rival-promotion': [
      {
        zh: '人家可乐送冰柜，{claimed}换俩冰柜，您说介便宜我捡不捡？',
        en: 'The cola people give fridges. {claimed} for two of them. Would you pass that up?',
      },
      {
        zh: '订货会上我喝高了，{claimed}就签出去了，您别乐。',
        en: 'I’d had a few at the order fair and signed away {claimed}. Don’t laugh.',
      },
    ],
    'excuse-raised:rival-terms': [
      {
        zh: '对门儿那家一箱便宜两块还压批，{claimed}我给谁不是给？',
        en: 'Across the street it’s two yuan less and a batch on credit. Why is {claimed} yours?',
      },
      {
        zh: '人家给我三十天，您给嘛？{claimed}咱得说道说道。',
        en: 'They give me thirty days. What do you give? Let’s talk about that {claimed}.',
      },
    ],
    'excuse-raised:stock': [
      {
        zh: '一场秋雨一场寒，{claimed}的冷饮在库里冬眠呢。',
        en: 'Every autumn rain is colder. {claimed} of cold drinks hibernating in my store.',
      },
      {
        zh: '您瞅后院，{claimed}的水码成山了，我天天爬着玩儿。',
        en: 'Look out back: {claimed} of water piled like a hill. I climb it for fun.',
      },
    ],
    'excuse-raised:month-end': [
      {
        zh: '月底多好啊，月底我算盘一响，{claimed}您拿走。',
        en: 'Month end’s a fine time. The abacus clicks and {claimed} is yours.',
      },
      {
        zh: '您忙嘛？月底学校食堂结账，{claimed}就有了。',
        en: 'What’s your rush? The school canteen settles at month end, and there’s {claimed}.',
      },
    ],
    'excuse-raised:prior-promise': [
      {
        zh: '前头那位说好了，年底补我{claimed}的货，我可记着日子呢。',
        en: 'The one before you said {claimed} in goods at year end. I remember the date.',
      },
      {
        zh: '一箱补五毛，他亲口说的，攒到今天{claimed}，您认不认？',
        en: 'Half a yuan a case, he said so himself. It’s {claimed} by now. Do you own it?',
      },
    ],
    'excuse-raised:reconcile': [
      {
        zh: '您那电脑跟我介算盘差{claimed}，我信算盘。',
        en: 'Your computer and my abacus differ by {claimed}. I trust the abacus.',
      },
      {
        zh: '空瓶押金您没给我冲，{claimed}，先把介个捋明白。',
        en: 'You haven’t credited the bottle deposits: {claimed}. Straighten that out first.',
      },
    ],
    'excuse-accepted': [
      {
        zh: '得嘞！您介人敞亮，下回我也让您赢一把。',
        en: 'There we go! Open-handed. Next time I’ll let you win one.',
      },
    ],
    'excuse-dropped': [
      { zh: '行，介招儿让您破了，咱换下一招。', en: 'All right, you’ve beaten that move. Next one.' },
      { zh: '得，介把算我输，不提了。', en: 'Well, I lose that round. No more of it.' },
    ],
    'excuse-halved': [
      {
        zh: '打个对折，{remains}，介回可是实数了。',
        en: 'Knock it down: {remains}, and this time it’s real.',
      },
    ],
    'excuse-insisted': [
      {
        zh: '介个您可砍不动，{remains}，一颗珠子都不挪。',
        en: 'That one you can’t cut. {remains}, and not a bead moves.',
      },
      {
        zh: '{remains}，我拿算盘给您打一遍，您听响儿。',
        en: '{remains}. I’ll run it on the abacus, listen to it click.',
      },
    ],
    'excuse-wounded': [
      {
        zh: '玩笑归玩笑，我钱守义不拿瞎话换钱。',
        en: 'Jokes aside, Qian Shouyi doesn’t trade lies for money.',
      },
    ],
    'offered-first': [
      { zh: '开个张，{amount}，您还个价。', en: 'Opening bid: {amount}. Your turn.' },
      { zh: '{amount}，图个吉利，您别嫌少。', en: '{amount}, for luck. Don’t call it small.' },
    ],
    offered: [
      { zh: '您行，{amount}，介步算您赢。', en: 'You’re good. {amount}, that move is yours.' },
      { zh: '再拨一颗珠子，{amount}。', en: 'One more bead: {amount}.' },
      { zh: '好嘛，碰上对手了，{amount}！', en: 'Well, I’ve met my match. {amount}!' },
      { zh: '我让一步，您也让一步，{amount}。', en: 'I give a step, you give a step: {amount}.' },
      { zh: '{amount}，再往上我可要叫唤了啊。', en: '{amount}. Any higher and I’ll holler.' },
    ],
    stood: [
      { zh: '{amount}，珠子卡住了，拨不动啦。', en: '{amount}. The beads are stuck.' },
      {
        zh: '您接着砍，我接着{amount}，看谁先渴。',
        en: 'You keep at it, I keep to {amount}. See who’s thirsty first.',
      },
      {
        zh: '嘿，{amount}，介数我越看越顺眼。',
        en: 'Heh, {amount}. The more I look at it the better I like it.',
      },
      { zh: '{amount}，您拿嘛跟我换？', en: '{amount}. What will you give me for more?' },
      {
        zh: '干磨可不行，{amount}，拿点真格的出来。',
        en: 'Just grinding won’t do. {amount}, unless you bring something real.',
      },
    ],
    pocketed: [
      { zh: '哎哟，白捡一截儿，介多不好意思。', en: 'Oh my, a slice for free. I’m almost embarrassed.' },
      { zh: '您一让，我就知道还能让，嘿嘿。', en: 'You gave once, so I know there’s more. Heh.' },
    ],
    softened: [
      {
        zh: '您介手不赖，有来有往，我爱跟您过招。',
        en: 'You’re not bad. Give and take, I like to spar with you.',
      },
      {
        zh: '痛快，遇上懂行的了，咱说点实在的。',
        en: 'A pleasure to meet someone who knows the game. Let’s get real.',
      },
    ],
    committed: [
      { zh: '得嘞，{amount}，落子无悔。', en: 'There, {amount}. A move made is made.' },
      { zh: '{amount}，成交！介把下得过瘾。', en: '{amount}, deal! That was a good game.' },
    ],
    'commitment-countered': [
      { zh: '临门一脚，{amount}，您接不接？', en: 'Last kick: {amount}. Do you take it?' },
      { zh: '零头抹了，{amount}，介叫规矩。', en: 'Drop the odd bit: {amount}. That’s custom.' },
      { zh: '{amount}，给我留个赢面儿，成不？', en: '{amount}. Leave me a little win, will you?' },
      {
        zh: '最后一口价，{amount}，再说我可收摊儿了。',
        en: 'Final price, {amount}. One more word and I shut up shop.',
      },
    ],
    scheduled: [{ zh: '{schedule}，我在黄历上画个圈儿。', en: '{schedule}. I’ll ring it in the almanac.' }],
    signed: [
      {
        zh: '拿印泥来，我介章四十年没盖错过。',
        en: 'Bring the ink pad. In forty years I’ve never stamped wrong.',
      },
    ],
    'signing-dodged': [
      { zh: '签字？那是另外的价儿。', en: 'A signature? That’s a separate price.' },
      {
        zh: '眼镜呢？哎，在脑门儿上……看不清看不清。',
        en: 'Where are my glasses? Oh, on my forehead… still can’t read it.',
      },
    ],
    'promised-vaguely': [
      {
        zh: '{amount}上下吧，您下回来咱接着杀一盘。',
        en: '{amount} or so. Come again and we’ll play another round.',
      },
    ],
    'admitted-promise': [
      {
        zh: '嘛都瞒不过您，{said}说得响，{paid}给得轻，我认罚。',
        en: 'Nothing gets past you. Loud with {said}, light with {paid}. I take the penalty.',
      },
    ],
    'parted:handshake': [{ zh: '慢走您嘞，下月咱再杀一盘。', en: 'Go well. Next month we play again.' }],
    'parted:dealer-left': [
      {
        zh: '没劲没劲，我遛鸟去了，您自个儿玩儿吧。',
        en: 'No fun at all. I’m off to walk my bird. Play by yourself.',
      },
    ],
    'parted:rep-left': [{ zh: '得，封盘，下回接着下。', en: 'Right, sealed move. We go on next time.' }],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，{shop}里噼里啪啦一阵算盘响，{name}从镜片上头打量你。',
        en: '{clock}. Beads rattle in {shop}; {name} looks you over above the glasses.',
      },
    ],
    'stalled:silence': [
      {
        zh: '{name}拨着算盘珠子，噼啪，噼啪，就是不开口。',
        en: '{name} flicks the beads, click, click, and says nothing.',
      },
    ],
  },
};
