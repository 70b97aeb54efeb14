/** A request as it arrives, whether through a socket or in-process: what all runtimes have in common. */
export interface IncomingCall {
  /** In capitals. */
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The body's bytes; none is an empty array. */
  readonly body: Uint8Array;
  /** Fires when the caller has gone. */
  readonly signal?: AbortSignal | undefined;
}

/** The two addresses the sandbox is known by to this caller. */
export interface Origins {
  readonly gateway: string;
  readonly files: string;
}
