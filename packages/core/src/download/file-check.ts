import { GatewayError, type ErrorKind } from "../errors/gateway-error.js";
import { ContainerCheck } from "./container.js";

/** Follows a file's bytes as they go by, and says at the end whether all have come. */
export class FileCheck {
  readonly #container: ContainerCheck | undefined;
  #receivedBytes = 0;

  /** @param isVideo Whether the file must be a video: then its container is followed too. */
  constructor(isVideo: boolean) {
    this.#container = isVideo ? new ContainerCheck() : undefined;
  }

  /** How many bytes have gone by. */
  get receivedBytes(): number {
    return this.#receivedBytes;
  }

  /**
   * Takes the next bytes.
   *
   * @throws {GatewayError} `unexpected-content` when they show that the file is no video.
   */
  write(chunk: Uint8Array): void {
    this.#container?.write(chunk);
    if (this.#container?.kind === "other")
      throw fault("What came is not a video.", "unexpected-content");
    this.#receivedBytes += chunk.length;
  }

  /**
   * Checks that the file is whole, now that nothing more comes.
   *
   * @param totalBytes How long the file is, where its server said so.
   * @throws {GatewayError} `truncated` when it is not.
   */
  end(totalBytes?: number): void {
    const received = this.#receivedBytes;
    if (totalBytes !== undefined && received !== totalBytes) {
      throw fault(
        `Only ${received} of ${totalBytes} bytes came.`,
        "truncated",
        received < totalBytes,
      );
    }
    if (this.#container?.isWhole() === false)
      throw fault(
        "The file ends before the video in it does.",
        "truncated",
        totalBytes === undefined, // else the file itself is broken
      );
  }
}

/** An error about a file, before it is known whose file it is. */
export function fault(
  message: string,
  kind: ErrorKind,
  retryable: boolean = false,
  cause?: unknown,
): GatewayError {
  return new GatewayError(message, { kind, retryable, cause });
}
