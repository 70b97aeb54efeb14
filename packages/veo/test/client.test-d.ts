// oxlint-disable typescript/no-floating-promises, no-unused-expressions, vitest/expect-expect -- compiled, and never run
import { describe, expectTypeOf, it } from "vitest";
import {
  createVeoClient,
  type Recovered,
  type TaskFailure,
  type TaskHandle,
  type TaskState,
  type TaskStatus,
  type VeoClient,
  type VeoFetchOperationResponse,
  type VeoImageInput,
  type VeoOperationResponse,
  type Video,
  type VideoTask,
} from "../src/index.js";

const veo = createVeoClient({ apiKey: "sk-types" });
const model = "veo-3.1-generate-001";
const instances = [{ prompt: "A paper boat" }];
const operationName = "models/veo-3.1-generate-001/operations/1";
const createPath = "/v1beta/models/{model}:predictLongRunning";
const fetchPath = "/v1beta/models/{model}:fetchPredictOperation";

type Input = Parameters<VeoClient["generateVideo"]>[0];

describe("a client", () => {
  it("is made from nothing, or from options it knows", () => {
    expectTypeOf(createVeoClient).returns.toEqualTypeOf<VeoClient>();
    createVeoClient();
    createVeoClient({ apiKey: async () => "sk-later", retries: 0, timeoutMs: 1000 });
    // @ts-expect-error -- no such option
    createVeoClient({ key: "sk-types" });
    // @ts-expect-error -- a number of milliseconds
    createVeoClient({ timeoutMs: "1s" });
  });
});

describe("an operation that makes a video", () => {
  it("resolves to a task", () => {
    const parameters = { aspectRatio: "16:9", durationSeconds: 8, sampleCount: 2, seed: 41 };
    const input = { model, instances, parameters, labels: { team: "demo" } };
    expectTypeOf(veo.generateVideo(input)).resolves.toEqualTypeOf<
      VideoTask<VeoFetchOperationResponse>
    >();
  });

  it("takes settings of the call beside the input", () => {
    const { signal } = new AbortController();
    veo.generateVideo({ model, instances }, { signal, timeoutMs: 60_000, key: "row-7" });
    // @ts-expect-error -- how often to look is a setting of the client
    veo.generateVideo({ model, instances }, { pollIntervalMs: 1 });
  });

  it("wants a model and what the video is made from", () => {
    // @ts-expect-error -- the instances are missing
    veo.generateVideo({ model });
    // @ts-expect-error -- the model is missing
    veo.generateVideo({ instances });
    // @ts-expect-error -- everything is missing
    veo.generateVideo();
  });

  it("takes models and words nobody has heard of yet, and suggests those that are known", () => {
    const parameters = { resolution: "8k", aspectRatio: "1:1", personGeneration: "disallow" };
    veo.generateVideo({ model: "veo-9", instances, parameters });
    expectTypeOf<typeof model>().toExtend<Input["model"]>();
    expectTypeOf<Input["model"]>().not.toEqualTypeOf<string>();
  });

  it("takes a length as Vertex AI and as Google's public API write it", () => {
    veo.generateVideo({ model, instances, parameters: { durationSeconds: 8 } });
    veo.generateVideo({ model, instances, parameters: { durationSeconds: "8" } });
    // @ts-expect-error -- neither
    veo.generateVideo({ model, instances, parameters: { durationSeconds: true } });
  });

  it("refuses members it does not have", () => {
    // @ts-expect-error -- the prompt stands in the instance
    veo.generateVideo({ model, instances, prompt: "A paper boat" });
    // @ts-expect-error -- the settings stand in parameters
    veo.generateVideo({ model, instances, aspectRatio: "16:9" });
    // @ts-expect-error -- misspelt
    veo.generateVideo({ model, instances, parameters: { aspect_ratio: "16:9" } });
    // @ts-expect-error -- a list of one
    veo.generateVideo({ model, instances: { prompt: "A paper boat" } });
  });
});

describe("a picture or a video in an instance", () => {
  it("is a text, bytes, or a place in a bucket", () => {
    const image: VeoImageInput = { bytesBase64Encoded: new Uint8Array() };
    veo.generateVideo({ model, instances: [{ image, lastFrame: { gcsUri: "gs://b/a.png" } }] });
    veo.generateVideo({ model, instances: [{ image: { bytesBase64Encoded: "iVBORw0KGgo=" } }] });
    veo.generateVideo({ model, instances: [{ image: { bytesBase64Encoded: new Blob([]) } }] });
    veo.generateVideo({
      model,
      instances: [{ video: { bytesBase64Encoded: new ArrayBuffer(0) } }],
    });
    const referenceImages = [{ image, referenceType: "asset" }];
    veo.generateVideo({ model, instances: [{ referenceImages }] });
    // @ts-expect-error -- the bytes stand in an object
    veo.generateVideo({ model, instances: [{ image: new Uint8Array() }] });
    // @ts-expect-error -- no picture
    veo.generateVideo({ model, instances: [{ image: { bytesBase64Encoded: 7 } }] });
    // @ts-expect-error -- a reference has a picture
    veo.generateVideo({ model, instances: [{ referenceImages: [{ referenceType: "asset" }] }] });
  });
});

