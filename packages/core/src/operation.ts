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
  /** What a call costs: `task` pays for a video when it is accepted, `tokens` for what is generated. Absent: nothing. */
  readonly paid?: "task" | "tokens";
  /** For `paid: "task"`: the operation that reads the task it creates. */
  readonly poll?: string;
  /** What must hold of the body before it is worth sending. Absent: the operation takes no JSON body. */
  readonly body?: InputRule;
  /** Members of the body that take a picture, and in which form. */
  readonly media?: Readonly<Record<string, MediaRule>>;
}
