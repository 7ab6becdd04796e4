/** Shelf: how figures, days and names are put into words, in the language of the moment. */
import { useState } from 'preact/hooks';
import { GALLERY } from '../../../content/messages/gallery.ts';
import { Button } from '../../kit/button.tsx';
import { clockTime } from '../../kit/clock.ts';
import { dateWords, dayName } from '../../kit/date.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { ruleName } from '../../kit/rule-name.ts';
import { newSeed, readSeed } from '../../kit/seed.ts';
import { signed } from '../../kit/signed.ts';
import { listed, monthAndYear, spaced, sum } from '../../kit/words.ts';
import { narrow } from './exhibit.tsx';

const t = translator(GALLERY);

const DATE = { year: 2027, month: 3, day: 12 };

/** What goes in, and the words that come out. */
function Pairs({ of }: { readonly of: readonly (readonly [from: string, to: string])[] }) {
  return (
    <dl class="gallery-pairs">
      {of.map(([from, to]) => (
        <div key={from}>
          <dt>
            <code>{from}</code>
          </dt>
          <dd>{to}</dd>
        </div>
      ))}
    </dl>
  );
}

function Languages() {
  return <p lang={language.value}>{inLanguage(GALLERY['language.sample'])}</p>;
}

function Sentences() {
  return (
    <Pairs
      of={[
        ['sum(125000)', sum(125_000)],
        ['monthAndYear(2027-3)', monthAndYear(DATE)],
        ['listed(…)', listed([t('words.stock'), t('words.cash'), t('words.retailers')])],
        ['spaced(…)', spaced(t('words.first'), t('words.second'))],
      ]}
    />
  );
}

function Dates() {
  return (
    <Pairs
      of={[
        ['2027-3-12', dateWords(DATE)],
        ['12', dayName(12)],
      ]}
    />
  );
}

function Clock() {
  return (
    <Pairs
      of={[
        ['545', clockTime(545)],
        ['1020', clockTime(1_020)],
      ]}
    />
  );
}

function Signed() {
  return <Pairs of={[5, -9, 12.5, 0].map((points) => [String(points), signed(points)] as const)} />;
}

function Rules() {
  return (
    <Pairs
      of={(['opening', 'ask-height', 'tightness', 'pressed'] as const).map(
        (rule) => [rule, ruleName(rule)] as const,
      )}
    />
  );
}

function Seeds() {
  const [seed, setSeed] = useState(newSeed);
  return (
    <>
      <Pairs
        of={[
          ['１２３', String(readSeed('１２３'))],
          ['12a', String(readSeed('12a') ?? '–')],
        ]}
      />
      <div class="field-row">
        <strong class="figure gallery-figure">{seed}</strong>
        <Button onClick={() => setSeed(newSeed())}>{t('seed.new')}</Button>
      </div>
    </>
  );
}

export const WORDS = {
  language: narrow(Languages),
  words: narrow(Sentences),
  date: narrow(Dates),
  clock: narrow(Clock),
  signed: narrow(Signed),
  'rule-name': narrow(Rules),
  seed: narrow(Seeds),
};
