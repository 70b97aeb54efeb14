import type { FaultKind } from "./faults/fault.js";

/** Whether a key was sent where the gateway looks for it, and whether it is the sandbox's. */
export type CredentialState = "valid" | "invalid" | "absent";

/** One request that arrived. Keys are never kept: their values are replaced by what they are worth. */
export interface LoggedRequest {
  /** By the sandbox's clock. */
  readonly atMs: number;
  readonly method: string;
  /** The whole address. The value of a `key` parameter is replaced. */
  readonly url: string;
  /** Scheme, host and port, to tell the gateway from the file host. */
  readonly origin: string;
  /** The operationId, `file` for a finished video, or undefined where no operation lives. */
  readonly operation: string | undefined;
  /** By name in small letters. Credentials read `valid` or `invalid`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The `Authorization` header. */
  readonly authorization: CredentialState;
  /** The names of all headers and query parameters that carried a key. Must be empty at the file host. */
  readonly credentials: readonly string[];
  /** The JSON body, the members of a form, the text of another body, or undefined when there was none. */
  readonly body: unknown;
  /** The status of the answer; undefined when none was sent. */
  readonly status: number | undefined;
  /** The kind of the fault that was asked for and happened here. */
  readonly fault: FaultKind | undefined;
}

/** What arrived at the sandbox, in order. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  readonly last: LoggedRequest | undefined;
  /** The requests of one operation, or of `file`. */
  to(operation: string): readonly LoggedRequest[];
}

/** An entry while its answer is still being made. */
export type OpenLogEntry = { -readonly [Member in keyof LoggedRequest]: LoggedRequest[Member] };

export class RequestBook implements RequestLog {
  readonly #entries: OpenLogEntry[] = [];

  get entries(): readonly LoggedRequest[] {
    return [...this.#entries];
  }

  get last(): LoggedRequest | undefined {
    return this.#entries.at(-1);
  }

  to(operation: string): readonly LoggedRequest[] {
    return this.#entries.filter((entry) => entry.operation === operation);
  }

  add(entry: OpenLogEntry): OpenLogEntry {
    this.#entries.push(entry);
    return entry;
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
