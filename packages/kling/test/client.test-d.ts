// oxlint-disable typescript/no-floating-promises, no-unused-expressions, vitest/expect-expect -- compiled, and never run
import { describe, expectTypeOf, it } from "vitest";
import {
  createKlingClient,
  pickKlingClient,
  type KlingClient,
  type KlingTaskDetailResponse,
  type KlingTaskResponse,
  type Middleware,
  type Part,
  type Recovered,
  type TaskHandle,
  type TaskRecord,
  type TaskState,
  type TaskStatus,
  type Video,
  type VideoTask,
} from "../src/index.js";
import * as parts from "../src/operations.gen.js";

const kling = createKlingClient({ apiKey: "sk-types" });
const prompt = "A paper boat";
const image = "https://example.com/boat.png";
const taskPath = "/kling/v1/videos/image2video/{task_id}";

type Input = Parameters<KlingClient["imageToVideo"]>[0];

describe("a client", () => {
  it("is made from nothing, or from options it knows", () => {
    expectTypeOf(createKlingClient).returns.toEqualTypeOf<KlingClient>();
    createKlingClient();
    createKlingClient({ apiKey: async () => "sk-later", retries: 0, timeoutMs: 1000 });
    // @ts-expect-error -- no such option
    createKlingClient({ key: "sk-types" });
    // @ts-expect-error -- a number of milliseconds
    createKlingClient({ timeoutMs: "1s" });
  });
});

describe("a client that is picked together", () => {
  it("has the methods of its parts, with their types", () => {
    const picked = pickKlingClient([parts.textToVideo, parts.resume]);
    expectTypeOf(picked).toEqualTypeOf<Pick<KlingClient, "textToVideo" | "resume">>();
    // @ts-expect-error -- was not picked
    picked.imageToVideo({ model_name: "kling-v3", prompt, image });
    expectTypeOf(pickKlingClient(parts.wire).GET).toEqualTypeOf(kling.GET);
  });

  it("takes parts of its own provider", () => {
    const foreign: Part<"createVideo"> = { id: "createVideo" };
    // @ts-expect-error -- Kling has no such operation
    pickKlingClient([foreign]);
  });
});

describe("an operation that makes a video", () => {
  it("resolves to a task", () => {
    const input = { model_name: "kling-v3", prompt, duration: "5", mode: "4k" } as const;
    expectTypeOf(kling.textToVideo(input)).resolves.toEqualTypeOf<
      VideoTask<KlingTaskDetailResponse>
    >();
    expectTypeOf(kling.imageToVideo({ ...input, image })).resolves.toEqualTypeOf<
      VideoTask<KlingTaskDetailResponse>
    >();
  });

  it("takes settings of the call beside the input", () => {
    const { signal } = new AbortController();
    kling.textToVideo({ model_name: "kling-v3", prompt }, { signal, timeoutMs: 60_000 });
    // @ts-expect-error -- how often to look is a setting of the client
    kling.textToVideo({ model_name: "kling-v3", prompt }, { pollIntervalMs: 1 });
  });

  it("wants a model and a prompt", () => {
    // @ts-expect-error -- the prompt is missing
    kling.textToVideo({ model_name: "kling-v3" });
    // @ts-expect-error -- the model is missing
    kling.imageToVideo({ prompt, image });
    // @ts-expect-error -- everything is missing
    kling.imageToVideo();
  });

  it("takes a model nobody has heard of yet, and suggests those that are known", () => {
    kling.textToVideo({ model_name: "kling-v9-turbo", prompt });
    expectTypeOf<"kling-v3">().toExtend<Input["model_name"]>();
    expectTypeOf<Input["model_name"]>().not.toEqualTypeOf<string>();
    // @ts-expect-error -- a name is a text
    kling.textToVideo({ model_name: 3, prompt });
  });

  it("refuses values that no model takes", () => {
    const input = { model_name: "kling-v3", prompt };
    // @ts-expect-error -- std, pro or 4k
    kling.textToVideo({ ...input, mode: "fast" });
    // @ts-expect-error -- the text "5"
    kling.textToVideo({ ...input, duration: 5 });
    // @ts-expect-error -- at most 15 seconds
    kling.textToVideo({ ...input, duration: "16" });
    // @ts-expect-error -- "on" or "off"
    kling.textToVideo({ ...input, sound: true });
  });

  it("refuses members it does not have", () => {
    // @ts-expect-error -- a picture makes no text-to-video
    kling.textToVideo({ model_name: "kling-v3", prompt, image });
    // @ts-expect-error -- misspelt
    kling.imageToVideo({ model_name: "kling-v3", prompt, image, negativePrompt: "blur" });
  });
});

