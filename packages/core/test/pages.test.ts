import { expect, test } from "vitest";
import { asPages, createClient, GatewayError, type Operation, type Pages } from "../src/index.js";
import { caught } from "./support/caught.js";

interface Page {
  readonly data?: readonly string[];
}

interface Client {
  list(input?: { limit?: number; after?: string }): Pages<Page, string>;
}

const operation: Operation = {
  id: "list",
  method: "GET",
  path: "/v1/things",
  query: ["limit", "after"],
  bind: asPages,
  pages: { items: "data", cursor: "after", next: "last_id", more: "has_more" },
};

/** A client whose gateway answers with these pages, by where they begin, and what was asked of it. */
function listClient(answers: Readonly<Record<string, object>>): {
  client: Client;
  asked: string[];
} {
  const asked: string[] = [];
  const client = createClient<Client>({ name: "test", clientName: "@x/test@1.0.0" }, [operation], {
    apiKey: "sk-a-key-of-the-tests",
    baseUrl: "https://gateway.test",
    retries: 0,
    fetch: async (address) => {
      const { search, searchParams } = new URL(address);
      asked.push(search);
      const answer = answers[searchParams.get("after") ?? ""];
      return answer ? Response.json(answer) : new Response("", { status: 500 });
    },
  });
  return { client, asked };
}

const three = {
  "": { data: ["a", "b"], has_more: true, last_id: "b" },
  b: { data: [], has_more: true, last_id: "c" },
  c: { data: ["d"], has_more: false, last_id: "d" },
};

async function collect(list: AsyncIterable<string>, atMost = Infinity): Promise<string[]> {
  const items: string[] = [];
  for await (const item of list) {
    items.push(item);
    if (items.length >= atMost) break;
  }
  return items;
}

test("an awaited list is one page", async () => {
  const { client, asked } = listClient(three);
  expect(await client.list({ limit: 2 })).toEqual(three[""]);
  expect(asked).toEqual(["?limit=2"]);
});

test("an iterated list has the items of all pages, an empty one in between among them", async () => {
  const { client, asked } = listClient(three);
  expect(await collect(client.list({ limit: 2 }))).toEqual(["a", "b", "d"]);
  expect(asked).toEqual(["?limit=2", "?limit=2&after=b", "?limit=2&after=c"]);
});

test("a page is asked for when it is reached, and not before", async () => {
  const { client, asked } = listClient(three);
  expect(await collect(client.list(), 2)).toEqual(["a", "b"]);
  expect(asked).toEqual([""]);
});

test("a list that goes nowhere or in circles is an error, and neither a whole list nor an endless one", async () => {
  for (const answers of [
    { "": { data: ["a"], has_more: true, last_id: null } },
    { "": { data: ["a"], has_more: true } },
    { "": { ...three[""] }, b: { data: ["b"], has_more: true, last_id: "b" } },
    {
      "": { ...three[""] },
      b: { data: ["c"], has_more: true, last_id: "c" },
      c: { data: ["b"], has_more: true, last_id: "b" },
    },
  ]) {
    const error = await caught(collect(listClient(answers).client.list(), 9));
    expect(error).toMatchObject({ kind: "unexpected-content", operation: "list", billed: "no" });
  }
});

test("a page that cannot be read is an error where it is reached", async () => {
  const { client } = listClient({ "": three[""] });
  const seen: string[] = [];
  const error = await caught(
    (async () => {
      for await (const item of client.list()) seen.push(item);
    })(),
  );
  expect(GatewayError.is(error)).toBe(true);
  expect(seen).toEqual(["a", "b"]);
});

test("an answer without its members is an empty list", async () => {
  expect(await collect(listClient({ "": { data: null } }).client.list())).toEqual([]);
});
