import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { JSC_SHIMS } from './shells.ts';

describe('what stands in for TextEncoder in a bare shell', () => {
  const encode: (text: string) => Uint8Array = runInNewContext(
    `${JSC_SHIMS}; (text) => new TextEncoder().encode(text)`,
  );

  it.each(['', 'plain', '回款道场 · 12.5万', 'é', '🧧', '\u0000\u007f\u0080\u07ff\u0800\uffff'])(
    'gives the bytes of %j',
    (text) => expect([...encode(text)]).toEqual([...new TextEncoder().encode(text)]),
  );
});
