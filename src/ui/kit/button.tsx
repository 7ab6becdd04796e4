import type { ComponentChildren, JSX } from 'preact';

export interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'type' | 'children'> {
  /** `seal` for the one thing to do here, `quiet` for what stands aside. */
  readonly look?: 'plain' | 'seal' | 'quiet';
  readonly children: ComponentChildren;
}

export function Button({ look = 'plain', class: more, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`button ${String(more ?? '')}`} data-look={look}>
      {children}
    </button>
  );
}
