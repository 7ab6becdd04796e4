/** How a meeting and a month are played, as the help tells it. */
import { catalogue } from './catalogue.ts';

export const HELP = catalogue({
  'help.1': {
    zh: '挑一位欠着货款的经销商，看看档案，出门前用一个小时做准备。',
    en: 'Pick a dealer who owes you money, read the file, and spend an hour preparing.',
  },
  'help.2': {
    zh: '进门以后，从列出的话里挑一句说。金额和日子由你定。',
    en: 'In the room, choose what to say from the replies. Amounts and dates are yours to set.',
  },
  'help.3': {
    zh: '对方会找理由，有真有假，也有半真半假：你可以去看、去问，可以顶住，也可以认下来。',
    en: 'There will be excuses: true, false and half true. You can look into them, stand firm, or let them pass.',
  },
  'help.4': {
    zh: '看脸色和动作，就知道对方还有多少耐心、信你几分。',
    en: 'The face and the body show how much patience and trust are left.',
  },
  'help.5': {
    zh: '要让对方亲口承诺，再把日子、分几笔、付款方式定下来，最好写成字据。',
    en: 'Win a commitment, then make it firm: dates, parts, method, and in writing if you can.',
  },
  'help.6': {
    zh: '谈完有复盘：三项得分从哪句话来，对方心里的底牌是什么。',
    en: 'Afterwards you see which lines made your three scores, and what was true all along.',
  },
  'help.meeting': { zh: '谈一场', en: 'One meeting' },
  'help.month': { zh: '跑一个月', en: 'A whole month' },
  'help.month.1': {
    zh: '月初先跑一圈：和每家坐下来定计划、要承诺。没开口要过的钱，不会自己来。',
    en: 'Begin with a round: sit down with each dealer, plan the month, win a commitment. Money nobody asked for does not come.',
  },
  'help.month.2': {
    zh: '承诺到不了目标的，就是缺口：挑对症的办法补上，先自己估一估能补多少。',
    en: 'What the commitment leaves open is the gap: close it with a measure that fits, and estimate first what it will bring.',
  },
  'help.month.3': {
    zh: '到日子前后跟一跟，松紧看人；对方说付了，查了到账才算数。没到的当天就催。',
    en: 'Follow up around each date, as tightly as suits the dealer. “Paid” counts once the receipts say so; press a miss the same day.',
  },
  'help.month.4': {
    zh: '每件事都花时间，一天就那么几个钟头。月底看清每家为什么付了这么多。',
    en: 'Everything takes time, and a day has only so much. The month’s end shows why each dealer paid what was paid.',
  },
  'help.month.keys': {
    zh: '键盘：数字键做建议的事，E 收工，M、C、L 看地图、月历和承诺台账。',
    en: 'Keyboard: number keys do what is suggested, E ends the day, M, C and L show map, calendar and ledger.',
  },
  'help.keys': {
    zh: '键盘：数字键选话，F 看手里的牌，Tab 移动，回车确定，Esc 返回。每一步都自动保存。',
    en: 'Keyboard: number keys choose a reply, F shows what you know, Tab moves, Enter confirms, Escape goes back. Every move is saved.',
  },
});
