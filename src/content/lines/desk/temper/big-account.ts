/** The big account: orders given to the finance room; reminders are for smaller people. */
import type { Pools } from '../../key.ts';
import type { TemperKey } from '../key.ts';

export const BIG_ACCOUNT = {
  reminded: [
    {
      zh: '这种事跟财务说一声就行，不必找我。',
      en: 'Tell the finance room. That’s not something to bring to me.',
    },
    { zh: '{day}，行，我让财务留意。', en: '{day}, fine. I’ll have finance look out for it.' },
    { zh: '我这么大个摊子，还差你这点？放心。', en: 'A business this size, and you fret over that? Relax.' },
    { zh: '知道了，正在开会。', en: 'Noted. I’m in a meeting.' },
  ],
  contacted: [
    {
      zh: '我让财务查查单子，回头给你话。',
      en: 'I’ll have finance look up the slip. You’ll hear from them.',
    },
    { zh: '单子在我桌上，一会儿签。', en: 'The slip’s on my desk. I’ll sign it presently.' },
    { zh: '今天走账的多，给你往前插一插。', en: 'A lot goes out today. I’ll move you up the line.' },
    { zh: '嗯，你们公司的，我有印象，会办的。', en: 'Mm, your company, I recall. It’ll be done.' },
  ],
  pestered: [
    { zh: '你们老总给我打电话都没这么勤。', en: 'Your own director doesn’t ring me this often.' },
    { zh: '注意点分寸，我不是你们村口的小卖部。', en: 'Mind your manners. I’m not some kiosk in a village.' },
    { zh: '再为这点小事找我，换家合作也行。', en: 'Ring me once more over trifles and I can buy elsewhere.' },
  ],
  announced: [
    { zh: '{day}那笔财务走完了，跟你们老总说一声。', en: 'Finance has done {day}. Let your director know.' },
    { zh: '款批了，也付了，回单找财务要。', en: 'Approved and paid. Get the slip from finance.' },
    { zh: '说了给就是给，自己看账。', en: 'When I say I pay, I pay. Look at your account.' },
    { zh: '我签过字了，钱在路上。', en: 'I’ve signed. The money’s on its way.' },
  ],
  pays: [
    {
      zh: '下面人办事不牢，{amount}，我让他们现在转。',
      en: 'Sloppy staff. {amount}; I’ll have them send it now.',
    },
    {
      zh: '{amount}也值得专门说？财务，给他办了。',
      en: '{amount}, worth all this talk? Finance, see to it.',
    },
    { zh: '我不赖账，{amount}，今天出。', en: 'I don’t dodge a bill. {amount} goes out today.' },
  ],
  'puts-off': [
    {
      zh: '大工程的款还压着，你这{amount}往后排。',
      en: 'Big money is still stuck. Your {amount} goes further down.',
    },
    { zh: '等我这阵子忙完，自然想得起你。', en: 'When I’m through this spell I’ll think of you.' },
    { zh: '催我？你去问问，谁敢这么催我。', en: 'Press me? Ask around who dares to.' },
    { zh: '财务出差了，章也带走了，回来办。', en: 'My finance man’s away with the stamp. When he’s back.' },
  ],
  renewed: [
    { zh: '写个东西也好，{day}，让财务照单走。', en: 'A paper will do. {day}; finance can go by that.' },
    { zh: '我的签字比现钱还硬，{amount}，{day}。', en: 'My signature is better than cash. {amount}, {day}.' },
    { zh: '可以，{day}，这事到此为止。', en: 'Agreed, {day}. And that’s the end of it.' },
  ],
  rang: [
    { zh: '嗯，哪位？哦，你说，我在车上。', en: 'Yes, who is it? Ah. Speak, I’m in the car.' },
    { zh: '两分钟，后面还有人等着我。', en: 'Two minutes. I have people waiting.' },
    { zh: '这种事打电话说，不太正式吧？', en: 'A matter like this by phone? Hardly proper.' },
  ],
  returned: [
    { zh: '又是你，前台没拦着？坐吧。', en: 'You again. Did nobody stop you out front? Sit.' },
    { zh: '你们公司对我倒是上心。', en: 'Your company does take an interest in me.' },
    { zh: '茶自己倒，我先打完这个电话。', en: 'Pour yourself some tea. I’ll finish this call first.' },
  ],
} satisfies Pools<TemperKey>;
