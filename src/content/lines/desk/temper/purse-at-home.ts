/** The purse is at home: willing, as far as somebody else allows. */
import type { Pools } from '../../key.ts';
import type { TemperKey } from '../key.ts';

export const PURSE_AT_HOME = {
  reminded: [
    { zh: '行，我晚上回去跟家里那位提一句。', en: 'All right, I’ll mention it at home tonight.' },
    { zh: '{day}，我抄在条子上，贴冰箱门上。', en: '{day}. I’ll write it down and stick it on the fridge.' },
    { zh: '你发的我转给她了，她管钱嘛。', en: 'I’ve passed your message to her. She keeps the money.' },
    { zh: '我没意见，就看{day}家里批不批。', en: 'I’m for it. It depends whether home says yes on {day}.' },
  ],
  contacted: [
    { zh: '卡在她手上，我这就去说说。', en: 'She has the card. I’ll go and talk to her now.' },
    { zh: '你等等，我先问问家里，她算过没有。', en: 'Wait, let me ask at home whether she’s counted it.' },
    { zh: '我是想付，密码她知道，我不知道。', en: 'I want to pay. The password she knows and I don’t.' },
    { zh: '饭桌上我跟她讲了，她说看看流水。', en: 'I told her at table. She wants to see the takings.' },
  ],
  pestered: [
    {
      zh: '你老打来，她还当我在外头欠了多少呢。',
      en: 'You keep ringing and she thinks I owe half the town.',
    },
    { zh: '小点声，家里头正跟我算账。', en: 'Not so loud. I’m being taken through the accounts at home.' },
    { zh: '催我没用，我自己兜里就剩烟钱。', en: 'No use chasing me. All I carry is cigarette money.' },
  ],
  announced: [
    { zh: '{day}的，家里那位点头付了。', en: 'The one for {day}: she nodded, and it’s paid.' },
    { zh: '磨了半天嘴皮，总算给你转了。', en: 'It took all my breath, but it’s been sent.' },
    { zh: '她亲手转的，一分一厘都记了账。', en: 'She sent it herself, every last yuan noted down.' },
    { zh: '钱过去了，你给她回个话，她好放心。', en: 'It’s gone over. Drop her a line, so she’s easy.' },
  ],
  pays: [
    { zh: '我跟她拍了桌子，{amount}，她松口了。', en: 'I banged the table, and she gave in. {amount}.' },
    {
      zh: '她说早晚得给，{amount}就今天吧。',
      en: 'She says it must be paid sooner or later. {amount}, today.',
    },
    {
      zh: '私房钱都搭上了，{amount}，先给你们。',
      en: 'My own little hoard goes in too. {amount}, for you first.',
    },
  ],
  'puts-off': [
    { zh: '家里那位回娘家了，卡也带走了。', en: 'She’s gone to her parents, and taken the card along.' },
    { zh: '{amount}啊，她说下回再议，我做不了主。', en: '{amount}? She says another time. I don’t decide.' },
    { zh: '我夹在中间两头受气，你缓一缓我。', en: 'I’m caught in the middle. Go easy on me a while.' },
    { zh: '{day}那事一提，她一晚上没理我。', en: 'I brought up {day} and she didn’t speak all evening.' },
  ],
  renewed: [
    { zh: '写上也好，{day}，我拿回去给她看。', en: 'A paper is good. {day}; I can show her that.' },
    { zh: '这回她也答应的，{amount}，{day}。', en: 'She’s agreed to it as well this time: {amount}, {day}.' },
    { zh: '两个人的名字都签，{day}，跑不了。', en: 'Both our names on it. {day}, no getting out of that.' },
  ],
  rang: [
    { zh: '喂，你等等，我到门外头说。', en: 'Hello, wait, let me step outside.' },
    { zh: '你说，我一会儿还得学给家里听。', en: 'Go on. I’ll have to tell it all again at home.' },
    { zh: '喂，她在边上呢，有话你直说。', en: 'Hello. She’s right here, so say it straight.' },
  ],
  returned: [
    { zh: '上回你走了，我俩为这事吵了一架。', en: 'After you left we had words over it, the two of us.' },
    { zh: '来了？她知道你要来，账都翻出来了。', en: 'There you are. She knew, and has the books out.' },
    { zh: '坐，上回那数我跟家里过了一遍。', en: 'Sit. I’ve been over that figure at home.' },
  ],
} satisfies Pools<TemperKey>;
