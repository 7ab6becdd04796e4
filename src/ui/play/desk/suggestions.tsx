import { MONTH } from '../../../content/messages/month.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import type { Suggestion } from './suggest.ts';
import { suggestionText } from './suggestion-text.ts';
import { duration } from './wording.ts';

const t = translator(MONTH);

export interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly onDo: (suggestion: Suggestion) => void;
  readonly onDismiss: (suggestion: Suggestion) => void;
}

/** What an old hand would do next, in order; each with its reason, done with one click or put aside. */
export function Suggestions({ suggestions, onDo, onDismiss }: SuggestionsProps) {
  return (
    <section class="suggestions" aria-labelledby="suggest-title">
      <h3 id="suggest-title" tabIndex={-1}>
        {t('today.suggest')}
      </h3>
      {suggestions.length === 0 ? (
        <p class="quiet">{t('today.none')}</p>
      ) : (
        <ol>
          {suggestions.map((one, index) => (
            <Row
              key={one.id}
              suggestion={one}
              digit={index + 1}
              onDo={() => onDo(one)}
              onDismiss={() => onDismiss(one)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface RowProps {
  readonly suggestion: Suggestion;
  readonly digit: number;
  readonly onDo: () => void;
  readonly onDismiss: () => void;
}

function Row({ suggestion, digit, onDo, onDismiss }: RowProps) {
  const { title, why } = suggestionText(suggestion);
  const { minutes, action, pressing } = suggestion;
  return (
    <li class="suggestion" data-pressing={pressing} data-return={`suggestion/${suggestion.id}`}>
      <button type="button" class="suggestion-do" onClick={onDo} aria-keyshortcuts={String(digit)}>
        <span class="key" aria-hidden="true">
          {digit}
        </span>
        <span class="suggestion-words">
          <strong>{title}</strong>
          <span class="suggestion-why">{why}</span>
        </span>
        <span class="suggestion-cost">
          {minutes > 0 && <span>{t('today.takes', { time: duration(minutes) })}</span>}
          <span class="suggestion-go" aria-hidden="true">
            {t(action ? 'today.do' : 'today.look')} →
          </span>
        </span>
      </button>
      <Button
        look="quiet"
        class="suggestion-aside"
        onClick={onDismiss}
        aria-label={t('today.dismiss', { what: title })}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}
