import type { InputRule } from "./input/input-rule.js";
import type { MediaRule } from "./input/media-rule.js";

/**
 * One operation of the spec, as the generator writes it into a provider's `operations.gen.ts`.
 * It is all a client needs at run time to make the call.
 */
export interface Operation {
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
  /** For `paid: "task"`: how the task it creates is read. */
  readonly poll?: Poll;
  /** What must hold of the body before it is worth sending. Absent: the operation takes no body. */
  readonly body?: InputRule;
  /** Where in the body a picture or another file may be, such as `image` or `content[].image_url.url`, and in which form. */
  readonly media?: Readonly<Record<string, MediaRule>>;
  /** When the body travels as a form (`multipart/form-data`): always, or where a member is a file. Absent: as JSON. */
  readonly form?: "always" | "for-files";
  /** What a good answer is: a file's bytes, or text where its content type says so. Absent: JSON. */
  readonly answer?: "file" | "text";
  /** How a list goes on page by page. Absent: it is no list. */
  readonly pages?: PageRule;
  /** The form of its stream of events. Absent: it has none. */
  readonly stream?: "chat" | "responses" | "messages" | "gemini";
  /** Whether it answers with a stream only, and not where the input asks for one. */
  readonly streamsAlways?: true;
}

/** How the task that a call has created is read. */
export interface Poll {
  /** The operation that reads it. */
  readonly operation: string;
  /** The member of that operation's input which takes the task's id. */
  readonly id: string;
  /** Members of the create input that reading takes as well. */
  readonly keep?: readonly string[];
}

/** How a list goes on: names of members of the answer, and of the one in the query that takes where to go on. */
export interface PageRule {
  /** The list. */
  readonly items: string;
  /** The member of the query. */
  readonly cursor: string;
  /** What the member of the query takes to get the next page. */
  readonly next: string;
  /** Whether there is a next page. */
  readonly more: string;
}

/** An object with a method for each operation that `make` has one for. */
export function methodsOf(
  operations: Readonly<Record<string, Operation>>,
  make: (id: string, operation: Operation) => unknown,
): object {
  const methods: Record<string, unknown> = {};
  for (const id in operations) {
    const method = make(id, operations[id] as Operation);
    if (method) methods[id] = method;
  }
  return methods;
}
