import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { type Bench, IMAGE_TO_VIDEO, INPUT, createBench, rejection } from "../bench.js";

const JSON_HEADERS = { "Content-Type": "application/json" };

function address(bench: Bench): string {
  return `${bench.sandbox.baseUrl}${IMAGE_TO_VIDEO}`;
}

describe("what sandbox.fetch takes", () => {
  const body = JSON.stringify(INPUT);

  it.each<[string, BodyInit]>([
    ["a text", body],
    ["bytes", new TextEncoder().encode(body)],
    ["a buffer", new TextEncoder().encode(body).buffer],
    ["a blob", new Blob([body])],
    ["a stream", new Blob([body]).stream()],
  ])("is %s as the body", async (_name, given) => {
    const bench = createBench();
    const { sandbox } = bench;
    const init = { method: "POST", body: given, duplex: "half" };
    const headers = { ...JSON_HEADERS, Authorization: `Bearer ${sandbox.apiKey}` };
    const response = await sandbox.fetch(address(bench), { ...init, headers });
    expect(response.status).toBe(200);
    expect(sandbox.requests.last?.body).toEqual(INPUT);
  });

  it("is an address as text or as URL, or a request", async () => {
    const bench = createBench();
    const { fetch } = bench.sandbox;
    const text = address(bench);
    for (const input of [text, new URL(text), new Request(text)]) {
      expect((await fetch(input)).url).toBe(text);
    }
  });

  it("is a request with method, headers and body, which init goes before", async () => {
    const bench = createBench();
    const { fetch, apiKey, requests } = bench.sandbox;
    const headers = { ...JSON_HEADERS, Authorization: `Bearer ${apiKey}` };
    const request = new Request(address(bench), { method: "POST", headers, body });
    expect((await fetch(request)).status).toBe(200);
    await fetch(new Request(address(bench), { method: "POST", headers, body }), { headers: {} });
    expect(requests.last).toMatchObject({ method: "POST", authorization: "absent", body });
  });

  it("is a request lighter than the standard one", async () => {
    const bench = createBench();
    const { fetch, apiKey } = bench.sandbox;
    const light = { url: address(bench), method: "POST", headers: JSON_HEADERS };
    const headers = { ...JSON_HEADERS, Authorization: `Bearer ${apiKey}` };
    const init: RequestInit = { headers, body };
    expect((await fetch(light as unknown as Request, init)).status).toBe(200);
  });

  it("is labelled as fetch labels it when the caller does not", async () => {
    const bench = createBench();
    const { fetch, requests } = bench.sandbox;
    const form = new FormData();
    form.set("prompt", "A fox");
    await fetch(address(bench), { method: "POST", body: "text" });
    expect(requests.last?.headers["content-type"]).toBe("text/plain;charset=UTF-8");
    await fetch(address(bench), { method: "POST", body: form });
    expect(requests.last?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  });

  it("must be an absolute address", async () => {
    const error = await rejection(createBench().sandbox.fetch("/v1/videos"));
    expect(error).toBeInstanceOf(TypeError);
  });

  it("does not load the standard Request when none is given", async () => {
    const bench = createBench();
    const original = Object.getOwnPropertyDescriptor(globalThis, "Request")!;
    let loads = 0;
    Object.defineProperty(globalThis, "Request", {
      configurable: true,
      get: () => {
        loads += 1;
        return original.value as unknown;
      },
    });
    try {
      await bench.sandbox.fetch(await bench.finishedVideo());
    } finally {
      Object.defineProperty(globalThis, "Request", original);
    }
    expect(loads).toBe(0);
  });
});

describe("an address that is none of the sandbox's", () => {
  it("is not found, and is noted", async () => {
    const { fetch, requests, apiKey } = createBench().sandbox;
    const headers = { Authorization: `Bearer ${apiKey}` };
    const error = await rejection(fetch("https://elsewhere.test/x", { headers }));
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ENOTFOUND" } });
    expect(requests.last).toMatchObject({
      origin: "https://elsewhere.test",
      operation: undefined,
      authorization: "valid",
      status: undefined,
    });
  });

  it("is any other than those asked for", async () => {
    const bench = createBench({ baseUrl: "http://localhost:1234", filesUrl: "http://cdn.test" });
    const link = await bench.finishedVideo();
    expect(link).toMatch(/^http:\/\/cdn\.test\/out\//);
    expect((await bench.sandbox.fetch(link)).status).toBe(200);
    await rejection(bench.sandbox.fetch("https://gateway.sandbox.test/"));
  });
});

describe("a signal", () => {
  it("that has fired keeps the request from being sent", async () => {
    const bench = createBench();
    const reason = new Error("too late");
    const error = await rejection(bench.create({}, { signal: AbortSignal.abort(reason) }));
    expect(error).toBe(reason);
    expect(bench.sandbox.requests.entries).toEqual([]);
  });

  it("on a request object counts as well", async () => {
    const bench = createBench();
    const request = new Request(address(bench), { signal: AbortSignal.abort() });
    expect((await rejection(bench.sandbox.fetch(request))).name).toBe("AbortError");
  });

  it("breaks a body in its middle with its reason", async () => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    const stop = new AbortController();
    const response = await bench.sandbox.fetch(link, { signal: stop.signal });
    const reader = response.body!.getReader();
    await reader.read();
    const reason = new Error("enough");
    stop.abort(reason);
    expect(await rejection(reader.read())).toBe(reason);
  });

  it("breaks a body that has fallen silent", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "stall-body" } });
    const stop = new AbortController();
    const response = await bench.create({}, { signal: stop.signal });
    const text = rejection(response.text());
    stop.abort();
    expect((await text).name).toBe("AbortError");
  });

  it("leaves a whole body alone, also when it fires afterwards", async () => {
    const bench = createBench();
    const stop = new AbortController();
    const response = await bench.create({}, { signal: stop.signal });
    const text = await response.text();
    stop.abort();
    expect(text).toMatch(/^\{"id":/);
  });

  it("is let go when the request is over", async () => {
    const bench = createBench();
    const { signal } = new AbortController();
    await (await bench.create({}, { signal })).text();
    const link = await bench.finishedVideo();
    await (await bench.sandbox.fetch(link, { signal })).body!.cancel();
    bench.sandbox.faults.add({ on: "*", fault: { kind: "slow", ms: 10 } });
    await (await bench.clock.run(bench.create({}, { signal }))).text();
    bench.sandbox.faults.add({ on: "*", fault: { kind: "lost-request" } });
    await rejection(bench.create({}, { signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("lets a reader leave early", async () => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    const response = await bench.sandbox.fetch(link, { signal: new AbortController().signal });
    await expect(response.body!.cancel()).resolves.toBeUndefined();
  });
});

function redirecting(location: string, status: 301 | 302 | 303 | 307 | 308 = 307): Bench {
  const bench = createBench();
  const fault = { kind: "redirect", location, status } as const;
  bench.sandbox.faults.add({ on: "imageToVideo", fault });
  return bench;
}

describe("a redirect", () => {
  it("is followed with method, body and key on the same origin", async () => {
    const bench = createBench();
    const response = await bench.call("POST", `${IMAGE_TO_VIDEO}/`, INPUT);
    expect(response.status).toBe(200);
    expect(response.redirected).toBe(true);
    expect(response.url).toBe(address(bench));
    expect(bench.sandbox.ledger.entries).toHaveLength(1);
  });

  it("is followed without the key to another origin", async () => {
    const bench = redirecting("https://files.sandbox.test/x");
    await bench.create();
    expect(bench.sandbox.requests.last).toMatchObject({
      origin: "https://files.sandbox.test",
      method: "POST",
      authorization: "absent",
      body: INPUT,
    });
  });

  it.each([301, 302, 303] as const)("of status %d turns a POST into a GET", async (status) => {
    const bench = redirecting(`${IMAGE_TO_VIDEO}/task_x`, status);
    expect((await bench.create()).status).toBe(400);
    expect(bench.sandbox.requests.last).toMatchObject({ method: "GET", body: undefined });
  });

  it("is given as it is when asked for", async () => {
    const bench = redirecting("https://elsewhere.test/");
    const response = await bench.create({}, { redirect: "manual" });
    expect(response.status).toBe(307);
    expect(bench.sandbox.requests.entries).toHaveLength(1);
  });

  it("is an error when asked for", async () => {
    const bench = redirecting("https://elsewhere.test/");
    const error = await rejection(bench.create({}, { redirect: "error" }));
    expect(error.cause).toMatchObject({ message: "unexpected redirect" });
  });

  it("is given up when it goes round in circles", async () => {
    const bench = createBench();
    const fault = { kind: "redirect", location: IMAGE_TO_VIDEO } as const;
    bench.sandbox.faults.add({ on: "imageToVideo", fault, times: 100 });
    const error = await rejection(bench.create());
    expect(error.cause).toMatchObject({ message: "redirect count exceeded" });
    expect(bench.sandbox.requests.entries).toHaveLength(21);
  });
});
