/** Each dealer's own words, by the dealer's id. */
import { baiLaobanLines } from './dealers/bai-laoban.ts';
import { chenYueLines } from './dealers/chen-yue.ts';
import { heGeLines } from './dealers/he-ge.ts';
import { laoTianLines } from './dealers/lao-tian.ts';
import { laoZhouLines } from './dealers/lao-zhou.ts';
import { luGongLines } from './dealers/lu-gong.ts';
import { maZongLines } from './dealers/ma-zong.ts';
import { qianYeLines } from './dealers/qian-ye.ts';
import { shiXianshengLines } from './dealers/shi-xiansheng.ts';
import { sunJieLines } from './dealers/sun-jie.ts';
import { tanSaoLines } from './dealers/tan-sao.ts';
import { xiaoFeiLines } from './dealers/xiao-fei.ts';
import type { PersonalLines } from './key.ts';

export const PERSONAL: Readonly<Record<string, PersonalLines>> = {
  'lao-zhou': laoZhouLines,
  'sun-jie': sunJieLines,
  'ma-zong': maZongLines,
  'lao-tian': laoTianLines,
  'xiao-fei': xiaoFeiLines,
  'he-ge': heGeLines,
  'chen-yue': chenYueLines,
  'qian-ye': qianYeLines,
  'tan-sao': tanSaoLines,
  'lu-gong': luGongLines,
  'bai-laoban': baiLaobanLines,
  'shi-xiansheng': shiXianshengLines,
};
