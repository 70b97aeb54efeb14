import type { ServedOperation } from "../gateway/served-operation.js";

/** The ways in which events are written. */
export type StreamDialect = Exclude<ServedOperation["stream"], undefined>;

/** The data of one event. Dialects with event names take the name from `type`. */
export type StreamEvent = Readonly<Record<string, unknown>>;

/** The pace of a stream, in milliseconds; 0 is none. */
export interface StreamPace {
  /** Between two events. */
  readonly eventMs: number;
  /** Of silence before a sign of life. */
  readonly keepAliveMs: number;
}

/** An answer as a stream, before it is written: a fault may change, add or take events. */
export interface StreamAnswer {
  readonly dialect: StreamDialect;
  readonly pace: StreamPace;
  readonly events: readonly StreamEvent[];
  /** The same answer in one piece. */
  whole(): StreamEvent;
}
