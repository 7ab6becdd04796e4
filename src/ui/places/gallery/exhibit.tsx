import type { ComponentChildren, ComponentType } from 'preact';

/** How a piece is shown: by what, and whether it takes the whole width. */
export interface Exhibit {
  readonly wide: boolean;
  readonly Show: ComponentType;
}

export const narrow = (Show: ComponentType): Exhibit => ({ wide: false, Show });
export const wide = (Show: ComponentType): Exhibit => ({ wide: true, Show });

export interface StateProps {
  /** The state's name, in the current language. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A piece in one of its states, with the state's name below it. */
export function State({ name, children }: StateProps) {
  return (
    <figure class="gallery-state">
      {children}
      <figcaption>{name}</figcaption>
    </figure>
  );
}
