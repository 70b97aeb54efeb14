import { GatewayError, type GatewayErrorDetails } from "../errors/gateway-error.js";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.js";
import type { Operation } from "../operation.js";
import { isNotSent, type CodeMeanings } from "./outcome.js";
import type { WireInit } from "./wire-types.js";

/** One call, from its first attempt until its answer has been read: what is asked for, and how far it has come. */
export interface Call {
  /** On the wire it may be one that the spec does not know. */
  readonly operation: Operation;
  /** What the provider's own codes mean. */
  readonly codes: CodeMeanings | undefined;
  /** The members of its address, and what else the wire was given for this one call. */
  readonly init: WireInit;
  /** The key that was sent, to be taken out of what comes back. */
  key?: string;
  /** Whether a request is out whose fate is not known: if not, nothing can have been billed. */
  isSent?: boolean;
  /** Whether an attempt before was sent again although it may have been carried out and billed. */
  isInDoubt?: boolean;
  /** Whether a good status has come. */
  isAnswered?: boolean;
  /** The last answer with a bad status, as the wire hands it over. */
  refusal?: { readonly error: unknown; readonly response: Response } | undefined;
}

/**
 * The error for a call that went wrong: it says whether money may have been spent.
 *
 * @param isUndone Whether it is certain that the request was not carried out.
 */
export function callError(
  { operation: { id, paid }, isInDoubt }: Call,
  message: string,
  details: GatewayErrorDetails,
  isUndone: boolean,
): GatewayError {
  const billed = isInDoubt || (paid && !isUndone) ? "unknown" : "no";
  const ErrorClass = paid === "task" && !isUndone ? UnknownOutcomeError : GatewayError;
  return new ErrorClass(`${id} ${message}`, { ...details, billed, operation: id });
}

/** What may be found in what broke a call. */
interface Failure {
  readonly message?: string;
  readonly cause?: { readonly code?: string; readonly message?: string };
}

/** Turns whatever broke a call into an error of ours. What is none and came before anything was sent is the user's. */
export function explain(failure: unknown, call: Call): unknown {
  if (GatewayError.is(failure) || !call.isSent) return failure;
  const isUndone = isNotSent(failure);
  const { message = `${failure}`, cause } = Object(failure) as Failure;
  const reason = [message, cause?.code ?? cause?.message].filter(Boolean).join(", ");
  return callError(
    call,
    `${isUndone ? "did not reach the gateway" : "broke off"} (${reason}). Check the network and baseUrl.`,
    { kind: "network", retryable: true, cause: failure },
    isUndone,
  );
}

/** A text without the key, should the gateway repeat it. It takes a key without its `sk-`, too. */
export function withoutKey(text: string, { key = "" }: Call): string {
  const telling = key.replace(/^sk-/, "");
  return telling.length < 8 ? text : text.replaceAll(telling, "***"); // shorter than this is no key, and stands in any text
}
