import { deflateSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { InvalidInputError, jpeg, png, wav, type MediaRule } from "../../src/index.js";
import { encodeMedia } from "../../src/input/encode-media.js";
import { mediaTypes, typeOf } from "../../src/input/media-type.js";
import { caught } from "../support/caught.js";

const rule: MediaRule = { types: [png, jpeg], maxBytes: 1000, form: "base64" };

const signatures = {
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  "image/jpeg": [0xff, 0xd8, 0xff, 0xe0],
  "image/webp": [...Buffer.from("RIFF\x10\x20\x30\x40WEBPVP8 ", "latin1")],
  "image/gif": [...Buffer.from("GIF89a")],
};

/** Bytes that begin as a picture does, with every value of a byte behind. */
function picture(
  type: keyof typeof signatures = "image/png",
  sizeBytes = 300,
): Uint8Array<ArrayBuffer> {
  const head = signatures[type];
  return Uint8Array.from({ length: sizeBytes }, (_, index) => head[index] ?? index % 256);
}

const sniff = (head: string, claimed?: string): string | undefined =>
  typeOf([...Object.values(mediaTypes), { type: "image/heic" }], head, claimed);

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

async function encoded(image: unknown, change: Partial<MediaRule> = {}): Promise<unknown> {
  const body: Record<string, unknown> = { image, prompt: "x" };
  const operation = {
    id: "imageToVideo",
    method: "POST",
    path: "/",
    media: { image: { ...rule, ...change } },
  } as const;
  const sent = (await encodeMedia(operation, body)) as typeof body;
  expect(sent["prompt"]).toBe("x");
  expect(body["image"]).toBe(image);
  return sent["image"];
}

async function refusal(
  image: unknown,
  change: Partial<MediaRule> = {},
): Promise<InvalidInputError> {
  const error = await caught(encoded(image, change));
  expect(error).toBeInstanceOf(InvalidInputError);
  return error as InvalidInputError;
}

describe("an address goes as it is", () => {
  test.each(["https://example.com/a.png", "http://example.com/a", "HTTPS://EXAMPLE.com/a.png?b=c"])(
    "%s",
    async (address) => {
      expect(await encoded(address)).toBe(address);
    },
  );

  test("also as a URL", async () => {
    expect(await encoded(new URL("https://example.com/a b.png"))).toBe(
      "https://example.com/a%20b.png",
    );
  });
});

describe("a picture is taken as", () => {
  const bytes = picture();
  const padded = new Uint8Array([7, 7, 7, ...bytes, 7, 7, 7]);

  test.each<[string, unknown]>([
    ["a Uint8Array", bytes],
    ["a view on a part of a buffer", padded.subarray(3, -3)],
    ["a Buffer from the pool", Buffer.from(bytes)],
    ["an ArrayBuffer", bytes.buffer],
    ["a Blob, whatever type it claims", new Blob([bytes], { type: "text/plain" })],
    ["base64", base64(bytes)],
    ["a data URL", `data:image/png;base64,${base64(bytes)}`],
    ["a data URL that claims another type", `data:image/webp;base64,${base64(bytes)}`],
    ["a URL that is a data URL", new URL(`data:image/png;base64,${base64(bytes)}`)],
  ])("%s", async (_, image) => {
    expect(await encoded(image)).toBe(base64(bytes));
  });

  test("a data URL where the provider takes one", async () => {
    const wanted = `data:image/png;base64,${base64(bytes)}`;
    for (const image of [bytes, base64(bytes), wanted])
      expect(await encoded(image, { form: "data-url" })).toBe(wanted);
  });

  test("nothing where there is none", async () => {
    expect(await encoded(undefined)).toBeUndefined();
  });

  test("a large one without a byte changed", async () => {
    const large = picture("image/png", 200_001);
    expect(await encoded(large, { maxBytes: 200_001 })).toBe(base64(large));
  });
});

describe("a file deep in the body", () => {
  const audio: MediaRule = { types: [wav], maxBytes: 1000, form: "data-url" };
  const media = {
    "content[].image_url.url": { ...rule, form: "data-url" },
    "content[].audio_url.url": audio,
    "first.bytes": { ...rule, form: "base64-only", typeMember: "mimeType" },
  } as const;
  const encode = (body: Record<string, unknown>): Promise<unknown> =>
    encodeMedia({ id: "make", method: "POST", path: "/", media }, body);

  test("is found in each item of a list, and the user's own objects stay as they are", async () => {
    const first = { type: "image_url", image_url: { url: picture(), detail: "high" } };
    const body = { content: [first, { type: "text", text: "hi" }, { image_url: {} }, null, 5] };
    const before = structuredClone(body);
    expect(await encode(body)).toEqual({
      content: [
        {
          type: "image_url",
          image_url: { url: `data:image/png;base64,${base64(picture())}`, detail: "high" },
        },
        { type: "text", text: "hi" },
        { image_url: {} },
        null,
        5,
      ],
    });
    expect(body).toEqual(before);
  });

  test("may stand where nothing is that can hold one", async () => {
    for (const content of [undefined, null, "text", 5, {}, []])
      expect(await encode({ content, first: content })).toEqual({ content, first: content });
  });

  test("is named by its type in the member beside it", async () => {
    expect(await encode({ first: { bytes: picture("image/jpeg"), more: 1 } })).toEqual({
      first: { bytes: base64(picture("image/jpeg")), mimeType: "image/jpeg", more: 1 },
    });
  });

  test("is refused with the place it stands at", async () => {
    const error = await caught(encode({ content: [{ image_url: { url: "./boat.png" } }] }));
    expect(error).toMatchObject({ field: "content[].image_url.url", billed: "no" });
  });

  test("of a type without a known beginning is what it claims to be", async () => {
    const url = new Blob(["sound"], { type: "audio/wav" });
    expect(await encode({ content: [{ audio_url: { url } }] })).toEqual({
      content: [{ audio_url: { url: "data:audio/wav;base64,c291bmQ=" } }],
    });
    const other = new Blob(["sound"], { type: "audio/flac" });
    const error = await caught(encode({ content: [{ audio_url: { url: other } }] }));
    expect((error as Error).message).toContain(
      "must be audio/wav of at most 1000 bytes, and is audio/flac",
    );
  });
});

test("an address is refused where the provider takes none", async () => {
  const error = await refusal("https://example.com/a.png", { form: "base64-only" });
  expect(error.message).toContain("must be image/png or image/jpeg of at most 1000 bytes");
});

test("a file is refused where the provider takes an address only", async () => {
  expect(await encoded("https://example.com/a.png", { form: "url" })).toBe(
    "https://example.com/a.png",
  );
  const error = await refusal(picture(), { form: "url" });
  expect(error.message).toContain("must be the address of image/png or image/jpeg");
});

describe("a picture of exactly the largest size", () => {
  test.each([1000, 999, 998])("%i passes, one byte more does not", async (maxBytes) => {
    const [fits, tooLarge] = [picture("image/png", maxBytes), picture("image/png", maxBytes + 1)];
    for (const form of [(each: Uint8Array) => each, base64]) {
      expect(await encoded(form(fits), { maxBytes })).toBe(base64(fits));
      const { message } = await refusal(form(tooLarge), { maxBytes });
      expect(message).toBe(
        `image: must be image/png or image/jpeg of at most ${maxBytes} bytes, and is image/png (${maxBytes + 1} bytes)`,
      );
    }
  });
});

describe("what is no picture the provider takes is refused before anything is paid:", () => {
  const none = "none of these; readMedia() reads files";

  test.each<[string, unknown, string]>([
    ["a picture of another type", picture("image/gif"), `${none} (300 bytes)`],
    [
      "a Blob of another type",
      new Blob([picture("image/webp")], { type: "image/webp" }),
      "image/webp (300 bytes)",
    ],
    [
      "a Blob that claims a type it is not",
      new Blob(["x"], { type: "image/png" }),
      "image/png (1 bytes)",
    ],
    ["a path", "./boat.png", `${none} (7 bytes)`],
    ["a path as a URL", new URL("file:///boat.png"), `${none} (12 bytes)`],
    ["an empty text", "", `${none} (0 bytes)`],
    ["empty bytes", new Uint8Array(), `${none} (0 bytes)`],
    ["an empty Blob", new Blob([]), `${none} (0 bytes)`],
    ["a number", 5, `${none} (0 bytes)`],
    ["a huge number", 2 ** 40, `${none} (0 bytes)`],
    ["a negative number", -1, `${none} (0 bytes)`],
    ["null", null, `${none} (0 bytes)`],
    ["an object", { path: "boat.png" }, `${none} (0 bytes)`],
    ["an archive", new Uint8Array(deflateSync("x")), `${none} (9 bytes)`],
    ["a data URL of a text", "data:text/plain,hello", "text/plain (3 bytes)"],
  ])("%s", async (_, image, found) => {
    const error = await refusal(image);
    expect(error.message).toBe(
      `image: must be image/png or image/jpeg of at most 1000 bytes, and is ${found}`,
    );
    expect(error).toMatchObject({
      field: "image",
      allowed: ["image/png", "image/jpeg"],
      operation: "imageToVideo",
      billed: "no",
    });
  });
});

test.each(Object.keys(signatures) as (keyof typeof signatures)[])(
  "%s is known by its first bytes",
  (type) => {
    expect(sniff(base64(picture(type)))).toBe(type);
  },
);

test.each<[string, string, number[]]>([
  ["audio/wav", "a WAV", [...Buffer.from("RIFF\x10\x20\x30\x40WAVEfmt ", "latin1")]],
  ["audio/mpeg", "an MP3 with a tag", [...Buffer.from("ID3\x04")]],
  ["audio/mpeg", "an MP3 of MPEG 1", [0xff, 0xfb, 0x90, 0x64]],
  ["audio/mpeg", "an MP3 of MPEG 2", [0xff, 0xf3, 0x44, 0xc4]],
  ["audio/mpeg", "an MP3 of MPEG 2.5", [0xff, 0xe3, 0x18, 0xc4]],
  ["video/mp4", "an MP4", [0, 0, 0, 0x20, ...Buffer.from("ftypisom")]],
  ["video/mp4", "an MP4 with another brand", [0, 0, 0, 0x1b, ...Buffer.from("ftypmp42")]],
])("%s is known by the first bytes of %s", (type, _, head) => {
  expect(sniff(base64(Uint8Array.from(head)))).toBe(type);
});

test("a picture in the container of an MP4 is no video", () => {
  for (const brand of ["heic", "mif1", "avif"]) {
    const bytes = Uint8Array.from([0, 0, 0, 0x1c, ...Buffer.from(`ftyp${brand}`)]);
    expect(sniff(base64(bytes))).toBeUndefined();
    expect(sniff(base64(bytes), "image/heic")).toBe("image/heic");
  }
});

test("a sound of unknown bytes is what it claims to be, a picture is not", () => {
  const unknown = base64(Uint8Array.from([0xff, 0xf1, 0x50, 0x80])); // AAC
  expect(sniff(unknown)).toBeUndefined();
  expect(sniff(unknown, "audio/mpeg")).toBe("audio/mpeg");
  expect(sniff(unknown, "image/png")).toBeUndefined();
});

test("bytes are not turned into a list of numbers on their way", async () => {
  const large = picture("image/png", 4_000_000);
  const asText = vi.fn<() => string>();
  Object.defineProperty(large, "toString", { value: asText });
  expect(await encoded(large, { maxBytes: 4_000_000 })).toHaveLength(5_333_336);
  expect(asText).not.toHaveBeenCalled();
});
