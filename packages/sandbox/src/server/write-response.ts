import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Writes an answer to a socket as it is meant: a body that breaks, or ends before its `Content-Length`, breaks the
 * connection after its last byte.
 */
export async function writeResponse(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null || incoming.method === "HEAD") {
    outgoing.end();
    return;
  }
  // The head must go out even when the body keeps silent from its first byte on.
  outgoing.flushHeaders();
  const isWhole = await writeBody(response, outgoing);
  if (isWhole) outgoing.end();
  else incoming.socket.destroy();
}

/** Answers whether all of the body was written. */
async function writeBody(response: Response, outgoing: ServerResponse): Promise<boolean> {
  const announced = response.headers.get("content-length");
  const reader = response.body!.getReader();
  outgoing.once("close", () => void reader.cancel().catch(() => undefined));
  let sentBytes = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      await write(outgoing, piece.value);
      sentBytes += piece.value.length;
    }
  } catch {
    return false;
  }
  return announced === null || sentBytes === Number(announced);
}

/** Waits until the bytes are with the system, so that a break after them does not swallow them. */
function write(outgoing: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
