import { wait } from "../clock/wait.js";
import type { SandboxClock } from "../clock/clock.js";
import { bodyBroken } from "../transport/transport-fault.js";
import type { StreamPlan } from "./stream-plan.js";

/** Without a charset, and not to be kept by anybody on the way. */
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-cache",
  Connection: "keep-alive",
  "X-Accel-Buffering": "no",
};

/** The answer that a plan describes. */
export function streamResponse(clock: SandboxClock, plan: StreamPlan): Response {
  return new Response(planBody(clock, plan), { headers: HEADERS });
}

function planBody(clock: SandboxClock, plan: StreamPlan): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const steps = plan.steps[Symbol.iterator]();
  const gone = new AbortController();
  return new ReadableStream(
    {
      async pull(controller) {
        for (;;) {
          const { done, value } = steps.next();
          if (done === true) {
            return plan.ending === "end" ? controller.close() : controller.error(bodyBroken());
          }
          if (typeof value === "string" || value instanceof Uint8Array) {
            const bytes = typeof value === "string" ? encoder.encode(value) : value.slice();
            if (bytes.length === 0) continue;
            return controller.enqueue(bytes);
          }
          await silence(clock, value.waitMs, gone.signal);
        }
      },
      cancel(reason) {
        gone.abort(reason);
      },
    },
    // Nothing ahead of the reader: an error would throw away what stands in the queue.
    { highWaterMark: 0 },
  );
}

/** Silence for ever needs no timer. */
function silence(clock: SandboxClock, ms: number, signal: AbortSignal): Promise<void> {
  return ms === Number.POSITIVE_INFINITY
    ? new Promise<void>(() => undefined)
    : wait(clock, ms, signal);
}
