import { describe, expect, it } from "vitest";
import type { Drift } from "./support/drifting-gateway.js";
import { setLiveStage, whileTheTaskRuns } from "./support/live-run.js";

const onRead =
  (drift: Drift): Drift =>
  (answer, request) =>
    request.method === "GET" ? drift(answer, request) : undefined;

const onGoodAnswer =
  (drift: Drift): Drift =>
  (answer, request) =>
    answer.status === 200 ? drift(answer, request) : undefined;

const onGoodRead = (drift: Drift): Drift => onRead(onGoodAnswer(drift));

describe("a drift of the gateway's refusals", () => {
  it.each<[string, Drift, readonly string[]]>([
    [
      "an unknown member",
      onRead(({ body }) => Object.assign(body, { trace: { hop: 1 } })),
      ["unknown-member body.trace", "unknown-member body.trace"],
    ],
    [
      "a missing member",
      onRead(({ body }) => {
        delete body.message;
      }),
      ["missing-member body.message"],
    ],
    [
      "another status",
      onRead((answer) => {
        if (answer.status === 400) answer.status = 404;
      }),
      ["status status"],
    ],
    [
      "an unknown code",
      onRead(({ body }) => {
        if (body.code) body.code = "no_such_task";
      }),
      ["unknown-word body.code", "outcome client"],
    ],
    [
      "another type",
      onRead(({ body }) => {
        if (body.message) body.message = ["no", "such", "task"];
      }),
      ["type body.message"],
    ],
    [
      "no request id",
      onRead(({ headers }) => headers.delete("x-oneapi-request-id")),
      ["missing-header headers.X-Oneapi-Request-Id", "missing-header headers.X-Oneapi-Request-Id"],
    ],
    [
      "a page instead of JSON",
      onRead((answer) => {
        if (answer.status === 401) return;
        answer.headers.set("content-type", "text/html");
        answer.body = "<p>No such task</p>";
      }),
      ["content-type headers.Content-Type", "outcome client"],
    ],
  ])("is told by its place: %s", async (_, drift, expected) => {
    const { gateway, differences } = await setLiveStage();
    gateway.drift = drift;
    const found = await differences(["--operation", "getImageToVideo"]);
    expect(found).toEqual(expected.map((difference) => `getImageToVideo ${difference}`));
  });

  it("ends the run with exit code 1, and names the request", async () => {
    const { gateway, run } = await setLiveStage();
    gateway.drift = onRead(({ body }) => Object.assign(body, { trace: "t" }));
    const { exitCode, printed } = await run(["--operation", "getTextToVideo"]);
    expect(exitCode).toBe(1);
    expect(printed).toMatch(
      /^DIFFER {2}kling getTextToVideo, probe unknownTask \(request \d{23}\w{16}\)\n {10}body\.trace: unknown-member: expected nothing, came string$/m,
    );
    expect(printed).toMatch(/^2 checks of .*: 2 with differences$/m);
  });

  it("is told when a probe is carried out, and no other probe is sent to that operation", async () => {
    const { gateway, differences, sandbox } = await setLiveStage();
    gateway.drift = (answer) => {
      answer.status = 200;
      answer.body = { id: "task_1", task_id: "task_1" };
    };
    expect(await differences(["--operation", "textToVideo"])).toEqual(
      expect.arrayContaining(["textToVideo status status", "textToVideo outcome client"]),
    );
    expect(sandbox.requests.to("textToVideo")).toHaveLength(1);
  });

  it("is told when the connection breaks", async () => {
    const { sandbox, differences } = await setLiveStage();
    sandbox.faults.add({ on: "getTextToVideo", fault: { kind: "lost-answer" }, times: 2 });
    expect(await differences(["--operation", "getTextToVideo"])).toEqual([
      "getTextToVideo no-answer call",
      "getTextToVideo no-answer call",
    ]);
  });

  it("is suspected of the key, when the key is refused", async () => {
    const { run } = await setLiveStage();
    const { exitCode, warned } = await run([], { TIKHUB_API_KEY: "sk-of-somebody-else" });
    expect(exitCode).toBe(1);
    expect(warned).toContain("refuses the key of TIKHUB_API_KEY (status 401)");
  });
});

