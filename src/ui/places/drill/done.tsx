import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CERTIFICATE } from '../../../content/messages/certificate.ts';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import { DRILL } from '../../../content/messages/drill.ts';
import { formatYuan } from '../../../content/money.ts';
import type { DrillResult } from '../../../protocol/drill-result.ts';
import type { DrillHeadline, DrillScore } from '../../../protocol/drill-score.ts';
import { HEADLINES, type Headline } from '../../../protocol/score.ts';
import { certifiedOf } from '../../../session/drill/certified.ts';
import type { Sitting } from '../../../session/drill/sitting.ts';
import { Button } from '../../kit/button.tsx';
import { Certificates, drillCertificate } from '../../kit/certificate.tsx';
import { download } from '../../kit/download.ts';
import { useFocusBack } from '../../kit/focus-back.ts';
import { language, translator } from '../../kit/language.ts';
import { ruleName } from '../../kit/rule-name.ts';
import { HandIn } from './hand-in.tsx';
import { Sheet, Verdict } from './sheet.tsx';

const t = translator(DRILL);
const debrief = translator(DEBRIEF);
const certificate = translator(CERTIFICATE);
/** The button that opens the certificate. */
const PRINT = 'print-certificate';

export interface DoneProps {
  readonly sitting: Sitting;
  readonly score: DrillScore | undefined;
  readonly result: DrillResult | undefined;
  /** Where it goes, in place of handing it in by oneself. */
  readonly handedIn?: ComponentChildren;
  /** Missing where trying again is somebody else's to allow. */
  readonly onAgain?: () => void;
}

/** The result: mark, the three scores with their rules, money beside them, and the ways to hand it in. */
export function Done({ sitting, score, result, handedIn, onAgain }: DoneProps) {
  const { drill, attempt, started, ended } = sitting;
  const minutes = Math.max(1, Math.round(((ended ?? started) - started) / 60_000));
  const [printing, setPrinting] = useState(false);
  const certified = score && result && certifiedOf(drill, result, score);
  useFocusBack(printing ? PRINT : undefined);
  const yuan = (amount: number) => formatYuan(amount, language.value);
  if (printing && certified)
    return (
      <main id="main" class="drill">
        <h1 class="out-of-sight">{drill.title}</h1>
        <Certificates all={[drillCertificate(certified)]} onBack={() => setPrinting(false)} />
      </main>
    );
  return (
    <Sheet title={`${t('done.title')} · ${drill.title}`}>
      {score && result ? (
        <>
          <Verdict mark={score.mark} passed={score.passed} pass={drill.pass} />
          {certified && (
            <Button id={PRINT} onClick={() => setPrinting(true)}>
              {certificate('open')}
            </Button>
          )}
          <p>
            {sitting.trainee} · {t('done.time', { attempt, minutes })}
          </p>
          <h2>{t('done.where')}</h2>
          <div class="drill-scores">
            {HEADLINES.map((headline) => (
              <Points
                key={headline}
                headline={headline}
                score={score.scores[headline]}
                weight={drill.weights[headline]}
              />
            ))}
          </div>
          <p>
            {t('done.money', {
              agreed: yuan(score.money.agreed),
              expected: yuan(score.money.expected),
              realised: yuan(score.money.realised),
              cost: yuan(score.money.cost),
            })}
          </p>
          {handedIn ?? <HandIn result={result} />}
        </>
      ) : (
        <>
          <p role="alert">{t('done.broken')}</p>
          <Button onClick={() => download('huikuan-sitting.json', `${JSON.stringify(sitting)}\n`)}>
            {t('done.keep')}
          </Button>
        </>
      )}
      {onAgain && (
        <Button look="quiet" onClick={onAgain}>
          {t('told.again')}
        </Button>
      )}
    </Sheet>
  );
}

interface PointsProps {
  readonly headline: Headline;
  readonly score: DrillHeadline;
  readonly weight: number;
}

function Points({ headline, score, weight }: PointsProps) {
  return (
    <section class="drill-score">
      <h3>
        {debrief(`score.${headline}`)} <span class="figure">{score.value}</span>
        <small class="figure"> ×{weight}%</small>
      </h3>
      <ul>
        {score.rules.map(({ rule, earned, max }) => (
          <li key={rule}>{t('done.rule', { rule: ruleName(rule), earned, max })}</li>
        ))}
      </ul>
    </section>
  );
}
