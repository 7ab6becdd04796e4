/** Numbers and words as bytes: small numbers in one byte, larger ones in as many as they need. */

export class ByteWriter {
  private readonly bytes: number[] = [];

  /** A whole number from 0, up to 2⁵³−1: seven bits a byte, the least first. */
  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  text(value: string): void {
    const letters = new TextEncoder().encode(value);
    this.number(letters.length);
    this.raw(letters);
  }

  raw(bytes: Iterable<number>): void {
    for (const byte of bytes) this.bytes.push(byte);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what `ByteWriter` wrote. Throws a `RangeError` where bytes are missing or make no number. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let place = 1; place <= 128 ** 7; place *= 128) {
      const byte = this.byte();
      value += (byte % 128) * place;
      if (byte < 128) return value;
    }
    throw new RangeError('a number without end');
  }

  text(): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(this.raw(this.number()));
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('bytes are missing');
    const found = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return found;
  }

  isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new RangeError('bytes are missing');
    this.at += 1;
    return byte;
  }
}
