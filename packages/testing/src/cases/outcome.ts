import type { Billed, ErrorKind, TaskState, VideoTask } from "@x/core";

/** A create operation made a task. */
export interface TaskOutcome {
  /** The task's id. */
  readonly task: string;
}

/** An operation that reads a task gave the answer back as it came; `task.state()` makes this of it. */
export interface StateOutcome {
  /** The state, without the raw answer. */
  readonly state: Omit<TaskState, "raw">;
}

/** Any other operation gave the answer back. */
export interface DataOutcome {
  readonly data: "as it came";
}

/** A stream of events that came to its proper end. */
export interface StreamOutcome {
  readonly stream: {
    /** Its pieces of text, put together. */
    readonly text: string;
    /** The whole answer they make. */
    readonly final: unknown;
  };
}

/** The client threw. */
export interface ErrorOutcome {
  readonly error: {
    readonly kind: ErrorKind;
    readonly billed: Billed;
    readonly retryable: boolean;
    /** The machine-readable code. Absent: the error must have none. */
    readonly code?: string;
  };
}

/** What a client makes of an answer. */
export type Outcome = TaskOutcome | StateOutcome | DataOutcome | StreamOutcome | ErrorOutcome;

/** What a method of a client can make of an answer. */
export type OutcomeOf<Method> =
  | ErrorOutcome
  | (Method extends (...input: never[]) => Promise<infer Result>
      ? Result extends VideoTask<infer _Raw>
        ? TaskOutcome
        : StateOutcome | DataOutcome | StreamOutcome
      : never);
