// oxlint-disable typescript/no-floating-promises, vitest/expect-expect -- compiled, and never run
import type createClient from "openapi-fetch";
import type { Middleware as TheirMiddleware } from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import type { GatewayClient, Middleware } from "../../src/index.js";

/** What openapi-typescript makes of a spec, and the generator of ours. */
interface paths {
  "/vases": {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { "application/json": VaseRequest } };
      responses: {
        200: { headers: object; content: { "application/json": Vase } };
        400: { headers: object; content: { "application/json": { code: string } } };
      };
    };
    get: {
      parameters: { query?: { side?: "front" | "back" }; header?: never; path?: never };
      requestBody?: never;
      responses: { 200: { headers: object; content: { "application/json": Vase[] } } };
    };
  };
  "/vases/{vase_id}": {
    get: {
      parameters: { query?: never; header?: never; path: { vase_id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: object; content: { "application/json": Vase } } };
    };
    patch: {
      parameters: { query?: never; header?: never; path: { vase_id: string }; cookie?: never };
      requestBody?: { content: { "application/json": VaseRequest } };
      responses: { 200: { headers: object; content: { "application/json": Vase } } };
    };
  };
}

interface VaseRequest {
  clay: "red" | "white";
  glaze?: "matt" | "gloss" | (string & {});
}

interface Vase {
  vase_id?: string;
}

const ours = {} as GatewayClient<paths>;
const theirs = {} as ReturnType<typeof createClient<paths>>;
const params = { path: { vase_id: "vase_1" } };
const body: VaseRequest = { clay: "red", glaze: "crackled" };

describe("a call is typed as openapi-fetch types it", () => {
  it("with a body where one has to be", () => {
    ours.POST("/vases", { body, headers: { "x-trace": 1, accept: null } });
    theirs.POST("/vases", { body, headers: { "x-trace": 1, accept: null } });
    // @ts-expect-error -- it is missing
    ours.POST("/vases");
    // @ts-expect-error -- it is missing
    theirs.POST("/vases");
    // @ts-expect-error -- a clay that is none
    ours.POST("/vases", { body: { clay: "blue" } });
    // @ts-expect-error -- a clay that is none
    theirs.POST("/vases", { body: { clay: "blue" } });
  });

  it("with a body or without one where the spec leaves it open, and with none where there is none", () => {
    ours.PATCH("/vases/{vase_id}", { params });
    theirs.PATCH("/vases/{vase_id}", { params });
    ours.PATCH("/vases/{vase_id}", { params, body });
    theirs.PATCH("/vases/{vase_id}", { params, body });
    // @ts-expect-error -- it takes none
    ours.GET("/vases/{vase_id}", { params, body });
    // @ts-expect-error -- it takes none
    theirs.GET("/vases/{vase_id}", { params, body });
  });

  it("with parameters where they have to be", () => {
    ours.GET("/vases/{vase_id}", { params });
    theirs.GET("/vases/{vase_id}", { params });
    // @ts-expect-error -- they are missing
    ours.GET("/vases/{vase_id}");
    // @ts-expect-error -- they are missing
    theirs.GET("/vases/{vase_id}");
    // @ts-expect-error -- one is missing
    ours.GET("/vases/{vase_id}", { params: { path: {} } });
    // @ts-expect-error -- one is missing
    theirs.GET("/vases/{vase_id}", { params: { path: {} } });
    // @ts-expect-error -- it has no query
    ours.GET("/vases/{vase_id}", { params: { ...params, query: { side: "front" } } });
    // @ts-expect-error -- it has no query
    theirs.GET("/vases/{vase_id}", { params: { ...params, query: { side: "front" } } });
  });

  it("with parameters or without where none has to be", () => {
    ours.GET("/vases");
    theirs.GET("/vases");
    ours.GET("/vases", { params: { query: { side: "front" } } });
    theirs.GET("/vases", { params: { query: { side: "front" } } });
    // @ts-expect-error -- a side that is none
    ours.GET("/vases", { params: { query: { side: "left" } } });
    // @ts-expect-error -- a side that is none
    theirs.GET("/vases", { params: { query: { side: "left" } } });
  });

  it("at the paths that know its method", () => {
    // @ts-expect-error -- nothing is deleted here
    ours.DELETE("/vases");
    // @ts-expect-error -- nothing is deleted here
    theirs.DELETE("/vases");
    // @ts-expect-error -- no such path
    ours.GET("/bowls");
    // @ts-expect-error -- no such path
    theirs.GET("/bowls");
  });

  it("in what it resolves to", async () => {
    const made = await ours.POST("/vases", { body });
    const theirMade = await theirs.POST("/vases", { body });
    expectTypeOf(made).toEqualTypeOf(theirMade);
    expectTypeOf(made.data).toEqualTypeOf<Vase | undefined>();
    expectTypeOf(made.error).toEqualTypeOf<{ code: string } | undefined>();
    const listed = await ours.GET("/vases");
    expectTypeOf(listed.data).toEqualTypeOf<Vase[] | undefined>();
    expectTypeOf(listed.data).toEqualTypeOf((await theirs.GET("/vases")).data);
  });

  it("in what it is read as", async () => {
    const text = await ours.GET("/vases", { parseAs: "text" });
    expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
    expectTypeOf(text.data).toEqualTypeOf((await theirs.GET("/vases", { parseAs: "text" })).data);
    const blob = await ours.GET("/vases", { parseAs: "blob" });
    expectTypeOf(blob.data).toEqualTypeOf((await theirs.GET("/vases", { parseAs: "blob" })).data);
    // @ts-expect-error -- no such form
    ours.GET("/vases", { parseAs: "yaml" });
    // @ts-expect-error -- no such form
    theirs.GET("/vases", { parseAs: "yaml" });
  });
});

describe("middleware that was written for openapi-fetch", () => {
  it("is middleware here", () => {
    const trace: TheirMiddleware = {
      onRequest({ request, schemaPath, params: { query }, options }) {
        request.headers.set("x-trace", `${options.baseUrl}${schemaPath}${JSON.stringify(query)}`);
        return request;
      },
      async onResponse({ response }) {
        return response.ok ? undefined : new Response("{}", response);
      },
    };
    const excuse: TheirMiddleware = { onError: ({ error, id }) => new Error(id, { cause: error }) };
    ours.use(trace, excuse);
    theirs.use(trace, excuse);
    expectTypeOf<TheirMiddleware>().toExtend<Middleware>();
    ours.POST("/vases", { body, middleware: [trace] });
  });

  it("is told what it knows", () => {
    type Told = Parameters<NonNullable<Middleware["onRequest"]>>[0];
    type TheirTold = Parameters<NonNullable<TheirMiddleware["onRequest"]>>[0];
    expectTypeOf<keyof TheirTold>().toEqualTypeOf<keyof Told>();
    expectTypeOf<TheirTold>().toExtend<Told>();
  });

  it("answers with what it may answer with", () => {
    // @ts-expect-error -- neither a request nor an answer
    ours.use({ onRequest: () => 7 });
    // @ts-expect-error -- neither a request nor an answer
    theirs.use({ onRequest: () => 7 });
    // @ts-expect-error -- a function is none
    ours.use(() => undefined);
    // @ts-expect-error -- a function is none
    theirs.use(() => undefined);
  });
});
