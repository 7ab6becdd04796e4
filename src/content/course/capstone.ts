import type { Lesson } from './lesson.ts';

export const capstone: Lesson = {
  id: 'capstone',
  title: { zh: '跑一个整月', en: 'A whole month' },
  why: {
    zh: '六项本事合在一起，才是一个月的活。八家经销商，一个月，从头跑到月底。',
    en: 'The six practices together make a month: eight dealers, from the first day to the last.',
  },
  task: {
    zh: '三项得分平均过线，任务收回六成，六项本事没有一项落下。',
    en: 'The mean of the three scores over the mark, six tenths of the quota collected, and none of the six practices left out.',
  },
  minutes: { watch: 0, guided: 0, scored: 20 },
  example: null,
  hints: {},
};
