/** The rep at the desk: going, ringing, planning, measures, the end of the day. Each is also a choice on the screen. */
import type { Pools } from '../../key.ts';
import type { DeskRepKey } from '../key.ts';

export const WORKING = {
  visit: [
    {
      zh: '去一趟{shop}，把该备的备好，跟{name}当面谈。',
      en: 'Off to {shop}: get things ready on the way, and talk with {name} face to face.',
    },
    {
      zh: '收拾文件夹出门，到{shop}坐下来找{name}谈数。',
      en: 'Pack the folder, drive out to {shop} and sit down with {name} over the figure.',
    },
    {
      zh: '电话里说不透，还是跑一趟{shop}见{name}本人。',
      en: 'The phone won’t do for this. Out to {shop}, to see {name} in person about it.',
    },
  ],
  call: [
    {
      zh: '不跑那么远了，打个电话跟{name}谈这个月的款。',
      en: 'Save the trip: ring {name} up and talk about this month’s payment by phone.',
    },
    {
      zh: '翻出{name}的号码拨过去，电话里把数先谈一谈。',
      en: 'Look up {name}’s number, dial, and see how far talking gets on the line.',
    },
    {
      zh: '趁手头有空，打给{name}，看电话里能定下多少。',
      en: 'There’s a moment to spare: call {name} and see how much can be settled by phone.',
    },
  ],
  'send-plan': [
    {
      zh: '{name}，本月计划发您了，数是{amount}，请您照着安排。',
      en: '{name}, I’ve sent you the plan for this month: {amount}. Please arrange things by it.',
    },
    {
      zh: '给{name}发一份做好的计划表，回款写的是{amount}。',
      en: 'Send {name} the finished plan for the month; the line for payment says {amount}.',
    },
    {
      zh: '{name}，计划表您收一下，本月{amount}，有空您看看。',
      en: '{name}, here’s the plan sheet, {amount} this month. Have a look when you find the time.',
    },
  ],
  'start-measure:joint-collection': [
    {
      zh: '{name}，带上欠条，咱俩一家家去收，我估着能多回{amount}。',
      en: '{name}, bring the IOUs and we’ll go door to door; I reckon on {amount} more.',
    },
    {
      zh: '{name}，我陪您下去跑几家欠款的店，估计能多收回{amount}。',
      en: '{name}, let me go round the shops that owe you, with you; it should bring {amount}.',
    },
    {
      zh: '{name}，您拉不下脸我来开口，今天去收款，盼着{amount}。',
      en: '{name}, I’ll do the asking where you can’t. Collecting today, for {amount} or so.',
    },
  ],
  'start-measure:incentive': [
    {
      zh: '{name}，按日子付有返利，我批下来了，估着能多出{amount}。',
      en: '{name}, the rebate for paying by the date is approved. I count on {amount} more.',
    },
    {
      zh: '给{name}办一个按期付款的返利，估计能多回{amount}。',
      en: 'Set up a rebate for {name} for paying on the date; my estimate is {amount} more.',
    },
    {
      zh: '{name}，早付的甜头写在这张单子上，多付{amount}就值了。',
      en: '{name}, what early payment earns you is on this sheet. I hope for {amount} more.',
    },
  ],
  'start-measure:promotion': [
    {
      zh: '到{shop}周边赶集摆摊做地推，货动了能多回{amount}。',
      en: 'Set up a stall at the market near {shop}: moving goods should bring {amount} in.',
    },
    {
      zh: '{name}，喇叭帐篷我带来了，咱们下乡卖货，争取{amount}。',
      en: '{name}, I’ve brought the tent and loudspeaker. Out to the villages, for {amount}.',
    },
    {
      zh: '帮{name}把压着的货搬到集上去卖，估计换回{amount}。',
      en: 'Take what lies in {name}’s store to market and sell it there; it might fetch {amount}.',
    },
  ],
  'start-measure:outlet': [
    {
      zh: '替{name}去谈几家新店铺货，开出来估计多回{amount}。',
      en: 'Win a few new shops for {name} to supply; once open they should bring {amount} more.',
    },
    {
      zh: '{name}，邻镇那几家我陪您去谈，铺开了能多出{amount}。',
      en: '{name}, let’s call on those shops in the next town; I’d expect {amount} from them.',
    },
    {
      zh: '带着样品挨家敲门，给{shop}添几个网点，盼着{amount}。',
      en: 'Knock on doors with samples and add outlets for {shop}; {amount} would be welcome.',
    },
  ],
  'start-measure:new-product': [
    {
      zh: '{name}，新品利厚，先给您上一批，估着能多回{amount}。',
      en: '{name}, the new line has a better margin. Yours first; I’d say {amount} more.',
    },
    {
      zh: '给{shop}上一个利润好的新品，卖起来多回{amount}。',
      en: 'Put a new product with a good margin into {shop}; it ought to bring {amount} more.',
    },
    {
      zh: '{name}，样品摆门口试卖几天，顺了就能多付{amount}。',
      en: '{name}, put these samples by the door for some days; if they go, that’s {amount}.',
    },
  ],
  'start-measure:lend-staff': [
    {
      zh: '从公司借两个人给{name}用几天，腾出手能多回{amount}。',
      en: 'Lend {name} two of our people for some days; with hands free, {amount} more may come.',
    },
    {
      zh: '{name}，您忙不过来，我派人来帮着理账送货，图个{amount}。',
      en: '{name}, you’re short of hands: I’ll send people to help, and hope for {amount}.',
    },
    {
      zh: '安排人手去{shop}帮几天忙，估计能多出{amount}的款。',
      en: 'Arrange for people to help out at {shop} for a few days; worth {amount}, I think.',
    },
  ],
  'start-measure:training': [
    {
      zh: '{name}，我来给店员上一课，会卖了，估着能多回{amount}。',
      en: '{name}, I’ll come and teach your staff to sell. My guess is {amount} more from it.',
    },
    {
      zh: '去{shop}把店员叫齐讲讲怎么卖，估计多回{amount}。',
      en: 'Gather the staff of {shop} and show them how to sell it; that may bring {amount}.',
    },
    {
      zh: '给{name}的人做一次培训，嘴上会说了，盼着多出{amount}。',
      en: 'Train {name}’s people in selling; once they know what to say, {amount} more.',
    },
  ],
  'check-receipts': [
    {
      zh: '打开银行流水，跟承诺台账一笔一笔对，看谁付了谁没付。',
      en: 'Open the bank’s receipts and go down the promise ledger: who paid, who didn’t?',
    },
    {
      zh: '嘴上说付了不算，查一查到账，再跟答应的数对一遍。',
      en: 'Saying it’s paid isn’t paying. Check what came in against what was promised.',
    },
    {
      zh: '请财务拉一张到账单，对着台账把每笔到期的款勾掉。',
      en: 'Get a list of receipts from the office and tick off every part that has fallen due.',
    },
  ],
  'end-day': [
    {
      zh: '今天先到这儿，把本子合上，剩下的明天一早接着办。',
      en: 'That’s it for today. Shut the notebook; the rest can wait till tomorrow morning.',
    },
    {
      zh: '该跑的跑了，该打的打了，收工回去，明天再说。',
      en: 'Visits made, calls made. Time to knock off and head home; tomorrow’s another day.',
    },
    {
      zh: '天不早了，记下今天的事，回家歇着，明早再出门。',
      en: 'It’s getting late. Note down what happened, go home, and set out again tomorrow.',
    },
  ],
} satisfies Partial<Pools<DeskRepKey>>;
