import { wait } from "../clock/wait.js";
import { type BodyEnding, bodyStream } from "../transport/body-stream.js";
import { TransportFault } from "../transport/transport-fault.js";
import type { ExchangeFaultTable } from "./behaviour.js";
import type { ConnectionFault, ResetCode } from "./fault.js";

/** Faults of the connection between the caller and the gateway or the file host. */
export const connectionFaults: ExchangeFaultTable<ConnectionFault> = {
  "refused-connection": {
    place: "anywhere",
    neverSent: true,
    happen: (_fault, { context }) => {
      const message = `connect ECONNREFUSED ${context.env.call.url.host}`;
      throw new TransportFault({ code: "ECONNREFUSED", message, syscall: "connect" });
    },
  },
  "dns-failure": {
    place: "anywhere",
    neverSent: true,
    happen: (_fault, { context }) => {
      throw unknownHost(context.env.call.url);
    },
  },
  "lost-request": {
    place: "anywhere",
    happen: ({ code }) => {
      throw connectionReset(code);
    },
  },
  "lost-answer": {
    place: "anywhere",
    happen: async ({ code }, { handle }) => {
      await handle();
      throw connectionReset(code);
    },
  },
  "cut-answer": {
    place: "anywhere",
    happen: async (_fault, { handle }) => halfOf(await handle(), "break"),
  },
  stall: {
    place: "anywhere",
    happen: async (_fault, { handle }) => {
      await handle();
      return new Promise<never>(() => undefined);
    },
  },
  "stall-body": {
    place: "anywhere",
    happen: async (_fault, { handle }) => halfOf(await handle(), "silence"),
  },
  slow: {
    place: "anywhere",
    happen: async ({ ms }, { handle, clock, context }) => {
      const response = await handle();
      await wait(clock, ms, context.env.call.signal);
      return response;
    },
  },
};

/** What a name that no server has comes to. */
export function unknownHost(url: URL): TransportFault {
  const message = `getaddrinfo ENOTFOUND ${url.hostname}`;
  return new TransportFault({ code: "ENOTFOUND", message, syscall: "getaddrinfo" });
}

function connectionReset(code: ResetCode = "UND_ERR_SOCKET"): TransportFault {
  return code === "ECONNRESET"
    ? new TransportFault({ code, message: "read ECONNRESET", syscall: "read" })
    : new TransportFault({ code, message: "other side closed" });
}

/** The same head, and half of the body. `Content-Length` goes on speaking of the whole. */
async function halfOf(response: Response, ending: BodyEnding): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  return new Response(bodyStream(half, ending), response);
}
