import { CARDS } from '../../../content/messages/cards.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import type { Game } from '../game/game.ts';

const t = translator(CARDS);

/** What the save says: a meeting to go on with, or a save that cannot be read, which is kept until asked otherwise. */
export function Notice({ game }: { readonly game: Game }) {
  const notice = game.notice.value;
  switch (notice.kind) {
    case 'none':
      return null;
    case 'waiting': {
      const { dealer, session } = notice.play;
      const { phase, turn } = session.view();
      const name = inLanguage(dealer.name);
      const over = phase === 'over';
      return (
        <section class="paper notice" aria-labelledby="notice-title">
          <img src={`art/dealers/${dealer.brief.id}/portrait.svg`} width="72" height="72" alt="" />
          <div>
            <h2 id="notice-title">{over ? name : t('continue.title')}</h2>
            <p>{over ? t('continue.over', { name }) : t('continue.text', { name, turn })}</p>
          </div>
          <Button look="seal" onClick={() => game.goOn(notice.play)}>
            {over ? t('continue.review') : t('continue.go')}
          </Button>
        </section>
      );
    }
    case 'broken':
      return (
        <section class="paper notice" aria-labelledby="notice-title">
          <div>
            <h2 id="notice-title">{t('broken.title')}</h2>
            <p>{t(notice.why === 'version' ? 'broken.version' : 'broken.text')}</p>
          </div>
          <div class="field-row">
            <Button onClick={() => download('huikuan-dojo-save.json', notice.text)}>
              {t('broken.download')}
            </Button>
            <Button look="quiet" onClick={() => void game.forget()}>
              {t('broken.clear')}
            </Button>
          </div>
        </section>
      );
  }
}
