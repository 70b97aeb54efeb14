import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemClock } from "../../src/clock.js";
import { save } from "../../src/node.js";
import { fakeVideo } from "../support/fake-video.js";
import { tinyMp4 } from "../support/mp4.js";
import { tempFolder } from "../support/temp-folder.js";

const inTemp = tempFolder();
const head = `HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\ncontent-length: ${tinyMp4.length}\r\nconnection: close\r\n\r\n`;
const answer = Buffer.concat([Buffer.from(head), tinyMp4]);

/** How many bytes of the whole answer, head and body, the server sends before it ends the next connection, and how. */
let cut: { afterBytes: number; end(socket: Socket): void } | undefined;

const server = createServer((socket) => {
  socket.on("error", () => undefined);
  socket.once("data", () => {
    const { afterBytes = Infinity, end = (each: Socket) => each.end() } = cut ?? {};
    cut = undefined;
    socket.write(answer.subarray(0, afterBytes), () => end(socket));
  });
});
beforeAll(() => once(server.listen(0, "127.0.0.1"), "listening"));
afterAll(() => server.close());

/** The system's clock, on which the waits between two connections take no time. */
const clock = {
  ...systemClock,
  setTimeout: (callback: () => void, delayMs: number) =>
    systemClock.setTimeout(callback, delayMs < 30_000 ? 0 : delayMs),
};

const open = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);

const endings = {
  closed: (socket: Socket) => void socket.end(),
  reset: (socket: Socket) => void socket.resetAndDestroy(),
};

test.each(["closed", "reset"] as const)(
  "a file is saved whole over a real connection that is %s at any byte of the answer",
  async (how) => {
    const step = how === "closed" ? 1 : 7;
    for (let afterBytes = 0; afterBytes < answer.length; afterBytes += step) {
      cut = { afterBytes, end: endings[how] };
      const { port } = server.address() as AddressInfo;
      const { video } = fakeVideo([], { open, clock }, { url: `http://127.0.0.1:${port}/a.mp4` });
      const path = inTemp(`${how}-${afterBytes}.mp4`);
      await save(video, path);
      expect(new Uint8Array(await readFile(path))).toEqual(tinyMp4);
    }
  },
);
