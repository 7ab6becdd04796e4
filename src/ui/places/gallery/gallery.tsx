/** The gallery: every piece of the kit in all its states, for anybody who builds a screen from them. Opened by `?gallery`. */
import './gallery.css';
import { useEffect } from 'preact/hooks';
import { GALLERY } from '../../../content/messages/gallery.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icons.tsx';
import { language, switchLanguage, translator } from '../../kit/language.ts';
import { Live } from '../../kit/live.tsx';
import { DEVICE } from './device.tsx';
import type { Exhibit } from './exhibit.tsx';
import { HANDS } from './hands.tsx';
import { LOOK } from './look.tsx';
import { NEWS } from './news.tsx';
import { PAPER } from './paper.tsx';
import { type Piece, type PieceShelf, SHELVES } from './pieces.ts';
import { WORDS } from './wording.tsx';

const t = translator(GALLERY);
const shell = translator(SHELL);

const EXHIBITS: Readonly<Record<Piece, Exhibit>> = {
  ...LOOK,
  ...HANDS,
  ...NEWS,
  ...PAPER,
  ...WORDS,
  ...DEVICE,
};

const ORDER: readonly PieceShelf[] = ['look', 'hands', 'news', 'paper', 'words', 'device'];

export function Gallery() {
  useEffect(() => {
    document.title = t('page.title');
  }, [language.value]);
  return (
    <>
      <a class="skip" href="#main">
        {shell('app.skip')}
      </a>
      <header class="gallery-head">
        <div class="gallery-bar">
          <a class="button" data-look="quiet" href="./">
            <Icon name="back" /> {t('page.game')}
          </a>
          <Button look="quiet" aria-label={shell('language.label')} onClick={switchLanguage}>
            {shell('language.switch')}
          </Button>
        </div>
        <h1 id="screen-title" tabIndex={-1}>
          {t('page.head')}
        </h1>
        <p>{t('page.lead')}</p>
      </header>
      <nav class="gallery-shelves" aria-label={t('page.shelves')}>
        {ORDER.map((shelf) => (
          <a key={shelf} href={`#shelf-${shelf}`}>
            {t(`shelf.${shelf}`)} <span class="figure">{SHELVES[shelf].length}</span>
          </a>
        ))}
      </nav>
      <main id="main" class="gallery" tabIndex={-1}>
        {ORDER.map((shelf) => (
          <ShelfOf key={shelf} shelf={shelf} />
        ))}
      </main>
      <Live />
    </>
  );
}

function ShelfOf({ shelf }: { readonly shelf: PieceShelf }) {
  return (
    <section class="gallery-shelf" aria-labelledby={`shelf-${shelf}`}>
      <h2 id={`shelf-${shelf}`} tabIndex={-1}>
        {t(`shelf.${shelf}`)}
      </h2>
      <p class="gallery-why">{t(`shelf.${shelf}.why`)}</p>
      <div class="gallery-pieces">
        {SHELVES[shelf].map((piece) => (
          <PieceOf key={piece} piece={piece} />
        ))}
      </div>
    </section>
  );
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  const { wide, Show } = EXHIBITS[piece];
  return (
    <article
      class="paper gallery-piece"
      data-piece={piece}
      data-wide={wide}
      aria-labelledby={`piece-${piece}`}
    >
      <header>
        <h3 id={`piece-${piece}`}>{t(`${piece}.title`)}</h3>
        <code>{piece}</code>
        <p>{t(`${piece}.why`)}</p>
      </header>
      <div class="gallery-show">
        <Show />
      </div>
    </article>
  );
}
