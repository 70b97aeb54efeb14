import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { jsonAnswer } from "../transport/answers.js";
import type { IncomingCall } from "../transport/incoming-call.js";
import { TransportFault } from "../transport/transport-fault.js";
import { writeResponse } from "./write-response.js";

/**
 * Lets calls that come through Node's sockets be answered.
 *
 * A connection that is to fail is broken here: an adapter that turns every failure into a status could not show it.
 *
 * @param origin The address the listener is known by.
 */
export function nodeListener(
  origin: string,
  answer: (call: IncomingCall) => Promise<Response>,
): RequestListener {
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    try {
      const response = await answer(await readCall(incoming, outgoing, origin));
      await writeResponse(response, incoming, outgoing);
    } catch (error) {
      if (outgoing.destroyed) return;
      if (error instanceof TransportFault) breakSocket(incoming, error);
      else await writeResponse(crashed(error), incoming, outgoing);
    }
  };
  return (incoming, outgoing) => void serve(incoming, outgoing);
}

async function readCall(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
): Promise<IncomingCall> {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort(new Error("the caller has gone"));
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  return {
    method: incoming.method ?? "GET",
    url: new URL(incoming.url ?? "/", origin),
    headers: headersOf(incoming),
    body: Buffer.concat(chunks),
    signal: gone.signal,
  };
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return headers;
}

/** A reset is sent as one; any other fault of the connection is a plain close. */
function breakSocket({ socket }: IncomingMessage, fault: TransportFault): void {
  if (fault.code === "ECONNRESET") socket.resetAndDestroy();
  else socket.destroy();
}

/** The gateway's answer when its own code fails. Here that is a defect of the sandbox. */
function crashed(error: unknown): Response {
  const message = `Panic detected, error: ${String(error)}`;
  return jsonAnswer(500, { error: { message, type: "new_api_panic" } });
}
