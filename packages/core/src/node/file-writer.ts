import type { FileHandle } from "node:fs/promises";

const mostHeldBytes = 2 ** 20;
const mostUnsafeBytes = 2 ** 25;

/**
 * Writes a file while its next bytes are on their way, many chunks at once, and has the disk keep up, so that little is
 * left to wait for at the end. Holds little more than a mebibyte.
 */
export class FileWriter {
  readonly #file: FileHandle;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #writing: Promise<void> | undefined;
  #unsafeBytes = 0;
  #syncing: Promise<void> | undefined;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Takes the next bytes. Waits where the disk does not keep up, and may throw what writing earlier ones threw. */
  async write(chunk: Uint8Array): Promise<void> {
    this.#held.push(chunk);
    this.#heldBytes += chunk.length;
    if (!this.#writing) {
      this.#writing = this.#writeHeld();
      this.#writing.catch(() => undefined); // thrown where it is waited for
    }
    if (this.#heldBytes >= mostHeldBytes) await this.#writing;
  }

  /** Resolves when all that was taken is written and on the disk. */
  async end(): Promise<void> {
    await this.#writing;
    await this.#syncing; // the system tells of a failure once
    await this.#file.sync();
  }

  async #writeHeld(): Promise<void> {
    while (this.#held.length > 0) {
      const chunks = this.#held;
      this.#unsafeBytes += this.#heldBytes;
      this.#held = [];
      this.#heldBytes = 0;
      await writeAll(this.#file, chunks);
      if (this.#unsafeBytes >= mostUnsafeBytes) this.#sync();
    }
    this.#writing = undefined;
  }

  /** Lets the disk work while more is written. */
  #sync(): void {
    this.#unsafeBytes = 0;
    const before = this.#syncing;
    this.#syncing = (async () => {
      await before;
      await this.#file.datasync();
    })();
    this.#syncing.catch(() => undefined); // thrown at the end
  }
}

async function writeAll(file: FileHandle, chunks: readonly Uint8Array[]): Promise<void> {
  let { bytesWritten: left } = await file.writev(chunks);
  for (const chunk of chunks) {
    if (left < chunk.length) await file.appendFile(chunk.subarray(Math.max(0, left))); // it may write a part alone
    left -= chunk.length;
  }
}
