import { isOnlyAWord } from '../../../books/desk-parts.ts';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import type { DealerDesk } from '../../../protocol/month-view.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { translator } from '../../kit/language.ts';
import { sum } from '../../kit/words.ts';
import { reachOf } from './state.ts';

const t = translator(MONTH_FILE);

export interface GapBarProps {
  readonly desk: DealerDesk;
  /** An estimate that is being thought about. */
  readonly draft: Yuan;
}

/** The target as one bar: what was committed, what own measures are reckoned to bring, and what is still missing. */
export function GapBar({ desk, draft }: GapBarProps) {
  const { committed, estimated, gap } = reachOf(desk);
  const word = isOnlyAWord(desk);
  const { target } = desk.file;
  const brought = desk.measures.reduce((all, line) => all + (line.brought ?? 0), 0);
  const end = Math.max(target, committed + estimated + draft);
  const wide = (amount: Yuan) => ({ width: `${(amount * 100) / Math.max(1, end)}%` });
  const values = { target: sum(target), committed: sum(committed), estimated: sum(estimated), gap: sum(gap) };
  return (
    <div class="gap-reach">
      <div class="gap-bar" aria-hidden="true">
        <span data-of="committed" style={wide(committed)} />
        <span data-of="estimated" style={wide(estimated)}>
          <span
            data-of="brought"
            style={{ width: `${Math.min(100, (brought * 100) / Math.max(1, estimated))}%` }}
          />
        </span>
        <span data-of="draft" style={wide(draft)} />
        <span class="gap-target" style={{ left: `${(target * 100) / Math.max(1, end)}%` }} />
      </div>
      <p>{t(gap > 0 ? 'gap.bar' : 'gap.over', { ...values, word: word ? 'yes' : 'no' })}</p>
      <ul class="gap-keys" aria-hidden="true">
        <li data-of="committed">{t(word ? 'gap.word' : 'gap.committed')}</li>
        <li data-of="estimated">{t('gap.estimated')}</li>
        <li data-of="brought">{t('gap.brought')}</li>
        <li data-of="gap">{t('gap.gap')}</li>
      </ul>
    </div>
  );
}
