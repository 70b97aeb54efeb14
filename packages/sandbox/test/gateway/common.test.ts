import { describe, expect, it } from "vitest";
import { IMAGE_TO_VIDEO, createBench } from "../bench.js";

describe("every answer of the gateway", () => {
  it.each([
    ["a success", "POST", IMAGE_TO_VIDEO],
    ["a refusal", "GET", `${IMAGE_TO_VIDEO}/task_x`],
    ["an unknown path of the API", "GET", "/v1/nothing"],
    ["the dashboard", "GET", "/somewhere"],
  ])("names the request and the version: %s", async (_name, method, path) => {
    const bench = createBench({ version: "v9.9.9" });
    const { headers } = await bench.call(method, path, method === "POST" ? {} : undefined);
    expect(headers.get("x-oneapi-request-id")).toMatch(/^20260301000000\d{9}[A-Za-z0-9]{16}$/);
    expect(headers.get("x-new-api-version")).toBe("v9.9.9");
    expect(headers.has("retry-after")).toBe(false);
  });

  it("has a request id of its own, whatever the caller sends", async () => {
    const bench = createBench();
    const init = { headers: { "X-Oneapi-Request-Id": "mine" } };
    const ids = new Set<string | null>();
    for (let count = 0; count < 3; count += 1) {
      ids.add((await bench.read("task_x", init)).headers.get("x-oneapi-request-id"));
    }
    expect(ids.size).toBe(3);
    expect(ids).not.toContain("mine");
  });

  it("is open to pages of any origin, and exposes nothing", async () => {
    const bench = createBench();
    const { headers } = await bench.read("task_x", { headers: { Origin: "https://app.test" } });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.has("access-control-expose-headers")).toBe(false);
  });

  it("is announced to a page that asks first", async () => {
    const { sandbox } = createBench();
    const response = await sandbox.fetch(`${sandbox.baseUrl}${IMAGE_TO_VIDEO}`, {
      method: "OPTIONS",
      headers: {
        Origin: "https://app.test",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
  });
});

describe("a path where no operation lives", () => {
  const bench = createBench();

  it.each(["/v1/nothing", "/v1beta/nothing", "/api/nothing", "/assets/nothing"])(
    "is a 404 below the API: %s",
    async (path) => {
      const response = await bench.call("GET", path);
      expect(response.status).toBe(404);
      expect(response.headers.get("cache-control")).toBe("max-age=604800");
      await expect(response.json()).resolves.toEqual({
        error: {
          message: `Invalid URL (GET ${path})`,
          type: "invalid_request_error",
          param: "",
          code: "",
        },
      });
    },
  );

  it.each(["/v1/videos", "/v1/videos/task_x", "/v1/videos/task_x/content"])(
    "is a 404 with HEAD, with and without the key: %s",
    async (path) => {
      expect((await bench.call("HEAD", path)).status).toBe(404);
      expect(
        (await bench.sandbox.fetch(`${bench.sandbox.baseUrl}${path}`, { method: "HEAD" })).status,
      ).toBe(404);
    },
  );

  it.each([
    ["GET", "/"],
    ["GET", "/kling/v1/videos"],
    ["GET", IMAGE_TO_VIDEO],
    ["POST", "/seedance/x"],
  ])("is the dashboard's page with status 200 elsewhere: %s %s", async (method, path) => {
    const response = await bench.call(method, path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it("needs no key", async () => {
    const { sandbox } = bench;
    expect((await sandbox.fetch(`${sandbox.baseUrl}/v1/nothing`)).status).toBe(404);
  });
});

describe("a known path with a slash too many", () => {
  it.each([
    ["POST", `${IMAGE_TO_VIDEO}/`, 307, IMAGE_TO_VIDEO],
    ["GET", `${IMAGE_TO_VIDEO}/task_x/?a=1`, 301, `${IMAGE_TO_VIDEO}/task_x?a=1`],
  ])("is redirected: %s %s", async (method, path, status, location) => {
    const response = await createBench().call(method, path, undefined, { redirect: "manual" });
    expect(response.status).toBe(status);
    expect(response.headers.get("location")).toBe(location);
  });
});
