import { describe, expect, test } from "vitest";
import { createClient, GatewayError, type Fields } from "../../src/index.js";
import { json } from "../support/answers.js";
import { caughtGatewayError } from "../support/caught.js";

interface Texts {
  ask(input: Fields): Promise<Fields>;
}

/** Asks for a text, and gets what is given. */
function ask(status: number, body: object): Promise<Fields> {
  const codes = { busy: "rate-limit" } as const;
  const provider = { name: "test", clientName: "@x/test@1.0.0", codes };
  const operation = { id: "ask", method: "POST", path: "/ask", paid: "tokens", body: {} } as const;
  const fetch = async (): Promise<Response> => json(status, body);
  return createClient<Texts>(provider, [operation], { apiKey: "sk-key", fetch }).ask({});
}

describe("a text's answer with a good status", () => {
  test.each([
    [200, { error: { message: "It broke", type: "server_error", code: null } }],
    [201, { error: { message: "It broke", type: "", param: "", code: "server_error" } }],
    [200, { type: "error", error: { type: "server_error", message: "It broke" } }],
  ])("is an error where that is all it holds: %i %j", async (status, body) => {
    const error = await caughtGatewayError(ask(status, body));
    expect(error).toBeInstanceOf(GatewayError);
    expect(error.message).toContain("It broke");
    const code = "server_error";
    expect(error).toMatchObject({ kind: "upstream", status, code, billed: "unknown" });
  });

  test("is an error of the kind that the provider's code means", async () => {
    const error = await caughtGatewayError(ask(200, { error: { message: "Wait", code: "busy" } }));
    expect(error).toMatchObject({ kind: "rate-limit", billed: "no" });
  });

  test.each([
    { id: "resp_1", status: "failed", error: { code: "server_error", message: "It broke" } },
    { id: "resp_1", status: "completed", error: null },
    { error: null, candidates: [] },
  ])("is returned where it is one, also one that has failed: %j", async (body) => {
    expect(await ask(200, body)).toEqual(body);
  });
});
