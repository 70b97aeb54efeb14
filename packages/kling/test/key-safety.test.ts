import { inspect } from "node:util";
import { createSandbox, createTurnableClock } from "@x/sandbox";
import { expect, test, vi } from "vitest";
import { createKlingClient, createMemoryStore, openVideo } from "../src/index.js";

const secret = "TellThisToNobody0123456789abcdefghijklmnopqrstuv";
const prompt = "A paper boat";

function shown(value: unknown): string {
  return `${String(value)} ${JSON.stringify(value)} ${inspect(value, { depth: 10, showHidden: true, getters: true })}`;
}

test("from the first call to the last byte the key is seen by the gateway alone", async () => {
  const spies = (["log", "warn", "error", "info", "debug"] as const).map((name) =>
    vi.spyOn(console, name).mockReturnValue(),
  );
  const clock = createTurnableClock();
  const sandbox = createSandbox({ clock, apiKey: `sk-${secret}` });
  const store = createMemoryStore();
  const { apiKey, baseUrl, fetch } = sandbox;
  const kling = createKlingClient({ apiKey, baseUrl, fetch, clock, store });
  const task = await clock.run(kling.textToVideo({ model_name: "kling-v3", prompt }));
  const video = await clock.run(task.result());
  const read = async (): Promise<void> => {
    for await (const _ of openVideo(video));
  };
  await clock.run(read());

  for (const value of [kling, task, video, await store.list()])
    expect(shown(value)).not.toContain(secret);
  for (const { origin, credentials, authorization } of sandbox.requests.entries) {
    const isGateway = origin === sandbox.baseUrl;
    expect(credentials).toEqual(isGateway ? ["authorization"] : []);
    expect(authorization).toBe(isGateway ? "valid" : "absent");
  }
  expect(new Set(sandbox.requests.entries.map(({ origin }) => origin)).size).toBe(2);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test.each([
  [401, { error: { message: `Invalid token ${secret}`, code: "" } }],
  [
    201,
    {
      code: "fail_to_fetch_task",
      message: `{"code":"${secret}","message":"${secret}"}`,
      data: null,
    },
  ],
  [500, { code: secret, message: secret }],
])("an answer %i that repeats the key hands it to nobody", async (status, body) => {
  const fetch = async (): Promise<Response> => Response.json(body, { status });
  for (const apiKey of [secret, `sk-${secret}`]) {
    const kling = createKlingClient({ apiKey, fetch, retries: 0 });
    const error: unknown = await kling
      .textToVideo({ model_name: "kling-v3", prompt })
      .catch((failure: unknown) => failure);
    expect(shown(error)).not.toContain(secret);
    expect(shown(error)).toContain("***");
  }
});
