import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tinyMp4 } from "../support/mp4.js";
import { tempFolder } from "../support/temp-folder.js";

const inTemp = tempFolder();
const program = join(import.meta.dirname, "../support/save-video.mjs");

/** A file's server on this machine, and its address. */
async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.mp4`;
}

const head = { "content-type": "video/mp4", "content-length": tinyMp4.length, etag: '"a"' };
const start = (url: string, path: string): ChildProcess =>
  spawn(process.execPath, [program, url, path], { stdio: "inherit" });

/** What has come of the file that is being saved, whatever its name is now. */
async function writtenBytes(path: string): Promise<number> {
  const [name] = await readdir(dirname(path)).catch(() => []);
  const file = name && (await readFile(join(dirname(path), name)).catch(() => undefined));
  return file ? file.length : -1;
}

test.each([0, 40, tinyMp4.length - 1])(
  "a process that is killed after %i bytes leaves no file under the name, and the next saves it",
  async (sentBytes) => {
    const path = inTemp(`killed-${sentBytes}`, "out.mp4");
    await mkdir(dirname(path));
    const stuck = await serve((response) => {
      response.writeHead(200, head).flushHeaders();
      if (sentBytes > 0) response.write(tinyMp4.slice(0, sentBytes));
    });
    const child = start(stuck, path);
    const ended = once(child, "exit");
    while ((await writtenBytes(path)) < sentBytes) expect(child.exitCode).toBeNull();
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
    expect(await readdir(dirname(path))).toEqual([expect.stringMatching(/^out\.mp4\..+\.part$/)]);

    const next = start(await serve((response) => response.writeHead(200, head).end(tinyMp4)), path);
    expect(await once(next, "exit")).toEqual([0, null]);
    expect(new Uint8Array(await readFile(path))).toEqual(tinyMp4);
  },
);

test("a process that is killed as the last byte comes leaves the whole file or none", async () => {
  for (let run = 0; run < 2; run += 1) {
    const path = inTemp(`race-${run}`, "out.mp4");
    const url = await serve((response) => {
      response.writeHead(200, head);
      response.end(tinyMp4, () => setTimeout(() => child.kill("SIGKILL"), run * 2));
    });
    const child = start(url, path);
    await once(child, "exit");
    const file = await readFile(path).catch(() => undefined);
    expect([undefined, Buffer.from(tinyMp4)]).toContainEqual(file);
  }
});
