import type { Fault } from "./fault.js";

/** When something is to go wrong, and what. */
export interface FaultRule {
  /**
   * An operationId, also with its provider as in `sora/createVideo`, `file` for the download of a finished video, or
   * `*` for wherever the fault can happen.
   */
  readonly on: string;
  readonly fault: Fault;
  /** How many times it happens. `Infinity` is allowed. @defaultValue `1` */
  readonly times?: number;
  /** How many matching requests go well before. @defaultValue `0` */
  readonly after?: number;
}

/** What the sandbox lets go wrong. */
export interface Faults {
  /**
   * Asks for a fault. At most one request fault and one task fault happen to a request; of several rules
   * that match, the one that was added first.
   *
   * @throws TypeError if there is no such operation or fault, or the one cannot happen at the other.
   * @example
   * ```ts
   * sandbox.faults.add({ on: "imageToVideo", fault: { kind: "lost-answer" } });
   * ```
   */
  add(rule: FaultRule): void;
  /** Takes all rules back. */
  clear(): void;
  /** The rules that have not been used up, with what is left of `times` and `after`. Empty: all has happened. */
  readonly pending: readonly FaultRule[];
}
