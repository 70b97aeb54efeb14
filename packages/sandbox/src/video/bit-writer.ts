/** Collects the bits of an H.264 syntax structure, most significant bit first (ISO/IEC 14496-10, clause 7.2). */
export class BitWriter {
  readonly #bytes: number[] = [];
  #pending = 0;
  #pendingBits = 0;

  /** Writes the low `bitCount` bits of `value`: the descriptors u(n) and f(n). `bitCount` is 0 to 32. */
  bits(value: number, bitCount: number): void {
    for (let shift = bitCount - 1; shift >= 0; shift -= 1) {
      this.#bit((value >>> shift) & 1);
    }
  }

  /** Writes a flag, u(1). */
  flag(value: boolean): void {
    this.#bit(value ? 1 : 0);
  }

  /** Writes an unsigned Exp-Golomb code, ue(v) (clause 9.1). `value` is 0 to 2^31 - 2. */
  unsignedExpGolomb(value: number): void {
    const codeLength = 32 - Math.clz32(value + 1);
    this.bits(0, codeLength - 1);
    this.bits(value + 1, codeLength);
  }

  /** Writes a signed Exp-Golomb code, se(v) (clause 9.1.1): 0, 1, -1, 2, -2 … are the unsigned codes 0, 1, 2, 3, 4 … */
  signedExpGolomb(value: number): void {
    this.unsignedExpGolomb(value > 0 ? value * 2 - 1 : value * -2);
  }

  /** Ends the structure with rbsp_trailing_bits (clause 7.3.2.11): a one, then zeros up to the next whole byte. */
  finish(): Uint8Array<ArrayBuffer> {
    this.#bit(1);
    while (this.#pendingBits !== 0) {
      this.#bit(0);
    }
    return Uint8Array.from(this.#bytes);
  }

  #bit(bit: number): void {
    this.#pending = (this.#pending << 1) | bit;
    this.#pendingBits += 1;
    if (this.#pendingBits === 8) {
      this.#bytes.push(this.#pending);
      this.#pending = 0;
      this.#pendingBits = 0;
    }
  }
}
