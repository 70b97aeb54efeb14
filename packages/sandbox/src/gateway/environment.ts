import type { Context, MiddlewareHandler } from "hono";
import type { IncomingCall, Origins } from "../transport/incoming-call.js";

/** What the layers of the sandbox's two apps hand to each other. */
export interface Environment {
  Bindings: {
    readonly call: IncomingCall;
    readonly origins: Origins;
  };
  Variables: {
    requestId: string;
    /** Set when something in front of the gateway answers: such answers lack the gateway's headers. */
    answeredByProxy: boolean;
    /** Set when the file that is asked for has been replaced by another one. */
    fileChanges: boolean;
    /** The JSON body, once it has been found to be an object with a model. */
    input: Readonly<Record<string, unknown>>;
    model: string;
  };
}

export type GatewayContext = Context<Environment>;
export type GatewayLayer = MiddlewareHandler<Environment>;

/** Answers an operation, after all checks. */
export type OperationHandler = (context: GatewayContext) => Response | Promise<Response>;
