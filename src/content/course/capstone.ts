import type { Lesson } from './lesson.ts';

export const capstone: Lesson = {
  id: 'capstone',
  title: { zh: '跑一个整月', en: 'A whole month' },
  why: {
    zh: '六项本事合在一起，才是一个月的活。八家客户，一个月，从头跑到月底。',
    en: 'The six practices together make a month: eight dealers, from the first day to the last.',
  },
  task: {
    zh: '三项得分过线，收回目标的六成，六项本事没有一样落下。',
    en: 'The three scores over the mark, six tenths of the target collected, and none of the six practices left out.',
  },
  minutes: { watch: 0, guided: 0, scored: 40 },
  example: null,
  hints: {},
};
