/** The service worker: keeps the whole game on this device, and tells when a new version of it has arrived. */
import { registerSW } from 'virtual:pwa-register';

/** `onReady` gets the way to take the new version, which loads the page anew; until then nothing changes. */
export function followUpdates(onReady: (take: () => void) => void): void {
  const update = registerSW({ onNeedRefresh: () => onReady(() => void update(true)) });
}
