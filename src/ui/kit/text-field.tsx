import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

const TYPED = {
  words: {},
  number: { inputMode: 'numeric' },
  code: { autocapitalize: 'characters', spellcheck: false },
} as const;

export interface TextFieldProps {
  /** Given where somebody else sends the focus here. */
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly autocomplete: string;
  readonly maxLength?: number;
  /** For keyboards on glass, and for what looks over the spelling. */
  readonly typed?: keyof typeof TYPED;
  readonly placeholder?: string;
  readonly class?: string;
  readonly invalid?: boolean;
  /** Id of the note, or of the sentence that says what is wrong. */
  readonly describedBy?: string | undefined;
  /** Below the field. */
  readonly children?: ComponentChildren;
}

/** A line of text under its label. */
export function TextField(props: TextFieldProps) {
  const own = useId();
  const {
    id = own,
    label,
    value,
    onType,
    autocomplete,
    maxLength,
    typed = 'words',
    placeholder,
    invalid,
    describedBy,
    children,
  } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...TYPED[typed]}
        id={id}
        class={props.class ? `input ${props.class}` : 'input'}
        autocomplete={autocomplete}
        maxLength={maxLength}
        placeholder={placeholder}
        value={value}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {children}
    </div>
  );
}
