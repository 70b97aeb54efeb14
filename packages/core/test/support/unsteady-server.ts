import fc from "fast-check";
import { text } from "./answers.js";
import { join } from "./bytes.js";
import { chunked, type FileRequest } from "./fake-video.js";
import { box } from "./mp4.js";

/** What a server does with one request for the file. */
export interface Behaviour {
  readonly does: "serve" | "break" | "restart" | "expire";
  readonly range: "honoured" | "ignored" | "overlapped";
  readonly length: "right" | "none" | "less" | "more";
  readonly chunkBytes: number;
  /** After how many bytes of the body it ends, and how. */
  readonly cut: number;
  readonly ending: "break" | "close" | "silence";
  /** Whether from now on the file is another one. */
  readonly replaces: boolean;
}

/** Does all that is asked of it. */
const steady: Behaviour = {
  does: "serve",
  range: "honoured",
  length: "right",
  chunkBytes: 1_000,
  cut: Infinity,
  ending: "close",
  replaces: false,
};

/** Two files of different lengths, that have no byte of their contents in common. */
export const versions = [video(50, 1), video(90, 2)] as const;

function video(contentBytes: number, fill: number): Uint8Array<ArrayBuffer> {
  return join([
    box("ftyp", new Uint8Array(8).fill(fill)),
    box("moov", new Uint8Array(20).fill(fill)),
    box("mdat", new Uint8Array(contentBytes).fill(fill)),
  ]);
}

/** Behaviours of every kind. Those of an honest server can be overcome. */
export function behaviours(kind: "honest" | "any"): fc.Arbitrary<Behaviour> {
  const isHonest = kind === "honest";
  return fc.record({
    does: fc.constantFrom("serve", "serve", "serve", "break", "restart", "expire"),
    range: fc.constantFrom("honoured", "ignored", "overlapped"),
    length: isHonest
      ? fc.constantFrom("right", "none")
      : fc.constantFrom("right", "none", "less", "more"),
    chunkBytes: fc.constantFrom(1, 7, 1_000),
    cut: fc.nat({ max: versions[1].length + 1 }),
    ending: fc.constantFrom("break", "close", "silence"),
    replaces: isHonest ? fc.constant(false) : fc.boolean(),
  });
}

/**
 * A file's server that behaves so, request by request, and well from then on.
 *
 * @param hasTag Without a tag, a server tells its file's length: else nobody could notice that it was replaced.
 */
export function unsteadyServer(
  list: readonly Behaviour[],
  hasTag: boolean,
): (request: FileRequest) => Response {
  const left = [...list];
  let version: 0 | 1 = 0;
  return (request) => {
    const behaviour = left.shift() ?? steady;
    if (behaviour.replaces) version = 1;
    if (behaviour.does === "break") throw new TypeError("fetch failed");
    if (behaviour.does === "restart") return text(503, "Starting.");
    if (behaviour.does === "expire") return text(403, "<Error/>");
    return serve(versions[version], hasTag ? `"${version}"` : undefined, request, behaviour);
  };
}

function serve(
  file: Uint8Array<ArrayBuffer>,
  etag: string | undefined,
  { range, ifRange = etag }: FileRequest,
  { range: how, length, chunkBytes, cut, ending }: Behaviour,
): Response {
  const isPart = range !== undefined && how !== "ignored" && ifRange === etag;
  const asked = Number(/\d+/.exec(range ?? "")?.[0]);
  if (isPart && asked >= file.length)
    return text(416, "no", { "content-range": `bytes */${file.length}` });
  const start = isPart ? Math.max(0, asked - (how === "overlapped" ? 5 : 0)) : 0;
  const told = { right: 0, less: -1, more: 1, none: etag ? undefined : 0 }[length];
  const total = told === undefined ? undefined : file.length + told;
  const headers = {
    ...(etag && { etag }),
    ...(total !== undefined && { "content-length": `${total - start}` }),
    ...(isPart && { "content-range": `bytes ${start}-${file.length - 1}/${total ?? "*"}` }),
  };
  const body = pieces(file.slice(start, start + cut), chunkBytes);
  const answer = chunked(body, start + cut < file.length ? ending : "close", headers);
  return isPart ? new Response(answer.body, { status: 206, headers: answer.headers }) : answer;
}

function pieces(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  );
}
