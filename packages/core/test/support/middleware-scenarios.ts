import { json, networkError, text } from "./answers.js";
import { observer, setHeader, type Scenario } from "./two-wires.js";

/** What openapi-fetch promises of middleware, as calls that show it. */
export const scenarios: readonly (readonly [fact: string, Scenario])[] = [
  [
    "hooks run in order on the way out and in reverse on the way back",
    { middleware: (log) => [observer("a", log), observer("b", log)] },
  ],
  [
    "a call's own middleware comes after the client's",
    {
      middleware: (log) => [observer("client", log)],
      init: { middleware: [setHeader("x-call", "1")], body: {} },
    },
  ],
  [
    "path, query and headers are told as they were given",
    {
      method: "GET",
      path: "/v1/tasks/{task_id}",
      init: { params: { path: { task_id: "t1" }, query: { a: 1 } }, headers: { "x-a": "1" } },
      middleware: (log) => [observer("a", log)],
    },
  ],
  [
    "a header that onRequest sets is seen by the next one and sent",
    { middleware: (log) => [setHeader("x-added", "1"), observer("after", log)] },
  ],
  [
    "a Request that onRequest returns is the one that goes",
    {
      middleware: (log) => [
        {
          onRequest: ({ request }) =>
            new Request(`${request.url}?moved=1`, {
              method: "PUT",
              body: "new",
              headers: { "x-a": "2" },
            }),
        },
        observer("after", log),
      ],
    },
  ],
  [
    "a copy of the Request keeps its body",
    {
      middleware: () => [
        { onRequest: ({ request }) => new Request(request, { headers: { "x-a": "3" } }) },
      ],
    },
  ],
  [
    "a Response that onRequest returns is final: nothing is sent and no later hook runs",
    {
      middleware: (log) => [
        observer("before", log),
        { onRequest: () => json(200, { from: "cache" }) },
        observer("after", log),
      ],
    },
  ],
  [
    "a failing Response of onRequest is an error answer",
    { middleware: () => [{ onRequest: () => json(403, { no: 1 }) }] },
  ],
  [
    "what onResponse returns takes the answer's place, for those before it too",
    {
      middleware: (log) => [
        observer("outer", log),
        { onResponse: async ({ response }) => json(203, { wrapped: await response.json() }) },
        observer("inner", log),
      ],
    },
  ],
  [
    "an error answer goes through onResponse, not through onError",
    {
      middleware: (log) => [observer("a", log)],
      answers: [json(400, { error: { message: "no" } })],
    },
  ],
  [
    "an error answer may be turned into a good one",
    {
      middleware: () => [{ onResponse: () => json(200, { healed: true }) }],
      answers: [json(500, {})],
    },
  ],
  [
    "a broken connection goes through onError in reverse",
    {
      middleware: (log) => [observer("a", log), observer("b", log)],
      answers: [networkError({ code: "ECONNRESET" })],
    },
  ],
  [
    "an error that onError returns takes the first one's place, for those before it too",
    {
      middleware: (log) => [observer("outer", log), { onError: () => new Error("renamed") }],
      answers: [networkError({})],
    },
  ],
  [
    "a Response that onError returns heals the call: the other onError are skipped, every onResponse runs",
    {
      middleware: (log) => [
        observer("outer", log),
        { onError: () => json(200, { healed: true }) },
        observer("inner", log),
      ],
      answers: [networkError({})],
    },
  ],
  [
    "what onRequest throws ends the call before anything is sent",
    {
      middleware: (log) => [
        observer("before", log),
        {
          onRequest: () => {
            throw new Error("stop");
          },
        },
        observer("after", log),
      ],
    },
  ],
  [
    "what onResponse throws ends the call",
    {
      middleware: () => [
        {
          onResponse: () => {
            throw new Error("bad answer");
          },
        },
      ],
    },
  ],
  [
    "what onError throws ends the call",
    {
      middleware: () => [
        {
          onError: () => {
            throw new Error("worse");
          },
        },
      ],
      answers: [networkError({})],
    },
  ],
  [
    "one middleware may be used twice",
    {
      middleware: (log) => {
        const twice = observer("twice", log);
        return [twice, twice];
      },
    },
  ],
  ["hooks may be promises", { middleware: () => [{ onRequest: async () => undefined }] }],
  [
    "a text as an error answer stays a text",
    { middleware: () => [], answers: [text(502, "<html>")] },
  ],
  ["without middleware the call is the same", { middleware: () => [] }],
];