describe("a picture", () => {
  it("is an address, a text or bytes", () => {
    expectTypeOf<string | URL | Blob | Uint8Array | ArrayBuffer>().toEqualTypeOf<
      NonNullable<Input["image"]>
    >();
    const input = { model_name: "kling-v3", prompt };
    kling.imageToVideo({ ...input, image: new URL(image) });
    kling.imageToVideo({ ...input, image });
    kling.imageToVideo({ ...input, image: new Blob([]) });
    kling.imageToVideo({ ...input, image: new File([], "boat.png") });
    kling.imageToVideo({ ...input, image: new Uint8Array(), image_tail: new ArrayBuffer(0) });
  });

  it("is no number and no list", () => {
    const input = { model_name: "kling-v3", prompt };
    // @ts-expect-error -- no picture
    kling.imageToVideo({ ...input, image: 7 });
    // @ts-expect-error -- one picture
    kling.imageToVideo({ ...input, image: [image] });
    // @ts-expect-error -- no picture either
    kling.imageToVideo({ ...input, image, static_mask: true });
  });
});

describe("a task", () => {
  const task = {} as VideoTask<KlingTaskDetailResponse>;

  it("is stored by its handle", () => {
    expectTypeOf(task.handle).toEqualTypeOf<TaskHandle>();
    expectTypeOf(task.handle.taskId).toEqualTypeOf<string>();
    // @ts-expect-error -- a handle is not changed
    task.handle.taskId = "task_2";
  });

  it("yields its states", async () => {
    for await (const state of task) {
      expectTypeOf(state).toEqualTypeOf<TaskState<KlingTaskDetailResponse>>();
      expectTypeOf(state.status).toEqualTypeOf<TaskStatus>();
      expectTypeOf(state.progress).toEqualTypeOf<number | undefined>();
      expectTypeOf(state.raw.data?.result_url).toEqualTypeOf<string | undefined>();
      expectTypeOf(state.videos[0]).toEqualTypeOf<TaskState["videos"][number] | undefined>();
      // @ts-expect-error -- no such status
      state.status === "done";
    }
  });

  it("ends in a video", () => {
    expectTypeOf(task.result()).resolves.toEqualTypeOf<Video<KlingTaskDetailResponse>>();
    expectTypeOf(task.state()).resolves.toEqualTypeOf<TaskState<KlingTaskDetailResponse>>();
    task.result({ timeoutMs: 1000, onState: ({ progress }) => progress });
    // @ts-expect-error -- milliseconds have Ms in their name
    task.result({ timeout: 1000 });
  });

  it("is gone on with, and found again", () => {
    const handle = {} as TaskHandle;
    expectTypeOf(kling.resume(handle)).toEqualTypeOf<VideoTask<KlingTaskDetailResponse>>();
    // @ts-expect-error -- an id alone does not say what made it
    kling.resume("task_1");
    expectTypeOf(kling.recover()).resolves.toEqualTypeOf<Recovered<KlingTaskDetailResponse>>();
    expectTypeOf<Recovered["unknown"]>().toEqualTypeOf<readonly TaskRecord[]>();
  });
});

