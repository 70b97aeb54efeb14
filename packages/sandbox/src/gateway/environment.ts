import type { Context, MiddlewareHandler } from "hono";
import type { StreamAnswer } from "../streams/stream-answer.js";
import type { IncomingCall, Origins } from "../transport/incoming-call.js";
import type { RequestBody } from "./request-body.js";
import type { ServedOperation } from "./served-operation.js";

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
    /** The body as it was read, on the gateway's routes. */
    body: RequestBody;
    /** The operation that is called. Where several share a path, the model's name has decided. */
    operation: ServedOperation;
    /** The body once it has been found to be an object. A form's files are `FormFile`s in it. */
    input: Readonly<Record<string, unknown>>;
    /** The model that is asked for, from the body or the path; empty where the operation names none. */
    model: string;
    /** The events of the answer, where it is a stream: a fault may change them. */
    stream: StreamAnswer | undefined;
  };
}

export type GatewayContext = Context<Environment>;
export type GatewayLayer = MiddlewareHandler<Environment>;

/** Answers an operation, after all checks. */
export type OperationHandler = (context: GatewayContext) => Response | Promise<Response>;

/** What answers a provider's operations, by operationId. */
export type ProviderHandlers = Readonly<Record<string, OperationHandler>>;
