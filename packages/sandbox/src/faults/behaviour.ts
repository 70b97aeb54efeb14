import type { SandboxClock } from "../clock/clock.js";
import type { GatewayContext } from "../gateway/environment.js";
import type { Fate } from "../tasks/task.js";
import type { Fault, FaultOf } from "./fault.js";

/** Where a fault can happen: at any request, at the gateway's only, to a stream, at the file host's only, or to a task. */
export type FaultPlace = "anywhere" | "gateway" | "stream" | "file" | "task";

/** One request a fault happens to. */
export interface FaultyExchange {
  readonly context: GatewayContext;
  readonly clock: SandboxClock;
  /** Has the request handled as if there were no fault, and gives the true answer. */
  readonly handle: () => Promise<Response>;
}

/** What a fault does to a request. */
export interface ExchangeBehaviour<OneFault> {
  readonly place: Exclude<FaultPlace, "task">;
  /** The request never leaves the caller, so it does not stand in the request log. */
  readonly neverSent?: true;
  happen(fault: OneFault, exchange: FaultyExchange): Promise<Response> | Response;
}

/** What a fault does to a task. */
export interface TaskBehaviour<OneFault> {
  readonly place: "task";
  /** Whether the task keeps the change when it was asked for on a read. On a create it always does. */
  readonly lasts: boolean;
  change(fault: OneFault, nowMs: number, onRead: boolean): Partial<Fate>;
}

/** The behaviours of the request faults of a union, by kind. */
export type ExchangeFaultTable<Union extends Fault> = {
  readonly [Kind in Union["kind"]]: ExchangeBehaviour<FaultOf<Kind>>;
};

/** The behaviours of the task faults of a union, by kind. */
export type TaskFaultTable<Union extends Fault> = {
  readonly [Kind in Union["kind"]]: TaskBehaviour<FaultOf<Kind>>;
};

/** The behaviour of any kind of fault. */
export type AnyBehaviour = ExchangeBehaviour<Fault> | TaskBehaviour<Fault>;
