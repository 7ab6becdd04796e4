import type { Lesson } from './lesson.ts';

export const measures: Lesson = {
  id: 'measures',
  title: { zh: '给缺口找办法', en: 'Measures for the gap' },
  why: {
    zh: '目标20万，他答应10万，差的10万不会自己来。光说“再想想办法”没用，得一条一条写出来：做什么、帮哪家、估计多回多少，加到缺口补上为止。',
    en: 'Target 200,000, promised 100,000: the rest will not come by itself. Write down what, for whom, and how much more it should bring, until the gap is filled.',
  },
  task: {
    zh: '四家都谈过了，承诺都不够数。看看档案里各家真正卡在哪儿，给两家以上用对路的办法，自己估个数。',
    en: 'All four have committed, to too little. See in their files what is really the matter, give two or more a measure that fits, and put your own figure on it.',
  },
  minutes: { watch: 3, guided: 5, scored: 5 },
  example: {
    dealers: ['lao-tian', 'sun-jie', 'xiao-fei', 'he-ge'],
    seed: 8,
    comments: [
      {
        at: { on: 'rep:start-measure' },
        text: {
          zh: '何哥差2.65万，下面的店却有6.8万过期没还他。钱在店里，那就陪他去店里收。这叫对路。',
          en: 'Mr He lacks 26,500 while his retailers owe him 68,000 overdue. The money is with them, so go there with him: that fits.',
        },
      },
      {
        at: { on: 'rep:start-measure', nth: 2 },
        text: {
          zh: '一个办法补不满，再加一个。每一条都写上估数，心里才有底。',
          en: 'One will not fill it, so add another; each with a figure, or you only hope.',
        },
      },
      {
        at: { on: 'rep:start-measure', nth: 3 },
        text: {
          zh: '孙姐家里办事缺人手，是真的，我看过。借两个人给她，比搞促销管用得多。',
          en: 'Ms Sun’s family event leaves her short of hands; I had checked, it is true. Two people help more than any promotion.',
        },
      },
      {
        at: { on: 'measure-brought' },
        text: {
          zh: '估1.3万，回来1.22万。估得准不靠运气，靠前面问过账、看过库。',
          en: 'Estimated 13,000, brought 12,200. Good estimates are not luck: I had asked and looked.',
        },
      },
      {
        at: { on: 'rep:start-measure', nth: 8 },
        text: {
          zh: '同一家再收一趟，回来的会少一截，所以这回只估7000。',
          en: 'A second round at the same place brings less, so only 7,000 this time.',
        },
      },
      {
        at: { on: 'measure-brought', nth: 2 },
        text: {
          zh: '这条没出来多少，常有的事。缺口靠几条办法一起补，别押在一条上。',
          en: 'This one brought little; it happens. Fill a gap with several measures, never with one.',
        },
      },
    ],
  },
  hints: {
    fitting: {
      zh: '打开一家还有缺口的档案：外头欠款多就一起去收；货压得久就做地推；难处是真的，就用对得上它的办法。',
      en: 'Open a dealer with a gap: much owed by retailers, collect together; stock lying long, promote; a true reason, the measure that answers it.',
    },
    sound: {
      zh: '估数别拍脑袋：一起收款大约能收回过期欠款的一成多；别的办法，多半是他平常付款的几个百分点。',
      en: 'Do not guess wildly: joint collection brings a tenth or more of the overdue; the others mostly a few percent of what he usually pays.',
    },
    wasted: {
      zh: '没缺口的不用做，对不上难处的不要做。差不多了就收工。',
      en: 'Nothing where there is no gap, nothing that does not fit. When enough is under way, end the day.',
    },
    talk: {
      zh: '这一课不用再谈。谈完这场就回桌上，看档案、配办法。',
      en: 'No more talks are needed here: back to the desk, to the files and the measures.',
    },
  },
};
