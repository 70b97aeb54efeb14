import { createSandbox, createTurnableClock, type Sandbox } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import { createKlingClient, InvalidInputError, type KlingClient } from "../src/index.js";

const png = `iVBORw0KGgo${"A".repeat(50)}`;
const text = { model_name: "kling-v3", prompt: "A paper boat" } as const;
const image = { ...text, image: "https://example.com/boat.png" } as const;

function world(): { kling: KlingClient; sandbox: Sandbox } {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ clock });
  const { apiKey, baseUrl, fetch } = sandbox;
  return { kling: createKlingClient({ apiKey, baseUrl, fetch, clock }), sandbox };
}

const bodyOf = ({ requests }: Sandbox): unknown => requests.entries[0]?.body;

describe("what is sent", () => {
  test("names the model twice with one value, for every build of the gateway", async () => {
    const { kling, sandbox } = world();
    await kling.textToVideo(text);
    expect(bodyOf(sandbox)).toEqual({ ...text, model: "kling-v3" });
  });

  test("leaves a model that the user named himself as it is", async () => {
    const { kling, sandbox } = world();
    await kling.textToVideo({ ...text, model: "kling-v2-6" });
    expect(bodyOf(sandbox)).toMatchObject({ model_name: "kling-v3", model: "kling-v2-6" });
  });

  test("is every member that was given, and none that was not", async () => {
    const { kling, sandbox } = world();
    const given = {
      ...image,
      mode: "pro",
      duration: "8",
      aspect_ratio: "9:16",
      sound: "on",
      negative_prompt: "",
      cfg_scale: 0,
      external_task_id: "order-1",
    } as const;
    await kling.imageToVideo({ ...given, image_tail: undefined as never });
    expect(bodyOf(sandbox)).toEqual({ ...given, model: "kling-v3" });
  });

  test.each(["image", "image_tail", "static_mask"] as const)(
    "has the picture in %s as base64",
    async (name) => {
      const { kling, sandbox } = world();
      await kling.imageToVideo({ ...image, [name]: Buffer.from(png, "base64") });
      expect(bodyOf(sandbox)).toMatchObject({
        [name]: Buffer.from(png, "base64").toString("base64"),
      });
    },
  );

  test("leaves the object that was given unchanged", async () => {
    const { kling } = world();
    const given = Object.freeze({ ...image, image: Buffer.from(png, "base64") });
    await kling.imageToVideo(given);
    expect(given.image).toBeInstanceOf(Buffer);
  });
});

describe("what is refused before it is sent and paid for", () => {
  test.each<[object, string, readonly string[] | undefined]>([
    [{ prompt: "x" }, "model_name", undefined],
    [{ ...text, model_name: "" }, "model_name", undefined],
    [{ ...text, prompt: undefined }, "prompt", undefined],
    [{ ...text, prompt: " " }, "prompt", undefined],
    [{ ...text, prompt: "a".repeat(2_501) }, "prompt", undefined],
    [{ ...text, negative_prompt: "a".repeat(2_501) }, "negative_prompt", undefined],
    [
      { ...text, duration: 5 },
      "duration",
      ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"],
    ],
    [
      { ...text, duration: "2" },
      "duration",
      ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"],
    ],
    [{ ...text, mode: "fast" }, "mode", ["std", "pro", "4k"]],
    [{ ...text, sound: true }, "sound", ["on", "off"]],
    [{ ...text, aspect_ratio: "4:3" }, "aspect_ratio", ["16:9", "9:16", "1:1"]],
    [{ ...text, cfg_scale: 1.5 }, "cfg_scale", undefined],
    [{ ...text, cfg_scale: "0.5" }, "cfg_scale", undefined],
  ])("a text to video with %j: %s", async (given, field, allowed) => {
    const { kling, sandbox } = world();
    const error: unknown = await kling
      .textToVideo(given as never)
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({
      field,
      operation: "textToVideo",
      billed: "no",
      ...(allowed && { allowed }),
    });
    expect(sandbox.requests.entries).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["no picture", text, "image or image_tail"],
    ["a path", { ...image, image: "./boat.png" }, "image"],
    ["an empty text", { ...image, image: "" }, "image"],
    ["a GIF", { ...image, image: new Uint8Array([71, 73, 70, 56]) }, "image"],
    ["too many bytes", { ...image, image: new Uint8Array(10_485_761) }, "image"],
    ["a blob of text", { ...image, image_tail: new Blob(["no picture"]) }, "image_tail"],
    [
      "the address of a file",
      { ...image, static_mask: new URL("file:///mask.png") },
      "static_mask",
    ],
  ])("an image to video with %s", async (_, given, field) => {
    const { kling, sandbox } = world();
    const error: unknown = await kling
      .imageToVideo(given as never)
      .catch((failure: unknown) => failure);
    expect(error).toMatchObject({ name: "InvalidInputError", field, operation: "imageToVideo" });
    expect(sandbox.requests.entries).toEqual([]);
  });

  test.each([{}, { task_id: "" }, { task_id: ".." }])("a read of the task %j", async (given) => {
    const { kling, sandbox } = world();
    await expect(kling.getTextToVideo(given as never)).rejects.toMatchObject({ kind: "invalid" });
    expect(sandbox.requests.entries).toEqual([]);
  });
});
