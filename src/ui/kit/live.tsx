import { signal } from '@preact/signals';

/** One polite live region for the page: short news that no other element would speak. */
const news = signal('');

export function announce(text: string): void {
  // The same words twice are news twice: a screen reader only speaks what changes.
  news.value = news.value === text ? `${text}\u00a0` : text;
}

export function Live() {
  return (
    <p class="out-of-sight" role="status">
      {news.value}
    </p>
  );
}
