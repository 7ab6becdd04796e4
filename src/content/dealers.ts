/** The dealers of the territory, in the order of the cards. */

import { chenYue } from './dealers/chen-yue.ts';
import type { Dealer } from './dealers/dealer.ts';
import { heGe } from './dealers/he-ge.ts';
import { laoTian } from './dealers/lao-tian.ts';
import { laoZhou } from './dealers/lao-zhou.ts';
import { maZong } from './dealers/ma-zong.ts';
import { qianYe } from './dealers/qian-ye.ts';
import { sunJie } from './dealers/sun-jie.ts';
import { xiaoFei } from './dealers/xiao-fei.ts';

export type { Dealer } from './dealers/dealer.ts';

export const DEALERS: readonly Dealer[] = [laoZhou, sunJie, maZong, laoTian, xiaoFei, heGe, chenYue, qianYe];

export function dealerById(id: string): Dealer | undefined {
  return DEALERS.find((dealer) => dealer.brief.id === id);
}
