import type { Page } from '@playwright/test';

/** What goes wrong on the page, as it happens. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('stage')) heard.push(message.text());
  });
  return heard;
}
