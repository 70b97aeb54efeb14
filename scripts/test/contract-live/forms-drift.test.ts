import { describe, expect, it } from "vitest";
import type { Drift } from "./support/drifting-gateway.js";
import { setLiveStage, whileTheTaskRuns } from "./support/live-run.js";

/** A drift of the good answers of this type. */
function onType(type: string, drift: Drift): Drift {
  return (answer, request) =>
    answer.status === 200 && answer.headers.get("content-type")?.startsWith(type)
      ? drift(answer, request)
      : undefined;
}

const onStream = (drift: Drift): Drift => onType("text/event-stream", drift);

/** Changes every event of a stream that this finds. */
const onEvents = (from: string | RegExp, to: string): Drift =>
  onStream((answer) => {
    answer.body = answer.body.replaceAll(from, to);
  });

const page: Drift = (answer) => {
  answer.headers.set("content-type", "text/html; charset=utf-8");
  answer.body = "<!doctype html><p>Welcome</p>";
};

type Row = readonly [name: string, argv: readonly string[], drift: Drift, found: readonly string[]];

const chat = ["--provider=deepseek", "--call=streamed"];
const message = ["--provider=claude", "--operation=createMessage", "--call=streamed"];
const response = ["--provider=openai", "--operation=createResponse", "--call=streamed"];
const gemini = ["--provider=gemini", "--operation=streamGenerateContent"];
const asText = ["--provider=openai", "--operation=createTranscription", "--call=asText"];

describe("a drift of a stream", () => {
  it.each<Row>([
    [
      "an unknown member of many events",
      chat,
      onEvents('"delta":{', '"mood":"calm","delta":{'),
      ["createChatCompletion unknown-member event.choices[0].mood"],
    ],
    [
      "an unknown kind of event",
      message,
      onEvents('"type":"ping"', '"type":"pong"'),
      ["createMessage unknown-word event.type"],
    ],
    [
      "a member of another type",
      gemini,
      onEvents(/"totalTokenCount":(\d+)/g, '"totalTokenCount":"$1"'),
      ["streamGenerateContent type event.usageMetadata.totalTokenCount"],
    ],
    [
      "no end",
      message,
      onEvents(/event: message_stop\n.*\n\n/g, ""),
      ["createMessage outcome stream"],
    ],
    [
      "no end of another dialect",
      response,
      onEvents(/event: response\.completed\n.*\n\n/g, ""),
      ["createResponse outcome stream"],
    ],
    [
      "no counts of what is billed",
      gemini,
      onEvents(/,"usageMetadata":\{.*?\}(?=,"modelVersion")/g, ""),
      ["streamGenerateContent missing-member final.usageMetadata"],
    ],
    [
      "an answer in one piece",
      chat,
      onStream((answer) => {
        answer.headers.set("content-type", "application/json");
        answer.body = { id: "1", object: "chat.completion", created: 1, model: "m", choices: [] };
      }),
      [
        "createChatCompletion content-type headers.Content-Type",
        "createChatCompletion outcome stream",
      ],
    ],
  ])("is told by its place: %s", async (_, argv, drift, found) => {
    const { gateway, differences, sandbox } = await setLiveStage({}, []);
    gateway.drift = drift;
    expect(await differences(["--paid", ...argv])).toEqual(found);
    expect(sandbox.ledger.entries).toHaveLength(1);
  });
});

describe("a drift of a text", () => {
  it.each<Row>([
    [
      "another type",
      asText,
      onType("text/plain", ({ headers }) => headers.set("content-type", "application/x-subrip")),
      ["createTranscription content-type headers.Content-Type", "createTranscription outcome call"],
    ],
    [
      "JSON in its place",
      asText,
      onType("text/plain", (answer) => {
        answer.headers.set("content-type", "application/json");
        answer.body = { text: answer.body };
      }),
      ["createTranscription content-type headers.Content-Type"],
    ],
  ])("is told by its place: %s", async (_, argv, drift, found) => {
    const { gateway, differences } = await setLiveStage({}, []);
    gateway.drift = drift;
    expect(await differences(["--paid", ...argv])).toEqual(found);
  });
});

describe("a drift of a file", () => {
  it.each<readonly [string, Drift, readonly string[]]>([
    [
      "a page",
      page,
      ["downloadVideo content-type headers.Content-Type", "downloadVideo outcome call"],
    ],
    [
      "a part of it",
      (answer) => {
        answer.body = answer.body.slice(0, -100);
      },
      ["downloadVideo outcome file"],
    ],
  ])("is told by its place: %s", async (_, drift, found) => {
    const stage = await setLiveStage({ taskSeconds: 0 }, ["sora"]);
    stage.gateway.drift = whileTheTaskRuns(stage, onType("video/mp4", drift));
    const argv = ["--paid", "--operation=createVideo", "--operation=downloadVideo"];
    expect(await stage.differences(argv)).toEqual(found);
  });
});

describe("a drift of a list", () => {
  it("is told by its place, also on the second page", async () => {
    const { gateway, differences, sandbox } = await setLiveStage({}, ["sora"]);
    gateway.drift = (answer, { path }) => {
      const isSecond = path.includes("after=video_1");
      if (isSecond) answer.status = 200; // the sandbox knows no such video
      const video = isSecond ? { id: "video_2", colour: "red" } : { id: "video_1" };
      const list = { object: "list", data: [video], last_id: video.id, has_more: true };
      if (answer.status === 200) answer.body = list;
    };
    expect(await differences(["--paid", "--operation=listVideos"])).toContain(
      "listVideos unknown-member body.data[0].colour",
    );
    const pages = sandbox.requests.to("listVideos").filter(({ url }) => url.includes("after="));
    expect(pages).toHaveLength(1);
  });
});
