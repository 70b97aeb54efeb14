import type { Operation } from "./operation.js";
import type { Settings } from "./request/options.js";
import type { HeaderRecord } from "./request/headers.js";
import type { Attempt } from "./request/middleware.js";
import type { CodeMeanings } from "./request/outcome.js";
import type { Middleware } from "./request/wire-types.js";

/** Who is behind the gateway: what all clients of one provider have in common. */
export interface Provider {
  /** The provider's name in handles and stores, such as `kling`. */
  readonly name: string;
  /** Package and version, sent as `User-Agent`. */
  readonly clientName: string;
  /** What the provider's own error codes mean, beside the gateway's. */
  readonly codes?: CodeMeanings;
  /** Adds to a body what the gateway's builds differ about. Default: nothing. */
  readonly complete?: (
    body: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>;
}

/** The inside of a client: what the methods of its parts work on. */
export interface Gateway {
  readonly provider: Provider;
  readonly settings: Settings;
  /** The client's operations, by id. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** The headers of every request, with names in small letters. */
  readonly headers: Readonly<HeaderRecord>;
  /** The user's, in order. */
  readonly middleware: Middleware[];
  /** Sends one request of a call, with middleware around it. Absent: the client has no wire, and so no middleware. */
  attempt?: Attempt;
}

/** Settings of one call. */
export interface CallOptions {
  /** Ends the call, and frees its timers and sockets at once. */
  signal?: AbortSignal | undefined;
  /** How long this call may take in all, in milliseconds. Default: the client's `timeoutMs`. */
  timeoutMs?: number | undefined;
}
