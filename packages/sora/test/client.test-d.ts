// oxlint-disable typescript/no-floating-promises, no-unused-expressions, vitest/expect-expect -- compiled, and never run
import { describe, expectTypeOf, it } from "vitest";
import {
  createSoraClient,
  type FileStream,
  type Pages,
  type Recovered,
  type SoraClient,
  type TaskFailure,
  type TaskHandle,
  type TaskState,
  type TaskStatus,
  type Video,
  type VideoDeleteResponse,
  type VideoListResponse,
  type VideoResponse,
  type VideoTask,
} from "../src/index.js";

const sora = createSoraClient({ apiKey: "sk-types" });
const model = "sora-2";
const prompt = "A paper boat";
const picture = "https://example.com/boat.png";
const video_id = "task_1";

type Input = Parameters<SoraClient["createVideo"]>[0];

describe("a client", () => {
  it("is made from nothing, or from options it knows", () => {
    expectTypeOf(createSoraClient).returns.toEqualTypeOf<SoraClient>();
    createSoraClient();
    createSoraClient({ apiKey: async () => "sk-later", retries: 0, timeoutMs: 1000 });
    // @ts-expect-error -- no such option
    createSoraClient({ key: "sk-types" });
    // @ts-expect-error -- a number of milliseconds
    createSoraClient({ timeoutMs: "1s" });
  });
});

describe("an operation that makes a video", () => {
  it("resolves to a task", () => {
    expectTypeOf(sora.createVideo({ model, prompt })).resolves.toEqualTypeOf<
      VideoTask<VideoResponse>
    >();
    expectTypeOf(sora.remixVideo({ video_id, prompt })).resolves.toEqualTypeOf<
      VideoTask<VideoResponse>
    >();
  });

  it("takes settings of the call beside the input", () => {
    const { signal } = new AbortController();
    sora.createVideo({ model, prompt }, { signal, timeoutMs: 60_000, key: "row-7" });
    sora.remixVideo({ video_id, prompt }, { signal });
    // @ts-expect-error -- how often to look is a setting of the client
    sora.createVideo({ model, prompt }, { pollIntervalMs: 1 });
  });

  it("wants a model and a prompt, or a video and a prompt", () => {
    // @ts-expect-error -- the prompt is missing
    sora.createVideo({ model });
    // @ts-expect-error -- the model is missing
    sora.createVideo({ prompt });
    // @ts-expect-error -- everything is missing
    sora.createVideo();
    // @ts-expect-error -- the video is missing
    sora.remixVideo({ prompt });
    // @ts-expect-error -- the prompt is missing
    sora.remixVideo({ video_id });
  });

  it("takes models, sizes and lengths nobody has heard of yet, and suggests those that are known", () => {
    sora.createVideo({ model: "sora-9", prompt, size: "4096x4096", seconds: "60" });
    expectTypeOf<"sora-2-pro">().toExtend<Input["model"]>();
    expectTypeOf<Input["model"]>().not.toEqualTypeOf<string>();
    expectTypeOf<Input["size"]>().not.toEqualTypeOf<string | undefined>();
    expectTypeOf<Input["seconds"]>().not.toEqualTypeOf<string | undefined>();
    // @ts-expect-error -- the text "8", which is all the gateway takes
    sora.createVideo({ model, prompt, seconds: 8 });
  });

  it("refuses members it does not have", () => {
    // @ts-expect-error -- Sora has no seed
    sora.createVideo({ model, prompt, seed: 7 });
    // @ts-expect-error -- misspelt
    sora.createVideo({ model, prompt, inputReference: picture });
    // @ts-expect-error -- a remix has the size of its original
    sora.remixVideo({ video_id, prompt, size: "1280x720" });
    // @ts-expect-error -- a character has an id
    sora.createVideo({ model, prompt, characters: ["char_1"] });
  });
});

describe("a first frame", () => {
  it("is an address, a text or bytes", () => {
    expectTypeOf<string | URL | Blob | Uint8Array | ArrayBuffer>().toEqualTypeOf<
      NonNullable<Input["input_reference"]>
    >();
    sora.createVideo({ model, prompt, input_reference: picture });
    sora.createVideo({ model, prompt, input_reference: new URL(picture) });
    sora.createVideo({ model, prompt, input_reference: new File([], "boat.png") });
    sora.createVideo({ model, prompt, input_reference: new Uint8Array() });
    sora.createVideo({ model, prompt, input_reference: new ArrayBuffer(0) });
    // @ts-expect-error -- OpenAI's own form, which the gateway refuses
    sora.createVideo({ model, prompt, input_reference: { image_url: picture } });
    // @ts-expect-error -- one picture
    sora.createVideo({ model, prompt, input_reference: [picture] });
  });
});

