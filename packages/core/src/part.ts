import type { Gateway } from "./gateway.js";

/** What clients are made of, each part one method: an operation of the spec, or another one such as `resume`. */
export interface Part<Id extends string = string> {
  /** The method's name. */
  readonly id: Id;
  /** Makes the method for one client. Absent: that of a plain operation, which resolves to the answer's JSON. */
  bind?(gateway: Gateway, part: Part): unknown;
}
