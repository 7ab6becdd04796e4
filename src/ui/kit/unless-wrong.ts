/** Goes to the first field within `part` whose text could not be read; false where all could. */
export function toWrongField(part: Element | null): boolean {
  const field = part?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  return field instanceof HTMLElement;
}

/** For a form's `onSubmit`: back to the field that could not be read, or on with what stands in all of them. */
export function unlessWrong(go: () => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (form instanceof Element && toWrongField(form)) return;
    go();
  };
}
