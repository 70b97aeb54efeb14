import { describe, expect, it } from "vitest";
import { setLiveStage, whileTheTaskRuns } from "./support/live-run.js";

describe("a live run of all providers", () => {
  it("finds no difference, costs nothing, and goes from provider to provider", async () => {
    const { run, sandbox } = await setLiveStage({}, []);
    const { exitCode, printed, warned } = await run();
    expect(printed).toMatch(/no difference$/);
    expect(exitCode).toBe(0);
    expect(sandbox.ledger.entries).toEqual([]);
    const checked = [...printed.matchAll(/^same {4}(\w+) /gm)].map(([, provider]) => provider);
    const turns = checked.filter((provider, index) => provider !== checked[index - 1]);
    expect(turns).toEqual([
      "claude",
      "deepseek",
      "gemini",
      "kling",
      "openai",
      "seedance",
      "sora",
      "veo",
    ]);
    expect(warned).toContain("Not made; --paid makes them.");
    expect(printed).not.toContain("left out");
  });

  it("asks with each header that carries a key, with a right and with a wrong one", async () => {
    const { run, sandbox } = await setLiveStage({}, ["claude", "gemini", "openai"]);
    await run([
      "--operation=createMessage",
      "--operation=generateContent",
      "--operation=createEmbedding",
    ]);
    const keysOf = (id: string): readonly unknown[] => [
      ...new Set(
        sandbox.requests
          .to(id)
          .flatMap(({ headers, credentials }) =>
            credentials.map((name) => `${name} ${headers[name]}`),
          ),
      ),
    ];
    expect(keysOf("createMessage")).toEqual(["x-api-key invalid", "x-api-key valid"]);
    expect(keysOf("generateContent")).toEqual(["x-goog-api-key invalid", "x-goog-api-key valid"]);
    expect(keysOf("createEmbedding")).toEqual(["authorization invalid", "authorization valid"]);
  });

  it("sends as a form what an operation takes as a form", async () => {
    const { run, sandbox } = await setLiveStage({}, ["openai"]);
    await run(["--operation=createTranscription"]);
    for (const { headers } of sandbox.requests.to("createTranscription")) {
      expect(headers["content-type"]).toMatch(/^multipart\/form-data/);
    }
    expect(sandbox.requests.last?.body).toEqual({ model: "no-such-model" });
  });

  it("makes each paid call once with --paid, and finds no difference in any form of answer", async () => {
    const stage = await setLiveStage({}, []);
    stage.gateway.drift = whileTheTaskRuns(stage);
    const { exitCode, printed } = await stage.run(["--paid"]);
    expect(printed).toMatch(/no difference$/);
    expect(exitCode).toBe(0);
    const charged = stage.sandbox.ledger.entries.map(({ operation }) => operation);
    expect(charged).toEqual([
      "createMessage",
      "createChatCompletion",
      "createChatCompletion",
      "generateContent",
      "streamGenerateContent",
      "textToVideo",
      "imageToVideo",
      "createResponse",
      "createEmbedding",
      "createTranscription",
      "createChatCompletion",
      "createVideo",
      "createVideo",
      "remixVideo",
      "generateVideo",
    ]);
    const made = [...printed.matchAll(/^same {4}(.*(?:call|reads of paid call) \w+)$/gm)];
    expect(made.map(([, check]) => check)).toEqual(
      expect.arrayContaining([
        "gemini streamGenerateContent, paid call cheapest",
        "openai createTranscription, paid call shortest",
        "seedance getTask, reads of paid call cheapest",
        "sora getVideo, reads of paid call minimal",
        "sora getVideo, reads of paid call atNight",
        "sora listVideos, call all",
        "sora downloadVideo, call byId",
        "sora deleteVideo, call byId",
        "veo fetchVideoOperation, reads of paid call cheapest",
      ]),
    );
  });

  it("makes another call of the cases where one is asked for: every stream", async () => {
    const { run, sandbox } = await setLiveStage({}, []);
    const { printed, warned } = await run(["--paid", "--call=streamed"]);
    expect(printed).toMatch(/no difference$/);
    const streamed = [...printed.matchAll(/^same {4}(.*), paid call streamed$/gm)];
    expect(streamed.map(([, operation]) => operation)).toEqual([
      "claude createMessage",
      "claude createChatCompletion",
      "deepseek createChatCompletion",
      "openai createResponse",
      "openai createChatCompletion",
    ]);
    expect(sandbox.ledger.entries).toHaveLength(streamed.length);
    expect(warned).toContain("claude createMessage (streamed), ");
  });
});

describe("what takes a finished video", () => {
  it("gets the one that was made before, and what deletes it comes last", async () => {
    const stage = await setLiveStage({}, ["sora"]);
    stage.gateway.drift = whileTheTaskRuns(stage);
    const { printed } = await stage.run(["--paid"]);
    expect(printed).toMatch(/no difference$/);
    const { requests, tasks } = stage.sandbox;
    const { last } = requests;
    expect(last).toMatchObject({ method: "DELETE", status: 200 });
    const [, id = ""] = /\/v1\/videos\/(.*)$/.exec(last?.url ?? "") ?? [];
    for (const operation of ["remixVideo", "downloadVideo", "deleteVideo"]) {
      expect(requests.to(operation).at(-1)).toMatchObject({ status: 200 });
      expect(requests.to(operation).at(-1)?.url).toContain(id);
    }
    expect(tasks.all.map((task) => task.id)).not.toContain(id);
  });

  it("is left out, with a line, where none is made", async () => {
    const { run, sandbox } = await setLiveStage({}, ["sora"]);
    const { exitCode, printed, warned } = await run([
      "--paid",
      "--operation=remixVideo",
      "--operation=downloadVideo",
    ]);
    const why = "it takes a finished video of createVideo, and this run has none";
    expect(printed).toContain(`left out  sora remixVideo: ${why}\n`);
    expect(printed).toContain(`left out  sora downloadVideo: ${why}\n`);
    expect(exitCode).toBe(0);
    expect(warned).toBe("");
    expect(sandbox.ledger.entries).toEqual([]);
  });

  it("is left out, with a line, where the video fails", async () => {
    const stage = await setLiveStage({}, ["sora"]);
    stage.gateway.drift = whileTheTaskRuns(stage);
    stage.sandbox.faults.add({ on: "createVideo", fault: { kind: "task-fails", reason: "No" } });
    const { printed } = await stage.run(["--paid", "--json"]);
    expect((JSON.parse(printed) as { leftOut: readonly string[] }).leftOut).toEqual(
      ["remixVideo", "downloadVideo", "deleteVideo"].map(
        (id) => `sora ${id}: it takes a finished video of createVideo, and this run has none`,
      ),
    );
    expect(stage.sandbox.ledger.entries).toHaveLength(1);
  });
});
