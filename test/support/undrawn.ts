/** For what is not about the stage: the room and the desk are whole without, and drawing in software is most of the work. */
import type { BrowserContext } from '@playwright/test';

/** Keeps what draws from a context; without a service worker, which would fetch it past the page. */
export async function undrawn(context: BrowserContext): Promise<void> {
  await context.route(/phaser/, (route) => route.abort());
}