describe("an operation that reads a task", () => {
  it("resolves to the answer as it came, in which everything may be missing", () => {
    const answer = kling.getImageToVideo({ task_id: "task_1" });
    expectTypeOf(answer).resolves.toEqualTypeOf<KlingTaskDetailResponse>();
    expectTypeOf<{}>().toExtend<KlingTaskDetailResponse>();
    expectTypeOf<{ data: null; status: "a new word" }>().toExtend<KlingTaskDetailResponse>();
  });

  it("wants the task's id", () => {
    // @ts-expect-error -- it is missing
    kling.getImageToVideo({});
    // @ts-expect-error -- it has another name
    kling.getImageToVideo({ taskId: "task_1" });
    // @ts-expect-error -- it is a text
    kling.getImageToVideo({ task_id: 1 });
  });
});

describe("the wire", () => {
  it("takes the body of the path, and resolves to its data or its error", async () => {
    const body = { model_name: "kling-v3", prompt, image };
    const answer = await kling.POST("/kling/v1/videos/image2video", { body });
    expectTypeOf(answer.response).toEqualTypeOf<Response>();
    if (answer.data) {
      expectTypeOf(answer.data.id).toEqualTypeOf<string>();
      expectTypeOf(answer.data).toEqualTypeOf<KlingTaskResponse>();
    }
    if (answer.error && "error" in answer.error) {
      expectTypeOf(answer.error.error.message).toEqualTypeOf<string | undefined>();
    }
    if (answer.error && "code" in answer.error) {
      expectTypeOf<"task_failed">().toExtend<typeof answer.error.code>();
    }
    // @ts-expect-error -- there is data or an error, and nobody has looked yet
    answer.data.id;
  });

  it("refuses what the path does not take", () => {
    const path = "/kling/v1/videos/image2video";
    // @ts-expect-error -- the body is missing
    kling.POST(path);
    // @ts-expect-error -- the prompt is missing
    kling.POST(path, { body: { model_name: "kling-v3" } });
    // @ts-expect-error -- on the wire a picture is a text
    kling.POST(path, { body: { model_name: "kling-v3", prompt, image: new URL(image) } });
    // @ts-expect-error -- no such path
    kling.POST("/kling/v1/videos/text", { body: { model_name: "kling-v3", prompt } });
    // @ts-expect-error -- this path is not read
    kling.GET(path);
  });

  it("takes the parameters of the path", async () => {
    const params = { path: { task_id: "task_1" } };
    const { data } = await kling.GET(taskPath, { params, headers: { "Accept-Language": "zh" } });
    expectTypeOf(data?.data?.result_url).toEqualTypeOf<string | undefined>();
    // @ts-expect-error -- the id is missing
    kling.GET(taskPath, { params: { path: {} } });
    // @ts-expect-error -- all parameters are missing
    kling.GET(taskPath);
  });

  it("is read in another way where asked for", async () => {
    const params = { path: { task_id: "task_1" } };
    const { data } = await kling.GET(taskPath, { params, parseAs: "text" });
    expectTypeOf(data).toEqualTypeOf<string | undefined>();
  });

  it("takes middleware of openapi-fetch's form", () => {
    const middleware: Middleware = {
      onRequest({ request, schemaPath }) {
        expectTypeOf(request).toEqualTypeOf<Request>();
        expectTypeOf(schemaPath).toEqualTypeOf<string>();
        return new Request(request, { headers: { "X-Trace": schemaPath } });
      },
      onResponse: ({ response }) => new Response(response.body, response),
      onError: ({ error }) => new Error("in other words", { cause: error }),
    };
    kling.use(middleware);
    kling.eject(middleware);
    kling.use({ onRequest: () => undefined }, middleware);
    // @ts-expect-error -- it answers with a request or a response
    kling.use({ onRequest: () => 7 });
    // @ts-expect-error -- it is not a function
    kling.use(() => undefined);
  });
});
