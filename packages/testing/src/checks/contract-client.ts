import type { Transport } from "@x/core";
import type { Contract } from "../cases/contract.js";
import type { AnyClient } from "../client/read-outcome.js";

export const contractKey = "sk-contract0KeyThatIsSentToNoGatewayAnywhere0000000";
export const contractBaseUrl = "https://gateway.contract.test";

/** A client that sends everything once, to this `fetch`. */
export function contractClient({ createClient }: Contract, fetch: Transport): AnyClient {
  const options = { apiKey: contractKey, baseUrl: contractBaseUrl, fetch, retries: 0 };
  return createClient(options) as AnyClient;
}
