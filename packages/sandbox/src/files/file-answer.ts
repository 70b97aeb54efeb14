import { bodyStream } from "../transport/body-stream.js";
import { type ByteRange, readRange } from "./byte-range.js";
import type { VideoFile } from "./video-file.js";

/** Serves a file, or the part of it that `Range` asks for while the file is still the one `If-Range` names. */
export function serveFile(file: VideoFile, headers: Headers): Response {
  const range = rangeOf(file, headers);
  if (range === "unsatisfiable") {
    return new Response(null, {
      status: 416,
      headers: { ...headOf(file, 0), "Content-Range": `bytes */${file.bytes.length}` },
    });
  }
  const { start, end } = range ?? { start: 0, end: file.bytes.length };
  const head = headOf(file, end - start);
  const contentRange = `bytes ${start}-${end - 1}/${file.bytes.length}`;
  return new Response(bodyStream(file.bytes.subarray(start, end)), {
    status: range === undefined ? 200 : 206,
    headers: range === undefined ? head : { ...head, "Content-Range": contentRange },
  });
}

function rangeOf(file: VideoFile, headers: Headers): ByteRange | "unsatisfiable" | undefined {
  const range = headers.get("range");
  const condition = headers.get("if-range");
  const isSame = condition === null || condition === file.etag || condition === file.lastModified;
  return range !== null && isSame ? readRange(range, file.bytes.length) : undefined;
}

function headOf(file: VideoFile, lengthBytes: number): Record<string, string> {
  return {
    "Content-Type": "video/mp4",
    "Content-Length": String(lengthBytes),
    "Accept-Ranges": "bytes",
    ETag: file.etag,
    "Last-Modified": file.lastModified,
  };
}
