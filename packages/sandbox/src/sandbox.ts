import type { SandboxClock } from "./clock/clock.js";
import type { Faults } from "./faults/faults.js";
import type { SandboxFetch } from "./in-process/in-process-fetch.js";
import type { Ledger } from "./ledger.js";
import type { RequestLog } from "./request-log.js";
import type { Tasks } from "./tasks/task-book.js";

/** The gateway on your own machine, with all it remembers. */
export interface Sandbox {
  /** The gateway's address, for a client's `baseUrl`. */
  readonly baseUrl: string;
  /** The address finished videos live at. */
  readonly filesUrl: string;
  /** The one key that is accepted. */
  readonly apiKey: string;
  /**
   * Answers for both addresses without a socket; hand it to a client as its `fetch`. It rejects as Node's does where a
   * connection fails, heeds the signal at once, also in the middle of a body, and follows redirects unless `redirect`
   * says otherwise.
   * Any other address is unknown to it, like a host without a name.
   */
  readonly fetch: SandboxFetch;
  readonly clock: SandboxClock;
  /** What was charged and given back. */
  readonly ledger: Ledger;
  /** What is to go wrong. */
  readonly faults: Faults;
  /** What arrived. */
  readonly requests: RequestLog;
  /** The tasks that were made, and where they stand. */
  readonly tasks: Tasks;
  /** Forgets everything: tasks, charges, faults, requests, and which ids were given out. The clock stays. */
  reset(): void;
}
