import type { Lesson } from './lesson.ts';

export const highStandard: Lesson = {
  id: 'high-standard',
  title: { zh: '理由要查，标准要高', en: 'Excuses, and a high standard' },
  why: {
    zh: '买房、办喜事、店家没给钱，听着都像真的。你认一回，他就学会一回。欠债还钱，头一次立的规矩，后面最省力。',
    en: 'A house, a wedding, retailers who do not pay: all sound true. Each time you let one pass, he learns it. The standard set first is the cheapest to keep.',
  },
  task: {
    zh: '要得高一点，一条理由都别白认：能看的去看，真的给办法，假的请他收回去，人要敬着。',
    en: 'Ask high and let no excuse pass for nothing: look where you can, help where it is true, have it taken back where it is not; and respect the person.',
  },
  minutes: { watch: 5, guided: 4, scored: 4 },
  example: {
    dealers: ['xiao-fei'],
    seed: 1,
    comments: [
      {
        at: { on: 'rep:open-prepared' },
        text: {
          zh: '对账单拍在前头，数报得高。他张口就是“小事”，给的却不到一半。',
          en: 'Statement on the table, a high sum. “Easy”, he says, and offers less than half.',
        },
      },
      {
        at: { on: 'rep:remind' },
        text: {
          zh: '上回说21.9万，付12.6万。先把旧账摆出来，这次他再许愿就会掂量。',
          en: 'He said 219,000 last time and paid 126,000. Bring it up, and his next promise weighs more.',
        },
      },
      {
        at: { on: 'excuse-verified' },
        text: {
          zh: '“拿回执我学习学习”，客客气气就看出来了：一分没打。要是信了，3万多没了。',
          en: '“May I see the receipt?” Politely asked, and there was none. Believed, it would have cost thirty thousand.',
        },
      },
      {
        at: { on: 'excuse-verified', nth: 2 },
        text: {
          zh: '这条是真的，公司欠他的。真的就得认，给他报返利。真话当假话，比丢钱还伤。',
          en: 'This one is true: we owe him. Then own it and bring a rebate. Calling a truth a lie costs more than money.',
        },
      },
      {
        at: { on: 'excuse-verified', nth: 3 },
        text: {
          zh: '“走，去工地转一圈”——一块草地。话不用说破，他自己就收回去了。',
          en: '“Let’s walk over to the site”: a patch of grass. No need to say it aloud; he takes it back himself.',
        },
      },
      {
        at: { on: 'rep:warn' },
        text: {
          zh: '逾期停货是规矩，平平静静说一遍。这是提醒，不是吓唬；吓唬他，下回就没人给你留钱了。',
          en: 'Deliveries stop when accounts are overdue: said calmly, once. A notice, not a threat; threats cost you your place next time.',
        },
      },
    ],
  },
  hints: {
    file: {
      zh: '签收单、承诺记录带上，待会儿查理由用得着。',
      en: 'Delivery notes and the record of promises: you will need them for the excuses.',
    },
    opening: {
      zh: '要价定在目标的1.2到1.7倍，带着对账单说。',
      en: 'Ask 1.2 to 1.7 times the target, with the statement.',
    },
    claim: { zh: '把高的数和依据一起说出来。', en: 'Name the high sum together with its ground.' },
    excuse: {
      zh: '能看的就去看（查证）；看不成就先体谅、钱照要。别认，也别骂他撒谎。',
      en: 'Look where you can; otherwise acknowledge and keep to the money. Neither give in nor call him a liar.',
    },
    bargaining: {
      zh: '他坚持的那条，再去查一次；真有其事，用对得上的办法。没理由的时候就站稳。',
      en: 'What he insists on, look into; where it is true, a measure that fits. Otherwise hold.',
    },
    commitment: { zh: '定日子、签字，然后收尾。', en: 'Days, signature, and close.' },
  },
};
