import type { SandboxOptions } from "../../src/index.js";
import { type Bench, createBench, idIn } from "../bench.js";

export type Members = Readonly<Record<string, unknown>>;

/** What most tests do with Sora. */
export interface SoraBench extends Omit<Bench, "create" | "read"> {
  create(input?: Members): Promise<Response>;
  /** Creates a video and gives its id. */
  made(input?: Members): Promise<string>;
  /** Creates a video, turns the clock to its end and gives its id. */
  finished(input?: Members): Promise<string>;
  read(id: string): Promise<Members>;
  content(id: string, init?: RequestInit): Promise<Response>;
}

export function createSoraBench(options: Omit<SandboxOptions, "clock"> = {}): SoraBench {
  const bench = createBench(options);
  const create: SoraBench["create"] = (input = {}) =>
    bench.call("POST", "/v1/videos", { model: "sora-2", prompt: "A tram", ...input });
  const made: SoraBench["made"] = async (input) => idIn(await create(input));
  const finished: SoraBench["finished"] = async (input) => {
    const id = await made(input);
    await bench.clock.advance(20_000);
    return id;
  };
  const read: SoraBench["read"] = async (id) =>
    (await (await bench.call("GET", `/v1/videos/${id}`)).json()) as Members;
  const content: SoraBench["content"] = (id, init) =>
    bench.call("GET", `/v1/videos/${id}/content`, undefined, init);
  return { ...bench, create, made, finished, read, content };
}
