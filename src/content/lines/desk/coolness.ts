/**
 * A reminder or a call on the day that was more than suits this dealer: done, and resented. It must be audible that
 * the day was right and the watching was not, so that a rep can learn whom to leave alone.
 */
import type { Pools } from '../key.ts';
import type { CoolKey } from './key.ts';

export const COOLNESS = {
  'reminded:coolly': [
    {
      zh: '{day}的事我没忘过，用得着你提？',
      en: 'I’ve never forgotten a day like {day}. Do I need telling?',
    },
    { zh: '我付款几时晚过，你还来发这个。', en: 'When was I ever late, that you send me this?' },
    { zh: '看见了。你对别家也这么不放心？', en: 'Seen. Are you as worried about everybody else?' },
    { zh: '往后这种消息不必发，我心里有日子。', en: 'No need for such messages in future. I know the day.' },
    {
      zh: '到了{day}自然给你，犯不上先敲我一下。',
      en: 'On {day} you’ll have it. No call to rap my knuckles first.',
    },
    { zh: '知道，知道，真当我是记性不好的人了。', en: 'I know, I know. You must think my memory’s gone.' },
    { zh: '收到。老客户了，这么提醒有点伤人。', en: 'Received. After all these orders, it stings a little.' },
    {
      zh: '你提不提，{day}都是{day}，我不爱听这个。',
      en: 'With you or without you, {day} is {day}. I don’t like it.',
    },
    { zh: '我做事不用人在后头跟着数日子。', en: 'I don’t need anyone behind me counting the days.' },
    {
      zh: '行，我就当你是例行公事，别有下回。',
      en: 'All right, I’ll take it as routine. Not again, though.',
    },
  ],
  'contacted:coolly': [
    {
      zh: '日子是今天，可天还没黑呢，你急什么？',
      en: 'Yes, it’s today. But it isn’t dark yet, so why the hurry?',
    },
    {
      zh: '正办着呢，你这电话一来，倒像我不想给。',
      en: 'I’m at it. Your call makes it look as if I didn’t want to.',
    },
    {
      zh: '该付的我从没让人催过，你是头一个。',
      en: 'What I owe nobody has ever had to ask for. You’re the first.',
    },
    { zh: '不信我是吧？不信你当初别发货。', en: 'You don’t trust me? Then you shouldn’t have shipped.' },
    {
      zh: '一早就等着我呢？这么盯人，没意思。',
      en: 'Waiting for me since dawn, are you? That’s no way to be.',
    },
    {
      zh: '会付的，不过你这么打来，我心里不痛快。',
      en: 'It’ll be paid. But a call like this leaves a bad taste.',
    },
    { zh: '我跟你们做生意，不是给你们打工。', en: 'I do business with you. I don’t work for you.' },
    {
      zh: '从来都是当天到账，你翻翻以前的单子。',
      en: 'It’s always been in on the day. Look through your old slips.',
    },
    {
      zh: '知道是今天。下回别打了，打了我也是这个点付。',
      en: 'I know it’s today. Don’t ring next time; it won’t be sooner.',
    },
    {
      zh: '别人拖着你不敢说，倒来数落准时的。',
      en: 'The late ones you let be, and it’s the punctual one you ring.',
    },
  ],
} satisfies Pools<CoolKey>;