describe("a task", () => {
  const task = {} as VideoTask<VeoFetchOperationResponse>;

  it("yields its states, of which none has a progress but may have one some day", async () => {
    for await (const state of task) {
      expectTypeOf(state).toEqualTypeOf<TaskState<VeoFetchOperationResponse>>();
      expectTypeOf(state.status).toEqualTypeOf<TaskStatus>();
      expectTypeOf(state.progress).toEqualTypeOf<number | undefined>();
      expectTypeOf(state.error).toEqualTypeOf<TaskFailure | undefined>();
      // @ts-expect-error -- Google's word, which is read as succeeded or failed
      state.status === "done";
    }
  });

  it("ends in a video, or in several", () => {
    expectTypeOf(task.result()).resolves.toEqualTypeOf<Video<VeoFetchOperationResponse>>();
    expectTypeOf(task.results()).resolves.toEqualTypeOf<
      readonly Video<VeoFetchOperationResponse>[]
    >();
    // @ts-expect-error -- milliseconds have Ms in their name
    task.result({ timeout: 1000 });
  });

  it("is gone on with, and found again", () => {
    const again = veo.resume({} as TaskHandle);
    expectTypeOf(again).toEqualTypeOf<VideoTask<VeoFetchOperationResponse>>();
    expectTypeOf(again.handle.parameters?.["model"]).toEqualTypeOf<string | undefined>();
    // @ts-expect-error -- a name alone does not say what made it
    veo.resume(operationName);
    expectTypeOf(veo.recover()).resolves.toEqualTypeOf<Recovered<VeoFetchOperationResponse>>();
  });
});

describe("an operation that fetches an operation", () => {
  it("resolves to the answer as it came, in which everything may be missing", async () => {
    const answer = await veo.fetchVideoOperation({ model, operationName });
    expectTypeOf(answer).toEqualTypeOf<VeoFetchOperationResponse>();
    expectTypeOf<{}>().toExtend<VeoFetchOperationResponse>();
    expectTypeOf<{
      done: null;
      error: null;
      response: null;
    }>().toExtend<VeoFetchOperationResponse>();
    const { error, response } = answer;
    if (error?.status === "INTERNAL" || error?.status === "BRAND_NEW")
      expectTypeOf(error.status).toExtend<string>();
    expectTypeOf(response?.videos?.[0]?.gcsUri).toEqualTypeOf<string | undefined>();
    expectTypeOf(response?.generateVideoResponse?.generatedSamples?.[0]?.video?.uri).toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf(response?.raiMediaFilteredReasons).toEqualTypeOf<string[] | null | undefined>();
    // @ts-expect-error -- an operation may not be done
    response.videos;
  });

  it("wants the operation's name and its model", () => {
    // @ts-expect-error -- the model is missing
    veo.fetchVideoOperation({ operationName });
    // @ts-expect-error -- the name is missing
    veo.fetchVideoOperation({ model });
    // @ts-expect-error -- it has another name
    veo.fetchVideoOperation({ model, name: operationName });
  });
});

describe("the wire", () => {
  const params = { path: { model } };

  it("takes the body and the parameters of the path, and resolves to its data or its error", async () => {
    const { data, error } = await veo.POST(createPath, { params, body: { instances } });
    if (data) expectTypeOf(data).toEqualTypeOf<VeoOperationResponse>();
    if (error && "error" in error) {
      expectTypeOf(error.error.message).toEqualTypeOf<string | undefined>();
    }
    if (error && "code" in error) expectTypeOf<"invalid_request">().toExtend<typeof error.code>();
    const fetched = await veo.POST(fetchPath, { params, body: { operationName } });
    expectTypeOf(fetched.data?.done).toEqualTypeOf<boolean | null | undefined>();
  });

  it("refuses what the path does not take", () => {
    const image = { bytesBase64Encoded: new Uint8Array() };
    // @ts-expect-error -- on the wire a picture is a text
    veo.POST(createPath, { params, body: { instances: [{ image }] } });
    // @ts-expect-error -- the model is missing
    veo.POST(createPath, { body: { instances } });
    // @ts-expect-error -- the body is missing
    veo.POST(fetchPath, { params });
    // @ts-expect-error -- this path is not read
    veo.GET(fetchPath, { params });
  });
});
