/** The first minutes: greetings, small talk, and what a dealer makes of pity. */
import type { DealerKey, Pools } from '../key.ts';

export const WELCOME = {
  greeted: [
    { zh: '来了？坐坐坐，外头热不热？', en: 'You’re here. Sit, sit. Hot out there?' },
    { zh: '哟，稀客，先坐下歇口气。', en: 'Well, look who it is. Sit down and catch your breath.' },
    { zh: '你可真准时，请坐吧。', en: 'Right on time. Have a seat.' },
    { zh: '进来吧，门没关，随便坐。', en: 'Come in, the door’s open. Sit anywhere.' },
    { zh: '知道你这两天要来，坐吧。', en: 'I thought you’d turn up these days. Sit down.' },
    { zh: '先喝口水，有事慢慢说。', en: 'Have some water first. We’ll get to business.' },
  ],
  chatted: [
    { zh: '可不是嘛，今年这生意，全靠熬。', en: 'Isn’t it just. This year is all about hanging on.' },
    {
      zh: '孩子都好，操不完的心。你呢，跑得累吧？',
      en: 'The kids are fine, never a quiet day. And you, tired from the road?',
    },
    {
      zh: '这条街一天比一天冷清，你也看见了。',
      en: 'The street gets quieter every day, you’ve seen it yourself.',
    },
    { zh: '唉，说起来话长，反正日子总得过。', en: 'Ah, long story. Life goes on.' },
    { zh: '听说你们公司又换领导了？', en: 'I hear your company has a new boss again?' },
    {
      zh: '今年天气怪，货也跟着不好走。',
      en: 'Strange weather this year, and the goods move just as strangely.',
    },
    { zh: '你别说，跟你聊聊天我还挺松快。', en: 'You know, it does me good to chat with you.' },
    { zh: '城东新开那家超市你去看过没有？', en: 'Have you seen the new supermarket on the east side?' },
    { zh: '老家那边还好吧？路上不好走吧？', en: 'All well at home? Bad road getting here?' },
  ],
  pitied: [
    {
      zh: '你不容易，我也不容易，那这账还怎么谈？',
      en: 'You have it hard, I have it hard. So how do we talk about the bill?',
    },
    {
      zh: '公司压你是公司的事，可别往我这儿倒。',
      en: 'Your company squeezing you is your company’s business, not mine.',
    },
    {
      zh: '哎呀，听着是怪可怜，可我帮不上多大忙。',
      en: 'That does sound rough, but there isn’t much I can do.',
    },
    {
      zh: '任务月月有，你这话上个月好像也说过。',
      en: 'There’s a quota every month. I think I heard this last month too.',
    },
    {
      zh: '你这么一说，我倒不好意思赶你走了。坐会儿吧。',
      en: 'Now I feel bad sending you off. Sit a while, then.',
    },
    {
      zh: '年轻人压力大，我懂。可钱的事，不是这么个说法。',
      en: 'You’re under pressure, I get it. But that’s no way to talk about money.',
    },
    {
      zh: '你要是这么难，回去跟领导说说，把任务调低点。',
      en: 'If it’s that hard, go and ask your boss for a smaller quota.',
    },
    {
      zh: '帮忙归帮忙，少给一点你也能交差吧？',
      en: 'I’ll help, sure. A little would get you off the hook, wouldn’t it?',
    },
    {
      zh: '都是打工的，我理解，可我这儿也不是救济站。',
      en: 'We all work for a living, I understand, but this isn’t a relief station.',
    },
  ],
  flattered: [
    {
      zh: '你们那么多人来过，就数你会办事，稍微抬抬手嘛。',
      en: 'Of all the people they’ve sent, you’re the capable one. Go easy on me.',
    },
    {
      zh: '像你这么懂行的，现在真不多见了。',
      en: 'You don’t often meet someone who knows the trade like you do.',
    },
    {
      zh: '你这么能干，这点小数目还放在眼里？',
      en: 'Someone as able as you won’t fuss over a small sum like this.',
    },
    {
      zh: '说实话，我就愿意跟你打交道，痛快。',
      en: 'To be honest, you’re the one I like dealing with. No fuss.',
    },
    {
      zh: '你年纪轻轻就这么稳，将来肯定当经理。',
      en: 'So steady at your age, you’ll make manager for sure.',
    },
    {
      zh: '换了别人我门都不让进，也就是你来了。',
      en: 'Anyone else I wouldn’t let through the door. But it’s you.',
    },
    {
      zh: '你比上回那个强多了，讲道理，有水平。',
      en: 'You’re a cut above the last one: reasonable, and you know your stuff.',
    },
  ],
  softened: [
    {
      zh: '话说到这份上，你也是讲道理的人，咱们往下谈。',
      en: 'Well, you’re being reasonable about it. Let’s go on.',
    },
    { zh: '行，你这么说，我心里就顺了。', en: 'All right, put like that, I can live with it.' },
    {
      zh: '你倒是替我想了，那我也不能光说难处。',
      en: 'You’ve thought of my side, so I can’t just sit here complaining.',
    },
    { zh: '嗯，这话在理，我听得进去。', en: 'Mm. That’s fair. I can hear that.' },
    {
      zh: '你肯听我说完，这就难得。那咱说正事。',
      en: 'You heard me out, and that’s rare. Right, to business.',
    },
    {
      zh: '好，不跟你绕弯子了，咱们实打实地说。',
      en: 'Fine, no more beating about the bush. Let’s talk straight.',
    },
    { zh: '难得你不急不躁，我也跟你交个底。', en: 'You’ve kept your temper, so I’ll be open with you too.' },
  ],
  hurried: [
    { zh: '我一会儿还有事，最多再坐{minutes}。', en: 'I’ve something on after this, {minutes} at most.' },
    { zh: '长话短说吧，还有{minutes}我就得走了。', en: 'Keep it short, I have to be off in {minutes}.' },
    { zh: '车都在门口等了，顶多{minutes}。', en: 'The van’s at the door. {minutes}, no more.' },
    {
      zh: '你看看钟，咱们还剩{minutes}，挑要紧的说。',
      en: 'Look at the clock: {minutes} left. Stick to what matters.',
    },
    { zh: '那边催我过去，再给你{minutes}。', en: 'They’re calling me over. You have another {minutes}.' },
    {
      zh: '后头还约了人，{minutes}之内能定就定。',
      en: 'Someone’s coming after you. If we can settle it in {minutes}, fine.',
    },
  ],
  'wide-firm': [
    { zh: '你说破天，我也就这个情况。', en: 'You can talk till the sky falls, that’s how things stand.' },
    { zh: '难就难在这儿，我没别的话。', en: 'That’s just where it pinches. I’ve nothing else to say.' },
    { zh: '不是我不肯，是真没那个路数。', en: 'It isn’t that I won’t. There’s simply no way.' },
    { zh: '你再怎么问，我也还是这句。', en: 'Ask as often as you like, same answer.' },
    { zh: '这事我做不了更大的主了。', en: 'I can’t go any further than this.' },
    { zh: '我说的都摆在这儿了，你掂量。', en: 'I’ve laid it all out. You weigh it up.' },
    { zh: '这个口，我今天真开不了。', en: 'That’s one thing I can’t agree to today.' },
    { zh: '说来说去，又绕回来了。', en: 'Round and round, and here we are again.' },
  ],
  'wide-ease': [
    { zh: '行，这点我不跟你犟。', en: 'All right, I won’t argue over that.' },
    { zh: '也好，就按你这个意思。', en: 'Fine, the way you put it.' },
    { zh: '嗯，这么办我没意见。', en: 'Mm, no objection to that.' },
    { zh: '成，省得咱俩都费口舌。', en: 'Done, it saves us both the talking.' },
    { zh: '可以，这么着大家都好看。', en: 'Good, that way nobody loses face.' },
    { zh: '听你的，这一条就过了。', en: 'As you say. That point’s closed.' },
    { zh: '你有你的道理，我认。', en: 'You’ve a point there, I’ll grant it.' },
    { zh: '好说，这个不难。', en: 'Easily done, that one.' },
  ],
  'wide-cross': [
    { zh: '你这话我可不爱听。', en: 'I don’t care for that at all.' },
    { zh: '有话好好说，别来这一套。', en: 'Talk properly, and spare me that.' },
    { zh: '你这样，咱俩就没法谈了。', en: 'Like this we can’t talk.' },
    { zh: '我开门做生意，不是听人训的。', en: 'I run a shop, I don’t sit here to be lectured.' },
    { zh: '再这么说，我可真要送客了。', en: 'Once more and I’ll show you the door.' },
    { zh: '差不多行了啊，别得寸进尺。', en: 'That’s enough now. Don’t push it.' },
    { zh: '我脾气再好，也架不住你这么来。', en: 'I’m patient, but not that patient.' },
    { zh: '你心里有气，也别往我身上撒。', en: 'If you’re in a temper, don’t take it out on me.' },
  ],
  'wide-talk': [
    { zh: '嗯，这事说来也简单。', en: 'Mm, it’s simple enough really.' },
    { zh: '你问这个呀，容我想想。', en: 'Oh, that. Let me think.' },
    { zh: '怎么说呢，有好有坏吧。', en: 'How shall I put it. Good and bad.' },
    { zh: '话赶话说到这儿了，我就提一句。', en: 'Since we’ve got to it, just a word on that.' },
    { zh: '生意上的事，三句两句讲不完。', en: 'Business, you can’t tell it in two sentences.' },
    { zh: '你心里有数就行。', en: 'So long as you have an idea.' },
    { zh: '先听我说两句。', en: 'Hear me out for a moment.' },
    { zh: '咱们接着往下说吧。', en: 'Let’s carry on, then.' },
  ],
} satisfies Partial<Pools<DealerKey>>;
