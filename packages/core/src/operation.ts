import type { EncodeBody } from "./input/encode-media.js";
import type { InputRule } from "./input/input-rule.js";
import type { MediaRule } from "./input/media-rule.js";
import type { PageRule } from "./pages.js";
import type { Part } from "./part.js";
import type { Dialect } from "./streams/dialect.js";
import type { TaskProtocol } from "./tasks/task-protocol.js";

/**
 * One operation of the spec, as the generator writes it into a provider's `operations.gen.ts`.
 * It is all a client needs at run time to make the call.
 */
export interface Operation<Id extends string = string> extends Part<Id> {
  /** The HTTP method, in capitals. */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path below the gateway's address, with `{name}` where a path parameter goes. */
  readonly path: string;
  /** Names of the input's members that travel in the query. Absent: none. */
  readonly query?: readonly string[];
  /** Members of the query that always go along, with the one value they have. */
  readonly fixedQuery?: Readonly<Record<string, string>>;
  /** The header that carries the key. Absent: `Authorization: Bearer`. */
  readonly keyHeader?: "x-api-key" | "x-goog-api-key";
  /** What a call costs: `task` pays for a video when it is accepted, `tokens` for what is generated. Absent: nothing. */
  readonly paid?: "task" | "tokens";
  /** What must hold of the body before it is worth sending. Absent: the operation takes no body. */
  readonly body?: InputRule;
  /** Turns a checked body into what is sent. Absent: JSON as it is. */
  readonly encode?: EncodeBody;
  /** Where in the body a picture or another file may be, such as `image` or `content[].image_url.url`, and in which form. */
  readonly media?: Readonly<Record<string, MediaRule>>;
  /** What a good answer is: a file's bytes, or text where its content type says so. Absent: JSON. */
  readonly answer?: "file" | "text";
  /** For an operation that creates a task: how the task is read. */
  readonly poll?: Poll;
  /** For one that can answer with a stream of events: how they are read. */
  readonly stream?: Dialect;
  /** Whether it answers with a stream only, and not where the input asks for one. */
  readonly streamsAlways?: true;
  /** For a list: how it goes on page by page. */
  readonly pages?: PageRule;
}

/** How the task that a call has created is read. */
export interface Poll {
  /** What the provider's answers mean. */
  readonly protocol: TaskProtocol;
  /** The operation that reads it. */
  readonly operation: Operation;
  /** The member of that operation's input which takes the task's id. */
  readonly id: string;
  /** Members of the create input that reading takes as well. */
  readonly keep?: readonly string[];
  /** The operation that hands out the file, where the gateway does so itself. It takes the id as the other does. */
  readonly content?: Operation;
}

/** How the tasks of an operation that creates some are read. */
export function pollOf(operations: Readonly<Record<string, Operation>>, id: string): Poll {
  const { poll } = operations[id] as Operation;
  return poll as Poll;
}
