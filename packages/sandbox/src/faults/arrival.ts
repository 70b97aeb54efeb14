import type { GatewayContext, GatewayLayer } from "../gateway/environment.js";
import { readRequestBody } from "../gateway/request-body.js";
import { type ServedOperation, namesOf } from "../gateway/served-operation.js";
import { describeCall } from "../log-entry.js";
import type { SandboxState } from "../state.js";
import { asksForStream } from "../streams/asks-for-stream.js";
import type { ExchangeBehaviour, FaultPlace, FaultyExchange } from "./behaviour.js";
import { FILE } from "./fault-book.js";
import type { Fault } from "./fault.js";

/**
 * The layer around every route: notes the request, and lets happen to it what was asked for. On the gateway's routes the
 * operation is known by then.
 */
export function arrival(state: SandboxState, place: "gateway" | "file"): GatewayLayer {
  return async (context, next) => {
    const names = place === "file" ? [FILE] : operationNames(context);
    const taken = state.faults.take(names, placesOf(context, place));
    const behaviour = taken?.behaviour as ExchangeBehaviour<Fault> | undefined;
    const entry = describeCall(state, context.env.call, {
      operation: names.at(-1),
      fault: taken?.fault.kind,
      body: context.get("body") ?? (await readRequestBody(context.env.call)),
    });
    if (behaviour?.neverSent !== true) state.requests.add(entry);
    const handle = async (): Promise<Response> => {
      await next();
      return context.res;
    };
    const exchange: FaultyExchange = { context, clock: state.clock, handle };
    const response = await (taken && behaviour
      ? behaviour.happen(taken.fault, exchange)
      : handle());
    // Emptied first: the router would mix the headers of the answer that is replaced into the new one.
    context.res = undefined;
    context.res = response;
    entry.status = response.status;
  };
}

function operationNames(context: GatewayContext): readonly string[] {
  const operation = context.get("operation") as ServedOperation | undefined;
  if (operation === undefined) return [];
  return operation.answersFile ? [FILE, ...namesOf(operation)] : namesOf(operation);
}

function placesOf(context: GatewayContext, place: "gateway" | "file"): readonly FaultPlace[] {
  const operation = context.get("operation") as ServedOperation | undefined;
  if (operation?.answersFile === true) return ["anywhere", place, "file"];
  return asksForStream(context) ? ["anywhere", place, "stream"] : ["anywhere", place];
}
