import { describe, expect, it } from "vitest";
import { buildSandbox } from "../../src/build-sandbox.js";
import { OTHER_SPEC, specSandbox } from "./spec-sandbox.js";

const { fetch, baseUrl, apiKey } = specSandbox();

async function answer(method: string, path: string, body?: unknown) {
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

describe("an operation the spec has and the sandbox cannot do", () => {
  it("says that it is not implemented", async () => {
    const { status, body } = await answer("GET", "/v1/models");
    expect(status).toBe(501);
    expect(body).toEqual({
      error: {
        message: expect.stringMatching(/^API not implemented \(request id: \w+\)$/),
        type: "new_api_error",
        param: "",
        code: "api_not_implemented",
      },
    });
  });

  it("is reached where the path mixes a parameter with text", async () => {
    const path = "/v1beta/models/gemini-3:generateContent";
    expect((await answer("POST", path, { contents: [] })).status).toBe(501);
    expect((await answer("POST", "/v1beta/models/gemini-3:embed", {})).status).toBe(404);
  });

  it("refuses a text request that breaks the spec as a server error", async () => {
    const { status, body } = await answer("POST", "/v1/messages", {
      model: "claude-opus",
      max_tokens: 0,
    });
    expect(status).toBe(500);
    expect(body).toMatchObject({ error: { code: "invalid_request", param: "" } });
  });

  it("refuses a task that breaks the spec in the body of the task layer", async () => {
    const input = { model: "sora-2", prompt: "A fox", size: "1x1" };
    await expect(answer("POST", "/v1/videos", input)).resolves.toEqual({
      status: 400,
      body: {
        code: "invalid_request",
        message: "size must be equal to one of the allowed values: 720x1280, 1280x720",
        data: null,
      },
    });
  });

  it("takes any model where the spec lists none", async () => {
    const input = { model: "any-model", prompt: "A fox" };
    expect((await answer("POST", "/v1/videos", input)).status).toBe(501);
  });
});

describe("a spec with a reference that points nowhere", () => {
  it("is refused when the sandbox is made", () => {
    const { components: _left, ...broken } = OTHER_SPEC;
    expect(() => buildSandbox({ broken })).toThrow(
      'spec "Others": #/components/requestBodies/Message points nowhere',
    );
  });
});
