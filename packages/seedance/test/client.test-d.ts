// oxlint-disable typescript/no-floating-promises, no-unused-expressions, vitest/expect-expect -- compiled, and never run
import { describe, expectTypeOf, it } from "vitest";
import {
  createSeedanceClient,
  vendorTask,
  type Recovered,
  type SeedanceClient,
  type SeedanceContent,
  type SeedanceContentInput,
  type SeedanceTaskCreateResponse,
  type SeedanceTaskResponse,
  type SeedanceTaskUsage,
  type TaskFailure,
  type TaskHandle,
  type TaskState,
  type TaskStatus,
  type Video,
  type VideoTask,
} from "../src/index.js";

const seedance = createSeedanceClient({ apiKey: "sk-types" });
const model = "doubao-seedance-1-5-pro-251215";
const text = { type: "text", text: "A paper boat" } as const;
const content = [text];
const picture = "https://example.com/boat.png";
const path = "/seedance/v3/contents/generations/tasks";

type Input = Parameters<SeedanceClient["createVideo"]>[0];

describe("a client", () => {
  it("is made from nothing, or from options it knows", () => {
    expectTypeOf(createSeedanceClient).returns.toEqualTypeOf<SeedanceClient>();
    createSeedanceClient();
    createSeedanceClient({ apiKey: async () => "sk-later", retries: 0, timeoutMs: 1000 });
    // @ts-expect-error -- no such option
    createSeedanceClient({ key: "sk-types" });
    // @ts-expect-error -- a number of milliseconds
    createSeedanceClient({ timeoutMs: "1s" });
  });
});

describe("an operation that makes a video", () => {
  it("resolves to a task", () => {
    const input = { model, content, ratio: "16:9", duration: 5, watermark: false };
    expectTypeOf(seedance.createVideo(input)).resolves.toEqualTypeOf<
      VideoTask<SeedanceTaskResponse>
    >();
  });

  it("takes settings of the call beside the input", () => {
    const { signal } = new AbortController();
    seedance.createVideo({ model, content }, { signal, timeoutMs: 60_000, key: "row-7" });
    // @ts-expect-error -- how often to look is a setting of the client
    seedance.createVideo({ model, content }, { pollIntervalMs: 1 });
  });

  it("wants a model and content", () => {
    // @ts-expect-error -- the content is missing
    seedance.createVideo({ model });
    // @ts-expect-error -- the model is missing
    seedance.createVideo({ content });
    // @ts-expect-error -- everything is missing
    seedance.createVideo();
  });

  it("takes models and words nobody has heard of yet, and suggests those that are known", () => {
    seedance.createVideo({ model: "seedance-9", content, resolution: "8k", ratio: "2:1" });
    seedance.createVideo({ model, content, output_format: "webm", service_tier: "night" });
    expectTypeOf<typeof model>().toExtend<Input["model"]>();
    expectTypeOf<Input["model"]>().not.toEqualTypeOf<string>();
    expectTypeOf<Input["resolution"]>().not.toEqualTypeOf<string | undefined>();
    expectTypeOf<Input["ratio"]>().not.toEqualTypeOf<string | undefined>();
  });

  it("refuses values of another kind, and members it does not have", () => {
    // @ts-expect-error -- a number, unlike Kling's
    seedance.createVideo({ model, content, duration: "5" });
    // @ts-expect-error -- true or false
    seedance.createVideo({ model, content, generate_audio: "on" });
    // @ts-expect-error -- the text is a part of the content
    seedance.createVideo({ model, content, prompt: "A paper boat" });
    // @ts-expect-error -- misspelt
    seedance.createVideo({ model, content, returnLastFrame: true });
    // @ts-expect-error -- a list of parts
    seedance.createVideo({ model, content: text });
  });
});

describe("a part of the content", () => {
  it("is a text, a picture, a video, a sound or a draft", () => {
    const parts: SeedanceContentInput[] = [
      text,
      { type: "image_url", image_url: { url: picture }, role: "first_frame" },
      { type: "image_url", image_url: { url: picture }, role: "a_role_of_tomorrow" },
      { type: "video_url", video_url: { url: picture }, role: "reference_video" },
      { type: "audio_url", audio_url: { url: picture }, role: "reference_audio" },
      { type: "draft_task", draft_task: { id: "cgt-1" } },
    ];
    seedance.createVideo({ model, content: parts });
    // @ts-expect-error -- a picture says where it is
    seedance.createVideo({ model, content: [{ type: "image_url" }] });
    // @ts-expect-error -- a text has no address
    seedance.createVideo({ model, content: [{ type: "text", image_url: { url: picture } }] });
    // @ts-expect-error -- the address stands in an object
    seedance.createVideo({ model, content: [{ type: "image_url", image_url: picture }] });
    // @ts-expect-error -- no such part
    seedance.createVideo({ model, content: [{ type: "image", image: picture }] });
  });

  it("has pictures, sounds and addresses of videos in any form", () => {
    for (const url of [picture, new URL(picture), new Blob([]), new Uint8Array()])
      seedance.createVideo({ model, content: [{ type: "image_url", image_url: { url } }] });
    for (const url of [picture, new File([], "voice.mp3"), new ArrayBuffer(0)])
      seedance.createVideo({ model, content: [{ type: "audio_url", audio_url: { url } }] });
    // @ts-expect-error -- no picture
    seedance.createVideo({ model, content: [{ type: "image_url", image_url: { url: 7 } }] });
  });

  it("is told by its type", () => {
    const part = text as SeedanceContent;
    switch (part.type) {
      case "text":
        expectTypeOf(part.text).toEqualTypeOf<string>();
        break;
      case "image_url":
        expectTypeOf(part.image_url.url).toEqualTypeOf<string>();
        expectTypeOf<"last_frame">().toExtend<NonNullable<typeof part.role>>();
        break;
      case "video_url":
        expectTypeOf(part.video_url.url).toEqualTypeOf<string>();
        break;
      case "audio_url":
        expectTypeOf(part.audio_url.url).toEqualTypeOf<string>();
        break;
      case "draft_task":
        expectTypeOf(part.draft_task.id).toEqualTypeOf<string>();
        break;
      default:
        expectTypeOf(part).toEqualTypeOf<never>();
    }
  });
});

