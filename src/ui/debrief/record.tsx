import type { Dealer } from '../../content/dealers.ts';
import { DEBRIEF } from '../../content/messages/debrief.ts';
import type { TranscriptLine } from '../../content/transcript.ts';
import type { Scores } from '../../scoring/score.ts';
import { translator } from '../kit/language.ts';
import { Line } from '../room/line.tsx';
import { signed } from './signed.ts';

const t = translator(DEBRIEF);

export interface RecordProps {
  readonly dealer: Dealer;
  readonly lines: readonly TranscriptLine[];
  readonly scores: Scores;
}

/** The whole conversation, turn by turn, each with the points it made. */
export function Record({ dealer, lines, scores }: RecordProps) {
  const turns = [...new Set(lines.map(({ turn }) => turn))];
  return (
    <section class="record" aria-labelledby="record-title">
      <h2 id="record-title">{t('transcript.title')}</h2>
      <ol class="record-turns">
        {turns.map((turn) => (
          <li key={turn} id={`turn-${turn}`} tabIndex={-1}>
            {turn > 0 && <Points turn={turn} scores={scores} />}
            {lines
              .filter((line) => line.turn === turn)
              .map((line) => (
                <Line key={line.at} line={line} dealer={dealer} named />
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Points({ turn, scores }: { readonly turn: number; readonly scores: Scores }) {
  const evidence = Object.values(scores)
    .flatMap(({ rules }) => rules)
    .flatMap(({ rule, evidence: all }) =>
      all.filter((each) => each.turn === turn).map(({ points }) => ({ rule, points })),
    );
  return (
    <p class="record-points">
      <span class="figure">{turn}</span>
      {evidence.map(({ rule, points }) => (
        <span class="tag" data-sign={points < 0 ? 'loss' : 'gain'} key={rule}>
          {t(`rule.${rule}`)} {signed(points)}
        </span>
      ))}
    </p>
  );
}
