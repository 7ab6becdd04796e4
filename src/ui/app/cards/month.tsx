import { useId, useState } from 'preact/hooks';
import { CARDS } from '../../../content/messages/cards.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { readSeed } from '../../kit/seed.ts';
import type { Game } from '../game/game.ts';

const t = translator(CARDS);

/** The month on the cards: its number, another one, or one by number so that a class meets the same dealers. */
export function Month({ game }: { readonly game: Game }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const seed = game.month.value;

  function go(next?: number): void {
    game.anotherMonth(next);
    announce(t('cards.month.changed', { seed: String(game.month.value) }));
  }

  return (
    <div class="month">
      <p>{t('cards.month.note', { seed: String(seed) })}</p>
      <Button onClick={() => go()}>
        <Icon name="dice" />
        {t('cards.month')}
      </Button>
      <details class="month-by-number">
        <summary>{t('cards.seed')}</summary>
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            const number = readSeed(typed);
            setWrong(number === undefined);
            if (number !== undefined) go(number);
          }}
        >
          <div class="field-row">
            <input
              id={id}
              class="input figure"
              inputMode="numeric"
              autocomplete="off"
              aria-label={t('cards.seed')}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-error` : undefined}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {t('cards.seed.go')}
            </button>
          </div>
          {wrong && (
            <p class="field-error" id={`${id}-error`} role="alert">
              {t('cards.seed.wrong')}
            </p>
          )}
        </form>
      </details>
    </div>
  );
}
