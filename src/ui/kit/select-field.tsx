import { useId } from 'preact/hooks';

export interface SelectFieldProps<Value extends string> {
  /** Given where somebody else sends the focus here. */
  readonly id?: string;
  readonly label: string;
  readonly class?: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many, from a list that opens under its label. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const own = useId();
  const { id = own, label, class: look, options, value, onChange } = props;
  return (
    <div class={look ? `field ${look}` : 'field'}>
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
