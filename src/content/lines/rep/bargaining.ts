/** The rep's words while amounts are on the table. */
import type { Pools, RepKey } from '../key.ts';

export const BARGAINING = {
  'claim:due': [
    {
      zh: '按合同这几笔货款已经到期了，{name}，这个月应当付{amount}。',
      en: 'Under the contract these items are now due, {name}, so this month it should be {amount}.',
    },
    {
      zh: '{amount}都是过了账期的货，{name}，按说早该到付款的日子了。',
      en: 'The {amount} is all for goods past their term, {name}; the day to pay for them has now come.',
    },
    {
      zh: '货您卖了，账期也到了，{name}，这{amount}请按约定安排。',
      en: 'The goods are sold and the term is up, {name}. Please settle the {amount} as we agreed.',
    },
  ],
  'claim:figures': [
    {
      zh: '按您这儿的动销和进账算下来，{name}，本月付{amount}够得着。',
      en: 'Going by your sales and what comes in, {name}, paying {amount} this month is within reach.',
    },
    {
      zh: '这些货走了多少您最清楚，照数字看，付{amount}是合理的。',
      en: 'You know best how much of it has sold; on those figures {amount} is a reasonable sum to pay.',
    },
    {
      zh: '{name}，卖出去的货我折算过了，回来的钱里该有{amount}。',
      en: '{name}, I’ve priced what you sold; out of the money that came back, {amount} should be ours.',
    },
  ],
  'claim:plan': [
    {
      zh: '照咱们一起排的计划，{name}，每周出一点，合起来正是{amount}。',
      en: 'By the plan we made, {name}, a little goes out each week, and together it makes {amount}.',
    },
    {
      zh: '计划是咱俩一笔一笔算的，{name}，这{amount}就照那张表走吧。',
      en: 'We worked that plan out together, {name}, item by item. Let’s keep to that sheet: {amount}.',
    },
    {
      zh: '货怎么走、钱怎么回，表上都写着，照着它这个月付{amount}。',
      en: 'How the goods go and the money returns is all on the sheet; by that, {amount} this month.',
    },
  ],
  'claim:company': [
    {
      zh: '公司给片区下了任务，{name}，分到您这儿是{amount}，请您配合。',
      en: 'The company has set the territory its quota, {name}; your share of it is {amount}, please.',
    },
    {
      zh: '这个月公司抓回款抓得紧，{name}，您这边定的是{amount}。',
      en: 'The company is strict on collection this month, {name}, and the figure set for you is {amount}.',
    },
    {
      zh: '总部按客户排了数，{name}，您这家是{amount}，我来落实。',
      en: 'Head office has set a sum per customer, {name}. Yours is {amount}, and I’m here to see to it.',
    },
  ],
  'inquire:cash': [
    {
      zh: '{name}，这个月每周大概进多少钱？咱们先把进账看清楚再说数。',
      en: '{name}, how does money come in over the weeks this month? Let’s see that before figures.',
    },
    {
      zh: '您这儿哪几天进账多一些，{name}？我好照着您的节奏来排日子。',
      en: 'Which days bring in more, {name}? Then I can fit the payments to the way your cash runs.',
    },
  ],
  'inquire:stock': [
    {
      zh: '{name}，库里现在还压着多少货？哪些走得动，咱们一起看一看。',
      en: '{name}, how much stock is there just now? Let’s see together which of it is moving.',
    },
    {
      zh: '咱们的货在您库里还够卖多少天，{name}？我心里也好有个数。',
      en: 'How many days of our goods do you still have in store, {name}? I’d like to get an idea.',
    },
  ],
  'inquire:retailers': [
    {
      zh: '{name}，下面的店现在一共欠您多少？拖得最久的主要是哪几家？',
      en: '{name}, how much do the retailers owe you at the moment, and which ones drag it out most?',
    },
    {
      zh: '零售店那边的账收得顺不顺，{name}？过了期的大概有多少钱？',
      en: 'Is collecting from the retailers going smoothly, {name}? Roughly how much is overdue there?',
    },
  ],
  'inquire:suppliers': [
    {
      zh: '{name}，这个月要付款的一共有几家？我们这家排在什么位置？',
      en: '{name}, how many suppliers are you to pay this month, and where do we stand in that line?',
    },
    {
      zh: '别的厂家这个月都催得紧吗，{name}？加在一起大概要付多少？',
      en: 'Are the other suppliers pressing hard this month, {name}? Roughly what do they add up to?',
    },
  ],
  'plan-jointly': [
    {
      zh: '{name}，咱们花几分钟排张表：货怎么走、钱哪天回，一起把数凑出来。',
      en: '{name}, let’s take a few minutes for a sheet: how goods move, when money returns, what fits.',
    },
    {
      zh: '与其我要您给，{name}，不如一起把这个月的进出一周一周排好。',
      en: 'Rather than me asking and you giving, {name}, let’s lay out the month together, week by week.',
    },
    {
      zh: '我带了张空表，{name}，库存、进账、付款，咱们坐下一起填。',
      en: 'I’ve a blank sheet here, {name}: stock, income, payments. Let’s sit down and fill it in together.',
    },
  ],
  hold: [
    {
      zh: '您的难处我听进去了，{name}，可这个数是该付的，我还是这个数。',
      en: 'I’ve heard what’s difficult for you, {name}, but the sum is due, and I stay with my figure.',
    },
    {
      zh: '这个数我是算过才报的，{name}，不能减，咱们想想怎么凑齐。',
      en: 'I worked it out before I named it, {name}. It can’t shrink; let’s see how you can get there.',
    },
    {
      zh: '{name}，差的这一截咱们得补上，数目我不动，办法可以一起想。',
      en: '{name}, we need to close that gap. The figure stays; how to reach it we can work out together.',
    },
    {
      zh: '谢谢您让了一步，{name}，不过离该付的还有距离，我再等您一句。',
      en: 'Thank you for coming up, {name}, but it’s still short of what is due. I’ll wait for your word.',
    },
    {
      zh: '我理解您要留余地，{name}，只是这个数有根有据，我得坚持。',
      en: 'I see you want some leeway, {name}, but the figure has its grounds, and I have to stay with it.',
    },
    {
      zh: '咱们先不急着砍数，{name}，您再看一遍单子，该付的就是这些。',
      en: 'Let’s not rush to cut it, {name}. Look at the sheet again: this is simply what there is to pay.',
    },
  ],
  lower: [
    {
      zh: '您都这么说了，{name}，我也退一步，{amount}，您看行不？',
      en: 'Since you put it that way, {name}, I’ll step back as well. Say {amount}; would that do?',
    },
    {
      zh: '和气生财，{name}，数目我给您减下来，{amount}，咱们好商量。',
      en: 'Let’s keep it friendly, {name}. I’ll bring the sum down to {amount} and we can talk from there.',
    },
    {
      zh: '为了把事定下来，{name}，我这边先让让，{amount}应该不难吧？',
      en: 'To get this settled, {name}, I’ll give a little first. {amount} shouldn’t be hard, should it?',
    },
    {
      zh: '那我回去跟公司解释，{name}，今天就按{amount}说，您也轻松些。',
      en: 'I’ll explain it to the company, {name}. Let’s say {amount} today, and make it easier for you.',
    },
    {
      zh: '我体谅您这个月紧，{name}，先按{amount}来，剩下的往后放放。',
      en: 'I can see the month is tight, {name}. Make it {amount} for now, and the rest can wait a while.',
    },
  ],
  'trade:earlier': [
    {
      zh: '您要是能提前几天付，{name}，数目我可以退到{amount}，一换一。',
      en: 'If you can pay some days earlier, {name}, I can come down to {amount}: one for the other.',
    },
    {
      zh: '数可以谈到{amount}，{name}，条件是日子往前挪，咱们对等。',
      en: 'We can talk about {amount}, {name}, provided the date moves forward. That keeps it even.',
    },
  ],
  'trade:written': [
    {
      zh: '今天要是能落到纸上签字，{name}，我可以把数退到{amount}。',
      en: 'If we can put it on paper and sign it today, {name}, I could bring the sum down to {amount}.',
    },
    {
      zh: '{amount}我可以向公司申请，{name}，但得请您写下来签个字。',
      en: 'I can ask the company for {amount}, {name}, but I’d need you to write it down and sign it.',
    },
  ],
  'trade:order': [
    {
      zh: '您下批货的订单今天定给我，{name}，货款我就退到{amount}。',
      en: 'Give me your next order today, {name}, and on the payment I’ll come down to {amount}.',
    },
    {
      zh: '我退到{amount}可以，{name}，下一批订单您得留给我们，行吧？',
      en: 'I can come down to {amount}, {name}, if the next order stays with us. Is that all right?',
    },
  ],
  remind: [
    {
      zh: '{name}，上回您说好的那个数，最后没付齐，这次咱们把它补上。',
      en: '{name}, the sum you promised last time wasn’t paid in full; this time let’s make it good.',
    },
    {
      zh: '您上次亲口答应过我们一个数，{name}，差的那部分还记在账上。',
      en: 'You gave us a figure yourself last time, {name}, and what was missing is still on the books.',
    },
    {
      zh: '前面说好的还差一截，{name}，我本子上记着，您看怎么了结？',
      en: 'Part of what we agreed before is still open, {name}; I have it noted. How shall we settle it?',
    },
  ],
  'warn:stop-shipping': [
    {
      zh: '我得先跟您说明，{name}，到期不付，按公司规定下批货会暂停。',
      en: 'I ought to tell you beforehand, {name}: if it isn’t paid, our rules stop the next shipment.',
    },
    {
      zh: '这不是吓您，{name}，逾期的客户系统会自动停发，我不想您断货。',
      en: 'It’s no scare, {name}: the system stops shipping to late accounts, and I’d hate you to run dry.',
    },
  ],
  'warn:credit-line': [
    {
      zh: '照规定逾期会影响信用额度，{name}，我希望您那条线能保住。',
      en: 'Under the rules, late payment cuts the credit line, {name}. I’d like to see you keep yours.',
    },
    {
      zh: '先给您提个醒，{name}，这笔再拖，下季度的额度公司就要往下调。',
      en: 'A word in advance, {name}: if this drags on, the company will trim your line next quarter.',
    },
  ],
  threaten: [
    {
      zh: '{name}，再这么拖下去，我只能走法律程序，到时候大家都不好看。',
      en: '{name}, if this goes on I’ll have to take it to court, and that won’t look good for anyone.',
    },
    {
      zh: '您要是还不给，{name}，我就在片区群里说说，看谁还敢给您发货。',
      en: 'If you still won’t pay, {name}, I’ll tell the whole district and see who ships to you then.',
    },
    {
      zh: '话我说明白，{name}，今天不给钱，往后您这店别想好做。',
      en: 'Let me be plain, {name}: no money today, and this shop of yours won’t have an easy time again.',
    },
  ],
  discount: [
    {
      zh: '{name}，您要是这两天就付，我替您申请{percent}的折让，您看合适吗？',
      en: '{name}, if you pay in the next days, I’ll apply for {percent} off for you. Would that suit?',
    },
    {
      zh: '早付有好处，{name}，我给您让{percent}，这个月就结了吧。',
      en: 'Paying early should be worth something, {name}: I’ll give you {percent} if it’s settled this month.',
    },
    {
      zh: '我去跟公司争取{percent}的优惠，{name}，您也爽快点，咱们两便。',
      en: 'I’ll get {percent} off from the company, {name}, if you’ll be quick about it. Good for us both.',
    },
  ],
} satisfies Partial<Pools<RepKey>>;
