import type { Fields } from "../fields.js";

/**
 * How the streams of one kind are read. It is the only place that knows their events: which is text, where the proper
 * end is, and what whole answer they make.
 */
export interface Dialect {
  /** The piece of text an event brings, if any; `null` where all text before it is void, because the answer begins anew. */
  text(event: Fields): string | null | undefined;
  /** Begins the answer to a request with this body. */
  start(request: Fields): Accumulation;
}

/** An answer that is being put together. Whatever an event holds, nothing here throws. */
export interface Accumulation {
  /** Takes in an event, and tells whether it brought content: no sign of life, and not the mere opening of an answer. */
  add(event: Fields): boolean;
  /** Whether the proper end has come. */
  isEnded(): boolean;
  /** The answer as far as it has come: after the proper end, what the call without a stream would have answered. */
  final(): Fields;
}