describe("a task", () => {
  const task = {} as VideoTask<VideoResponse>;

  it("yields its states", async () => {
    for await (const state of task) {
      expectTypeOf(state).toEqualTypeOf<TaskState<VideoResponse>>();
      expectTypeOf(state.status).toEqualTypeOf<TaskStatus>();
      expectTypeOf(state.error).toEqualTypeOf<TaskFailure | undefined>();
      expectTypeOf(state.raw.expires_at).toEqualTypeOf<number | null | undefined>();
      // @ts-expect-error -- OpenAI's word, which is read as succeeded
      state.status === "completed";
    }
  });

  it("ends in a video", () => {
    expectTypeOf(task.result()).resolves.toEqualTypeOf<Video<VideoResponse>>();
    task.result({ timeoutMs: 1000, onState: ({ progress }) => progress });
    // @ts-expect-error -- milliseconds have Ms in their name
    task.result({ timeout: 1000 });
  });

  it("is gone on with, and found again", () => {
    expectTypeOf(sora.resume({} as TaskHandle)).toEqualTypeOf<VideoTask<VideoResponse>>();
    // @ts-expect-error -- an id alone does not say what made it
    sora.resume(video_id);
    expectTypeOf(sora.recover()).resolves.toEqualTypeOf<Recovered<VideoResponse>>();
  });
});

describe("an operation that reads, lists, downloads or deletes", () => {
  it("resolves to the video as it came, in which all but the id may be missing", async () => {
    expectTypeOf(sora.getVideo({ video_id })).resolves.toEqualTypeOf<VideoResponse>();
    expectTypeOf<{ id: "task_1" }>().toExtend<VideoResponse>();
    expectTypeOf<{ id: "task_1"; status: "a new word"; error: null }>().toExtend<VideoResponse>();
    const { status, error } = await sora.getVideo({ video_id });
    if (status === "completed" || status === "brand_new") expectTypeOf(status).toExtend<string>();
    if (error?.code === "moderation_blocked") expectTypeOf(error.message).toExtend<unknown>();
    // @ts-expect-error -- a video may have failed without saying why
    error.code;
  });

  it("wants the video's id", () => {
    // @ts-expect-error -- it is missing
    sora.getVideo({});
    // @ts-expect-error -- it has another name
    sora.downloadVideo({ id: video_id });
    // @ts-expect-error -- it is a text
    sora.deleteVideo({ video_id: 1 });
    // @ts-expect-error -- the gateway passes no variant on
    sora.downloadVideo({ video_id, variant: "thumbnail" });
  });

  it("lists videos page by page, or one after the other", async () => {
    const list = sora.listVideos({ limit: 2, order: "desc", after: video_id });
    expectTypeOf(list).toEqualTypeOf<Pages<VideoListResponse, VideoResponse>>();
    expectTypeOf(await list).toEqualTypeOf<VideoListResponse>();
    for await (const video of sora.listVideos()) expectTypeOf(video).toEqualTypeOf<VideoResponse>();
    // @ts-expect-error -- up or down is not an order
    sora.listVideos({ order: "up" });
    // @ts-expect-error -- a number
    sora.listVideos({ limit: "2" });
  });

  it("gives a file as a stream of bytes", async () => {
    expectTypeOf(sora.downloadVideo({ video_id })).resolves.toEqualTypeOf<FileStream>();
    expectTypeOf(new Response(await sora.downloadVideo({ video_id }))).toEqualTypeOf<Response>();
  });

  it("says whether a video is deleted", () => {
    expectTypeOf(sora.deleteVideo({ video_id })).resolves.toEqualTypeOf<VideoDeleteResponse>();
  });
});

describe("the wire", () => {
  it("takes the body of the path, and resolves to its data or its error", async () => {
    const { data, error } = await sora.POST("/v1/videos", { body: { model, prompt } });
    if (data) expectTypeOf(data).toEqualTypeOf<VideoResponse>();
    if (error && "error" in error) {
      expectTypeOf(error.error.message).toEqualTypeOf<string | undefined>();
    }
    if (error && "code" in error) expectTypeOf<"invalid_size">().toExtend<typeof error.code>();
    const image_url = picture;
    sora.POST("/v1/videos", { body: { model, prompt, input_reference: { image_url } } });
    // @ts-expect-error -- the prompt is missing
    sora.POST("/v1/videos", { body: { model } });
    // @ts-expect-error -- no such path
    sora.POST("/v1/video", { body: { model, prompt } });
  });

  it("takes the parameters of the path and of the query", async () => {
    const { data } = await sora.GET("/v1/videos", { params: { query: { limit: 2 } } });
    expectTypeOf(data?.data?.[0]?.status).toExtend<string | undefined>();
    sora.DELETE("/v1/videos/{video_id}", { params: { path: { video_id } } });
    // @ts-expect-error -- the id is missing
    sora.GET("/v1/videos/{video_id}", { params: { path: {} } });
    // @ts-expect-error -- no such parameter
    sora.GET("/v1/videos", { params: { query: { page: 2 } } });
  });
});
