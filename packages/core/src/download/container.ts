/**
 * Follows the top-level boxes of an MP4 as its bytes go by (ISO/IEC 14496-12, 4.2), so that a file which is not a
 * video, or not a whole one, is noticed even when nobody told its length. WebM files pass unexamined.
 */
export class ContainerCheck {
  #head: number[] = [];
  #positionBytes = 0;
  #nextBoxBytes = 0;
  #seen = "";
  #kind: "unknown" | "mp4" | "webm" | "other" = "unknown";

  /** What the first bytes say; `unknown` until a whole box head has gone by. */
  get kind(): "unknown" | "mp4" | "webm" | "other" {
    return this.#kind;
  }

  /** Takes the next bytes. */
  write(chunk: Uint8Array): void {
    let offset = 0;
    while (offset < chunk.length) {
      if (this.#kind === "webm" || this.#kind === "other") return;
      const toSkip = this.#nextBoxBytes - this.#positionBytes;
      const step = toSkip > 0 ? Math.min(toSkip, chunk.length - offset) : 1;
      if (toSkip > 0) this.#positionBytes += step;
      else this.#readHead(chunk[offset] as number);
      offset += step;
    }
  }

  /** Whether the bytes so far are a whole file. */
  isWhole(): boolean {
    if (this.#kind !== "mp4") return this.#kind === "webm";
    const endsAtBox =
      this.#nextBoxBytes === Infinity ||
      (this.#positionBytes === this.#nextBoxBytes && this.#head.length === 0);
    return endsAtBox && this.#seen.includes("moov") && this.#seen.includes("mdat");
  }

  /** Collects a box's head: 4 bytes of size, 4 of type, and 8 of size again when the first says 1. */
  #readHead(byte: number): void {
    const head = this.#head;
    head.push(byte);
    const is64Bit = head.length >= 4 && readUint32(head, 0) === 1;
    if (head.length < (is64Bit ? 16 : 8)) return;
    const type = String.fromCharCode(...head.slice(4, 8));
    if (this.#kind === "unknown") this.#kind = kindOf(head, type);
    if (this.#kind !== "mp4") return;
    const sizeBytes = is64Bit
      ? readUint32(head, 8) * 2 ** 32 + readUint32(head, 12)
      : readUint32(head, 0);
    if (sizeBytes !== 0 && sizeBytes < head.length) this.#kind = "other";
    this.#seen += ` ${type}`;
    const startBytes = this.#positionBytes;
    this.#positionBytes += head.length;
    this.#nextBoxBytes = sizeBytes === 0 ? Infinity : startBytes + sizeBytes;
    this.#head = [];
  }
}

function kindOf(head: readonly number[], type: string): "mp4" | "webm" | "other" {
  if (/^(ftyp|moov|mdat|wide|free|skip)$/.test(type)) return "mp4";
  return readUint32(head, 0) === 0x1a45dfa3 ? "webm" : "other";
}

function readUint32(bytes: readonly number[], at: number): number {
  return new DataView(Uint8Array.from(bytes).buffer).getUint32(at);
}
