/** How often the coach's advice pays; split over two files, since two seeds can be played at once. */
import { DEALERS } from '../../src/content/dealers.ts';
import { advisedMeeting, beginnersMeeting } from './advised.ts';

const SEARCH = { style: 'beginner', rough: 6, runs: 4, again: 12, most: 1 } as const;

/** Seeds from `first` on at which the advised beginner got more money and a higher score than the beginner alone. */
export function seedsThatPay(first: number, count: number): number {
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  return seeds.filter((seed) => {
    const dealer = DEALERS[seed % DEALERS.length];
    if (!dealer) throw new Error('no dealers');
    const alone = beginnersMeeting(dealer.brief, seed);
    const advised = advisedMeeting(dealer.brief, seed, SEARCH);
    return advised.money > alone.money && advised.score > alone.score;
  }).length;
}
