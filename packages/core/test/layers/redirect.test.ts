import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caughtGatewayError } from "../support/caught.js";
import { createTestClient, input } from "../support/test-client.js";
import { createWorld } from "../support/world.js";

const statuses = [301, 302, 303, 307, 308] as const;

describe("a redirect by the sandbox", () => {
  test.each(
    statuses.flatMap((status) =>
      ["https://elsewhere.test/", "/other", ""].map((to) => [status, to] as const),
    ),
  )(
    "%i to '%s' is refused: the request went to the gateway alone, once",
    async (status, location) => {
      const { client, clock, sandbox, fault } = createWorld();
      fault("imageToVideo", { kind: "redirect", location, status }, Infinity);
      const error = await caughtGatewayError(clock.run(client.imageToVideo(input)));
      expect(error).toMatchObject({
        kind: "unexpected-content",
        status,
        billed: "no",
        retryable: false,
      });
      expect(sandbox.requests.entries.map(({ operation }) => operation)).toEqual(["imageToVideo"]);
    },
  );

  test("is named with the place it leads to", async () => {
    const { client, clock, fault } = createWorld();
    fault("imageToVideo", { kind: "redirect", location: "https://elsewhere.test/login?next=1" });
    const { message } = await caughtGatewayError(clock.run(client.imageToVideo(input)));
    expect(message).toBe(
      "imageToVideo was redirected to https://elsewhere.test/login. Nothing was sent there; check baseUrl.",
    );
  });
});

const addressOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

describe("a redirect over real sockets", () => {
  let gateway: Server;
  let elsewhere: Server;
  let requests: string[] = [];
  let redirect: { status: number; location: (path: string) => string };

  beforeAll(async () => {
    elsewhere = createServer((_request, response) => {
      requests.push("elsewhere");
      response.end("{}");
    });
    gateway = createServer(({ url = "" }, response) => {
      requests.push(`gateway ${url}`);
      response.writeHead(redirect.status, { location: redirect.location(url) }).end();
    });
    await Promise.all([listen(elsewhere), listen(gateway)]);
  });

  afterAll(async () => {
    for (const server of [gateway, elsewhere])
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
  });

  beforeEach(() => {
    requests = [];
  });

  test.each(statuses)("%i to another origin sends neither key nor body there", async (status) => {
    redirect = { status, location: () => `${addressOf(elsewhere)}/steal` };
    const client = createTestClient({ apiKey: "sk-key", baseUrl: addressOf(gateway) });
    const error = await caughtGatewayError(client.imageToVideo(input));
    expect(error).toMatchObject({ kind: "unexpected-content", status });
    expect(requests).toEqual(["gateway /kling/v1/videos/image2video"]);
  });

  test.each(statuses)("%i to the same origin is not followed either", async (status) => {
    redirect = { status, location: (path) => `${path}/` };
    const client = createTestClient({ apiKey: "sk-key", baseUrl: addressOf(gateway) });
    await caughtGatewayError(client.GET("/v1/models"));
    expect(requests).toEqual(["gateway /v1/models"]);
  });
});

test.each([
  ["", "GET /v1/models was redirected."],
  ["http://[", "GET /v1/models was redirected to http://[."],
  ["/other", "GET /v1/models was redirected to /other."],
])("a redirect to '%s' says where it leads, where that is known", async (location, words) => {
  const answer = new Response(null, { status: 302, headers: { location } });
  const client = createTestClient({ apiKey: "sk-key", fetch: async () => answer });
  const { message } = await caughtGatewayError(client.GET("/v1/models"));
  expect(message).toBe(`${words} Nothing was sent there; check baseUrl.`);
});

test("a browser's opaque redirect is refused too", async () => {
  const opaque = {
    type: "opaqueredirect",
    status: 0,
    ok: false,
    headers: new Headers(),
    body: null,
  };
  const client = createTestClient({
    apiKey: "sk-key",
    fetch: async () => opaque as unknown as Response,
  });
  const error = await caughtGatewayError(client.GET("/v1/models"));
  expect(error.message).toBe(
    "GET /v1/models was redirected. Nothing was sent there; check baseUrl.",
  );
});
