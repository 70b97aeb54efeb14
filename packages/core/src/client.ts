import type { CallOptions, Gateway, Provider } from "./gateway.js";
import type { Operation } from "./operation.js";
import type { Part } from "./part.js";
import { prepare } from "./prepare.js";
import { addHeaders } from "./request/headers.js";
import { readOptions, type ClientOptions } from "./request/options.js";

/**
 * Makes a provider's client of its parts, each of which becomes a method. What is not among the parts is not in a
 * program's bundle either.
 *
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function createClient<Client>(
  provider: Provider,
  parts: readonly Part[],
  options: ClientOptions,
): Client {
  const settings = readOptions(options);
  // Who is calling, and in which language the gateway's messages are most useful.
  const headers = addHeaders(
    { "user-agent": provider.clientName, "accept-language": "en" },
    settings.headers,
  );
  const operations: Record<string, Operation> = {};
  const gateway: Gateway = { provider, settings, operations, headers, middleware: [] };
  const client: Record<string, unknown> = {};
  for (const part of parts as readonly Operation[]) {
    operations[part.id] = part;
    client[part.id] = (part.bind ?? plain)(gateway, part);
  }
  return client as Client;
}

/** The method of an operation whose answer is all there is to it. */
function plain(gateway: Gateway, operation: Operation) {
  return async (input: unknown = {}, options?: CallOptions): Promise<unknown> =>
    (await (await prepare(gateway, operation, input)).send(options)).data;
}
