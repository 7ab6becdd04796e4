/** Old Zhou: tea first, old times second, a touch of Henan. */
import type { PersonalLines } from '../key.ts';

export const laoZhouLines: PersonalLines = {
  says: {
    greeted: [
      {
        zh: '哎呀，自家兄弟来了！坐坐坐，茶刚泡上，信阳毛尖。',
        en: 'Well, family’s here! Sit, sit, the tea’s just in. Maojian, from Xinyang.',
      },
      {
        zh: '弄啥嘞，站门口干啥，快进来喝茶。',
        en: 'What are you doing in the doorway? Come in and have some tea.',
      },
      {
        zh: '昨儿还念叨你哩，今儿就来了，中，坐。',
        en: 'I was talking about you only yesterday, and here you are. Good, sit down.',
      },
    ],
    chatted: [
      {
        zh: '你们老经理当年就睡我这后屋，半夜还起来帮我卸酒哩。',
        en: 'Your old manager used to sleep in my back room, and got up at night to help unload.',
      },
      {
        zh: '咱这交情十来年了，比亲戚走动得还勤。',
        en: 'Ten years and more we’ve been at this. I see my relatives less.',
      },
      {
        zh: '俺孙子会叫人了，下回你来叫他给你倒茶。',
        en: 'My grandson’s talking now. Next time he’ll pour your tea.',
      },
      {
        zh: '你们厂门口那家烩面馆还在不在？那味儿，中！',
        en: 'Is that noodle place by your factory gate still there? Now that was good!',
      },
    ],
    pitied: [
      {
        zh: '听你这么作难，老哥心疼，可心疼不顶钱使啊。',
        en: 'It pains me to hear you so pressed, but feeling for you doesn’t make money.',
      },
      {
        zh: '兄弟，谁家锅底没灰？喝口水，先不想它。',
        en: 'Friend, every pot’s black underneath. Take a sip of something and forget it a while.',
      },
    ],
    angered: [
      {
        zh: '恁要这么说，十来年的茶我算白泡了。',
        en: 'If you talk like that, I’ve poured ten years of tea for nothing.',
      },
      {
        zh: '俺老周啥时候叫人指着鼻子说过？没这个理！',
        en: 'When did anyone ever wag a finger at old Zhou? It isn’t right!',
      },
      {
        zh: '话说绝了，往后街上见了还打不打招呼？',
        en: 'Say a thing like that, and do we still nod to each other in the street?',
      },
    ],
    scoffed: [
      {
        zh: '{amount}？兄弟，你这是要把老哥往井里推哩。',
        en: '{amount}? Friend, you’re pushing an old man down the well.',
      },
      {
        zh: '咱俩啥关系，你张嘴就是{amount}，见外了不是？',
        en: 'After all we are to each other you come out with {amount}? Like strangers?',
      },
    ],
    weighed: [
      {
        zh: '{amount}……恁别急，叫老哥好好想想。',
        en: '{amount}… No hurry now, and let your old brother have a proper think.',
      },
      {
        zh: '你轻易不跟我开口，说{amount}，那是真要用了。',
        en: 'You don’t ask lightly. If you say {amount}, it must be needed.',
      },
    ],
    'excuse-raised:retailers-owe': [
      {
        zh: '村里那些小店都是老街坊，{claimed}欠着，我拉不下脸去要哩。',
        en: 'Those village shops are old neighbours. They owe me {claimed} and I haven’t the face to ask.',
      },
      {
        zh: '饭店赊的酒还没结，{claimed}挂在墙上，那一溜白条。',
        en: 'The restaurants haven’t paid for their drink. {claimed}, up on the wall, a whole row of slips.',
      },
    ],
    'excuse-raised:ceremony': [
      {
        zh: '俺闺女下月出门子，嫁妆酒席{claimed}，你可得来喝喜酒。',
        en: 'My girl’s getting married next month. Dowry and feast, {claimed}, and you must come.',
      },
      {
        zh: '老娘过寿，兄弟几个我是大的，{claimed}得我先垫上。',
        en: 'Mother’s birthday, and I’m the eldest, so {claimed} comes out of my pocket first.',
      },
    ],
    'excuse-raised:house': [
      {
        zh: '给儿子在郑州看了套房，{claimed}刚交上，老哥这腰都弯了。',
        en: 'I’ve taken a flat in Zhengzhou for my son. {claimed} just paid, and my back is bent.',
      },
      {
        zh: '房子是孩子的命根子，{claimed}不凑齐，亲家那头不好看。',
        en: 'No flat, no wedding these days. Short of that {claimed}, how do I face the in-laws?',
      },
    ],
    'excuse-raised:prior-promise': [
      {
        zh: '你们老经理走那年亲口说的，给我补{claimed}，茶桌上说的，忘了？',
        en: 'Your old manager told me himself, at this very tea table: {claimed} to come. Forgotten?',
      },
      {
        zh: '前头小吴说门头给我报{claimed}，人调走了，话也调走了？',
        en: 'Young Wu said {claimed} for my shop front. He’s transferred; did his word go too?',
      },
    ],
    'excuse-raised:month-end': [
      {
        zh: '月底中不中？月底厂里发工资，酒一走，{claimed}现成的。',
        en: 'Month end, all right? Pay day at the plant, the drink sells, and there’s your {claimed}.',
      },
      {
        zh: '咱兄弟不差这几天，月底{claimed}给你送到手上。',
        en: 'A few days don’t matter between us. Month end, {claimed} in your hand.',
      },
    ],
    'excuse-raised:stock': [
      {
        zh: '过节备的酒还摞着哩，{claimed}全在那墙根，你去摸摸。',
        en: 'The holiday stock is still piled up. {claimed}, all along that wall, go and feel it.',
      },
      {
        zh: '好酒越放越值钱，可{claimed}压着，老哥手里没活钱啊。',
        en: 'Good liquor gains by keeping, but with {claimed} in it I’ve no loose money.',
      },
    ],
    'excuse-accepted': [
      { zh: '我就说嘛，还是自家兄弟知道疼人！', en: 'What did I say? It’s family that understands!' },
      { zh: '中，有你这话，老哥记一辈子。', en: 'Good. I’ll remember that all my life.' },
    ],
    'excuse-dropped': [
      {
        zh: '中中中，跟你不说虚的，这事搁过去了。',
        en: 'Fine, fine, no stories between us. That’s done with.',
      },
      {
        zh: '唉，叫你看出来了，老哥这脸往哪儿放。',
        en: 'Ah, you saw through it. Where shall I hide my face?',
      },
    ],
    'excuse-halved': [
      {
        zh: '跟兄弟不打马虎眼，实在的就{remains}。',
        en: 'No fog between brothers: what’s real is {remains}.',
      },
    ],
    'excuse-insisted': [
      {
        zh: '老哥几时哄过你？{remains}真在那儿压着哩。',
        en: 'When did I ever fool you? {remains} really is stuck there.',
      },
      {
        zh: '咱这交情你还不信？{remains}我是真没法儿。',
        en: 'After all these years you don’t believe me? I’ve no way round that {remains}.',
      },
    ],
    'excuse-wounded': [
      {
        zh: '十来年了，头一回叫你当骗子看，老哥心里难受。',
        en: 'Ten years, and the first time you take me for a liar. That hurts an old man.',
      },
    ],
    'offered-first': [
      {
        zh: '老哥给你透个底，{amount}，早给你留着哩。',
        en: 'I’ll tell you straight: {amount}, I’d already put it by for you.',
      },
      {
        zh: '别人来我说没有，你来，{amount}，拿走。',
        en: 'Anyone else, I’d say there’s nothing. For you, {amount}, take it.',
      },
    ],
    offered: [
      { zh: '中，看在老交情上，{amount}。', en: 'All right, for old times’ sake, {amount}.' },
      {
        zh: '我跟你嫂子说说，菜钱省省，{amount}。',
        en: 'I’ll have a word with the wife, we’ll eat plainer: {amount}.',
      },
      {
        zh: '恁都说了这半天了，{amount}，不叫恁白费口舌。',
        en: 'You’ve been talking all this while. {amount}, so it wasn’t for nothing.',
      },
      {
        zh: '老哥再给你挪挪，{amount}，可不敢再要了。',
        en: 'I’ll shift a bit more for you: {amount}. But don’t ask again.',
      },
      {
        zh: '兄弟面前不藏私，{amount}，翻箱底了。',
        en: 'Nothing hidden from a brother: {amount}, that’s the bottom of the chest.',
      },
    ],
    stood: [
      { zh: '中了中了，{amount}就不少了，兄弟。', en: 'Enough, enough. {amount} isn’t little, friend.' },
      { zh: '老哥还能亏你？真就{amount}。', en: 'Would I short you? It really is {amount}.' },
      {
        zh: '咱这关系，{amount}我都没眨眼，你还嫌少？',
        en: 'For you I didn’t blink at {amount}, and it’s still too little?',
      },
      {
        zh: '{amount}，再往上老哥就得去借了，你忍心？',
        en: '{amount}. Any higher and I’d have to borrow. Could you bear that?',
      },
      {
        zh: '你要再说，这茶就凉了，{amount}，中不中？',
        en: 'Keep talking and the tea goes cold. {amount}, all right?',
      },
    ],
    pocketed: [
      {
        zh: '看看，还是自己人，知道让老哥喘口气。',
        en: 'You see, one of our own, letting an old man breathe.',
      },
      {
        zh: '中！这才是兄弟，新茶老哥给你留着。',
        en: 'Good! That’s a brother. I’ll keep the new tea for you.',
      },
    ],
    flattered: [
      {
        zh: '恁公司来来去去那么多人，就你跟老哥贴心。',
        en: 'So many have come and gone from your company, and you’re the one close to my heart.',
      },
      {
        zh: '一听你说话就厚道，不会为难老哥。',
        en: 'You’ve an honest way of talking. You won’t make it hard for an old man.',
      },
      {
        zh: '你比你们老经理还会来事，前途大着哩。',
        en: 'You handle people better than your old manager. You’ll go far.',
      },
    ],
    softened: [
      {
        zh: '你把老哥的难处听进心里了，那咱把正事说妥。',
        en: 'You took my troubles to heart, so let’s get the business settled.',
      },
      {
        zh: '交情归交情，账归账，你说得也对。',
        en: 'Friendship is one thing and the bill another. You’re right there.',
      },
    ],
    committed: [
      {
        zh: '中！{amount}，老周吐口唾沫是个钉。',
        en: 'Done! {amount}. When old Zhou says it, it’s nailed down.',
      },
      {
        zh: '{amount}，就凭咱这十来年，我不会叫你作难。',
        en: '{amount}. For these ten years’ sake, I won’t leave you stuck.',
      },
    ],
    'commitment-countered': [
      {
        zh: '要老哥拍胸脯，{amount}敢拍，再多拍着疼。',
        en: 'If I’m to thump my chest: {amount} I can. More would hurt.',
      },
      {
        zh: '咱不说大话，{amount}，说到做到，中不中？',
        en: 'No big words: {amount}, said and done. All right?',
      },
      {
        zh: '兄弟间不红脸，{amount}，就这个定了吧。',
        en: 'Let’s not fall out, friend. {amount}, and call it settled.',
      },
      {
        zh: '你让老哥半步，{amount}，茶钱都算我的。',
        en: 'Give me half a step: {amount}, and the tea is on me.',
      },
    ],
    scheduled: [
      {
        zh: '中，{schedule}，我叫你嫂子写挂历上。',
        en: 'Good: {schedule}. I’ll have the wife put it on the calendar.',
      },
    ],
    signed: [
      {
        zh: '写吧写吧，亲兄弟明算账，老哥不怕签。',
        en: 'Write away. Even brothers keep clear accounts. I’m not afraid to sign.',
      },
    ],
    'signing-dodged': [
      { zh: '咱俩还签字？叫街坊看见了笑话。', en: 'Sign, you and I? The neighbours would laugh.' },
      { zh: '老哥的话就是字据，十来年没变过。', en: 'My word is the paper. It has been for ten years.' },
    ],
    'promised-vaguely': [
      {
        zh: '放心，{amount}上下，老哥还能叫你空手？',
        en: 'Don’t worry, {amount} or thereabouts. Would I send you off empty-handed?',
      },
      {
        zh: '{amount}吧，到时候你来喝茶，顺手就给了。',
        en: 'Say {amount}. Come for tea some day and I’ll hand it over.',
      },
    ],
    'admitted-promise': [
      {
        zh: '这事老哥理亏，说{said}给{paid}，喝茶都不香了。',
        en: 'I’m in the wrong there: said {said}, gave {paid}. Even the tea tastes flat.',
      },
    ],
    'parted:handshake': [
      { zh: '中，说定了！捎两斤毛尖路上喝。', en: 'Settled! Take some tea for the road.' },
    ],
    'parted:dealer-left': [
      {
        zh: '这茶喝不下去了，我去后头看看货，你走吧。',
        en: 'I can’t drink this tea. I’m off to see to the goods. You go on.',
      },
    ],
    'parted:rep-left': [
      { zh: '中，那天我还泡这个茶等你。', en: 'Fine, I’ll have the same tea ready that day.' },
    ],
  },
  seen: {
    entered: [
      {
        zh: '{clock}，还没进{shop}的门，就闻见茶香，{name}正往杯里倒水。',
        en: '{clock}. You smell tea before you reach the door of {shop}; {name} is pouring.',
      },
    ],
    'stalled:tea': [
      {
        zh: '{name}把第一泡茶倒掉，洗杯，又慢慢冲上第二泡。',
        en: '{name} pours away the first steep, rinses the cups and slowly makes a second.',
      },
    ],
  },
};
