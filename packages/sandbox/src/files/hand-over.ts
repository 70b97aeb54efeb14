import { bodyStream } from "../transport/body-stream.js";
import type { VideoFile } from "./video-file.js";

/** A file as the gateway hands it over: always the whole of it, whatever `Range` asks for. */
export function handOver(file: VideoFile): Response {
  return new Response(bodyStream(file.bytes), {
    headers: {
      "Content-Type": "video/mp4",
      "Content-Length": String(file.bytes.length),
      "Cache-Control": "public, max-age=86400",
    },
  });
}
