/** The people of the territory: the eight of the cards, in their order, and their neighbours. */

import { baiLaoban } from './dealers/bai-laoban.ts';
import { chenYue } from './dealers/chen-yue.ts';
import type { Dealer } from './dealers/dealer.ts';
import { heGe } from './dealers/he-ge.ts';
import { laoTian } from './dealers/lao-tian.ts';
import { laoZhou } from './dealers/lao-zhou.ts';
import { luGong } from './dealers/lu-gong.ts';
import { maZong } from './dealers/ma-zong.ts';
import { qianYe } from './dealers/qian-ye.ts';
import { shiXiansheng } from './dealers/shi-xiansheng.ts';
import { sunJie } from './dealers/sun-jie.ts';
import { tanSao } from './dealers/tan-sao.ts';
import { xiaoFei } from './dealers/xiao-fei.ts';

export type { Dealer } from './dealers/dealer.ts';

export const DEALERS: readonly Dealer[] = [laoZhou, sunJie, maZong, laoTian, xiaoFei, heGe, chenYue, qianYe];

/** People who are met only in a territory: another person with the same temperament. */
export const NEIGHBOURS: readonly Dealer[] = [tanSao, luGong, baiLaoban, shiXiansheng];

export const TERRITORY: readonly Dealer[] = [...DEALERS, ...NEIGHBOURS];

/** One of our people, as they are. */
export function knownDealer(id: string): Dealer | undefined {
  return TERRITORY.find((dealer) => dealer.brief.id === id);
}

/** Who is played by our people at present, by id: dealers that a trainer has built, while their drill is on. */
let cast: ReadonlyMap<string, Dealer> = new Map();

/** From now on these dealers are met under their ids instead of our own people; none of them: everybody as they are. */
export function castDealers(dealers: readonly Dealer[]): void {
  cast = new Map(dealers.map((dealer) => [dealer.brief.id, dealer]));
}

/** The person who is met under this id. */
export function dealerById(id: string): Dealer | undefined {
  return cast.get(id) ?? knownDealer(id);
}
