import { describe, expect, it } from "vitest";
import { createBench } from "../bench.js";
import { problemsWith } from "../spec-schema.js";
import { type SoraBench, createSoraBench } from "./sora-bench.js";

interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly has_more: boolean;
}

async function three(bench: SoraBench): Promise<readonly string[]> {
  return [await bench.made(), await bench.made(), await bench.made()];
}

async function list(bench: Pick<SoraBench, "call">, query = ""): Promise<Page> {
  return (await (await bench.call("GET", `/v1/videos${query}`)).json()) as Page;
}

const idsOf = ({ data }: Page): readonly string[] => data.map(({ id }) => id);

describe("the list of Sora's videos", () => {
  it("has the newest first unless told", async () => {
    const bench = createSoraBench();
    const ids = await three(bench);
    const page = await list(bench);
    expect(idsOf(page)).toEqual([...ids].reverse());
    expect(page).toMatchObject({
      object: "list",
      first_id: ids[2],
      last_id: ids[0],
      has_more: false,
    });
    expect(problemsWith("VideoListResponse", page, "sora")).toEqual([]);
    expect(idsOf(await list(bench, "?order=asc"))).toEqual(ids);
  });

  it("comes page by page", async () => {
    const bench = createSoraBench();
    const ids = await three(bench);
    const first = await list(bench, "?order=asc&limit=2");
    expect(idsOf(first)).toEqual(ids.slice(0, 2));
    expect(first.has_more).toBe(true);
    const second = await list(bench, `?order=asc&limit=2&after=${ids[1]}`);
    expect(idsOf(second)).toEqual([ids[2]]);
    expect(second.has_more).toBe(false);
  });

  it("is empty without videos, and knows none of other providers", async () => {
    const bench = createBench();
    await bench.create();
    const page = await list(bench);
    const empty = { object: "list", data: [], first_id: null, last_id: null, has_more: false };
    expect(page).toEqual(empty);
    expect(problemsWith("VideoListResponse", page, "sora")).toEqual([]);
  });

  it("shows each video as a read does", async () => {
    const bench = createSoraBench();
    const id = await bench.finished();
    expect((await list(bench)).data).toEqual([await bench.read(id)]);
  });

  it.each(["?limit=101", "?limit=x", "?order=up", "?after=task_x"])("refuses %s", async (query) => {
    const bench = createSoraBench();
    expect((await bench.call("GET", `/v1/videos${query}`)).status).toBe(400);
  });
});

describe("deleting a video", () => {
  it("takes it and its file away, and gives no money back", async () => {
    const bench = createSoraBench();
    const id = await bench.finished();
    const response = await bench.call("DELETE", `/v1/videos/${id}`);
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(body).toEqual({ id, object: "video.deleted", deleted: true });
    expect(problemsWith("VideoDeleteResponse", body, "sora")).toEqual([]);
    expect((await bench.call("GET", `/v1/videos/${id}`)).status).toBe(400);
    expect((await bench.content(id)).status).toBe(404);
    expect(idsOf(await list(bench))).toEqual([]);
    expect(bench.sandbox.ledger.total).toBe(175_000);
  });

  it("is refused while the video is made, and for an id that is not known", async () => {
    const bench = createSoraBench();
    const running = await bench.call("DELETE", `/v1/videos/${await bench.made()}`);
    expect(running.status).toBe(400);
    await expect(running.json()).resolves.toMatchObject({ code: "fail_to_fetch_task" });
    const unknown = await bench.call("DELETE", "/v1/videos/task_x");
    await expect(unknown.json()).resolves.toMatchObject({ code: "task_not_exist" });
  });
});
