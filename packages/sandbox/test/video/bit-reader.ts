/** Reads what a bit writer wrote, as a decoder does. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bits(count: number): number {
    let value = 0;
    for (let index = 0; index < count; index += 1) {
      const byte = this.#bytes[this.#position >> 3];
      if (byte === undefined) {
        throw new Error(`The bits end before bit ${this.#position}.`);
      }
      value = value * 2 + ((byte >> (7 - (this.#position & 7))) & 1);
      this.#position += 1;
    }
    return value;
  }

  flag(): boolean {
    return this.bits(1) === 1;
  }

  /** How many zeros stand before the next one, which is read as well. */
  zeros(): number {
    let count = 0;
    while (!this.flag()) {
      count += 1;
    }
    return count;
  }

  unsignedExpGolomb(): number {
    const length = this.zeros();
    return 2 ** length - 1 + this.bits(length);
  }

  signedExpGolomb(): number {
    const code = this.unsignedExpGolomb();
    return code % 2 === 1 ? (code + 1) / 2 : 0 - code / 2;
  }

  /** Whether anything stands before the final one and its zeros (more_rbsp_data). */
  hasMore(): boolean {
    const last = this.#bytes.at(-1) ?? 0;
    const trailingZeros = 31 - Math.clz32(last & -last);
    return this.#position < this.#bytes.length * 8 - trailingZeros - 1;
  }
}
