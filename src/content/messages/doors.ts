import { catalogue } from './catalogue.ts';

export const DOORS = catalogue({
  'doors.title': { zh: '还可以', en: 'More ways to practise' },
  'course.title': { zh: '新人入职', en: 'The course' },
  'course.lead': { zh: '六课加一个整月，从看到会。', en: 'Six lessons and a whole month: watch, try, pass.' },
  'gym.title': { zh: '自我练习', en: 'The gym' },
  'gym.lead': { zh: '一两分钟一题，专练你漏掉的。', en: 'A minute or two each, on what you miss.' },
  'growth.title': { zh: '我的长进', en: 'How I am doing' },
  'growth.lead': {
    zh: '胆量曲线、六项本事、打过的每一场。',
    en: 'Courage, the six practices, every game played.',
  },
  'drill.title': { zh: '考核', en: 'A drill' },
  'drill.lead': { zh: '用链接、编号或文件进场。', en: 'Join by link, code or file.' },
  'trainer.title': { zh: '带教台', en: "The trainer's desk" },
  'trainer.lead': { zh: '出题、带班、核对成绩。', en: 'Set drills, run a class, check results.' },
});
