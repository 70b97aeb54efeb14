import type { Clock, Transport } from "@x/core";

/** What a reader reads from, and how long it waits. */
export interface Target {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly question: string;
  /** The time limit that each client is given, in milliseconds. */
  readonly timeoutMs: number;
  /** Fires when nobody waits for the reader any longer. */
  readonly signal: AbortSignal;
  /** For our clients alone: another transport and clock than the platform's. */
  readonly fetch?: Transport;
  readonly clock?: Clock;
}

/** What the program that reads has in hand, whether or not its reading goes well. */
export interface Held {
  text: string;
}

/** One way of reading a streamed answer. */
export interface StreamReader {
  readonly name: string;
  /** Reads to the end, and puts what came into the program's hand. */
  read(target: Target, held: Held): Promise<void>;
  /** Whether an error is one of the client's own. */
  isTyped(error: unknown): boolean;
}

/** A route that can stream, and the ways of reading it. */
export interface StreamRoute {
  readonly title: string;
  /** The operation that faults are asked for at. */
  readonly operation: string;
  readonly ours: readonly StreamReader[];
  /** Our client's events, one by one. */
  readonly ourEvents: StreamReader;
  /** The piece of text an event brings, if any. */
  pieceOf(event: any): string | null | undefined;
  readonly official: readonly StreamReader[];
}
