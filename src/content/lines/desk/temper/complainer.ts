/** The complainer: pays, when it comes to that, but not before you have heard what is wrong. */
import type { Pools } from '../../key.ts';
import type { TemperKey } from '../key.ts';

export const COMPLAINER = {
  reminded: [
    {
      zh: '催款倒准时，上回那箱破的你们咋不这么准时？',
      en: 'Punctual with reminders. If only you were so with my broken case.',
    },
    {
      zh: '{day}，{day}，就会记这个，我的事谁记着？',
      en: '{day}, {day}, that you remember. Who remembers my troubles?',
    },
    { zh: '看见了，你们发货要有这一半积极就好了。', en: 'Seen. If only you shipped half as eagerly.' },
    { zh: '晓得了，少说两句，我给你留着。', en: 'I know, I know. Fewer words, and I’ll keep it for you.' },
  ],
  contacted: [
    {
      zh: '这时候来电话，我饭都没吃上一口。',
      en: 'What an hour to ring. I haven’t had a bite to eat.',
    },
    {
      zh: '到日子你比谁都积极，换货时咋找不着人？',
      en: 'On pay day you’re keen. Where were you for the exchange?',
    },
    {
      zh: '行了行了，忙成这样还得伺候你们。',
      en: 'All right, all right. Busy as I am, I must wait on you too.',
    },
    { zh: '我记性好着呢，用不着你敲打。', en: 'My memory’s fine, thank you. No need to tap me.' },
  ],
  pestered: [
    { zh: '又催！我欠你们一座山还是咋的？', en: 'Again! Do I owe you a mountain, or what?' },
    { zh: '有这工夫，把我那几箱次品换了行不行？', en: 'With all that time, could you swap my bad cases?' },
    {
      zh: '电话费不要钱是吧？就会盯着我一家。',
      en: 'Calls cost nothing, do they? It’s only ever me you watch.',
    },
  ],
  announced: [
    { zh: '{day}的付了，这下没话说了吧？', en: '{day} is paid. Nothing left to say now, have you?' },
    { zh: '钱给了，货的事你也该给我办了。', en: 'You’ve got your money. Now see to my goods.' },
    { zh: '转了转了，手续费还是我自己掏的。', en: 'Sent, sent. And the fee came out of my own pocket.' },
    { zh: '你们的钱一天没敢耽误，哪像你们送货。', en: 'I didn’t delay yours a day. Unlike your deliveries.' },
  ],
  pays: [
    {
      zh: '给你给你，{amount}，省得耳朵不清静。',
      en: 'Have it, have it. {amount}, for some peace and quiet.',
    },
    { zh: '吃亏的总是我，{amount}，拿走吧。', en: 'I’m always the one who loses. {amount}, take it.' },
    {
      zh: '话说前头，{amount}付了，次品你得给我退。',
      en: 'Mind, once {amount} is paid you take back the bad ones.',
    },
  ],
  'puts-off': [
    { zh: '退货一箱没给我办，还有脸要{amount}？', en: 'Not one return seen to, and you ask for {amount}?' },
    { zh: '生意叫你们搅成这样，我拿啥付？', en: 'With the mess you’ve made of my trade, pay with what?' },
    {
      zh: '先把你们那头的毛病改了，再来说{day}。',
      en: 'Put your own house in order first, then talk of {day}.',
    },
    { zh: '没有，问一百遍也没有，忙着呢。', en: 'There isn’t any. Ask all day, there isn’t. I’m busy.' },
  ],
  renewed: [
    {
      zh: '写就写，{day}，你们也写上几时换货。',
      en: 'Then write it: {day}. And write when you’ll exchange my goods.',
    },
    {
      zh: '签了，{amount}，{day}，这回别再来烦我。',
      en: 'Signed: {amount}, {day}. Now don’t bother me again.',
    },
    { zh: '总算讲了句人话，行，{day}。', en: 'At last a human word. All right, {day}.' },
  ],
  rang: [
    {
      zh: '哟，还知道打电话，上回的事办了没？',
      en: 'Oh, so you can use a phone. Is last time’s matter settled?',
    },
    { zh: '早不打晚不打，偏赶上我这儿最忙。', en: 'Of all the hours, you pick my busiest.' },
    { zh: '先别说你的，我这儿有一肚子话呢。', en: 'Not yours first. I’ve plenty to get off my chest.' },
  ],
  returned: [
    {
      zh: '来得倒勤，我说的那几样，改了几样？',
      en: 'You come often enough. And what I named, how much is fixed?',
    },
    { zh: '又空着手来的吧？换的货呢？', en: 'Empty-handed again, I see. Where’s my exchange?' },
    {
      zh: '坐下，正好，新鲜毛病又出来了。',
      en: 'Sit, you’re just in time. There’s something new gone wrong.',
    },
  ],
} satisfies Pools<TemperKey>;
