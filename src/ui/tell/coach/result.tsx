import { useEffect, useRef } from 'preact/hooks';
import { COACH } from '../../../content/messages/coach.ts';
import { HEADLINES } from '../../../protocol/score.ts';
import type { Comparison } from '../../../session/coach.ts';
import { translator } from '../../kit/language.ts';
import { roughly, signedPoints, signedSum, sum } from './figures.ts';
import { Strips } from './strips.tsx';

const t = translator(COACH);

/**
 * What two hundred draws of luck made of both ways: the difference in a sentence, both as strips, and every figure
 * beside.
 */
export function Result({ comparison }: { readonly comparison: Comparison }) {
  const { said, instead, gain, runs } = comparison;
  const sentence = useRef<HTMLDivElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  const way = roughly(gain.median);
  const rows = [
    ['trust', said.trust, instead.trust] as const,
    ...HEADLINES.map((name) => [name, said.scores[name], instead.scores[name]] as const),
  ];
  return (
    <div class="what-if-result">
      <div ref={sentence} tabIndex={-1}>
        <p>{t(way === 0 ? 'result.same' : way > 0 ? 'result.more' : 'result.less')}</p>
        <p class="what-if-figures figure">
          {t('result.figures', {
            gain: signedSum(gain.median),
            runs,
            low: signedSum(gain.low),
            high: signedSum(gain.high),
            trust: signedPoints(instead.trust - said.trust),
          })}
        </p>
      </div>
      <Strips said={said.money} instead={instead.money} />
      <table class="what-if-table">
        <caption>{t('result.caption', { runs })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.what')}</th>
            <th scope="col">{t('result.said')}</th>
            <th scope="col">{t('result.instead')}</th>
            <th scope="col">{t('result.difference')}</th>
          </tr>
        </thead>
        <tbody class="figure">
          <tr>
            <th scope="row">{t('result.money')}</th>
            <td>{sum(said.money.median)}</td>
            <td>{sum(instead.money.median)}</td>
            <td>{signedSum(gain.median)}</td>
          </tr>
          <tr>
            <th scope="row">{t('result.half')}</th>
            <td>{range(said.money)}</td>
            <td>{range(instead.money)}</td>
            <td>{t('result.range', { low: signedSum(gain.low), high: signedSum(gain.high) })}</td>
          </tr>
          {rows.map(([name, was, would]) => (
            <tr key={name}>
              <th scope="row">{t(`result.${name}`)}</th>
              <td>{Math.round(was)}</td>
              <td>{Math.round(would)}</td>
              <td>{signedPoints(would - was)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function range({ low, high }: Comparison['gain']): string {
  return t('result.range', { low: sum(low), high: sum(high) });
}
