/** Another person sits down: the page opens anew, so that nothing of the one before is left in it. */

const ARRIVED = 'huikuan-dojo:arrived';

export function reopen(): void {
  try {
    sessionStorage.setItem(ARRIVED, 'yes');
  } catch {
    // Then nobody is greeted.
  }
  history.replaceState({ screen: 'cards' }, '');
  location.reload();
}

/** Whether this page was opened for somebody who has just sat down; true once. */
export function hasArrived(): boolean {
  try {
    const arrived = sessionStorage.getItem(ARRIVED) !== null;
    sessionStorage.removeItem(ARRIVED);
    return arrived;
  } catch {
    return false;
  }
}
