import { MONTH } from '../../../content/messages/month.ts';
import { translator } from '../../kit/language.ts';
import type { Sign } from './state.ts';

const t = translator(MONTH);

/** One mark, one shape each: told apart without colour. 20 units. */
const SHAPES: Readonly<Record<Sign, string>> = {
  overdue: 'M10 2.5 18.5 17.5H1.5zM10 7.5v4.6M10 14.4v.8',
  unchecked: 'M3 3h14v14H3zM7.4 8c.2-3.2 5.2-3.1 5.2 0 0 2-2.6 2-2.6 3.8M10 14.2v.6',
  due: 'M10 2a8 8 0 1 0 .1 0M10 5.6V10l3 2',
  measure: 'M10 1.6 18.4 10 10 18.4 1.6 10zM6.6 10h6.8M10 6.6v6.8',
  appointment: 'M3 4.4h14v12.4H3zM3 8.4h14M7 2.4v3.4M13 2.4v3.4',
  uncommitted: 'M10 2.4a7.6 7.6 0 1 0 .1 0',
  committed: 'M3 3h14v14H3zM6 10.2l3 3 5.2-6',
};

export function SignMark({ sign }: { readonly sign: Sign }) {
  return (
    <svg class="sign-mark" data-sign={sign} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[sign]} />
    </svg>
  );
}

/** The mark with its words. */
export function SignTag({ sign }: { readonly sign: Sign }) {
  return (
    <span class="sign" data-sign={sign}>
      <SignMark sign={sign} />
      {t(`sign.${sign}`)}
    </span>
  );
}
