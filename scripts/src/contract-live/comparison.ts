import {
  type AnswerOnTheWire,
  type AnyClient,
  type Contract,
  type Difference,
  type Outcome,
  plainReading,
  readOutcome,
  sampleFetch,
} from "@x/testing";
import type { Gateway } from "./gateway.js";

/** What one check found. */
export interface Comparison {
  readonly provider: string;
  readonly operation: string;
  /** What was sent, such as `probe wrongKey`. */
  readonly check: string;
  /** The gateway's id of the request, to ask its support with. */
  readonly requestId: string | undefined;
  /** The version of the gateway's software that answered. */
  readonly gatewayVersion: string | undefined;
  readonly differences: readonly Difference[];
}

/** Puts what was found about an answer together. */
export function comparison(
  { provider, operation }: Contract,
  check: string,
  answer: AnswerOnTheWire | undefined,
  differences: readonly Difference[],
): Comparison {
  return {
    provider,
    operation: operation.id,
    check,
    requestId: answer?.headers.get("x-oneapi-request-id") ?? undefined,
    gatewayVersion: answer?.headers.get("x-new-api-version") ?? undefined,
    differences,
  };
}

/** What the client makes of an answer that came: the answer is given to it again. */
export function outcomeOf(
  contract: Contract,
  answer: AnswerOnTheWire,
  gateway: Gateway,
): Promise<Outcome> {
  const { fetch } = sampleFetch(answer);
  const client = contract.createClient({ ...gateway, fetch, retries: 0 }) as AnyClient;
  return readOutcome(client, plainReading(contract));
}

/** The difference for a call, or what it gave, that ended otherwise than it should have. */
export function failure(
  kind: Difference["kind"],
  at: string,
  expected: string,
  error: unknown,
): Difference {
  const { message, cause } = error as { message?: string; cause?: { message?: string } };
  const actual = [message ?? String(error), cause?.message].filter(Boolean).join(": ");
  return { kind, at, expected, actual };
}
