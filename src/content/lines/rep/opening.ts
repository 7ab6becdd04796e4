/** First words of the rep. Good and bad ones are meant to sound equally sensible. */
import type { Pools, RepKey } from '../key.ts';

export const OPENING = {
  enter: [
    {
      zh: '敲了敲开着的门，笑着打了个招呼，走到桌前坐下。',
      en: 'A knock on the open door, a smile and a greeting, and you take the chair by the table.',
    },
  ],
  'open-direct': [
    {
      zh: '{name}，今天来就一件事：到期的货款，这个月我们要收{amount}。',
      en: '{name}, I’m here for one thing: on what is due, we need to collect {amount} this month.',
    },
    {
      zh: '{name}，不绕弯子，账上到期的款，这个月请您安排{amount}。',
      en: '{name}, to come straight to it: of what’s due, please arrange {amount} for this month.',
    },
    {
      zh: '{name}，今天专门为货款来的，这个月的数是{amount}，咱们谈谈。',
      en: '{name}, I’ve come about the payment. The figure for this month is {amount}; let’s talk.',
    },
  ],
  'open-prepared': [
    {
      zh: '{name}，对账单我核好带来了，到期的都勾着，本月请付{amount}。',
      en: '{name}, here’s the statement, checked, with what is due ticked. This month: {amount}, please.',
    },
    {
      zh: '{name}，您先看看这张对账单，每笔都有出处，本月该付{amount}。',
      en: '{name}, please look over this statement; every line has its source. This month it’s {amount}.',
    },
    {
      zh: '{name}，账我一笔笔都对过了，单子您看看，这个月该收{amount}。',
      en: '{name}, I’ve been through each entry and here’s the sheet: {amount} to collect this month.',
    },
  ],
  'small-talk': [
    {
      zh: '{name}，好些日子没顾上问候您了，最近店里的生意怎么样？',
      en: '{name}, it’s been a while since I asked after you. How has business been in the shop lately?',
    },
    {
      zh: '{name}，这阵子可忙坏了吧？孩子也该放假了，家里老人都还好吧？',
      en: '{name}, you must have been run off your feet. School’s nearly out; is everyone at home well?',
    },
    {
      zh: '{name}，你们街口又在修路了吧，对您店里的人流影响大不大？',
      en: '{name}, they’re digging up the road on your corner again. Many customers lost by it?',
    },
  ],
  plead: [
    {
      zh: '{name}，公司这回催得实在紧，您就当帮我一把，先付{amount}行吗？',
      en: '{name}, the company is really pressing me this time. Could you help me out with {amount}?',
    },
    {
      zh: '{name}，咱们处得一直不错，我这月就差{amount}，您拉我一把吧。',
      en: '{name}, we’ve always got on well. I’m {amount} short for the month; could you possibly see me through?',
    },
    {
      zh: '{name}，我也知道您难，可领导天天问我，{amount}您多少帮帮忙。',
      en: '{name}, I know things are hard, but my boss asks daily. Could you manage {amount} for me?',
    },
  ],
  'open-hostile': [
    {
      zh: '{name}，这账拖得太久了，今天不给{amount}，我可就不走了。',
      en: '{name}, this has dragged on far too long. I’m not leaving today without {amount} from you.',
    },
    {
      zh: '{name}，欠账还钱天经地义，一次次拖，{amount}今天得有个交代。',
      en: '{name}, a debt is a debt. After all this stalling I want an answer on {amount}, today.',
    },
    {
      zh: '{name}，别家都付了，就您这儿年年拖，{amount}您看着办吧。',
      en: '{name}, everyone else has paid, and year after year you’re late. {amount}: what will it be?',
    },
  ],
} satisfies Partial<Pools<RepKey>>;
