/** Where somebody is put who comes to another screen: its title, without the page moving. */
export function focusTitle(): void {
  document.getElementById('screen-title')?.focus({ preventScroll: true });
}
