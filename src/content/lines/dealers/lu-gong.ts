/** Engineer Lu: quiet, exact, ashamed to owe; thinks in pressures and tolerances; a touch of Liaoning. */
import type { PersonalLines } from '../key.ts';

export const luGongLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '来了……我算着你该到了，凳子给你擦过。',
        en: 'You’re here… I’d worked out you were due. I’ve wiped the stool.',
      },
      {
        zh: '快进屋歇歇。不好意思，又让你为这点钱跑一趟。',
        en: 'Come in and rest. I’m sorry you’ve had to come again over this money.',
      },
      {
        zh: '你先坐，我把这个阀门试完压，就两分钟。',
        en: 'Have a seat. Let me finish pressure-testing this valve, two minutes.',
      },
    ],
    chatted: [
      {
        zh: '厂子那会儿图纸上差一丝都不放行，现在工地上差一寸都能凑合。',
        en: 'At the works a hair’s breadth off was rejected. On sites now an inch off gets by.',
      },
      {
        zh: '一到供暖前就忙，电话全是漏水的，没有送钱的。',
        en: 'Whenever heating season nears, every call is a leak and none is a payment.',
      },
      {
        zh: '我这人不会唠嗑，你别见怪，账本我倒是天天记。',
        en: 'I’m no good at chat, don’t mind me. I do keep the book every day, though.',
      },
      {
        zh: '闺女上初二，物理随我，一道题非得画出受力图才踏实。',
        en: 'My girl’s in her second year. Physics like me: no rest till the forces are drawn.',
      },
    ],
    pitied: [
      {
        zh: '你跑冤枉道儿，根子在我这儿，我心里有数。',
        en: 'You make the trip for nothing and the cause is me. I know that.',
      },
      {
        zh: '你受批评是我拖的，这话我听着抬不起头来。',
        en: 'You were told off because I dragged. I can’t lift my head when I hear that.',
      },
    ],
    angered: [
      {
        zh: '我欠的是钱，不是人品，请你说话留个余量。',
        en: 'What I owe is money, not my character. Please leave a margin in how you speak.',
      },
      {
        zh: '压力加过头，管子要爆的，人也一样。',
        en: 'Too much pressure and a pipe bursts. So does a person.',
      },
      {
        zh: '我没躲过你一回电话，你不该这么讲我。',
        en: 'I’ve not dodged one call of yours. You shouldn’t speak of me like that.',
      },
    ],
    scoffed: [
      {
        zh: '{amount}？超出设计压力了，我真顶不住。',
        en: '{amount}? That’s past my design pressure. I really can’t hold it.',
      },
      {
        zh: '我要是嘴上应了{amount}，那才是糊弄你。',
        en: 'If I said yes to {amount}, that would be cheating you.',
      },
    ],
    weighed: [
      {
        zh: '{amount}，这个数不离谱，你让我拿铅笔划一划。',
        en: '{amount}. Not an absurd figure. Let me run a pencil over it.',
      },
      {
        zh: '欠着就该还。{amount}……我看看哪个工地这礼拜能回钱。',
        en: 'What’s owed should be paid. {amount}… Let me see which site pays this week.',
      },
    ],
    'excuse-raised:retailers-owe': [
      {
        zh: '阳光小区那栋楼暖气都通上了，甲方说等审计，{claimed}就悬在那儿。',
        en: 'The block’s heating is running and the client says wait for the audit. {claimed} hangs there.',
      },
      {
        zh: '三个工地，签收单一张不缺，{claimed}一分没到。我去要，人家给我递烟。',
        en: 'Three sites, every delivery signed, {claimed} and not a fen of it in. I ask, they offer a smoke.',
      },
    ],
    'excuse-raised:warehouse': [
      {
        zh: '旧库房让住建部门贴了条，搬库打货架，{claimed}，票都在抽屉里。',
        en: 'The old store was condemned. Moving and new racks came to {claimed}; receipts in the drawer.',
      },
      {
        zh: '管件怕冻，库房接了一组暖气，{claimed}，我自己装的，工钱都省了。',
        en: 'Fittings crack in frost, so I put heating in the store: {claimed}. I fitted it myself to save.',
      },
    ],
    'excuse-raised:reconcile': [
      {
        zh: '我一颗弯头一颗弯头对的，两边差{claimed}，不是赖，是想弄准。',
        en: 'I checked elbow by elbow. We differ by {claimed}. I’m not dodging, I want it exact.',
      },
      {
        zh: '铜阀那批发的是小一号，退回去了，账上没减，{claimed}，你看单号。',
        en: 'The brass valves came a size small and went back. {claimed} was never taken off; see the number.',
      },
    ],
    'excuse-raised:house': [
      {
        zh: '厂里老宿舍改造，一户得补{claimed}，不补我妈冬天没地方住。',
        en: 'The works’ old flats are being redone, {claimed} a household. Or Mum has no home this winter.',
      },
      {
        zh: '房贷断过一期，银行打电话来，我把{claimed}先填进去了，脸上挂不住。',
        en: 'I’d missed a mortgage payment and the bank rang. {claimed} went there. I’m not proud of it.',
      },
    ],
    'excuse-raised:absent': [
      {
        zh: '我媳妇在沈阳医院陪床，网银盾在她包里，{claimed}我一时转不出来。',
        en: 'My wife’s at the hospital in Shenyang with the bank key in her bag. I can’t send {claimed} yet.',
      },
      {
        zh: '合伙的老师傅回老家了，公账得两枚章，{claimed}卡在他那一枚上。',
        en: 'My partner’s gone to his village and the account takes two seals. {claimed} waits on his.',
      },
    ],
    'excuse-raised:month-end': [
      {
        zh: '热力公司月底拨款，排我{claimed}，文件我拍了照，不是空话。',
        en: 'The heating utility pays out at month end, {claimed} for me. I photographed the notice.',
      },
      {
        zh: '施工队月底发工资才跟我清零活，{claimed}，早一天都抠不出来。',
        en: 'The crews settle small jobs when they’re paid, at month end: {claimed}, not a day sooner.',
      },
    ],
    'excuse-accepted': [
      {
        zh: '你肯信我……那我更不能让你这个信字落空。',
        en: 'You believe me… Then I can let that down even less.',
      },
    ],
    'excuse-dropped': [
      {
        zh: '你说得对，这条不成立，我划掉。对不住。',
        en: 'You’re right, this one doesn’t stand. I’ll strike it. Sorry.',
      },
      {
        zh: '是我把困难往大了想，这个能自己消化。',
        en: 'I was making more of it than there is. I can absorb that myself.',
      },
    ],
    'excuse-halved': [
      {
        zh: '我重新量了一遍，误差不小，准数是{remains}。',
        en: 'I’ve measured again. My error wasn’t small; the true figure is {remains}.',
      },
    ],
    'excuse-insisted': [
      {
        zh: '{remains}有据可查，我一张一张给你铺开看。',
        en: '{remains}, and it’s all on paper. I’ll lay the sheets out one by one.',
      },
      {
        zh: '别的我都能想办法，{remains}这个口子真焊不上。',
        en: 'I can find ways round the rest. That {remains} is a leak I can’t weld.',
      },
    ],
    'excuse-wounded': [
      {
        zh: '我在厂里签了十年的检验单，没签过一张假的。',
        en: 'Ten years I signed inspection sheets at the works, and never a false one.',
      },
    ],
    'offered-first': [
      {
        zh: '我昨晚算到半宿，眼下稳拿得出的是{amount}。少了，我知道。',
        en: 'I sat up over it last night. What’s surely there is {amount}. It’s too little, I know.',
      },
      {
        zh: '{amount}，不敢报虚的，报出来就得给得上。',
        en: '{amount}. I don’t dare inflate it; if I say it I must pay it.',
      },
    ],
    offered: [
      { zh: '我把自己那份工资停了，{amount}。', en: 'I’ll stop my own wages. {amount}.' },
      {
        zh: '电焊机先不换了，省下来的给你，{amount}。',
        en: 'The new welder can wait. What that saves goes to you: {amount}.',
      },
      {
        zh: '你提的这个路子可行，重新核一遍是{amount}。',
        en: 'Your approach works. Checked again, it comes to {amount}.',
      },
      {
        zh: '我厚着脸皮再去趟工地，{amount}应该够得着。',
        en: 'I’ll swallow my pride and go to the site again. {amount} should be in reach.',
      },
      { zh: '安全余量我都交出来了，{amount}。', en: 'I’ve handed over my safety margin. {amount}.' },
    ],
    stood: [
      { zh: '{amount}，是实测的数，不是拍脑袋的。', en: '{amount}. That’s measured, not guessed.' },
      {
        zh: '我不是跟你拉锯，{amount}往上我心里没底。',
        en: 'I’m not see-sawing with you. Above {amount} I’ve no ground under me.',
      },
      { zh: '表针就指在{amount}，我拧不动它。', en: 'The needle stands at {amount}. I can’t turn it.' },
      {
        zh: '应你多的容易，到日子没钱，我没法见你。{amount}。',
        en: 'Saying more is easy. On the day, without it, I couldn’t face you. {amount}.',
      },
      {
        zh: '对不住，还是{amount}，等我再收回一家才敢动。',
        en: 'I’m sorry, still {amount}. I need one more site to pay before I dare move.',
      },
    ],
    pocketed: [
      {
        zh: '你给我松了扣，我不能当没看见，往后慢慢补你。',
        en: 'You’ve eased the bolt for me. I won’t pretend not to see it; I’ll make it up.',
      },
    ],
    'measure-welcomed:joint-collection': [
      {
        zh: '你跟我一块儿去工地？单据我备齐了，就差个敢开口的人。',
        en: 'You’d come to the site with me? The papers are ready; I only lack someone who dares to ask.',
      },
    ],
    'told:retailers': [
      {
        zh: '哪个工地欠多少、拖几天，我列了表，你直接看。',
        en: 'Which site owes what and for how long: it’s in a table. Look for yourself.',
      },
    ],
    'told:cash': [
      {
        zh: '流水我按周记的，哪周断流、哪周来水，都画了曲线。',
        en: 'I keep it by the week. Where it runs dry and where it flows, I’ve drawn the curve.',
      },
    ],
    softened: [
      {
        zh: '你没拿话压我，还帮我找堵点，我这心里得劲多了。',
        en: 'You didn’t lean on me, you helped find the blockage. That does me good.',
      },
      {
        zh: '头一回有人跟我一块儿把账当图纸看，咱接着画。',
        en: 'Nobody’s read the account with me like a drawing before. Let’s go on.',
      },
      {
        zh: '你比催账的多懂一层，还看得懂我这张表。',
        en: 'You understand more than a collector does. You can even read my chart.',
      },
    ],
    planned: [
      {
        zh: '进水、出水都标上了，{amount}是能走通的，就怕哪一段堵。',
        en: 'Inflow and outflow are marked. {amount} can run through, if no section blocks.',
      },
    ],
    'shrugged-warning:stop-shipping': [
      {
        zh: '断货？哪栋楼跑了水没件儿换，你去跟住户说？',
        en: 'Cut me off? Then when a block floods and there’s no part, you tell the tenants.',
      },
    ],
    committed: [
      {
        zh: '{amount}，我按合格证的标准应你，差一分算我废品。',
        en: '{amount}, certified. If it’s a fen short, mark me as scrap.',
      },
      {
        zh: '成，{amount}。这回我不光记着，我把它写在墙上。',
        en: 'Right, {amount}. I won’t just remember it, I’ll write it on the wall.',
      },
    ],
    'commitment-countered': [
      {
        zh: '按最坏的工况打算，{amount}我兜得住。',
        en: 'Reckoning on the worst conditions, {amount} I can hold.',
      },
      { zh: '{amount}不好看，可它不漏。', en: '{amount} isn’t handsome, but it won’t leak.' },
      {
        zh: '我宁可少应、早给，{amount}，你看行不？',
        en: 'I’d rather promise less and pay sooner. {amount}, would that do?',
      },
      {
        zh: '留一成怕工地再拖，应你的是{amount}，这个不打折。',
        en: 'A tenth aside in case a site drags. What I promise is {amount}, undiscounted.',
      },
    ],
    scheduled: [
      {
        zh: '{schedule}，跟工地的节点对得上，我贴在扳手架上。',
        en: '{schedule}. It fits the sites’ stages. I’ll pin it above the spanners.',
      },
    ],
    signed: [
      {
        zh: '我签正楷，日期也写全，按图施工，陆志远。',
        en: 'I’ll sign in full, with the date. Built to drawing: Lu Zhiyuan.',
      },
    ],
    'signing-dodged': [
      {
        zh: '落了笔就得一丝不差，容我再复核一宿，行不？',
        en: 'Once I sign it must be exact. May I check it overnight?',
      },
      {
        zh: '我怕签了又让工地坑一回，到时候连脸都没地儿搁。',
        en: 'I’m afraid a site lets me down again after I sign. Where would I hide then?',
      },
    ],
    'promised-vaguely': [
      {
        zh: '大概{amount}，我不爱说大概俩字，可眼下只能这么说。',
        en: 'About {amount}. I dislike the word about, but it’s all I can say now.',
      },
    ],
    'admitted-promise': [
      {
        zh: '我应过{said}，到位{paid}，这笔不合格记录在我头上。',
        en: 'I said {said} and delivered {paid}. That failed inspection is on me.',
      },
    ],
    'parted:handshake': [
      {
        zh: '谢谢你肯等。天不早了，道上慢点开。',
        en: 'Thank you for being willing to wait. It’s getting on; drive slowly.',
      },
    ],
    'parted:dealer-left': [
      {
        zh: '再说下去我怕失态，工地那边漏水，我先去了。',
        en: 'If we go on I’ll lose my composure. There’s a leak on site; I’ll go.',
      },
    ],
    'parted:rep-left': [
      {
        zh: '好，到那天我把回款的单子先备好，不让你白来。',
        en: 'Good. I’ll have the sites’ payment slips ready that day, so you don’t come for nothing.',
      },
    ],
    'parted:vague': [
      {
        zh: '没给你个准信儿，我过意不去……你慢走。',
        en: 'I’ve given you nothing definite, and I feel bad about it… Go safely.',
      },
    ],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，{shop}里阀门按尺寸排成一线，{name}放下扳手，先把手擦净了才过来。',
        en: '{clock}. In {shop} the valves stand in line by size; {name} puts down a spanner and wipes his hands before coming over.',
      },
    ],
    'stalled:silence': [
      {
        zh: '{name}摘下耳朵上的铅笔，在纸边划了一道，又轻轻擦掉。',
        en: '{name} takes the pencil from behind his ear, draws a line in the margin and rubs it out again.',
      },
    ],
  },
};
