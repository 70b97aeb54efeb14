import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** An answer on its way back, to be changed. */
export interface PassingAnswer {
  status: number;
  readonly headers: Headers;
  /** JSON as what it says, any other text as a text, a file as its bytes. A test reaches into a body it knows. */
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
}

/** What a gateway does differently from the sandbox behind it. */
export type Drift = (answer: PassingAnswer, request: PassingRequest) => void | Promise<void>;

export interface PassingRequest {
  readonly method: string;
  readonly path: string;
}

export interface DriftingGateway {
  readonly baseUrl: string;
  /** From now on. */
  drift: Drift;
  close(): Promise<void>;
}

/** Starts a server that hands everything on to a sandbox, and changes the answers. */
export async function startDriftingGateway(sandboxUrl: string): Promise<DriftingGateway> {
  const server = createServer((request, response) => {
    pass(sandboxUrl, request, response, gateway.drift).catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const gateway: DriftingGateway = {
    baseUrl: `http://127.0.0.1:${port}`,
    drift: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return gateway;
}

async function pass(
  sandboxUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
  drift: Drift,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const body = await buffer(request);
  const answer = await fetch(`${sandboxUrl}${url}`, {
    method,
    headers: passedHeaders(request),
    ...(body.length > 0 && { body }),
  });
  const passing: PassingAnswer = {
    status: answer.status,
    headers: new Headers(answer.headers),
    body: await readBody(answer),
  };
  await drift(passing, { method, path: url });
  const isWritten = typeof passing.body === "string" || passing.body instanceof Uint8Array;
  const written = Buffer.from(isWritten ? passing.body : JSON.stringify(passing.body));
  if (passing.headers.has("content-length"))
    passing.headers.set("content-length", `${written.length}`);
  response.writeHead(passing.status, Object.fromEntries(passing.headers));
  response.end(written);
}

function passedHeaders({ headers }: IncomingMessage): Record<string, string> {
  const names = ["authorization", "x-api-key", "x-goog-api-key", "content-type"];
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
  );
}

async function readBody(answer: Response): Promise<unknown> {
  const type = answer.headers.get("content-type") ?? "";
  if (type.startsWith("application/json")) return answer.json();
  return type.startsWith("video/") ? new Uint8Array(await answer.arrayBuffer()) : answer.text();
}
