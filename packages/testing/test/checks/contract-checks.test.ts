import { describe, expect, it } from "vitest";
import type { AnyCase } from "../../src/index.js";
import { bundledSpec, specOperations } from "../../src/index.js";
import { contractChecks } from "../../src/checks/contract-checks.js";
import { contractsOf } from "../../src/cases/contract.js";
import { failingChecks } from "../support/failing-checks.js";
import { createCase, readCase } from "../support/toy-cases.js";
import { createToyClient } from "../support/toy-client.js";

const operations = specOperations(await bundledSpec("kling"));

const failures = (cases: readonly AnyCase[]): Promise<readonly string[]> =>
  failingChecks("kling", createToyClient, cases);

const failuresOfCreate = (changed: Partial<AnyCase>): Promise<readonly string[]> =>
  failures([{ ...createCase, ...changed }, readCase]);

const failuresOfRead = (changed: Partial<AnyCase>): Promise<readonly string[]> =>
  failures([createCase, { ...readCase, ...changed }]);

const { created } = createCase.answers;
const plainCall = createCase.calls["plain"] ?? { input: {}, request: { method: "POST", path: "" } };

describe("the checks of a contract", () => {
  it("pass where case, client, spec and sandbox agree", async () => {
    expect(await failures([createCase, readCase])).toEqual([]);
  });

  it("are many", () => {
    const byName = new Map([createCase, readCase].map((one) => [one.operation, one]));
    const contracts = contractsOf("kling", createToyClient, operations, byName);
    expect(contracts.flatMap(contractChecks).length).toBeGreaterThan(50);
  });

  it("notice another path than the spec's and the client's", async () => {
    const request = { ...plainCall.request, path: "/kling/v1/videos/image2video" };
    expect(await failuresOfCreate({ calls: { plain: { ...plainCall, request } } })).toEqual([
      expect.stringMatching(/^sends what the spec allows: plain: .*to match/),
      expect.stringMatching(/^sends: plain: .*to deeply equal/),
      expect.stringMatching(/^is taken: plain: /),
    ]);
  });

  it("notice a body that is not the one sent", async () => {
    const request = { ...plainCall.request, body: { model_name: "kling-v3", prompt: "Another" } };
    expect(await failuresOfCreate({ calls: { plain: { ...plainCall, request } } })).toEqual([
      expect.stringMatching(/^sends: plain: .*to deeply equal/),
      expect.stringMatching(/^is taken: plain: .*to deeply equal/),
    ]);
  });

  it("notice a body the spec refuses", async () => {
    const body = { model_name: "kling-v3", prompt: "A boat", duration: "5 s" };
    const call = { input: body, request: { ...plainCall.request, body } };
    expect(await failuresOfCreate({ calls: { ...createCase.calls, call } })).toEqual([
      expect.stringMatching(/^sends what the spec allows: call: .*to deeply equal \[\]/),
      expect.stringMatching(/^is taken: call: textToVideo was answered with status 400/),
    ]);
  });

  it("notice an input that is not refused after all", async () => {
    const refusals = { plain: { input: plainCall.input, field: "prompt" } };
    expect(await failuresOfCreate({ refusals })).toEqual([
      expect.stringMatching(/^refuses: plain: .*instance of InvalidInputError/),
    ]);
  });

  it("notice a refusal that names another member", async () => {
    const input = { model_name: "kling-v3", prompt: "x".repeat(21) };
    expect(await failuresOfCreate({ refusals: { one: { input, field: "model_name" } } })).toEqual([
      expect.stringMatching(/^refuses: one: .*to match object/),
    ]);
  });

  it("notice a sample answer that the spec does not tell of", async () => {
    const odd = { ...created, body: { id: "task_1", colour: "red", status: "later" } };
    const answers = { ...createCase.answers, odd: { ...odd, outcome: { task: "task_1" } } };
    expect(await failuresOfCreate({ answers: answers as AnyCase["answers"] })).toEqual([
      expect.stringMatching(/^has an answer of the spec: odd: .*'body.colour', 'body.status'/),
    ]);
  });

  it("notice a sample answer that the spec calls wrong", async () => {
    const odd = { ...created, body: { id: 7 }, outcome: { error: lost } };
    const answers = { ...createCase.answers, odd } as AnyCase["answers"];
    expect(await failuresOfCreate({ answers })).toEqual([
      expect.stringMatching(/^has an answer of the spec: odd: .*to deeply equal \[\]/),
    ]);
  });

  it("notice an answer of the spec that is given as text", async () => {
    const outcome = { task: "task_1" };
    const odd = { status: 200, text: '{"id":"task_1"}', contentType: "application/json", outcome };
    expect(await failuresOfCreate({ answers: { ...createCase.answers, odd } })).toEqual([
      expect.stringMatching(/^has an answer of the spec: odd: .*give it as body/),
    ]);
  });

  it("notice another outcome", async () => {
    const outcome = { error: { ...lost, billed: "no" } } as const;
    const badGateway = { status: 502, text: "", contentType: "text/html", outcome };
    expect(await failuresOfCreate({ answers: { ...createCase.answers, badGateway } })).toEqual([
      expect.stringMatching(/^reads: badGateway: .*to deeply equal/),
    ]);
  });

  it("notice another state of a task", async () => {
    const answers = {
      ...readCase.answers,
      running: {
        ...readCase.answers["running"],
        outcome: { state: { status: "failed", videos: [] } },
      },
    } as AnyCase["answers"];
    expect(await failuresOfRead({ answers })).toEqual([
      expect.stringMatching(/^reads: running: .*to deeply equal/),
    ]);
  });

  it("notice that a probe could cost money", async () => {
    const probes = {
      plain: { body: { model_name: "kling-v3", prompt: "A boat" }, answer: "created" },
    };
    expect(await failuresOfCreate({ probes })).toEqual([
      expect.stringMatching(/^has a probe that costs nothing: plain: expected false to be true/),
      expect.stringMatching(/^is answered a probe: plain: .*could cost money/),
    ]);
  });

  it("notice a probe that is answered otherwise", async () => {
    const probes = { blank: { body: { model_name: "kling-v3" }, answer: "unknownModel" } };
    expect(await failuresOfCreate({ probes })).toEqual([
      expect.stringMatching(/^is answered a probe: blank: .*to deeply equal \[\]/),
    ]);
  });

  it("notice what the sandbox leaves out of a sample", async () => {
    const wholeRecord = { code: "success", message: "", request_id: "R1", data: { task_id: "t" } };
    const running = { ...readCase.answers["running"], body: wholeRecord };
    const read = { ...readCase.answers, running } as AnyCase["answers"];
    expect(await failuresOfRead({ answers: read })).toEqual([
      expect.stringMatching(/^makes a task that succeeds: .*to deeply equal \[\]/),
      expect.stringMatching(/^makes a task that fails: .*to deeply equal \[\]/),
    ]);
  });

  it.each([
    ["no call", { calls: {} }],
    ["no paid call", { paidCall: "another" }],
    ["a status without a sample", { answers: { created } as AnyCase["answers"] }],
    ["a probe without a sample", { probes: { one: { body: {}, answer: "another" } } }],
  ] satisfies [string, Partial<AnyCase>][])("notice a case with %s", async (_, changed) => {
    expect(await failuresOfCreate(changed)).toContainEqual(
      expect.stringMatching(/^has a whole case: /),
    );
  });
});

const lost = { kind: "unknown-outcome", billed: "unknown", retryable: false } as const;
