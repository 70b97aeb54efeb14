import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { HugeVideo } from "./huge-video.js";

/** A gateway with one finished Kling task, and the host of its video, on this machine. */
export interface VideoServer {
  readonly baseUrl: string;
  readonly fileUrl: string;
  close(): void;
}

/** Starts it. It sends as fast as the reader takes it. */
export async function startVideoServer(video: HugeVideo): Promise<VideoServer> {
  const server = createServer((request, response) => {
    if (request.url === "/file") void send(video, response);
    else response.setHeader("content-type", "application/json").end(JSON.stringify(finishedTask()));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fileUrl = `${baseUrl}/file`;
  return { baseUrl, fileUrl, close: () => void server.close() };

  function finishedTask(): object {
    return { code: "success", data: { task_id: "task_1", status: "SUCCESS", result_url: fileUrl } };
  }
}

async function send(video: HugeVideo, response: ServerResponse): Promise<void> {
  response.writeHead(200, { "content-type": "video/mp4", "content-length": video.sizeBytes });
  for (const block of video.blocks())
    if (!response.write(block)) await once(response, "drain").catch(() => undefined);
  response.end();
}
