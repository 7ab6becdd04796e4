/** What is fetched by whoever needs it first, and then stays for all. What did not come is asked for again by the next. */
export function fetchOnce<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let coming: Promise<Value> | undefined;
  return () => {
    coming ??= fetch().catch((reason: unknown) => {
      coming = undefined;
      throw reason;
    });
    return coming;
  };
}
