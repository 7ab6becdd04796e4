/** Brother He: straight, few words, the purse is not his; a touch of Hubei. */
import type { PersonalLines } from '../key.ts';

export const heGeLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '来了？我手上有油，不跟你握手了，坐。',
        en: 'You’re here. My hands are greasy, so no handshake. Sit.',
      },
      { zh: '坐撒，我把这个水泵装完就来。', en: 'Have a seat. I’ll just finish this pump.' },
      { zh: '今天是你过来啊，屋里有点乱。', en: 'So it’s you today. Bit of a mess in here.' },
    ],
    chatted: [
      { zh: '我这人嘴笨，你说，我听着。', en: 'I’m no talker. You speak, I’ll listen.' },
      {
        zh: '伢读高三，家里都围着他转。',
        en: 'Our boy’s in his last school year. Everything turns round him.',
      },
      {
        zh: '涨水那几天水泵卖疯了，现在又淡下来了。',
        en: 'When the water rose, pumps flew out. Now it’s quiet again.',
      },
      {
        zh: '手艺活，挣的是辛苦钱，你晓得的。',
        en: 'It’s a trade of hands, hard-earned money, as you know.',
      },
    ],
    pitied: [
      {
        zh: '你为难，我晓得，可这钱不归我管啊。',
        en: 'You’re stuck, I know, but the money isn’t mine to handle.',
      },
      {
        zh: '你莫这样说，我听了也着急，又帮不上。',
        en: 'Don’t say that. It makes me anxious and I can’t help.',
      },
    ],
    angered: [
      { zh: '我跟你好好说，你冲我来什么狠？', en: 'I’m talking to you nicely. Why get tough with me?' },
      { zh: '有事说事，莫在我店里摆脸色。', en: 'Stick to the matter, and don’t pull faces in my shop.' },
      { zh: '我是个直人，你这样我就不谈了。', en: 'I’m a straight man. Like this I won’t talk.' },
    ],
    scoffed: [
      {
        zh: '{amount}？我要是点了头，今晚家门都进不去。',
        en: '{amount}? If I nodded to that I wouldn’t get in my own door tonight.',
      },
      { zh: '你说{amount}，那我一年的工都白做了撒。', en: 'You say {amount}. There goes a year of my work.' },
    ],
    weighed: [
      { zh: '{amount}……我得跟屋里那位算一算。', en: '{amount}… I’ll have to work it out with her at home.' },
      {
        zh: '{amount}，账是对的，就看家里怎么排。',
        en: '{amount}. The bill’s right. It’s how we plan it at home.',
      },
    ],
    'excuse-raised:absent': [
      {
        zh: '秀英回娘家了，卡和密码都在她那里，{claimed}我动不了。',
        en: 'Xiuying’s at her mother’s with card and password. I can’t touch {claimed}.',
      },
      {
        zh: '这个家钱归她管，{claimed}要她点头，她去城里看伢去了。',
        en: 'She keeps the money. {claimed} needs her nod, and she’s in the city seeing our boy.',
      },
    ],
    'excuse-raised:house': [
      {
        zh: '给伢在武汉凑首付，{claimed}她上个月就转走了，我也是后来才晓得。',
        en: 'A deposit for our boy in Wuhan. She moved {claimed} last month, I heard of it later.',
      },
      {
        zh: '老屋翻修，砖瓦匠要结{claimed}，她天天催我。',
        en: 'We’re rebuilding the old house. The mason wants {claimed}, and she’s on at me daily.',
      },
    ],
    'excuse-raised:ceremony': [
      {
        zh: '她弟弟结婚，我当姐夫的{claimed}跑不脱。',
        en: 'Her brother’s getting married. As the brother-in-law I can’t escape {claimed}.',
      },
      {
        zh: '岳父七十岁做寿，{claimed}，她早就安排好了。',
        en: 'Her father’s seventieth: {claimed}. She’s had it planned for ages.',
      },
    ],
    'excuse-raised:reconcile': [
      {
        zh: '秀英记的账跟你们差{claimed}，她不在，我说不清楚。',
        en: 'Xiuying’s book and yours differ by {claimed}. Without her I can’t explain it.',
      },
      {
        zh: '退的那批开关没销账吧？{claimed}，她说要对了才付。',
        en: 'That lot of switches we returned, not booked, is it? {claimed}. She says match it first.',
      },
    ],
    'excuse-raised:warehouse': [
      {
        zh: '后面搭个棚放钢管，材料加人工{claimed}，正做到一半。',
        en: 'I’m putting up a shed for the steel pipe. Material and labour, {claimed}, half done.',
      },
      {
        zh: '仓库漏雨，电机都打湿了，翻顶要{claimed}，等不得。',
        en: 'The store leaks, the motors got wet. A new roof is {claimed} and can’t wait.',
      },
    ],
    'excuse-raised:retailers-owe': [
      {
        zh: '装修师傅拿货都记账，{claimed}，完工才结，这行都这样。',
        en: 'The fitters buy on account. {claimed}, settled when the job’s done. It’s how it goes.',
      },
      {
        zh: '水利站修泵的钱还没批，{claimed}，我跑了三趟了。',
        en: 'The water station hasn’t approved the repairs: {claimed}. I’ve been three times.',
      },
    ],
    'excuse-raised:stock': [
      {
        zh: '备汛的水泵没用上，{claimed}摆在那里，你看撒。',
        en: 'Flood pumps that weren’t needed: {claimed} standing there. Look.',
      },
      {
        zh: '电缆涨价前囤的，{claimed}，现在跌了卖不动。',
        en: 'I stocked cable before the price rise. {claimed}. Now it’s down and won’t sell.',
      },
    ],
    'excuse-accepted': [{ zh: '那好，我回去也好跟她说。', en: 'Good, then I can face her at home.' }],
    'excuse-dropped': [
      {
        zh: '好吧，这个我自己能定，不往她身上推。',
        en: 'All right, that I can decide. I won’t push it on her.',
      },
      { zh: '嗯，你说的是，我不拿这个挡了。', en: 'Mm, you’re right. I won’t hide behind it.' },
    ],
    'excuse-halved': [
      {
        zh: '她算过的，实数是{remains}，我记得。',
        en: 'She worked it out. The real figure is {remains}, I remember.',
      },
    ],
    'excuse-insisted': [
      {
        zh: '我不会扯谎，{remains}是真的，你问她都行。',
        en: 'I can’t lie. {remains} is real, ask her if you like.',
      },
      { zh: '{remains}就是拿不出，我说话算话撒。', en: 'There’s no {remains} to give. I mean what I say.' },
    ],
    'excuse-wounded': [
      {
        zh: '我何永强一辈子不会说假话，你这样想我，算了。',
        en: 'He Yongqiang never could tell a lie. If that’s what you think, never mind.',
      },
    ],
    'offered-first': [
      { zh: '我身上能做主的，就{amount}。', en: 'What I can decide on my own is {amount}.' },
      { zh: '店里的零钱归我，{amount}，先拿着。', en: 'The shop’s change is mine: {amount}. Take that.' },
    ],
    offered: [
      { zh: '行，{amount}，回头我挨顿说就挨吧。', en: 'All right, {amount}. I’ll take my scolding.' },
      { zh: '她上回说可以松一点，{amount}。', en: 'She did say there was some room. {amount}.' },
      { zh: '你讲道理，我也不拗，{amount}。', en: 'You’re reasonable and I’m not stubborn: {amount}.' },
      { zh: '把下周的工钱先挪过来，{amount}。', en: 'I’ll shift next week’s job money over: {amount}.' },
      { zh: '{amount}，再多就真得她开口了。', en: '{amount}. Beyond that it really takes her word.' },
    ],
    stood: [
      { zh: '我就这么大的主，{amount}。', en: 'That’s as far as my say goes: {amount}.' },
      {
        zh: '{amount}，你莫逼我，我回去没法交代。',
        en: '{amount}. Don’t push me, I couldn’t explain it at home.',
      },
      {
        zh: '再问也是{amount}，密码又不在我这里。',
        en: 'Ask again, it’s {amount}. I don’t have the password.',
      },
      { zh: '{amount}，老实人说老实话。', en: '{amount}. A plain man’s plain word.' },
      { zh: '我答应了她不超{amount}的。', en: 'I promised her not to go over {amount}.' },
    ],
    pocketed: [{ zh: '那敢情好，她那边我也好说些。', en: 'That’s good. It makes it easier with her.' }],
    softened: [
      {
        zh: '你愿意等秀英一起说，这个做法我服。',
        en: 'You’re willing to talk with Xiuying here. I respect that.',
      },
      {
        zh: '你把账摊开了讲，我跟她都听得懂。',
        en: 'You lay the account out plainly. She and I can both follow that.',
      },
    ],
    committed: [
      { zh: '好，{amount}，我跟她都同意了。', en: 'Good, {amount}. She and I are both agreed.' },
      { zh: '{amount}，说定了，我去跟她讲。', en: '{amount}, it’s settled. I’ll tell her.' },
    ],
    'commitment-countered': [
      { zh: '我们两个商量过的数，{amount}。', en: 'The sum we two agreed on is {amount}.' },
      { zh: '{amount}，她点得了头，我也睡得着。', en: '{amount}. She can nod to it and I can sleep.' },
      {
        zh: '你要准的，就{amount}，家里不会变。',
        en: 'If you want it firm: {amount}. We won’t change that at home.',
      },
      { zh: '多了她要翻脸，{amount}，好不好？', en: 'More and she’ll turn on me. {amount}, all right?' },
    ],
    scheduled: [
      {
        zh: '{schedule}，我写在工单背面，回去给她看。',
        en: '{schedule}. I’ll write it on the back of a job sheet for her.',
      },
    ],
    signed: [
      { zh: '她看过了，我签。何永强，三个字。', en: 'She’s read it, so I’ll sign. He Yongqiang, there.' },
    ],
    'signing-dodged': [
      { zh: '签字要她看过，我不敢自己落笔。', en: 'She has to see it before I sign. I don’t dare alone.' },
      { zh: '我手上全是机油，莫把你纸弄脏了。', en: 'My hands are all machine oil. I’d spoil your paper.' },
    ],
    'promised-vaguely': [
      { zh: '{amount}吧，我晚上跟她说说看。', en: '{amount}, then. I’ll see what she says tonight.' },
    ],
    'admitted-promise': [
      {
        zh: '是我嘴快，说了{said}，她只肯出{paid}。',
        en: 'I spoke too soon. I said {said} and she’d only release {paid}.',
      },
    ],
    'parted:handshake': [
      { zh: '行，慢走，路上有事打电话。', en: 'Right, go safely. Ring if you need anything.' },
    ],
    'parted:dealer-left': [
      { zh: '我去工地了，这事你莫再找我说。', en: 'I’m off to a job. Don’t bring this to me again.' },
    ],
    'parted:rep-left': [{ zh: '好，那天我让秀英也在。', en: 'Good, I’ll see that Xiuying’s here that day.' }],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，{shop}地上摊着拆开的水泵，{name}直起腰，在围布上擦手。',
        en: '{clock}. A pump lies in pieces on the floor of {shop}; {name} straightens up, wiping his hands.',
      },
    ],
    'called-in': [
      {
        zh: '{name}想了想，拨通李秀英的视频，屏幕里的她已经翻开了账本。',
        en: '{name} thinks it over and makes a video call; Li Xiuying, on the screen, has the ledger open already.',
      },
    ],
  },
  spouse: [
    {
      zh: '账我都记着呢，你说的这几笔没错，可家里下个月还有一笔要付。',
      en: 'I have it all noted. Your items are right, but we’ve another payment next month.',
    },
    {
      zh: '他不好意思说，我来说：钱能给，日子得照我们进账的日子来。',
      en: 'He’s shy to say it, so I will: we can pay, but on the days money comes in.',
    },
    {
      zh: '单子给我看看。嗯，对得上，那你想怎么排？',
      en: 'Let me see the sheet. Mm, it matches. So how do you want to spread it?',
    },
  ],
};
