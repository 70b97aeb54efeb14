import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answerer, answerersOf } from "../answerers.js";
import { createSandbox } from "../create-sandbox.js";
import type { Sandbox } from "../sandbox.js";
import type { Origins } from "../transport/incoming-call.js";
import { nodeListener } from "./node-listener.js";

/** What a server is started with. */
export interface SandboxServerOptions {
  /** The sandbox to serve. @defaultValue a new one on the real clock */
  readonly sandbox?: Sandbox;
  /** The gateway's port; 0 takes any free one. @defaultValue `0` */
  readonly port?: number;
  /** The file host's port; 0 takes any free one. @defaultValue `0` */
  readonly filesPort?: number;
  /** The address to listen on. @defaultValue `"127.0.0.1"` */
  readonly host?: string;
}

/** A sandbox behind real sockets. */
export interface SandboxServer {
  /** The gateway's address, for a client's `baseUrl`. */
  readonly baseUrl: string;
  /** The address finished videos live at: another port, so another origin. */
  readonly filesUrl: string;
  /** The sandbox that is served, to ask for faults and to look into. */
  readonly sandbox: Sandbox;
  /** Stops listening and breaks what is still open. */
  close(): Promise<void>;
}

/**
 * Serves a sandbox on two ports of this machine, one for the gateway and one for the files.
 *
 * A connection that already stands cannot be refused: `refused-connection` and `dns-failure` break it instead.
 *
 * @throws the error of `listen`, such as `EADDRINUSE`, if a port is taken.
 * @example
 * ```ts
 * const server = await startSandboxServer();
 * const kling = createKlingClient({ apiKey: server.sandbox.apiKey, baseUrl: server.baseUrl });
 * await server.close();
 * ```
 */
export async function startSandboxServer(
  options: SandboxServerOptions = {},
): Promise<SandboxServer> {
  const { sandbox = createSandbox(), port = 0, filesPort = 0, host = "127.0.0.1" } = options;
  const answerers = answerersOf.get(sandbox);
  if (answerers === undefined) {
    throw new TypeError("startSandboxServer: give a sandbox that createSandbox made");
  }
  const gateway = createServer();
  const files = createServer();
  const close = async (): Promise<void> => {
    await Promise.all([closeServer(gateway), closeServer(files)]);
  };
  try {
    const origins: Origins = {
      gateway: await listen(gateway, port, host),
      files: await listen(files, filesPort, host),
    };
    serve(gateway, origins.gateway, answerers.gateway, origins);
    serve(files, origins.files, answerers.files, origins);
    return { baseUrl: origins.gateway, filesUrl: origins.files, sandbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function serve(server: Server, origin: string, answer: Answerer, origins: Origins): void {
  server.on(
    "request",
    nodeListener(origin, (call) => answer(call, origins)),
  );
}

/** Listens, and answers the address under which callers on this machine reach it. */
function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const { family, address, port: taken } = server.address() as AddressInfo;
      const isAny = address === "0.0.0.0" || address === "::";
      const name = isAny ? "localhost" : family === "IPv6" ? `[${address}]` : address;
      resolve(`http://${name}:${taken}`);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Also when it never listened: then there is nothing to wait for.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
