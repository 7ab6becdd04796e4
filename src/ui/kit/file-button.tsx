/** A button that lets files of ours be chosen, however often the same one. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from './button.tsx';

export interface FileButtonProps {
  readonly look?: ButtonProps['look'];
  /** More than one file at once. */
  readonly many?: 'many';
  /** At least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
  readonly children: ComponentChildren;
}

export function FileButton({ look, many, onFiles, children }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(look && { look })} onClick={() => picker.current?.click()}>
        {children}
      </Button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        multiple={many !== undefined}
        class="out-of-sight"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget: input }) => {
          const [first, ...more] = input.files ?? [];
          // Emptied, so that choosing the same file again is a change again.
          input.value = '';
          if (first) onFiles([first, ...more]);
        }}
      />
    </>
  );
}
