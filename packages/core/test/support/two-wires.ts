import createClient from "openapi-fetch";
import { GatewayError, type Middleware } from "../../src/index.js";
import { json } from "./answers.js";
import { scriptedFetch, type Scripted } from "./scripted-fetch.js";
import { createPath, createTestClient, type LooseInit } from "./test-client.js";

/** Where both wires send to. */
export const baseUrl: string = "https://gateway.test";
/** The key that only our wire has. */
export const apiKey: string = "sk-0123456789abcdefghijklmnopqrstuvwxyz";

/** What a middleware was told, in a form that can be compared. */
export type Noted = Record<string, unknown>;

/** One call that both wires make. */
export interface Scenario {
  readonly middleware: (log: Noted[]) => readonly Middleware[];
  readonly method?: "GET" | "POST";
  readonly path?: string;
  readonly init?: LooseInit;
  readonly answers?: readonly Scripted[];
}

/** A middleware that only writes down what it is told. */
export function observer(name: string, log: Noted[]): Middleware {
  const note =
    (hook: string) =>
    ({ request, response, error, schemaPath, params, id, options }: never): undefined => {
      const { headers, url, method } = request as Request;
      log.push({
        name,
        hook,
        schemaPath,
        params,
        isSameCall: log[0]?.["id"] === undefined || log[0]["id"] === id,
        id,
        baseUrl: (options as { baseUrl: string }).baseUrl,
        url,
        method,
        headers: userHeaders(headers),
        status: (response as Response | undefined)?.status,
        error: error && String(error),
      });
    };
  return {
    onRequest: note("request"),
    onResponse: note("response"),
    onError: note("error"),
  };
}

/** The headers a user wrote; the rest differs by intention. */
function userHeaders(headers: Headers): Noted {
  return Object.fromEntries([...headers].filter(([name]) => /^(x-|content-type)/.test(name)));
}

async function outcome(
  scenario: Scenario,
  wire: (fetch: ReturnType<typeof scriptedFetch>) => Record<string, unknown>,
): Promise<Noted> {
  const log: Noted[] = [];
  const { method = "POST", path = createPath, init = { body: { prompt: "x" } } } = scenario;
  const script = scriptedFetch(...(scenario.answers ?? [json(200, { answer: 1 })]));
  const client = wire(script) as never as {
    use(...middleware: readonly Middleware[]): void;
    GET: (
      path: string,
      init: object,
    ) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
    POST: (
      path: string,
      init: object,
    ) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
  };
  client.use(...scenario.middleware(log));
  const end = await client[method](path, init).then(
    ({ data, error, response }) => ({ data, error, status: response.status }),
    (error: unknown) => ({ thrown: String(GatewayError.is(error) ? error.cause : error) }),
  );
  const sent = script.sent.map(({ url, method: verb, headers, body }) => [
    url,
    verb,
    userHeaders(new Headers(headers)),
    body,
  ]);
  return {
    end,
    sent,
    log: log.map(({ id, ...rest }) => ({ ...rest, hasId: typeof id === "string" })),
  };
}

/** What comes of a scenario on our wire. */
export const ours = (scenario: Scenario): Promise<Noted> =>
  outcome(scenario, ({ fetch }) => ({
    ...createTestClient({ apiKey, baseUrl, fetch, retries: 0 }),
  }));

/** What comes of it on openapi-fetch's own. */
export const theirs = (scenario: Scenario): Promise<Noted> =>
  outcome(scenario, ({ fetch }) => ({
    ...createClient({
      baseUrl,
      fetch: async (request: Request) =>
        fetch(request.url, {
          method: request.method,
          headers: request.headers,
          ...(request.body && { body: await request.arrayBuffer() }),
        }),
    }),
  }));

/** A middleware that adds a header. */
export const setHeader = (name: string, value: string): Middleware => ({
  onRequest: ({ request }) => {
    request.headers.set(name, value);
  },
});
