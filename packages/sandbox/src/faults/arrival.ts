import type { GatewayLayer } from "../gateway/environment.js";
import { describeCall } from "../log-entry.js";
import type { SandboxState } from "../state.js";
import type { ExchangeBehaviour, FaultyExchange } from "./behaviour.js";
import type { Fault } from "./fault.js";

/**
 * The outermost layer of every route: notes the request, and lets happen to it what was asked for.
 *
 * @param operation An operationId or `file`; undefined where no operation lives.
 */
export function arrival(
  state: SandboxState,
  operation: string | undefined,
  place: "gateway" | "file",
): GatewayLayer {
  return async (context, next) => {
    const taken = state.faults.take(operation, ["anywhere", place]);
    const behaviour = taken?.behaviour as ExchangeBehaviour<Fault> | undefined;
    const entry = describeCall(state, context.env.call, operation, taken?.fault.kind);
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