describe("a drift of a paid call's answers", () => {
  it.each<[string, Drift, readonly string[]]>([
    [
      "an unknown member of the created task",
      onGoodAnswer(({ body }, { method }) => {
        if (method === "POST") body.queue = 7;
      }),
      ["textToVideo unknown-member body.queue"],
    ],
    [
      "a missing member of the created task",
      onGoodAnswer(({ body }, { method }) => {
        if (method === "POST") delete body.object;
      }),
      ["textToVideo missing-member body.object"],
    ],
    [
      "a missing header of the created task",
      onGoodAnswer(({ headers }) => headers.delete("x-new-api-other-ratios")),
      ["textToVideo missing-header headers.X-New-Api-Other-Ratios"],
    ],
    [
      "a renamed status word",
      onGoodRead(({ body }) => {
        if (body.data.status === "IN_PROGRESS") body.data.status = "RENDERING";
      }),
      ["getTextToVideo unknown-word body.data.status"],
    ],
    [
      "a member of the task record that is gone",
      onGoodRead(({ body }) => {
        delete body.data.progress;
      }),
      ["getTextToVideo missing-member body.data.progress"],
    ],
    [
      "a member of the vendor's answer that moved",
      onGoodRead(({ body }) => {
        const { data } = body.data.data;
        body.data.data.data = { ...data, task_state: data.task_status };
        delete body.data.data.data.task_status;
      }),
      [
        "getTextToVideo unknown-member body.data.data.data.task_state",
        "getTextToVideo missing-member body.data.data.data.task_status",
      ],
    ],
    [
      "the link of the finished video in another place",
      onGoodRead(({ body }) => {
        if (body.data.result_url) body.data.video_url = body.data.result_url;
        delete body.data.result_url;
      }),
      [
        "getTextToVideo unknown-member body.data.video_url",
        "getTextToVideo missing-member body.data.result_url",
      ],
    ],
    [
      "progress as a list",
      onGoodRead(({ body }) => {
        body.data.progress = [body.data.progress];
      }),
      ["getTextToVideo type body.data.progress"],
    ],
  ])("is told by its place: %s", async (_, drift, expected) => {
    const stage = await setLiveStage();
    stage.gateway.drift = whileTheTaskRuns(stage, drift);
    expect(await stage.differences(["--paid", "--operation", "textToVideo"])).toEqual(expected);
    expect(stage.sandbox.ledger.entries).toHaveLength(1);
  });

  it("is told when the call is refused, which costs nothing", async () => {
    const { sandbox, differences } = await setLiveStage();
    sandbox.faults.add({ on: "textToVideo", fault: { kind: "quota" }, after: 4 });
    expect(await differences(["--paid", "--operation", "textToVideo"])).toEqual([
      "textToVideo status status",
      "textToVideo outcome call",
    ]);
    expect(sandbox.ledger.entries).toEqual([]);
  });

  it("is told when the answer is lost, and the call is not made again", async () => {
    const { sandbox, run } = await setLiveStage();
    sandbox.faults.add({ on: "textToVideo", fault: { kind: "lost-answer" }, after: 4 });
    const { exitCode, printed } = await run(["--paid", "--operation", "textToVideo"]);
    expect(exitCode).toBe(1);
    expect(printed).toContain("It may have been carried out and billed");
    expect(sandbox.ledger.entries).toHaveLength(1);
  });

  it("is told when the task fails", async () => {
    const stage = await setLiveStage();
    const fault = {
      kind: "task-fails",
      reason: "Failure to pass the risk control system",
    } as const;
    stage.sandbox.faults.add({ on: "textToVideo", fault });
    stage.gateway.drift = whileTheTaskRuns(stage);
    const { printed } = await stage.run(["--paid", "--operation", "textToVideo"]);
    expect(printed).toMatch(
      /getTextToVideo, reads of paid call cheapest .*\n {10}call: outcome: expected a finished video, came .*risk control/,
    );
  });
});
