/** Sister Sun: quick tongue, long list, a touch of the Northeast. */
import type { PersonalLines } from '../key.ts';

export const sunJieLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '哎妈呀，可算来人了，你瞅瞅我这一堆事儿！',
        en: 'Oh my, somebody at last. Just look at this pile of trouble!',
      },
      {
        zh: '来得正好，我正想找你们公司唠唠呢。',
        en: 'Just in time. I’ve been wanting a word with your company.',
      },
      { zh: '坐那箱子上吧，凳子让退货占了。', en: 'Sit on that case. The stool’s taken up by returns.' },
    ],
    chatted: [
      {
        zh: '生意咋样？一天天忙得脚打后脑勺，钱可没见着。',
        en: 'Business? Rushed off my feet all day and never see the money.',
      },
      {
        zh: '孩子考学，老人吃药，哪样不是我一个人张罗？',
        en: 'Exams, medicine for the old folks: who sees to it all? Me.',
      },
      {
        zh: '别整那没用的客套，你瞅瞅我这地儿还能下脚不？',
        en: 'Never mind the niceties. Look, is there even room to stand in here?',
      },
      {
        zh: '你这小嘴儿挺会唠，可我活儿还没干完呢。',
        en: 'You’re good at chatting, but I’ve work to finish.',
      },
    ],
    pitied: [
      { zh: '你难？你来我这儿站一天柜台试试。', en: 'You have it hard? Try a day behind this counter.' },
      {
        zh: '哎呀别说得可怜巴巴的，谁挣钱不累？',
        en: 'Oh, don’t sound so sorry. Who earns money without sweat?',
      },
    ],
    angered: [
      { zh: '咋的，跟我比嗓门大啊？我还怕你不成？', en: 'What, a shouting match? Do you think I’m scared?' },
      {
        zh: '你再说一遍试试？我孙桂芳不吃这一套。',
        en: 'Say that again, I dare you. It doesn’t work on Sun Guifang.',
      },
      {
        zh: '没你这么办事的，我找你们领导唠去。',
        en: 'That’s no way to do things. I’ll have a word with your boss.',
      },
    ],
    scoffed: [
      {
        zh: '{amount}？你咋不说把我这柜台也扛走呢！',
        en: '{amount}? Why not carry off the counter while you’re at it!',
      },
      { zh: '哎妈呀，{amount}，你把我当印钞机了吧。', en: 'Oh my, {amount}. Do you think I print money?' },
    ],
    weighed: [
      {
        zh: '{amount}……你别催，让我扒拉扒拉本子。',
        en: '{amount}… Don’t rush me, let me flip through the book.',
      },
      {
        zh: '你拿着单子说{amount}，我倒不好直接怼你。',
        en: 'You say {amount} with the sheet in hand, so I can’t just snap at you.',
      },
    ],
    'excuse-raised:flaw': [
      {
        zh: '上回那豆油，十箱漏了仨，弄我一地，{claimed}你先给我整明白！',
        en: 'That soybean oil: three in ten leaked all over my floor. Sort out that {claimed} first!',
      },
      {
        zh: '面袋子一拎就开线，退给谁去？{claimed}的货压我手里。',
        en: 'The flour bags split when you lift them. Who takes them back? {claimed} on my hands.',
      },
    ],
    'excuse-raised:stock': [
      {
        zh: '挂面你们一下压我半屋子，{claimed}，我天天吃也吃不完啊。',
        en: 'You filled half the room with noodles. {claimed}! I couldn’t eat that in a lifetime.',
      },
      {
        zh: '天一热大米走不动，{claimed}搁那儿招虫子，你说咋整？',
        en: 'Rice doesn’t move in the heat. {claimed} sitting there for the weevils. What do I do?',
      },
    ],
    'excuse-raised:retailers-owe': [
      {
        zh: '屯子里小卖店全赊着，{claimed}，一问就说秋后给。',
        en: 'The village shops all buy on tick. {claimed}, and it’s always “after harvest”.',
      },
      {
        zh: '食堂换了承包人，{claimed}没人认账，我跑了八趟了。',
        en: 'The canteen changed hands and nobody owns up to {claimed}. I’ve been there eight times.',
      },
    ],
    'excuse-raised:rival-terms': [
      {
        zh: '人家那牌子卖完再结，坏了包换，{claimed}我凭啥先紧着你？',
        en: 'The other brand: pay when sold, swaps if it’s bad. Why should {claimed} go to you first?',
      },
      {
        zh: '隔壁送货的小伙儿帮着上架，你们呢？{claimed}我得掂量掂量。',
        en: 'Next door’s delivery lad even stacks the shelves. And you? I’ll think about that {claimed}.',
      },
    ],
    'excuse-raised:rival-promotion': [
      {
        zh: '人家搞买十赠一，{claimed}我昨天就打过去了，谁让你来得晚。',
        en: 'They had ten plus one free. I sent them {claimed} yesterday. You’re late.',
      },
      {
        zh: '那边厂子给我整了个堆头，{claimed}进的货，钱都在那儿。',
        en: 'Their people built me a display. {claimed} of stock, and that’s where the money is.',
      },
    ],
    'excuse-raised:ceremony': [
      {
        zh: '我老妹儿结婚，随礼带张罗，{claimed}，这个月兜比脸干净。',
        en: 'My little sister’s wedding. Gift and all, {claimed}. My pockets are cleaner than my face.',
      },
      {
        zh: '家里老人过八十，亲戚来三桌，{claimed}早花出去了。',
        en: 'The old folks’ eightieth, three tables of relatives. {claimed} went long ago.',
      },
    ],
    'excuse-raised:reconcile': [
      {
        zh: '你们单子记得稀里糊涂，差我{claimed}，先掰扯清楚再说钱。',
        en: 'Your slips are a mess. You’re {claimed} off. Let’s thrash that out before money.',
      },
      {
        zh: '退货少给我记好几笔，{claimed}，我这小本儿上明明白白。',
        en: 'You left out several of my returns: {claimed}. It’s plain as day in my little book.',
      },
    ],
    'excuse-accepted': [
      {
        zh: '这还差不多，早这么痛快我能跟你急？',
        en: 'That’s more like it. Would I have got cross if you’d said so sooner?',
      },
    ],
    'excuse-dropped': [
      { zh: '行行行，算我嘴快，这茬翻篇儿。', en: 'Okay, okay, my tongue ran ahead. Turn the page.' },
      { zh: '就那么点事儿，我也就是念叨念叨。', en: 'It’s nothing much. I just like to grumble.' },
    ],
    'excuse-halved': [
      {
        zh: '得，我不跟你夸大，实打实{remains}，这你得认。',
        en: 'Right, no exaggerating: {remains}, solid. That you have to accept.',
      },
    ],
    'excuse-insisted': [
      {
        zh: '我跟你说得够明白了，{remains}，你上哪儿说理我都不怕。',
        en: 'I’ve been plain enough. {remains}, and I’ll say so to anyone.',
      },
      {
        zh: '{remains}就是{remains}，少一个子儿都不行。',
        en: '{remains} is {remains}, and not a penny less.',
      },
    ],
    'excuse-wounded': [
      { zh: '我孙桂芳嘴是碎，可从来不说瞎话！', en: 'I may nag, but Sun Guifang doesn’t tell lies!' },
    ],
    'offered-first': [
      { zh: '先说好啊，就{amount}，别跟我磨叽。', en: 'Let’s be clear: {amount}, and no dragging it out.' },
      {
        zh: '{amount}，柜台里就这些，不信来瞅。',
        en: '{amount}. That’s all there is in the till; come and look if you doubt it.',
      },
    ],
    offered: [
      { zh: '行了行了，{amount}，我怕了你了。', en: 'All right, all right, {amount}. You’ve worn me down.' },
      { zh: '我把过节钱都搭上了，{amount}。', en: 'I’m throwing in the holiday money: {amount}.' },
      {
        zh: '看你没跟我急眼，{amount}，再多没有。',
        en: 'Since you kept your temper: {amount}. There’s no more.',
      },
      {
        zh: '你听我唠这半天，也不容易，{amount}吧。',
        en: 'You’ve listened to me all this time. {amount}, then.',
      },
      {
        zh: '算我倒霉，{amount}，货的事你可得管。',
        en: 'Just my luck. {amount}, and you do see to those goods.',
      },
    ],
    stood: [
      { zh: '{amount}，我说话嘎嘣脆，不带改的。', en: '{amount}. I say it straight and I don’t change it.' },
      {
        zh: '你咋还不信呢？就{amount}，翻我兜都行。',
        en: 'Why won’t you believe me? {amount}. Turn out my pockets.',
      },
      { zh: '{amount}爱拿不拿，我还得上货呢。', en: '{amount}, take it or leave it. I’ve shelves to fill.' },
      {
        zh: '别磨叽了，{amount}，我一个人顶仨人使呢。',
        en: 'Stop dragging it out. {amount}. I’m doing three people’s work.',
      },
      {
        zh: '你再掰扯也是{amount}，咋算都这个数。',
        en: 'Argue all you like, it’s {amount}, whichever way you count.',
      },
    ],
    pocketed: [
      {
        zh: '这就对了，你早说我早不跟你吵吵了。',
        en: 'That’s right. Had you said so, I’d have quit shouting.',
      },
    ],
    softened: [
      {
        zh: '你这人行，能听我把话说完，那咱就好好整。',
        en: 'You’re all right. You let me finish, so let’s do this properly.',
      },
      {
        zh: '气也撒了，话也说了，账咱慢慢捋。',
        en: 'I’ve had my say and let off steam. Now let’s go through the bill.',
      },
    ],
    committed: [
      { zh: '行，{amount}，我说给就给，不带赖的。', en: 'Okay, {amount}. If I say I’ll pay, I pay.' },
      {
        zh: '{amount}，整！别到时候你们又送漏的来。',
        en: '{amount}, done! But don’t you send me leaky ones again.',
      },
    ],
    'commitment-countered': [
      {
        zh: '要准话就{amount}，多了我晚上睡不着觉。',
        en: 'For a firm word, {amount}. More and I wouldn’t sleep.',
      },
      { zh: '{amount}，你别再往上抠了，成不？', en: '{amount}, and stop picking at it, all right?' },
      {
        zh: '你把坏货给我换了，{amount}我立马应。',
        en: 'Swap me the bad ones and I’ll say yes to {amount} right now.',
      },
      { zh: '咱俩都痛快点，{amount}，行就行。', en: 'Let’s both be quick: {amount}, yes or no.' },
    ],
    scheduled: [
      {
        zh: '{schedule}，我拿粉笔写墙上，你也别忘了换货。',
        en: '{schedule}. I’ll chalk it on the wall, and don’t you forget the swap.',
      },
    ],
    signed: [
      { zh: '签就签，我孙桂芳的名儿值钱着呢。', en: 'I’ll sign. Sun Guifang’s name is worth something.' },
    ],
    'signing-dodged': [
      {
        zh: '签啥签，手上都是面，等我洗了再说。',
        en: 'Sign? My hands are all flour. Wait till I’ve washed.',
      },
      { zh: '写那玩意儿干啥，我跑得了吗？', en: 'What’s that for? Am I going to run away?' },
    ],
    'promised-vaguely': [
      {
        zh: '知道了知道了，{amount}上下，有了就给你。',
        en: 'Yes, yes, I know. {amount} or so, when I have it.',
      },
    ],
    'admitted-promise': [
      {
        zh: '那回说{said}给{paid}，不还是让那批漏油闹的嘛，我认。',
        en: 'Said {said}, paid {paid}: it was that leaking oil. But yes, I own it.',
      },
    ],
    'parted:handshake': [
      {
        zh: '行，就这么整，回去把换货的事给我盯住了。',
        en: 'Right, that’s how we do it. And see to my swaps.',
      },
    ],
    'parted:dealer-left': [
      {
        zh: '不唠了！我还得卸车呢，你自个儿待着吧。',
        en: 'No more talk! I’ve a truck to unload. Sit here by yourself.',
      },
    ],
    'parted:vague': [
      {
        zh: '行了别磨叽了，有钱还能不给你？',
        en: 'Enough dragging on. If there’s money, would I not give it to you?',
      },
    ],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，{shop}门口堆着纸箱，{name}系着围裙，一边点货一边念叨。',
        en: '{clock}. Cartons are piled outside {shop}; {name}, in an apron, counts and grumbles.',
      },
    ],
  },
};
