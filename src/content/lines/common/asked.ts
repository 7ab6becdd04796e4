/** Answers to questions about the business, and to the measures a supplier offers. */
import type { DealerKey, Pools } from '../key.ts';

export const ASKED = {
  'told:cash': [
    {
      zh: '进账的事我跟你交个底，哪周多哪周少都在这儿。',
      en: 'I’ll be open about what comes in. Which weeks are fat and which thin, it’s all here.',
    },
    { zh: '你看这流水，一周一周的，我不瞒你。', en: 'Look at the takings, week by week. I’m not hiding it.' },
    { zh: '钱什么时候进来，我大概跟你说说。', en: 'I’ll tell you roughly when money comes in.' },
    {
      zh: '这个月的进项，本子上记着，你自己看。',
      en: 'This month’s income is in the book. See for yourself.',
    },
  ],
  'told:stock': [
    { zh: '仓库你可以去看，货还有这么些。', en: 'Go and look in the store. That’s what’s there.' },
    {
      zh: '压着的货我刚盘过，数你记一下。',
      en: 'I’ve just counted what’s sitting there. Take the figure down.',
    },
    { zh: '库存嘛，说多不多，够卖些日子。', en: 'Stock? Not so much, enough for a while.' },
    { zh: '我给你报个数，大件小件都算上了。', en: 'I’ll give you the number, big and small items together.' },
  ],
  'told:retailers': [
    {
      zh: '下面店欠的我有本账，你看看这几家。',
      en: 'I keep a book of what the retailers owe. Look at these.',
    },
    {
      zh: '外头欠我的，一共这么多，过期的也不少。',
      en: 'What’s owed to me comes to this, a good part of it overdue.',
    },
    { zh: '哪家拖得久，我都拿红笔勾了。', en: 'The slow ones I’ve marked in red.' },
    {
      zh: '零售店的账我不怕给你看，都在这上头。',
      en: 'I don’t mind you seeing the retailers’ accounts. It’s all here.',
    },
  ],
  'told:suppliers': [
    {
      zh: '盯着我要钱的不止你一家，我数给你听。',
      en: 'You’re not the only one after me. I’ll count them for you.',
    },
    { zh: '别家的款也排着呢，大概是这个情况。', en: 'Others are in the queue too. It’s roughly like this.' },
    { zh: '这个月要付的几家，我都写在墙上了。', en: 'The ones I have to pay this month are up on the wall.' },
    { zh: '你问谁排前头？我跟你实说吧。', en: 'Who’s at the front? I’ll tell you straight.' },
  ],
  'evaded:cash': [
    {
      zh: '进多少出多少，我自己都没细算过。',
      en: 'What comes in and goes out, I’ve never worked it out myself.',
    },
    { zh: '你问得也太深了，这个不方便讲。', en: 'Now you’re digging. That’s not something I talk about.' },
    { zh: '钱的事，知道的人越少越好。', en: 'With money, the fewer who know the better.' },
    {
      zh: '有进项，可哪天进，我说不准你也别问准。',
      en: 'Some comes in. Which day I can’t say, so don’t pin me down.',
    },
    { zh: '账上有多少，这个哪好往外说。', en: 'What’s in the account? One doesn’t go telling that.' },
    { zh: '钱嘛，来来去去的，我也说不准。', en: 'Money comes and goes. I couldn’t say.' },
    { zh: '这是我自己的家底，就不跟你细讲了。', en: 'That’s my own affair, I’d rather not go into it.' },
  ],
  'evaded:retailers': [
    {
      zh: '都是老关系，欠着还着，没个准数。',
      en: 'Old connections all. They owe, they pay, there’s no fixed sum.',
    },
    { zh: '你知道了又能怎样，还能替我去要？', en: 'And if you knew? Would you go and ask them for me?' },
    {
      zh: '这个得问跑街的，我不管零账。',
      en: 'Ask the one who does the rounds. I don’t keep small accounts.',
    },
    { zh: '一提他们我就头疼，换个话说。', en: 'They give me a headache. Talk of something else.' },
    { zh: '下面那些店，一家一个样，说不清。', en: 'Those shops, every one different. Hard to say.' },
    { zh: '他们欠多少，是我跟他们的事。', en: 'What they owe is between them and me.' },
    { zh: '那本账在家里，没带到店上来。', en: 'That book’s at home, not in the shop.' },
  ],
  'evaded:suppliers': [
    { zh: '别家的事，人家不让我往外说。', en: 'The others wouldn’t want me to talk about that.' },
    { zh: '谁先谁后，我有我的排法。', en: 'Who’s first and who’s last, I have my own way of doing it.' },
    { zh: '问这么细，你想去替他们收啊？', en: 'Why so curious, are you collecting for them as well?' },
    { zh: '你就当只有你一家，咱们谈咱们的。', en: 'Pretend you’re the only one, and let’s talk about us.' },
    { zh: '别家的事，我不好替人家讲。', en: 'Other people’s business, not for me to tell.' },
    { zh: '我跟谁做多少，这可不能随便说。', en: 'How much I do with whom, I can’t just say.' },
    { zh: '你打听这个干嘛？各做各的。', en: 'Why do you ask? Each to his own.' },
  ],
  'measure-welcomed': [
    {
      zh: '这个办法对路，你要真办，我这边就活了。',
      en: 'That’s the right idea. If you really do it, I can move again.',
    },
    { zh: '哎，这才叫帮忙，比催我十遍都管用。', en: 'Now that’s help. Worth more than ten reminders.' },
    { zh: '你要是能把这事办成，钱的事好说。', en: 'If you can pull that off, we can talk money.' },
    { zh: '说到我心坎上了，什么时候动手？', en: 'You’ve hit the spot. When do we start?' },
    { zh: '行，这一招能解我的难处。', en: 'Yes, that gets at my real trouble.' },
  ],
  'measure-shrugged': [
    { zh: '这个嘛，有没有都行，解不了眼前的事。', en: 'That? With or without, it doesn’t help just now.' },
    { zh: '听着热闹，可我缺的不是这个。', en: 'Sounds lively, but that’s not what I’m short of.' },
    { zh: '你们来过几回了，没见多大动静。', en: 'Your people did that before. Nothing much came of it.' },
    {
      zh: '好意我领了，可跟我说的难处不是一码事。',
      en: 'I appreciate it, but that’s not the trouble I told you about.',
    },
    { zh: '搞这些虚的，不如让我缓几天。', en: 'Rather than that sort of thing, give me a few days.' },
  ],
  'measure-welcomed:joint-collection': [
    {
      zh: '你肯陪我下去收账？有厂家的人在，他们不好意思赖。',
      en: 'You’d come collecting with me? With the supplier there they can’t wriggle.',
    },
    {
      zh: '一家一家跑，收回来先给你，这话我敢说。',
      en: 'Shop by shop, and what we collect goes to you first. I can say that.',
    },
  ],
  'measure-welcomed:incentive': [
    {
      zh: '按时付有返利？那我咬咬牙也要赶上。',
      en: 'A rebate for paying on time? I’ll grit my teeth and make it.',
    },
    { zh: '有返利我就好跟家里开口了。', en: 'With a rebate I’ve something to say at home.' },
  ],
  'measure-welcomed:promotion': [
    {
      zh: '下乡搞几场，货走了钱就回来了，这个好。',
      en: 'A few events in the villages, goods move, money comes back. Good.',
    },
    {
      zh: '你出人出帐篷，我出货，这个月就能见钱。',
      en: 'Your people and tents, my goods: we’d see cash this month.',
    },
  ],
  'measure-welcomed:outlet': [
    { zh: '多两个点帮我走货，那资金就转起来了。', en: 'Two more outlets moving goods, and my money turns.' },
    { zh: '网点你帮着谈，我配货，划算。', en: 'You sign up the outlets, I supply them. Worth it.' },
  ],
  'measure-welcomed:new-product': [
    { zh: '利润厚一点的货我正缺呢，上！', en: 'A line with some margin is just what I lack. Let’s have it!' },
    {
      zh: '新品要是好卖，老账我心甘情愿先清。',
      en: 'If the new one sells, I’ll gladly clear the old bill first.',
    },
  ],
  'measure-welcomed:lend-staff': [
    {
      zh: '正缺人手，你借我两个，收款送货都跟得上。',
      en: 'I’m short of hands. Lend me two and I’ll keep up with deliveries and collecting.',
    },
    { zh: '有人帮几天，我就能腾出身子去要账。', en: 'A few days’ help and I’m free to go after my money.' },
  ],
  'measure-welcomed:training': [
    {
      zh: '店里那俩孩子是该教教，会卖了钱就来得快。',
      en: 'My two youngsters could do with teaching. If they can sell, money comes faster.',
    },
    {
      zh: '你们讲师来一趟，比我骂十天有用。',
      en: 'One visit from your trainer beats ten days of me telling them.',
    },
  ],
  'measure-shrugged:joint-collection': [
    { zh: '陪我收账？他们本来也没欠多少。', en: 'Collect with me? They don’t owe that much.' },
  ],
  'measure-shrugged:incentive': [
    { zh: '返那点利，还不够我操这份心的。', en: 'That bit of rebate isn’t worth the trouble.' },
  ],
  'measure-shrugged:promotion': [
    { zh: '又搭台子又放喇叭，卖的还不够饭钱。', en: 'Stage and loudspeakers, and sales don’t cover lunch.' },
  ],
  'measure-shrugged:outlet': [
    { zh: '网点再多，眼下也变不出钱来。', en: 'However many outlets, it’s no cash right now.' },
  ],
  'measure-shrugged:new-product': [
    { zh: '新品新品，又压我一笔货。', en: 'New product, new product: more stock to sit on.' },
  ],
  'measure-shrugged:lend-staff': [
    {
      zh: '人来了我还得管饭，帮不上正忙。',
      en: 'I’d have to feed them, and it doesn’t help where it counts.',
    },
  ],
  'measure-shrugged:training': [
    {
      zh: '培训听着好，可这跟这个月的钱没关系。',
      en: 'Training is all very well, but it’s nothing to do with this month’s money.',
    },
  ],
  'excuse-accepted': [
    {
      zh: '还是你通情达理，那这事就先这么搁着。',
      en: 'You’re a reasonable person. Let’s leave it at that, then.',
    },
    { zh: '我就说嘛，跟你好商量。', en: 'I knew I could talk to you.' },
    { zh: '谢谢体谅啊，有你这句话我就安心了。', en: 'Thanks for understanding. That puts my mind at rest.' },
    { zh: '对吧，换了谁都得先顾这头。', en: 'You see, anyone would have to see to that first.' },
    { zh: '行，你懂我，来，抽空请你吃饭。', en: 'You get it. Let me buy you a meal some time.' },
    { zh: '那说好了，这一块可就不算了。', en: 'Agreed, then, that part doesn’t count.' },
    { zh: '你这么体谅人，下次我也给你方便。', en: 'You’ve been kind. Next time I’ll make it easy for you.' },
    { zh: '好，我就怕碰上不讲情理的。', en: 'Good. It’s the unreasonable ones I dread.' },
  ],
  'excuse-dropped': [
    { zh: '行了行了，这个不提了，算我没说。', en: 'All right, all right, forget it. I never said it.' },
    { zh: '嗯……那就不拿这个说事了。', en: 'Mm… then I won’t lean on that.' },
    { zh: '你都打听清楚了，我还说什么。', en: 'You’ve found it all out. What can I say?' },
    { zh: '好吧，这一条算你说得对。', en: 'Fine, you’re right on that one.' },
    { zh: '话是赶话说到的，你别往心里去。', en: 'It just came out. Don’t take it to heart.' },
    { zh: '得，这个理由站不住，我认。', en: 'Well, that doesn’t hold up. I admit it.' },
    {
      zh: '这事我自己想办法，不耽误你的款。',
      en: 'I’ll deal with that myself. It won’t hold up your money.',
    },
    { zh: '让你看穿了，咱说别的。', en: 'You saw through it. Let’s move on.' },
  ],
  'excuse-halved': [
    {
      zh: '也没那么多，实打实的就{remains}，这个你得认。',
      en: 'It’s not as much as that. What’s real is {remains}, and that you must allow.',
    },
    {
      zh: '好，我说多了，扣掉水分，{remains}。',
      en: 'All right, I overstated it. Without the padding, {remains}.',
    },
    { zh: '有是有，没说的那么大，{remains}差不多。', en: 'It’s there, just not that big. About {remains}.' },
    { zh: '你较真，我就跟你报实数，{remains}。', en: 'Since you insist, here’s the true figure: {remains}.' },
    { zh: '算细账的话，占住的也就{remains}。', en: 'If you go through it, what’s tied up is {remains}.' },
    { zh: '别的我不争，{remains}是真真切切的。', en: 'I won’t argue the rest, but {remains} is real.' },
    {
      zh: '退一步，{remains}，这个真动不了。',
      en: 'I’ll step back: {remains}, and that truly can’t be touched.',
    },
    { zh: '嘴上是夸大了点，{remains}总归是有的。', en: 'I laid it on a bit. Still, there is {remains}.' },
  ],
  'excuse-insisted': [
    {
      zh: '我说的是实情，{remains}就是动不了。',
      en: 'What I said is how it is. {remains} can’t be touched.',
    },
    {
      zh: '你别不当回事，{remains}实实在在卡在那儿。',
      en: 'Don’t wave it away. {remains} really is stuck there.',
    },
    {
      zh: '理解归理解，{remains}我还是拿不出来。',
      en: 'Understanding is fine, but I still can’t produce that {remains}.',
    },
    {
      zh: '你站我这边想想，{remains}从哪儿出？',
      en: 'Put yourself in my place: where would {remains} come from?',
    },
    { zh: '这个坎不过，{remains}就没着落。', en: 'Until I’m over this, there’s no {remains} to be had.' },
    {
      zh: '不是跟你讲条件，{remains}真是没办法。',
      en: 'I’m not bargaining. There’s just nothing I can do about {remains}.',
    },
    { zh: '话我撂这儿，{remains}这一块你别算进去。', en: 'Mark my words, don’t count that {remains} in.' },
    {
      zh: '我何必拿这个哄你，{remains}明摆着的。',
      en: 'Why would I make it up? The {remains} is plain to see.',
    },
  ],
  'excuse-wounded': [
    {
      zh: '我说的句句是真，你这么想我，寒心。',
      en: 'Every word was true. That you’d think that of me hurts.',
    },
    {
      zh: '这种事我能拿来编？你太看低人了。',
      en: 'Would I make up a thing like that? You think little of me.',
    },
    {
      zh: '好，算我多嘴，真心话你当假话听。',
      en: 'Fine, I talk too much. I tell the truth and you hear a lie.',
    },
    { zh: '信不信由你，我这心是凉了半截。', en: 'Believe it or not. I’m half done with this.' },
    { zh: '我跟你掏心窝子，你反过来疑我。', en: 'I open my heart and you turn round and doubt me.' },
    { zh: '这话伤人，你去打听打听我是什么人。', en: 'That stings. Go and ask what sort of person I am.' },
  ],
} satisfies Partial<Pools<DealerKey>>;
