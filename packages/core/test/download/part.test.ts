import { describe, expect, test } from "vitest";
import { readPart, type FileIdentity, type Part } from "../../src/download/part.js";
import { thrown } from "../support/caught.js";

type Headers_ = Record<string, string>;

function part(
  status: number,
  headers: Headers_,
  receivedBytes = 0,
  before: FileIdentity = {},
): Part {
  const body = status === 204 || status === 416 ? null : "";
  const answer = new Response(body, {
    status,
    headers: { "content-type": "video/mp4", ...headers },
  });
  return readPart(answer, receivedBytes, before);
}

describe("an answer that holds the file", () => {
  test.each<[string, [number, Headers_, number?, FileIdentity?], Part]>([
    [
      "whole",
      [200, { "content-length": "90", etag: '"a"' }],
      { totalBytes: 90, etag: '"a"', skipBytes: 0 },
    ],
    ["of unknown length", [200, {}], { totalBytes: undefined, etag: undefined, skipBytes: 0 }],
    [
      "with nonsense for a length",
      [200, { "content-length": "ninety" }],
      { totalBytes: undefined, etag: undefined, skipBytes: 0 },
    ],
    [
      "compressed, so that its length is another's",
      [200, { "content-length": "9", "content-encoding": "gzip" }],
      { totalBytes: undefined, etag: undefined, skipBytes: 0 },
    ],
    [
      "in its rest",
      [206, { "content-range": "bytes 40-89/90" }, 40, { totalBytes: 90, etag: '"a"' }],
      { totalBytes: 90, etag: '"a"', skipBytes: 0 },
    ],
    [
      "in more than its rest",
      [206, { "content-range": "bytes 30-89/90" }, 40],
      { totalBytes: 90, etag: undefined, skipBytes: 10 },
    ],
    [
      "in a rest of unknown length",
      [206, { "content-range": "bytes 40-89/*" }, 40, { totalBytes: 90 }],
      { totalBytes: 90, etag: undefined, skipBytes: 0 },
    ],
    [
      "in its rest, told by its length where a browser hides its place",
      [206, { "content-length": "50" }, 40, { totalBytes: 90 }],
      { totalBytes: 90, etag: undefined, skipBytes: 0 },
    ],
    [
      "in what was received before, with nothing behind it",
      [416, { "content-range": "bytes */40" }, 40, { etag: '"a"' }],
      { totalBytes: 40, etag: '"a"', skipBytes: Infinity },
    ],
    [
      "whole again, though a rest was asked for",
      [200, { "content-length": "90" }, 40, { totalBytes: 90 }],
      { totalBytes: 90, etag: undefined, skipBytes: 40 },
    ],
  ])("%s", (_, given, expected) => {
    expect(part(...given)).toEqual(expected);
  });

  test.each([
    "video/mp4",
    "video/webm",
    "application/octet-stream",
    "binary/octet-stream",
    "",
    "APPLICATION/OCTET-STREAM",
  ])("may call itself '%s'", (type) => {
    expect(part(200, { "content-type": type }).skipBytes).toBe(0);
  });
});

describe("an answer that does not hold the file", () => {
  const before: FileIdentity = { totalBytes: 90, etag: '"a"' };

  test.each<[string, [number, Headers_, number?, FileIdentity?]]>([
    ["a rest that begins too late", [206, { "content-range": "bytes 50-89/90" }, 40]],
    ["a rest that does not say where it begins", [206, {}, 40]],
    ["a rest of another length", [206, { "content-length": "51" }, 40, before]],
    ["a rest of a file whose length is not known", [206, { "content-length": "50" }, 40]],
    ["a rest with nonsense for a place", [206, { "content-range": "bytes 40-" }, 40]],
    ["another length", [206, { "content-range": "bytes 40-99/100" }, 40, before]],
    ["another length of the whole", [200, { "content-length": "100" }, 40, before]],
    ["another tag", [206, { "content-range": "bytes 40-89/90", etag: '"b"' }, 40, before]],
    ["a place behind its end", [416, {}, 40, before]],
    ["an end before that place", [416, { "content-range": "bytes */39" }, 40]],
    ["another end", [416, { "content-range": "bytes */40" }, 40, before]],
  ])("is told apart as a changed file by %s", (_, given) => {
    expect(thrown(() => part(...given))).toMatchObject({
      kind: "truncated",
      code: "file_changed",
      retryable: false,
    });
  });

  test.each([
    [401, "auth", false],
    [403, "auth", false],
    [404, "not-found", false],
    [410, "not-found", false],
    [429, "rate-limit", true],
    [500, "upstream", true],
    [503, "upstream", true],
  ])("has status %i: %s, worth another try: %s", (status, kind, retryable) => {
    expect(thrown(() => part(status, {}))).toMatchObject({ kind, retryable, status });
  });

  test.each([
    "text/html",
    "text/html; charset=utf-8",
    "TEXT/PLAIN",
    "application/json",
    "application/xml",
  ])("is %s", (type) => {
    expect(thrown(() => part(200, { "content-type": type }))).toMatchObject({
      kind: "unexpected-content",
      retryable: false,
      message: `The link leads to ${type}, not to a video.`,
    });
  });
});
