/** Mr Shi: a retired teacher who marks everything and dates every complaint; a touch of Shanxi. */
import type { PersonalLines } from '../key.ts';

export const shiXianshengLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '请坐。迟到与否我先不论，鞋底的泥请在门口磕一磕。',
        en: 'Be seated. Whether you’re late I’ll leave aside; kindly knock the mud off first.',
      },
      {
        zh: '这位同学，哦，这位代表，来得正好，本子刚翻到贵公司。',
        en: 'Now, this student… I mean, this representative. Well timed: I’ve just reached your firm.',
      },
      {
        zh: '来了便好。上次说话用的是铅笔，今天咱们换钢笔。',
        en: 'Good that you came. Last time we spoke in pencil; today let’s use ink.',
      },
    ],
    chatted: [
      {
        zh: '早先教娃娃们写作文，头一条就是不许空话。你们的函，通篇空话。',
        en: 'My first rule of composition was no empty phrases. Your letters are nothing but.',
      },
      {
        zh: '满县城开收割机的，倒有一半让我罚抄过课文。',
        en: 'Half the county’s harvester drivers have copied out texts for me as punishment.',
      },
      {
        zh: '老伴嫌我爱挑错别字，我说招牌都写错，货能对得了？',
        en: 'My wife says I nitpick. I say, if the sign’s misspelt, can the goods be right?',
      },
      {
        zh: '喝口小米汤吧，养胃，胃不好的人记性也不好。',
        en: 'Have some millet broth. It settles the stomach, and a bad stomach spoils the memory.',
      },
      {
        zh: '你谈吐有章法，想必当年语文不差？',
        en: 'You speak in proper paragraphs. Good at literature, were you?',
      },
    ],
    pitied: [
      {
        zh: '诉苦是记叙文，催款是议论文，你文体弄混了。',
        en: 'A tale of woe is narrative; asking for payment is argument. You’ve mixed your genres.',
      },
      {
        zh: '学生没交作业也是这个说法，我教了一辈子书，听得多了。',
        en: 'Pupils without homework say just that. In a lifetime of teaching I’ve heard it often.',
      },
    ],
    angered: [
      {
        zh: '请自重！我站了三十年讲台，还没人这样同我讲话。',
        en: 'Mind your manners! Thirty years at the lectern and no one has spoken to me so.',
      },
      {
        zh: '出言不逊，时间、地点、原话，我这就记下来。',
        en: 'Insolence: time, place and exact words. I’m writing it down now.',
      },
      {
        zh: '有理不在声高，你嗓门一大，道理先输了一半。',
        en: 'Reason doesn’t shout. Raise your voice and half your case is gone.',
      },
    ],
    scoffed: [
      {
        zh: '{amount}？夸张是修辞，不是算账的法子。',
        en: '{amount}? Hyperbole is a figure of speech, not a way of reckoning.',
      },
      {
        zh: '开口{amount}，论据呢？无论据者，零分。',
        en: 'You open with {amount}. Where’s the evidence? No evidence, no marks.',
      },
    ],
    weighed: [
      {
        zh: '{amount}，立论尚可，容我往前翻两页再批。',
        en: '{amount}. A passable thesis. Let me turn back two pages before I mark it.',
      },
      {
        zh: '你列的{amount}条理还清楚，我不便一笔打叉。',
        en: 'Your {amount} is set out clearly. I can’t simply put a cross through it.',
      },
    ],
    'excuse-raised:flaw': [
      {
        zh: '请看，去岁三月十七，旋耕刀片硬度不足，下地半日卷刃，计{claimed}，照片编了号。',
        en: 'See: last year, seventeenth of March, tiller blades so soft they curled in half a day. {claimed}, photographs numbered.',
      },
      {
        zh: '去岁谷雨到的轴承，少油，异响，农户围了我的门，{claimed}，一笔未销。',
        en: 'Last year’s Grain Rain bearings ran dry and howled. Farmers at my door: {claimed}, still open.',
      },
    ],
    'excuse-raised:reconcile': [
      {
        zh: '贵司对账单有错字两处、错数四处，合{claimed}，请先订正，再谈交卷。',
        en: 'Your statement has two misprints and four wrong sums, {claimed} in all. Corrections first.',
      },
      {
        zh: '去年腊月初八退的三角带，至今未见红字，{claimed}，我这里写着呢。',
        en: 'Belts returned last year, eighth of the twelfth moon, never credited: {claimed}. It’s written here.',
      },
    ],
    'excuse-raised:prior-promise': [
      {
        zh: '前任代表立冬日亲口所言，返我{claimed}，我念原话给你听，一字不改。',
        en: 'Your predecessor, on the first day of winter: {claimed} back to me. I’ll read his words verbatim.',
      },
      {
        zh: '样机他说“用着，不收钱”，账上却写{claimed}。这引号是我加的，话是他说的。',
        en: '“Use it, no charge,” he said of the demo machine, and you bill {claimed}. My quotation marks, his words.',
      },
    ],
    'excuse-raised:rival-terms': [
      {
        zh: '两家的条件我作了对照表，人家优者七，贵司优者二，{claimed}该先付谁？',
        en: 'I’ve tabulated both offers: they lead on seven points, you on two. Who then merits {claimed}?',
      },
      {
        zh: '河北那家准时送货、附说明书，{claimed}先与他，这叫赏罚分明。',
        en: 'The Hebei firm delivers on time, manual enclosed. {claimed} to them first: merit rewarded.',
      },
    ],
    'excuse-raised:retailers-owe': [
      {
        zh: '各村修理铺赊欠，有名有姓有日子，合{claimed}，多是我的学生，话难出口。',
        en: 'Village repair shops, named and dated, owe {claimed}. Mostly my old pupils; it’s hard to ask.',
      },
      {
        zh: '农机合作社欠{claimed}，社长当年就爱拖作业，如今拖款，一脉相承。',
        en: 'The machine co-op owes {claimed}. Its head was always late with homework; now it’s money.',
      },
    ],
    'excuse-raised:stock': [
      {
        zh: '贵司去岁九月初三硬配的播种盘，{claimed}，满架无人问津，我逐件贴了签。',
        en: 'The seed plates you forced on me last year, third of the ninth moon: {claimed}, each one labelled.',
      },
      {
        zh: '机型都换代了，老配件{claimed}压在架上，成了文物。',
        en: 'The models have moved on. {claimed} of old parts sits there: museum pieces.',
      },
    ],
    'excuse-accepted': [
      {
        zh: '好，知错能认，这一条我用红笔勾销了。',
        en: 'Good. A fault owned. I have struck this entry out in red.',
      },
    ],
    'excuse-dropped': [
      {
        zh: '证据面前，是我记岔了，此条作废，注明日期。',
        en: 'Faced with the evidence, I noted it wrongly. Entry void, and dated.',
      },
      {
        zh: '你驳得有理，先生也有念错字的时候。',
        en: 'Well refuted. Even a teacher sometimes misreads a character.',
      },
    ],
    'excuse-halved': [
      {
        zh: '四舍五入舍得不严谨，重新誊写，应为{remains}。',
        en: 'My rounding lacked rigour. In fair copy it should read {remains}.',
      },
    ],
    'excuse-insisted': [
      {
        zh: '白纸红字在此，{remains}，你可以抄一份回去。',
        en: 'Here it stands in red ink: {remains}. You may copy it out and take it home.',
      },
      {
        zh: '答非所问，{remains}这道题，请重答。',
        en: 'That didn’t address the question. {remains}: please answer it again.',
      },
    ],
    'excuse-wounded': [
      {
        zh: '我石敬亭教人诚实教了半辈子，你说我作伪？请把这句收回去。',
        en: 'Half a lifetime Shi Jingting taught honesty, and you call me a forger? Withdraw that.',
      },
    ],
    'offered-first': [
      { zh: '依眼下表现，给个及格分，{amount}。', en: 'On present performance, a pass mark: {amount}.' },
      {
        zh: '扣除未结各条，本月拟付{amount}，请过目。',
        en: 'Less the entries outstanding, I propose {amount} this month. Please look it over.',
      },
    ],
    offered: [
      { zh: '这一问答得好，加分，{amount}。', en: 'Well answered. Extra marks: {amount}.' },
      { zh: '你肯认一条，我便勾一条，{amount}。', en: 'Own an entry and I tick an entry. {amount}.' },
      {
        zh: '买宣纸的钱先挪与你，{amount}，字可以少写。',
        en: 'My paper money goes to you: {amount}. I can do with less calligraphy.',
      },
      {
        zh: '孺子可教，{amount}，莫要骄傲。',
        en: 'You can be taught after all. {amount}; don’t let it go to your head.',
      },
      {
        zh: '修改稿比初稿强，{amount}，附批语一句：守时。',
        en: 'The revision beats the draft. {amount}, with one comment: be punctual.',
      },
    ],
    stood: [
      {
        zh: '{amount}，卷子交了就不改分，你磨我也是这个。',
        en: '{amount}. Once a paper’s in, the mark stands, however you plead.',
      },
      {
        zh: '尚有一问未答，补考之前，{amount}。',
        en: 'One question remains unanswered. Until the resit, {amount}.',
      },
      {
        zh: '你讲的是形容词，我要的是数词。仍是{amount}。',
        en: 'You offer adjectives; I asked for numerals. Still {amount}.',
      },
      {
        zh: '本子上的事一桩没动，{amount}凭什么动？',
        en: 'Nothing in the notebook has moved. Why should {amount}?',
      },
      {
        zh: '不与你争，只与你对，对到此处，就是{amount}。',
        en: 'I don’t argue, I verify. Verified this far, it’s {amount}.',
      },
    ],
    pocketed: [
      {
        zh: '你自行减数，可见初稿未经推敲，记一笔。',
        en: 'You cut it yourself, so the draft was never weighed. I note that.',
      },
    ],
    'demanded:goods': [
      {
        zh: '货有微瑕，当有所补，此乃公理，你说补几件？',
        en: 'Flawed goods call for amends: that is axiomatic. How many pieces, would you say?',
      },
    ],
    'evaded:cash': [
      {
        zh: '银钱的事记在另一本上，蓝皮的，今日不讲那一课。',
        en: 'Cash is in another notebook, the blue one. That lesson isn’t today.',
      },
    ],
    softened: [
      {
        zh: '难得有人听我把本子念完，气顺了，咱们往后翻新的一页。',
        en: 'Rarely does anyone hear the notebook out. I feel better; let’s turn a fresh page.',
      },
      {
        zh: '你不辩不躲，一条一条答，这是好学生的样子。',
        en: 'You neither quarrel nor dodge, you answer in order. That’s a good pupil.',
      },
    ],
    planned: [
      {
        zh: '这张表横平竖直，有头有尾，{amount}倒像是推出来的，不是喊出来的。',
        en: 'The table has a beginning and an end. {amount} looks derived, not shouted.',
      },
    ],
    'took-discount': [
      {
        zh: '{percent}，算你补了半份作业，另半份几时交？',
        en: '{percent}. That’s half your homework made up. When comes the other half?',
      },
    ],
    committed: [
      {
        zh: '{amount}，一言既出，我自己也记进本子里，一视同仁。',
        en: '{amount}. My word is given, and I enter it against myself too. Equal treatment.',
      },
      {
        zh: '可，{amount}。先生教人守信，自己不能缺课。',
        en: 'Granted: {amount}. I taught others to keep faith; I can’t skip the class.',
      },
    ],
    'commitment-countered': [
      {
        zh: '宁可少写一句，不可写错一句，{amount}。',
        en: 'Better a sentence too few than a sentence wrong. {amount}.',
      },
      { zh: '{amount}，这是我敢署名的数。', en: '{amount}. That is a figure I’d put my name under.' },
      {
        zh: '题目太大，文章写不好，缩成{amount}，如何？',
        en: 'Too large a subject makes a poor essay. Narrow it to {amount}, shall we?',
      },
      {
        zh: '你再订正一条旧账，{amount}我即刻落款。',
        en: 'Correct one more old entry and I’ll put my name to {amount} at once.',
      },
    ],
    scheduled: [
      {
        zh: '{schedule}，日期我写全，年份也写上，免得日后生歧义。',
        en: '{schedule}. I write each date in full, the year too, so none can misread it.',
      },
    ],
    signed: [
      {
        zh: '容我通读一遍……此处少个句号，添上了。好，石敬亭。',
        en: 'Let me read it through… A full stop is missing; added. Good. Shi Jingting.',
      },
    ],
    'signing-dodged': [
      {
        zh: '“尽快”二字是病句，不改，我不能署名。',
        en: 'The words “as soon as possible” are bad style. Until corrected I can’t sign.',
      },
      {
        zh: '文不成文，字不成字，拿回去誊一遍再送来。',
        en: 'Neither prose nor penmanship. Take it back, copy it fair and bring it again.',
      },
    ],
    'promised-vaguely': [
      {
        zh: '约{amount}。“约”字我用得谨慎，你也莫要删去。',
        en: 'Some {amount}. I use “some” advisedly; pray don’t delete it.',
      },
    ],
    'admitted-promise': [
      {
        zh: '本子不偏袒我：许{said}，付{paid}，是我失信，已记在案。',
        en: 'The notebook spares no one: {said} pledged, {paid} paid. I failed; it is on record.',
      },
    ],
    'parted:handshake': [
      {
        zh: '今日这堂课上得好，本子也薄了些，路上留神。',
        en: 'A good lesson, and the notebook feels lighter. Mind how you go.',
      },
    ],
    'parted:vague': [
      {
        zh: '此事存疑，用铅笔记下，容后再议。',
        en: 'The matter stays doubtful. Noted in pencil, to be resumed.',
      },
    ],
    'parted:dealer-left': [
      {
        zh: '下课！今天几时几分、因何中断，我都写上了。',
        en: 'Class dismissed! The hour, the minute and the cause are all written down.',
      },
    ],
    'parted:rep-left': [
      {
        zh: '也罢，留作业三道，下次来，先交作业再坐下。',
        en: 'Very well. Three tasks for homework. Hand them in before you sit down next time.',
      },
    ],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，{shop}里每格零件都贴着毛笔小签，{name}合上钢笔，把硬皮本子端正地摆到桌角。',
        en: '{clock}. In {shop} each bin of parts has a label in brush script; {name} caps his pen and squares a hardbound notebook at the table’s edge.',
      },
    ],
    'stalled:silence': [
      {
        zh: '{name}蘸了点唾沫，把本子一页一页往回翻，翻得很慢。',
        en: '{name} wets a finger and turns the notebook back, page by slow page.',
      },
    ],
  },
};
