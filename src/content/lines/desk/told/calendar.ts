/** The calendar of a month, told by nobody in particular: mornings, roads, doors, the close. */
import type { Pools } from '../../key.ts';
import type { DeskNarratorKey } from '../key.ts';

export const CALENDAR = {
  'month-opened': [
    {
      zh: '{month}开始了，公司定的数是{quota}，摊到每家头上都不算轻。',
      en: '{month} begins. The company wants {quota}, and every dealer’s share of it is heavy enough.',
    },
    {
      zh: '新的一页：{month}，任务{quota}，台账上还一笔没记。',
      en: 'A fresh page: {month}, quota {quota}, and not one promise in the ledger yet.',
    },
    {
      zh: '{month}的任务下来了，{quota}，月历上的格子都还空着。',
      en: 'The quota for {month} is in: {quota}. All the squares of the calendar are empty.',
    },
    {
      zh: '墙上的表翻到{month}，最上面写着{quota}。',
      en: 'The chart on the wall is turned to {month}; at the top stands {quota}.',
    },
  ],
  'day-broke': [
    {
      zh: '{date}，早上，茶杯还烫手，今天之后还有{left}个工作日。',
      en: '{date}, morning. The tea is too hot to drink; working days left after this one: {left}.',
    },
    {
      zh: '{date}，包子铺刚冒热气，后头还有{left}个工作日。',
      en: '{date}. The bun shop is steaming; working days still to come this month: {left}.',
    },
    {
      zh: '{date}，街上的卷帘门一扇接一扇拉起来，今天之后还有{left}个工作日。',
      en: '{date}. Shutters go up one after another along the street. Working days left after this one: {left}.',
    },
    {
      zh: '{date}，打开本子，今天该办的圈了红，后头还有{left}个工作日。',
      en: '{date}. The notebook is open, today’s tasks ringed in red. Working days left after this one: {left}.',
    },
    {
      zh: '{date}，路上的货车比人起得早，后头还有{left}个工作日。',
      en: '{date}. The trucks are up before the people. Working days left after this one: {left}.',
    },
    {
      zh: '{date}，办公室的灯刚亮，白板上写着：今天之后，{left}个工作日。',
      en: '{date}. The office lights have just come on; the whiteboard says working days left after this one: {left}.',
    },
    {
      zh: '{date}，手机上几条客户的消息，这个月后头还有{left}个工作日。',
      en: '{date}. A few messages from dealers on the phone. Working days left this month after this one: {left}.',
    },
    {
      zh: '{date}，豆浆喝了一半就想起昨天没打完的电话，后头还有{left}个工作日。',
      en: '{date}. Half a cup of soy milk, and you remember a call not made. Working days left after this one: {left}.',
    },
  ],
  'last-day-broke': [
    {
      zh: '{date}，这个月最后一个工作日，今天不到账就算下个月的了。',
      en: '{date}, the last working day. What isn’t in by tonight belongs to next month.',
    },
    {
      zh: '{date}，月底最后一天，财务的电话从早上就占着线。',
      en: '{date}, the last day of the month; the finance room’s line is busy from early on.',
    },
    {
      zh: '{date}，就剩今天了，台账上没勾的还有几行。',
      en: '{date}. Only today is left, and some lines of the ledger have no tick.',
    },
  ],
  travelled: [
    { zh: '路上走了{minutes}，到了{shop}。', en: '{minutes} on the road, and there is {shop}.' },
    {
      zh: '过了集镇和一座桥，{minutes}后看见{shop}的招牌。',
      en: 'Past a market town and a bridge; after {minutes} the sign of {shop} comes in sight.',
    },
    {
      zh: '跟在一辆拉化肥的车后头，开了{minutes}才到{shop}。',
      en: 'Stuck behind a truck of fertiliser: {minutes} to get to {shop}.',
    },
    {
      zh: '开了{minutes}，车停在{shop}斜对面。',
      en: 'A drive of {minutes}; the car is parked across from {shop}.',
    },
    {
      zh: '{minutes}的路，一路都在想见了{name}怎么开口。',
      en: '{minutes} on the way, thinking all along how to begin with {name}.',
    },
  ],
  'talk-began:visit': [
    {
      zh: '{shop}的门开着，进去之前，先想想手里还缺什么。',
      en: 'The door of {shop} stands open. Before going in: is there anything still to prepare?',
    },
    {
      zh: '坐在车里翻了翻文件夹，{name}就在里头。',
      en: 'In the car you go through the folder once more; {name} is inside.',
    },
    {
      zh: '{name}的店到了，该备的材料，趁现在还来得及。',
      en: 'Here is {name}’s shop. If there are papers to prepare, now is the time.',
    },
  ],
  'talk-began:call': [
    {
      zh: '拨了{name}的号码，响了几声，通了。',
      en: 'You dial {name}’s number; it rings a few times, and someone answers.',
    },
    {
      zh: '电话那头有搬货的声音，{name}接了起来。',
      en: 'Goods are being moved at the other end; {name} picks up.',
    },
    {
      zh: '彩铃放了半首歌，{name}才接。',
      en: 'Half a song of the ringing tone goes by before {name} answers.',
    },
    { zh: '第一遍占线，第二遍{name}接了。', en: 'Engaged the first time; at the second try {name} answers.' },
  ],
  'month-closed:reached': [
    {
      zh: '月底封账：任务{quota}，实收{paid}，够数了。',
      en: 'The month is closed: quota {quota}, collected {paid}. It is done.',
    },
    {
      zh: '财务报了最后的数，{paid}，过了{quota}这条线。',
      en: 'Finance reads out the last figure: {paid}, over the line of {quota}.',
    },
    {
      zh: '白板上{quota}旁边写上{paid}，打了个勾。',
      en: 'On the whiteboard, beside {quota}, goes {paid}, and a tick.',
    },
  ],
  'month-closed:short': [
    {
      zh: '月底封账：任务{quota}，实收{paid}，还差{rest}。',
      en: 'The month is closed: quota {quota}, collected {paid}, short by {rest}.',
    },
    {
      zh: '最后的数出来了，{paid}，离{quota}差着{rest}。',
      en: 'The last figure is out: {paid}, which leaves {rest} to {quota}.',
    },
    {
      zh: '白板上{quota}旁边写上{paid}，差的{rest}用红笔圈了起来。',
      en: 'On the whiteboard, beside {quota}, goes {paid}; the missing {rest} is ringed in red.',
    },
  ],
  'grade-revised:A': [
    {
      zh: '公司重评了信用，{name}改为A级：说到日子就见钱。',
      en: 'Credit has been looked at again: {name} now has grade A. Pays on the day.',
    },
  ],
  'grade-revised:B': [
    {
      zh: '公司重评了信用，{name}改为B级：多半准时，偶尔要提一声。',
      en: 'Credit has been looked at again: {name} now has grade B. Mostly on time.',
    },
  ],
  'grade-revised:C': [
    {
      zh: '公司重评了信用，{name}改为C级：话和钱常常对不上。',
      en: 'Credit has been looked at again: {name} now has grade C. Words and money differ.',
    },
  ],
  'grade-revised:D': [
    {
      zh: '公司重评了信用，{name}改为D级：不盯着就不付。',
      en: 'Credit has been looked at again: {name} now has grade D. Pays when watched.',
    },
  ],
  'season-ended': [
    {
      zh: '这个片区跑完了，台账合上，每一笔是怎么来的，翻开都看得见。',
      en: 'The season is over. The ledger is shut, and how each sum came about can be read in it.',
    },
    {
      zh: '最后一页写满了，谁的话能当钱用，心里也有数了。',
      en: 'The last page is full, and by now you know whose word is as good as money.',
    },
  ],
} satisfies Partial<Pools<DeskNarratorKey>>;
