import { GatewayError } from "../../src/index.js";

/** What a promise rejects with. */
export async function caught(promise: Promise<unknown>): Promise<unknown> {
  const end = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("error" in end) return end.error;
  throw new Error(`Nothing was thrown, but ${JSON.stringify(end.value)} came.`);
}

/** The error of this library that a promise rejects with. */
export async function caughtGatewayError(promise: Promise<unknown>): Promise<GatewayError> {
  const error = await caught(promise);
  if (!GatewayError.is(error)) throw new Error("This is no GatewayError.", { cause: error });
  return error;
}

/** What a function throws. */
export function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
