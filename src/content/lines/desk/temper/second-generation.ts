/** The second generation: a payment is a row in a table, and a call is an interruption. */
import type { Pools } from '../../key.ts';
import type { NeverContactedWell } from '../key.ts';

export const SECOND_GENERATION = {
  reminded: [
    { zh: '已经在排款表里了，{day}，状态是待付。', en: 'It’s in the payment table already: {day}, pending.' },
    { zh: '收到，下回发消息就好，我看得到。', en: 'Received. A message will do next time, I see them.' },
    { zh: '{day}没变，现金流我昨晚又推了一遍。', en: '{day} stands. I ran the cash flow again last night.' },
    { zh: '谢谢，附上发票号会更方便我对。', en: 'Thanks. With the invoice number it’s easier to match.' },
  ],
  'contacted:coolly': [
    {
      zh: '系统里早设好了，这个电话没有必要。',
      en: 'It was set up in the system long ago. This call wasn’t needed.',
    },
    { zh: '不用打电话的，到点我会处理。', en: 'No need to ring. I’ll deal with it when it’s due.' },
    { zh: '我们按流程付款，不按电话付款。', en: 'We pay by procedure, not by phone call.' },
    {
      zh: '回单会发到你邮箱，下次看邮件就行。',
      en: 'The slip goes to your mailbox. Next time just read your mail.',
    },
  ],
  pestered: [
    { zh: '我们约过日期了，请按日期来。', en: 'We agree on dates here. Please go by them.' },
    { zh: '频繁催促不会让数字变快，谢谢。', en: 'Frequent chasing doesn’t speed up figures, thank you.' },
    {
      zh: '你这样会打乱我的安排，下次先发消息。',
      en: 'This upsets my schedule. Send a message first next time.',
    },
  ],
  announced: [
    { zh: '{day}那笔已付，回单随后。', en: 'The item for {day} is paid. Slip to follow.' },
    { zh: '付款完成，请你方核销。', en: 'Payment complete. Please clear it on your side.' },
    { zh: '已执行，麻烦确认到账时间。', en: 'Executed. Please confirm when it arrives.' },
    { zh: '这一行我标绿了，你们也更新一下。', en: 'I’ve marked that row green. Update yours too.' },
  ],
  pays: [
    { zh: '是我们的差错，{amount}现在补付。', en: 'The error is ours. {amount} is being paid now.' },
    {
      zh: '数据我核过，你说得对，{amount}马上走。',
      en: 'I’ve checked, and you’re right. {amount} goes at once.',
    },
    { zh: '不想留坏记录，{amount}今天结清。', en: 'I don’t want a bad record. {amount}, settled today.' },
  ],
  'puts-off': [
    {
      zh: '按现在的现金流，{amount}排不进这几天。',
      en: 'On present cash flow, {amount} won’t fit in these days.',
    },
    { zh: '我爸那边还没批，流程卡住了。', en: 'My father hasn’t approved it yet. The process is stuck.' },
    { zh: '回款比预测慢，我得先保工资。', en: 'Receipts are behind forecast. Wages come first.' },
    {
      zh: '{day}我算得太乐观了，给我时间重排。',
      en: 'I was too hopeful about {day}. Give me time to replan.',
    },
  ],
  renewed: [
    {
      zh: '可以，{day}，{amount}，发我书面版确认。',
      en: 'Yes: {day}, {amount}. Send it in writing and I’ll confirm.',
    },
    { zh: '我按{day}重排，这次留了余量。', en: 'I’ll replan for {day}, with a margin this time.' },
    { zh: '双方签字存档，{day}前我会到位。', en: 'Signed and filed by both. It’ll be there by {day}.' },
  ],
  rang: [
    { zh: '你好，电话会议可以，先说议题。', en: 'Hello. A call is fine. What’s on the agenda?' },
    { zh: '喂，我把表打开了，请讲。', en: 'Hello. I’ve got the sheet open. Go ahead.' },
    { zh: '我下一个安排前还有点时间，请说。', en: 'I have a little time before my next thing. Please.' },
  ],
  returned: [
    { zh: '第二轮了，我们从上次的结论开始。', en: 'Round two. Let’s start from where we ended.' },
    {
      zh: '你好，纪要我看过了，有几处要更新。',
      en: 'Hello. I’ve read the notes; a few points need updating.',
    },
    { zh: '请坐，新数据在平板上，一起看。', en: 'Have a seat. The new figures are on the tablet.' },
  ],
} satisfies Pools<NeverContactedWell>;
