/** The code and text by which Node names what went wrong on the wire. */
export interface TransportCause {
  readonly code: string;
  readonly message: string;
  readonly syscall?: string;
}

/**
 * A connection that fails in place of an answer. In-process it becomes the rejection that `fetch` gives;
 * the server breaks the socket.
 */
export class TransportFault extends Error {
  override readonly name = "TransportFault";
  readonly #cause: TransportCause;

  constructor(cause: TransportCause) {
    super(cause.message);
    this.#cause = cause;
  }

  /** The name Node gives it. */
  get code(): string {
    return this.#cause.code;
  }

  /** The error Node's `fetch` rejects with when no answer has begun. */
  toFetchError(): TypeError {
    return fetchError("fetch failed", this.#cause);
  }
}

/** The error that reading a body ends with when the connection breaks in the middle. */
export function bodyBroken(): TypeError {
  return fetchError("terminated", { code: "UND_ERR_SOCKET", message: "other side closed" });
}

function fetchError(
  message: string,
  { message: causeMessage, ...members }: TransportCause,
): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(causeMessage), members) });
}
