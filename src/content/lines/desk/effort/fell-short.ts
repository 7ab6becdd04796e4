/** A measure that brought next to nothing, and one that was promised and never came: what any dealer may say. */
import type { Measure } from '../../../../protocol/vocabulary.ts';
import type { Pools } from '../../key.ts';

export const FELL_SHORT = {
  'measure-fizzled': [
    { zh: '折腾半天，没见几个钱。', en: 'All that fuss, and hardly any money in it.' },
    { zh: '雷声大雨点小，你也看见了。', en: 'All thunder and no rain, as you can see.' },
    { zh: '我就说嘛，病根不在这儿。', en: 'I told you. That isn’t where it hurts.' },
    { zh: '忙是忙了，钱没忙出来。', en: 'Busy we were. Richer we’re not.' },
    { zh: '也就够个茶水钱，你别嫌少。', en: 'It’s tea money and no more. Don’t turn up your nose.' },
    { zh: '不怪你们，是这时候不对。', en: 'I don’t blame you. It’s the wrong time for it.' },
    { zh: '跟你盘算的差远了吧？我也没招。', en: 'A long way off your reckoning? I can’t help it either.' },
    { zh: '白搭几天工夫，下回想准了再来。', en: 'Days wasted. Think harder before the next one.' },
    { zh: '药不对症，吃了也白吃。', en: 'Wrong medicine. You may swallow it, but it won’t help.' },
    { zh: '场面挺热闹，抽屉里没多几张。', en: 'A fine show, and the drawer’s no fuller.' },
    {
      zh: '你们出了力，我领情，可真没出来多少。',
      en: 'You tried and I’m grateful, but not much came of it.',
    },
    { zh: '该试的试了，就这么点儿。', en: 'We’ve tried what there was to try. That’s all it gave.' },
    { zh: '指望它，还不如指望年底。', en: 'I’d sooner pin my hopes on New Year.' },
  ],
  'measure-forgotten:joint-collection': [
    { zh: '说好一块儿下去收款，你人呢？', en: 'We were to go collecting together. So where are you?' },
    { zh: '那几家我都打过招呼了，你倒没来。', en: 'I’d told those shops we were coming. You didn’t.' },
    {
      zh: '等你陪我要账，月亮都等圆了。',
      en: 'I’ve waited for you to come collecting till the moon was full.',
    },
    {
      zh: '你不来，我一个人要不动，这怪谁？',
      en: 'Without you I get nothing out of them. Whose fault is that?',
    },
    { zh: '收款的单子叠在桌上，都落灰了。', en: 'The slips for our round lie on the desk, gathering dust.' },
  ],
  'measure-forgotten:incentive': [
    { zh: '那个返利呢？问一回哑一回。', en: 'What about that rebate? I ask, and it goes quiet.' },
    { zh: '冲着返利我才应的，返利没影了。', en: 'I said yes for the rebate. Now there’s no sign of it.' },
    { zh: '返利成了空话，我的话也只好跟着空。', en: 'If the rebate was hot air, my word may be too.' },
    { zh: '批下来没有？没批，当初别吹。', en: 'Was it approved? If not, you shouldn’t have bragged.' },
    {
      zh: '日子我都排好了，你们的返利倒黄了。',
      en: 'I’d set the dates, and it’s your rebate that fell through.',
    },
  ],
  'measure-forgotten:promotion': [
    {
      zh: '集都过了两个，你们的摊子还没支起来。',
      en: 'Two market days gone, and your stall still isn’t up.',
    },
    { zh: '喇叭呢？帐篷呢？地方我都占好了。', en: 'Where’s the loudspeaker? The tent? I’d kept the pitch.' },
    { zh: '说来搞推广，村里人问我好几回了。', en: 'About that promotion: the villagers keep asking me.' },
    {
      zh: '我的货在库里躺着，你的人在哪儿躺着？',
      en: 'My goods lie in the store. Where do your people lie?',
    },
    { zh: '桌子都借来了，白欠人一个情。', en: 'I’d borrowed tables. Now I owe a favour for nothing.' },
  ],
  'measure-forgotten:outlet': [
    { zh: '新网点一家没见着，你倒先忘了。', en: 'Not one new outlet, and you’ve forgotten already.' },
    {
      zh: '话我替你递过去了，你不露面，我多没脸。',
      en: 'I’d put in a word for you. You never came; how do I look?',
    },
    { zh: '说帮我开门铺货，铺到哪儿去了？', en: 'You were to open doors for me. Which doors?' },
    {
      zh: '位置都看好了，就差你来谈，差到今天。',
      en: 'The spots were chosen, only you were missing. You still are.',
    },
    {
      zh: '邻镇那家叫别人占了，怨谁？',
      en: 'Somebody else has that shop in the next town now. Thanks to whom?',
    },
  ],
  'measure-forgotten:new-product': [
    { zh: '新品呢？我货架都腾空了。', en: 'Where’s the new line? I’d cleared a shelf for it.' },
    {
      zh: '老主顾我都许出去了，货没来，叫我怎么圆？',
      en: 'I’d promised it to my regulars. What do I tell them?',
    },
    { zh: '样品一箱没见，光听你嘴上的。', en: 'Not a case of samples, only your talk.' },
    { zh: '说先给我上，是不是转手给别家了？', en: 'I was to be first. Did you hand it to someone else?' },
    { zh: '光等新货了，老货都没心思卖。', en: 'Waiting for the new, I’ve lost heart for the old.' },
  ],
  'measure-forgotten:lend-staff': [
    { zh: '说借我人，铺盖我都备下了。', en: 'You were lending me people. I’d even got the bedding out.' },
    { zh: '人呢？活还是我自己一袋袋扛的。', en: 'So where were they? I carried every sack myself.' },
    { zh: '忙的时候没人，如今忙完了，不用了。', en: 'Nobody when I was busy. Now it’s done, don’t bother.' },
    { zh: '你们的人架子真大，请都请不来。', en: 'Grand people you have. They won’t come for asking.' },
    {
      zh: '指着你的人理账，这下好，还是一锅粥。',
      en: 'I’d counted on your people for the books. Still porridge.',
    },
  ],
  'measure-forgotten:training': [
    {
      zh: '店员天天问哪天上课，我都不好意思答。',
      en: 'My staff ask daily about the lesson. What can I say?',
    },
    { zh: '椅子借了一屋子，讲课的没影。', en: 'A roomful of borrowed chairs, and no trainer.' },
    { zh: '答应教人卖货的，这课是欠着还是黄了？', en: 'That training you promised: late, or never?' },
    {
      zh: '我让大伙儿都留下了，等到关灯也没人来。',
      en: 'I’d kept everyone back. We waited till lights out.',
    },
    { zh: '不讲就说不讲，别叫人干等。', en: 'If there’s no class, say so. Don’t leave us waiting.' },
  ],
  'measure-forgotten': [
    { zh: '光叫我按日子，你们的日子呢？', en: 'I’m to keep my dates. What about yours?' },
    { zh: '我守信用，你们自己守了没有？', en: 'I’m to keep my word. Have you kept yours?' },
    { zh: '应了不办，往后我还怎么信你？', en: 'Promised and not done. How am I to believe you next time?' },
    { zh: '我也记着账呢，不光是钱的账。', en: 'I keep accounts too, and not only of money.' },
    { zh: '忘了吧？我可没忘。', en: 'Forgot, did you? I haven’t.' },
    { zh: '闹了半天，说话不算数的是你们。', en: 'So in the end it’s you who don’t keep your word.' },
    { zh: '换了你，你付得痛快不？', en: 'In my shoes, would you be quick to pay?' },
    {
      zh: '贵人多忘事嘛，那我的钱也慢一点。',
      en: 'Busy people forget things. My money will be a bit slow, too.',
    },
    { zh: '一样换一样，你那样没来。', en: 'It was one thing for another. Yours never came.' },
    { zh: '办不到，当时就别满口应。', en: 'If you couldn’t do it, you shouldn’t have said yes.' },
    { zh: '我拿你的话当真，你拿我当啥了？', en: 'I took you at your word. What did you take me for?' },
    {
      zh: '这下扯平了，你拖我的，我也缓一缓。',
      en: 'Now we’re even. You kept me waiting, and I’ll take my time.',
    },
  ],
} satisfies Pools<'measure-fizzled' | `measure-forgotten:${Measure}` | 'measure-forgotten'>;
