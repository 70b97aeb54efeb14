import { createTurnableClock } from "@x/sandbox";
import { expect, test } from "vitest";
import {
  asTask,
  createClient,
  createMemoryStore,
  recover,
  resume,
  type ClientOptions,
  type Operation,
  type TaskHandle,
  type TaskMethods,
  type VideoTask,
} from "../../src/index.js";
import { json } from "../support/answers.js";
import { caughtGatewayError, thrown } from "../support/caught.js";
import { scriptedFetch } from "../support/scripted-fetch.js";

interface OperationClient extends TaskMethods {
  generateVideo(input: object): Promise<VideoTask>;
}

const fetchOperation: Operation = {
  id: "fetchOperation",
  method: "POST",
  path: "/models/{model}/fetch",
  body: {},
};
const generateVideo: Operation = {
  id: "generateVideo",
  method: "POST",
  path: "/models/{model}/start",
  paid: "task",
  body: {},
  bind: asTask,
  poll: {
    protocol: {
      readTaskId: (answer) => answer["name"],
      readTask: (raw) => ({ status: raw["done"] ? "failed" : "running", videos: [], raw }),
    },
    operation: fetchOperation,
    id: "operationName",
    keep: ["model"],
  },
};

const name = "projects/demo/locations/us-central1/models/veo/operations/3f9a1c70";

function world(): {
  client: OperationClient;
  sent: ReturnType<typeof scriptedFetch>["sent"];
  options: ClientOptions;
} {
  const { fetch, sent } = scriptedFetch(json(200, { name }), json(200, { done: true }));
  const options = {
    apiKey: "sk-key",
    fetch,
    clock: createTurnableClock(),
    store: createMemoryStore(),
  };
  const client = createClient<OperationClient>(
    { name: "veo", clientName: "" },
    [generateVideo, fetchOperation, resume, recover],
    options,
  );
  return { client, sent, options };
}

test("a task is read by the operation, and with the member, that the table names", async () => {
  const { client, sent } = world();
  const task = await client.generateVideo({ model: "veo 3.1", prompt: "A boat" });
  expect((await task.state()).status).toBe("failed");
  expect(sent[1]).toMatchObject({
    method: "POST",
    url: expect.stringMatching(/\/models\/veo%203\.1\/fetch$/) as string,
  });
  expect(JSON.parse(sent[1]?.body ?? "")).toEqual({ operationName: name });
});

test("a handle keeps what reading takes beside the id, and goes through JSON with it", async () => {
  const { client, sent, options } = world();
  const { handle } = await client.generateVideo({ model: "veo-3.1", prompt: "A boat" });
  expect(handle).toMatchObject({ taskId: name, parameters: { model: "veo-3.1" } });
  expect((await options.store?.list())?.[0]?.handle).toEqual(handle);
  await client.resume(JSON.parse(JSON.stringify(handle)) as TaskHandle).state();
  expect(sent[1]?.url).toContain("/models/veo-3.1/fetch");
});

test("a handle without what reading takes says what is missing, and keeps the handle", async () => {
  const { client, sent } = world();
  const { parameters: _, ...handle } = (await client.generateVideo({ model: "veo-3.1" })).handle;
  const error = await caughtGatewayError(client.resume(handle).state());
  expect(error).toMatchObject({ kind: "invalid", field: "model", billed: "yes", handle });
  expect(sent).toHaveLength(1);
});

test.each([{ model: 7 }, { model: null }, { model: { a: 1 } }])(
  "a handle whose parameters are no texts is refused: %j",
  async (parameters) => {
    const { client } = world();
    const { handle } = await client.generateVideo({ model: "veo-3.1" });
    const wrong = { ...handle, parameters } as unknown as TaskHandle;
    expect(thrown(() => client.resume(wrong))).toMatchObject({ field: "handle" });
  },
);

test("a record keeps the texts of a request, however deep, and none of its files", async () => {
  const { client, options } = world();
  const bytes = new Uint8Array(30_000);
  const image = { bytesBase64Encoded: bytes, mimeType: "image/png" };
  const last = { bytesBase64Encoded: "A".repeat(9_000) };
  const instances = [
    { prompt: "A boat", image, last, mask: new Blob([bytes]), raw: Buffer.from(bytes) },
  ];
  await client.generateVideo({ model: "veo-3.1", instances });
  const [record] = (await options.store?.list()) ?? [];
  expect(JSON.parse(JSON.stringify(record?.request))).toEqual({
    instances: [{ prompt: "A boat", image: { mimeType: "image/png" }, last: {} }],
  });
});
