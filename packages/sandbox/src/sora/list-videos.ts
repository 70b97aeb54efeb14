import type { GatewayContext, OperationHandler } from "../gateway/environment.js";
import { taskError } from "../gateway/error-bodies.js";
import type { SandboxState } from "../state.js";
import { readingOf } from "../tasks/task-reading.js";
import { jsonAnswer } from "../transport/answers.js";
import { soraVideo } from "./video-object.js";

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** Lists Sora's videos page by page, the newest first unless told. */
export function listVideos(state: SandboxState): OperationHandler {
  return (context) => {
    const problem = problemWith(context);
    if (problem !== undefined) return taskError(400, "invalid_request", problem);
    const limit = Number(context.req.query("limit") ?? DEFAULT_LIMIT);
    const after = context.req.query("after");
    const made = state.tasks.madeBy("sora");
    const ordered = context.req.query("order") === "asc" ? made : [...made].reverse();
    const start = after === undefined ? 0 : ordered.findIndex((task) => task.id === after) + 1;
    if (after !== undefined && start === 0) {
      return taskError(400, "task_not_exist", "task_not_exist");
    }
    const page = ordered.slice(start, start + limit);
    return jsonAnswer(200, {
      object: "list",
      data: page.map((task) => soraVideo(state, readingOf(state, task))),
      first_id: page[0]?.id ?? null,
      last_id: page.at(-1)?.id ?? null,
      has_more: start + page.length < ordered.length,
    });
  };
}

function problemWith(context: GatewayContext): string | undefined {
  const limit = context.req.query("limit") ?? String(DEFAULT_LIMIT);
  const order = context.req.query("order") ?? "desc";
  if (!/^\d+$/.test(limit) || Number(limit) > MAX_LIMIT) {
    return `limit must be a whole number from 0 to ${MAX_LIMIT}`;
  }
  return ["asc", "desc"].includes(order) ? undefined : "order must be asc or desc";
}
