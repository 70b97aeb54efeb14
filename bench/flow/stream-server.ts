// A process that answers each route that can stream with what the sandbox streams there. It prints its address.
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import { createSandbox } from "@x/sandbox";
import { streamRoutes } from "../faults/stream-routes.js";
import { recordStream, type RecordedStream } from "../streams/recorded-stream.js";
import { pathOf, QUESTION } from "./routes.js";

const streams = new Map<string, RecordedStream>();
for (const route of streamRoutes)
  streams.set(route.title, await recordStream(route, createSandbox(), QUESTION));

let countFlood = (): number => 0;
const server = createServer((request, response) => {
  if (request.url === "/flooded") {
    response.end(String(countFlood()));
    return;
  }
  const route = streamRoutes.find(({ title }) => request.url!.includes(pathOf(title)))!;
  const events = streams.get(route.title)!;
  response.writeHead(200, { "content-type": "text/event-stream" });
  // The part of the address in front of the route's own says what is asked for.
  void (request.url!.startsWith("/flood/") ? flood(events, response) : send(events, response));
});
await once(server.listen(0, "127.0.0.1"), "listening");
console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);

/** An event a chunk, as fast as they are taken. */
async function send(events: RecordedStream, response: ServerResponse): Promise<void> {
  response.socket!.setNoDelay(true);
  for (const event of events) {
    if (!response.write(event)) await once(response, "drain");
    await setImmediate();
  }
  response.end();
}

/** The same text again and again, until nobody takes it. */
async function flood(events: RecordedStream, response: ServerResponse): Promise<void> {
  const socket = response.socket!;
  const before = socket.bytesWritten;
  countFlood = () => socket.bytesWritten - before - response.writableLength;
  const closing = new AbortController();
  const { signal } = closing;
  response.on("close", () => closing.abort());
  const block = Buffer.concat(events.slice(1, 1 + Math.floor(events.length / 2)));
  response.write(events[0]!);
  while (!signal.aborted)
    if (!response.write(block)) await once(response, "drain", { signal }).catch(() => undefined);
}