describe("a task", () => {
  const task = {} as VideoTask<SeedanceTaskResponse>;

  it("yields its states", async () => {
    for await (const state of task) {
      expectTypeOf(state).toEqualTypeOf<TaskState<SeedanceTaskResponse>>();
      expectTypeOf(state.status).toEqualTypeOf<TaskStatus>();
      expectTypeOf(state.error).toEqualTypeOf<TaskFailure | undefined>();
      // @ts-expect-error -- the video object's word, which is read as succeeded
      state.status === "completed";
    }
  });

  it("ends in a video, with its last frame and what it used", async () => {
    expectTypeOf(task.result()).resolves.toEqualTypeOf<Video<SeedanceTaskResponse>>();
    const video = await task.result({ timeoutMs: 1000, onState: ({ progress }) => progress });
    expectTypeOf(video.lastFrameUrl).toEqualTypeOf<string | undefined>();
    expectTypeOf(video.expiresAtMs).toEqualTypeOf<number | undefined>();
    expectTypeOf(vendorTask(video.state.raw).usage).toEqualTypeOf<
      SeedanceTaskUsage | null | undefined
    >();
    // @ts-expect-error -- milliseconds have Ms in their name
    task.result({ timeout: 1000 });
  });

  it("is gone on with, and found again", () => {
    const again = seedance.resume({} as TaskHandle);
    expectTypeOf(again).toEqualTypeOf<VideoTask<SeedanceTaskResponse>>();
    // @ts-expect-error -- an id alone does not say what made it
    seedance.resume("cgt-1");
    expectTypeOf(seedance.recover()).resolves.toEqualTypeOf<Recovered<SeedanceTaskResponse>>();
  });
});

describe("an operation that reads a task", () => {
  it("resolves to the answer as it came, in which everything may be missing", async () => {
    const answer = await seedance.getTask({ task_id: "cgt-1" });
    expectTypeOf(answer).toEqualTypeOf<SeedanceTaskResponse>();
    expectTypeOf<{}>().toExtend<SeedanceTaskResponse>();
    expectTypeOf<{ data: null; status: "a new word" }>().toExtend<SeedanceTaskResponse>();
    if (answer.status === "succeeded") expectTypeOf(answer.content?.video_url).toExtend<unknown>();
    expectTypeOf(answer.data?.data?.content?.last_frame_url).toEqualTypeOf<string | undefined>();
    // @ts-expect-error -- an error may be a text
    answer.error?.code;
  });

  it("wants the task's id", () => {
    // @ts-expect-error -- it is missing
    seedance.getTask({});
    // @ts-expect-error -- it has another name
    seedance.getTask({ id: "cgt-1" });
    // @ts-expect-error -- it is a text
    seedance.getTask({ task_id: 1 });
  });
});

describe("the wire", () => {
  it("takes the body of the path, and resolves to its data or its error", async () => {
    const { data, error } = await seedance.POST(path, { body: { model, content } });
    if (data) expectTypeOf(data).toEqualTypeOf<SeedanceTaskCreateResponse>();
    if (error && "error" in error) {
      expectTypeOf(error.error.message).toEqualTypeOf<string | undefined>();
    }
    if (error && "code" in error) expectTypeOf<"invalid_request">().toExtend<typeof error.code>();
    const url = new URL(picture);
    // @ts-expect-error -- on the wire a picture is a text
    seedance.POST(path, { body: { model, content: [{ type: "image_url", image_url: { url } }] } });
    // @ts-expect-error -- the content is missing
    seedance.POST(path, { body: { model } });
    // @ts-expect-error -- this path is not read
    seedance.GET(path);
  });

  it("takes the parameters of the path", async () => {
    const params = { path: { task_id: "cgt-1" } };
    const { data } = await seedance.GET(`${path}/{task_id}`, { params });
    expectTypeOf(data?.usage?.total_tokens).toEqualTypeOf<number | undefined>();
    // @ts-expect-error -- the id is missing
    seedance.GET(`${path}/{task_id}`, { params: { path: {} } });
  });
});
