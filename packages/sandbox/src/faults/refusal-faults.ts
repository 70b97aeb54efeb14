import { loadError, middlewareError, relayRefusal, taskError } from "../gateway/error-bodies.js";
import type { GatewayContext } from "../gateway/environment.js";
import { quotaUsedUp } from "../gateway/quota.js";
import type { ServedOperation } from "../gateway/served-operation.js";
import { vendorRefusal } from "../gateway/vendor-refusal.js";
import type { ExchangeFaultTable } from "./behaviour.js";
import type { RefusalFault, VendorFault } from "./fault.js";

/** Refusals by the gateway itself. */
export const refusalFaults: ExchangeFaultTable<RefusalFault> = {
  "rate-limited": {
    place: "gateway",
    happen: (_fault, { context }) =>
      middlewareError(context.get("requestId"), 429, "您已达到请求数限制：1分钟内最多请求60次"),
  },
  "rate-limited-empty": {
    place: "gateway",
    happen: () => new Response(null, { status: 429 }),
  },
  "invalid-request": {
    place: "gateway",
    happen: (_fault, { context }) =>
      relayRefusal(context, 500, "invalid_request", "the request cannot be read"),
  },
  "model-not-found": {
    place: "gateway",
    happen: (_fault, { context }) => {
      const message = "No available channel for this model under group default";
      return middlewareError(context.get("requestId"), 503, message, "model_not_found");
    },
  },
  overloaded: {
    place: "gateway",
    happen: (_fault, { context }) =>
      loadError(context, "system_cpu_overloaded", "system cpu overloaded"),
  },
  quota: {
    place: "gateway",
    happen: ({ shape }, { context }) =>
      quotaUsedUp(context, shape ?? (isText(context) ? "relay" : "task")),
  },
  "task-not-exist": {
    place: "gateway",
    happen: () => taskError(400, "task_not_exist", "task_not_exist"),
  },
};

/** What a vendor says when the gateway hands it a task, and is refused. */
const VENDOR_REFUSAL = '{"code":1200,"message":"Invalid request parameters","request_id":""}';

/** Refusals by the vendor behind the gateway, in the form of the route. */
export const vendorFaults: ExchangeFaultTable<VendorFault> = {
  "vendor-saturated": {
    place: "gateway",
    happen: (_fault, { context }) => {
      const message = "上游负载已饱和，请稍后再试";
      return isText(context)
        ? vendorRefusal(context, 429, JSON.stringify({ error: { message, code: "429" } }))
        : taskError(429, "fail_to_fetch_task", message);
    },
  },
  "do-request-failed": {
    place: "gateway",
    happen: (_fault, { context }) => {
      const message = "do request failed: connection refused";
      return isText(context)
        ? relayRefusal(context, 500, "do_request_failed", message)
        : taskError(500, "do_request_failed", message);
    },
  },
  "vendor-error": {
    place: "gateway",
    happen: ({ status, body }, { context }) => vendorRefusal(context, status, body),
  },
  "error-with-200": {
    place: "gateway",
    happen: ({ status }, { context }) => vendorRefusal(context, status ?? 201, VENDOR_REFUSAL),
  },
};

/** Texts have the relay's bodies, where tasks have those of the task layer. */
function isText(context: GatewayContext): boolean {
  return (context.get("operation") as ServedOperation | undefined)?.paid === "tokens";
}
