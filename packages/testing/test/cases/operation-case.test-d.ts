import type { VideoTask } from "@x/core";
import { describe, expectTypeOf, it } from "vitest";
import {
  gatewayRefusals,
  gatewayTroubles,
  taskError,
  type OperationCase,
} from "../../src/index.js";

interface Methods {
  makeVase(input: { clay: "red" | "white"; picture: URL | string }): Promise<VideoTask<Vase>>;
  getVase(input: { vase_id: string }): Promise<Vase>;
}

interface Vase {
  state?: "wet" | "dry" | (string & {});
}

interface ErrorBody {
  error?: { message?: string; type?: string; code?: string };
}

interface FlatErrorBody {
  code: string;
  message?: string;
  data?: unknown;
}

interface Json<Body> {
  headers: { "X-Oneapi-Request-Id"?: string };
  content: { "application/json": Body };
}

interface Wire {
  makeVase: {
    requestBody: { content: { "application/json": { clay: "red" | "white"; picture: string } } };
    responses: { 200: Json<{ id: string }>; 400: Json<ErrorBody | FlatErrorBody> };
  };
  getVase: {
    requestBody?: never;
    responses: {
      200: Json<Vase>;
      401: Json<ErrorBody>;
      403: Json<ErrorBody | FlatErrorBody>;
      429: Json<ErrorBody>;
      500: Json<ErrorBody | FlatErrorBody>;
    };
  };
}

type MakeVase = OperationCase<Methods, Wire, "makeVase">;
type GetVase = OperationCase<Methods, Wire, "getVase">;
type Call = MakeVase["calls"][string];
type Answer = MakeVase["answers"][string];
type Read = GetVase["answers"][string];

const path = "/vases";
const outcome = { task: "v1" };

describe("a case", () => {
  it("takes the client's input and the spec's body", () => {
    const request = { method: "POST", path, body: { clay: "red", picture: "p" } } as const;
    expectTypeOf({
      input: { clay: "red", picture: new URL("x:") },
      request,
    } as const).toExtend<Call>();
    const call: Call = { input: { clay: "red", picture: "p" }, request };
    expectTypeOf(call.request.body.picture).toEqualTypeOf<string>();
  });

  it("refuses an input the client does not take", () => {
    const request = { method: "POST", path, body: { clay: "red", picture: "p" } } as const;
    // @ts-expect-error -- no such clay
    const wrongValue: Call = { input: { clay: "blue", picture: "p" }, request };
    // @ts-expect-error -- the picture is missing
    const missing: Call = { input: { clay: "red" }, request };
    // @ts-expect-error -- no such member
    const unknown: Call = { input: { clay: "red", picture: "p", size: 1 }, request };
    expectTypeOf([wrongValue, missing, unknown]).toEqualTypeOf<Call[]>();
  });

  it("refuses a body the spec does not describe", () => {
    const input = { clay: "red", picture: "p" } as const;
    const picture = new URL("https://example.com/picture.png");
    // @ts-expect-error -- an address is sent as a text
    const url: Call = { input, request: { method: "POST", path, body: { ...input, picture } } };
    // @ts-expect-error -- no such member
    const more: Call = { input, request: { method: "POST", path, body: { ...input, size: 1 } } };
    // @ts-expect-error -- the body is missing
    const none: Call = { input, request: { method: "POST", path } };
    expectTypeOf([url, more, none]).toEqualTypeOf<Call[]>();
  });

  it("refuses a body where the operation takes none", () => {
    type ReadCall = GetVase["calls"][string];
    const call: ReadCall = { input: { vase_id: "1" }, request: { method: "GET", path } };
    // @ts-expect-error -- reading takes no body
    const wrong: ReadCall = { ...call, request: { method: "GET", path, body: {} } };
    expectTypeOf([call, wrong]).toEqualTypeOf<ReadCall[]>();
  });

  it("takes answers of the spec, each with its own status", () => {
    const answers: readonly Answer[] = [
      { status: 200, body: { id: "v1" }, outcome },
      taskError(400, "no_clay", "invalid"),
      { status: 502, text: "<p>", contentType: "text/html", outcome: lost },
    ];
    expectTypeOf(answers).toEqualTypeOf<readonly Answer[]>();
  });

  it("refuses answers the spec does not describe", () => {
    // @ts-expect-error -- the id is a text
    const wrongType: Answer = { status: 200, body: { id: 7 }, outcome };
    // @ts-expect-error -- no such member
    const unknown: Answer = { status: 200, body: { id: "v1", colour: "red" }, outcome };
    // @ts-expect-error -- the body of another status
    const otherStatus: Answer = { status: 400, body: { id: "v1" }, outcome };
    // @ts-expect-error -- no such status
    const otherBody: Answer = { status: 404, body: { code: "no_vase" }, outcome: lost };
    expectTypeOf([wrongType, unknown, otherStatus, otherBody]).toEqualTypeOf<Answer[]>();
  });

  it("takes the words of a state, and new ones", () => {
    const state = { status: "running", videos: [] } as const;
    const dry: Read = { status: 200, body: { state: "dry" }, outcome: { state } };
    const fired: Read = { status: 200, body: { state: "fired" }, outcome: { state } };
    const dryState = { state: { status: "dry", videos: [] } } as const;
    // @ts-expect-error -- states have words of their own
    const wrong: Read = { status: 200, body: {}, outcome: dryState };
    expectTypeOf([dry, fired, wrong]).toEqualTypeOf<Read[]>();
  });

  it("has an outcome of its method: a task from the one that makes it, a state from the one that reads it", () => {
    const running = { state: { status: "running", videos: [] } } as const;
    const sad = { error: { kind: "sad", billed: "no", retryable: false } } as const;
    // @ts-expect-error -- making is not reading
    const state: Answer = { status: 200, body: { id: "1" }, outcome: running };
    // @ts-expect-error -- reading is not making
    const task: Read = { status: 200, body: {}, outcome };
    // @ts-expect-error -- no such kind of error
    const kind: Read = { status: 401, body: {}, outcome: sad };
    expectTypeOf(state).toEqualTypeOf<Answer>();
    expectTypeOf([task, kind]).toEqualTypeOf<Read[]>();
  });

  it("takes the gateway's own answers wherever the spec lists their statuses", () => {
    const answers: GetVase["answers"] = { ...gatewayRefusals, ...gatewayTroubles("nothing") };
    // @ts-expect-error -- this operation lists no 403
    const wrong: MakeVase["answers"] = { addressRefused: gatewayRefusals.addressRefused };
    expectTypeOf(answers).toEqualTypeOf<GetVase["answers"]>();
    expectTypeOf(wrong).toEqualTypeOf<MakeVase["answers"]>();
  });
});

const lost = { error: { kind: "unknown-outcome", billed: "unknown", retryable: false } } as const;
