/** For a form's `onSubmit`: back to the field whose text could not be read, or on with what stands in all of them. */
export function unlessWrong(go: () => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const wrong = form instanceof HTMLFormElement && form.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else go();
  };
}
