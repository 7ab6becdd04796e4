/** Three dots while somebody draws breath; who cannot see them hears the words when they come. */
export function Speaking({ who }: { readonly who: string }) {
  return (
    <p class="speaking" aria-hidden="true" title={who}>
      <span>·</span>
      <span>·</span>
      <span>·</span>
    </p>
  );
}
