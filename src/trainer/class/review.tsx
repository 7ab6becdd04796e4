import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { DRILL_CONTENT } from '../../content/drill-book.ts';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import type { Class } from '../../protocol/class.ts';
import type { Counted } from '../../session/drill/cohort.ts';
import { commonMistakeOf } from '../../session/drill/common-mistake.ts';
import { translator } from '../../ui/kit/language.ts';
import { SelectField } from '../../ui/kit/select-field.tsx';
import { Mistake } from '../cohort/mistake.tsx';
import type { TrainerDesk } from '../desk.ts';
import { type Fetched, gather } from './gather.ts';
import type { HostDesk } from './host-desk.ts';
import { WatchTogether } from './watch-together.tsx';

const t = translator(CLASS_DESK);

export interface ReviewProps {
  readonly host: HostDesk;
  readonly held: Class;
  readonly desk: TrainerDesk;
  /** How many have finished: another one is fetched. */
  readonly finished: number;
}

/** After the class: where it lost most, and a meeting that everybody watches. */
export function Review({ host, held, desk, finished }: ReviewProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [results, setResults] = useState<readonly Counted[]>();
  const [chosen, setChosen] = useState<string>();
  const fetched = useRef<Fetched>(new Map());
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    void gather(host.client(), held, desk, fetched.current).then((found) => {
      if (wanted && found) setResults(found);
    });
    return () => {
      wanted = false;
    };
  }, [held.id, finished]);
  // The board looks again several times a second, and every result is played again to find what the class lost most.
  const best = useMemo(() => results && [...results].sort((a, b) => b.score.mark - a.score.mark), [results]);
  const mistake = useMemo(() => best && commonMistakeOf(best, DRILL_CONTENT), [best]);
  const shown = best?.find((one) => keyOf(one) === chosen) ?? best?.[0];
  return (
    <section class="paper trainer-editor review" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t('review.title')}
      </h2>
      <p role="status">
        {!results
          ? t('review.loading')
          : results.length === 0
            ? t('review.none')
            : t('review.taken', { count: results.length })}
      </p>
      {best && shown && (
        <>
          <h3>{t('review.mistake')}</h3>
          <Mistake mistake={mistake} />
          <h3>{t('review.watch')}</h3>
          <SelectField
            label={t('review.whose')}
            value={keyOf(shown)}
            options={best.map((one) => ({
              value: keyOf(one),
              text: t('review.whose.of', { name: one.result.trainee, mark: one.score.mark }),
            }))}
            onChange={setChosen}
          />
          <WatchTogether key={keyOf(shown)} played={shown} />
        </>
      )}
    </section>
  );
}

function keyOf({ result: { trainee, attempt } }: Counted): string {
  return `${attempt} ${trainee}`;
}
