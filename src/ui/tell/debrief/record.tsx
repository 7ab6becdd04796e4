import type { Dealer } from '../../../content/dealers.ts';
import { COACH } from '../../../content/messages/coach.ts';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import type { TranscriptLine } from '../../../content/transcript.ts';
import type { Scores } from '../../../protocol/score.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { signed } from '../../kit/signed.ts';
import { Line } from '../../play/room/line.tsx';
import { type Jump, turnId } from './jump.ts';

const t = translator(DEBRIEF);
const coach = translator(COACH);

interface RecordProps {
  readonly dealer: Dealer;
  readonly lines: readonly TranscriptLine[];
  readonly scores: Scores;
  readonly jump: Jump;
  /** Asks what would have come of something else at a line; absent where that is not to be asked. */
  readonly onWhatIf: ((turn: number) => void) | undefined;
}

/** The whole conversation, turn by turn, each with the points it made. */
export function Record({ dealer, lines, scores, jump, onWhatIf }: RecordProps) {
  const turns = [...new Set(lines.map(({ turn }) => turn))];
  return (
    <section class="record" aria-labelledby="record-title">
      <h2 id="record-title">{t('transcript.title')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long talk is scrolled by keyboard. */}
      <ol class="record-turns" tabIndex={0} aria-labelledby="record-title">
        {turns.map((turn) => (
          <li key={turn} id={turnId(turn)} tabIndex={-1} data-marked={jump.marked === turn}>
            <Points turn={turn} scores={scores} />
            {lines
              .filter((line) => line.turn === turn)
              .map((line, index, said) => (
                <Line key={line.at} line={line} dealer={dealer} named={said[index - 1]?.by !== line.by} />
              ))}
            {onWhatIf && (
              <Button
                look="quiet"
                class="record-what-if"
                aria-label={turn === 0 ? coach('what-if.open.door') : coach('what-if.open.turn', { turn })}
                onClick={() => onWhatIf(turn)}
              >
                {coach('what-if.open')}
              </Button>
            )}
            {jump.marked === turn && (
              <Button look="quiet" class="record-back" onClick={jump.back}>
                <Icon name="back" /> {t('transcript.back')}
              </Button>
            )}
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
    <div class="record-points">
      <span class="record-number">
        {turn === 0 ? t('transcript.before') : t('transcript.turn', { turn })}
      </span>
      {evidence.map(({ rule, points }) => (
        <span class="tag" data-sign={points < 0 ? 'loss' : 'gain'} key={rule}>
          {t(`rule.${rule}`)} {signed(points)}
        </span>
      ))}
    </div>
  );
}
