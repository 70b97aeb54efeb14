import type { SandboxOptions } from "../../src/index.js";
import { type Bench, createBench, idIn } from "../bench.js";

export type Members = Readonly<Record<string, unknown>>;

export const TASKS = "/seedance/v3/contents/generations/tasks";

/** What most tests do with Seedance. */
export interface SeedanceBench extends Omit<Bench, "create" | "read"> {
  create(input?: Members): Promise<Response>;
  /** Creates a task and gives its id. */
  made(input?: Members): Promise<string>;
  /** Creates a task, turns the clock to its end and gives its id. */
  finished(input?: Members): Promise<string>;
  read(id: string): Promise<Members>;
}

export function createSeedanceBench(options: Omit<SandboxOptions, "clock"> = {}): SeedanceBench {
  const bench = createBench(options);
  const create: SeedanceBench["create"] = (input = {}) =>
    bench.call("POST", TASKS, {
      model: "doubao-seedance-1-5-pro-251215",
      content: [{ type: "text", text: "A tram" }],
      ...input,
    });
  const made: SeedanceBench["made"] = async (input) => idIn(await create(input));
  const finished: SeedanceBench["finished"] = async (input) => {
    const id = await made(input);
    await bench.clock.advance(20_000);
    return id;
  };
  const read: SeedanceBench["read"] = async (id) =>
    (await (await bench.call("GET", `${TASKS}/${id}`)).json()) as Members;
  return { ...bench, create, made, finished, read };
}
