import type { SandboxOptions } from "../../src/index.js";
import { type Bench, createBench } from "../bench.js";

export type Members = Readonly<Record<string, unknown>>;

export const MODEL = "veo-3.1-generate-001";

/** What most tests do with Veo. */
export interface VeoBench extends Omit<Bench, "create" | "read"> {
  create(parameters?: Members, model?: string): Promise<Response>;
  /** Starts an operation and gives its name. */
  made(parameters?: Members): Promise<string>;
  /** Starts an operation, turns the clock to its end and gives its name. */
  finished(parameters?: Members): Promise<string>;
  fetch(operationName: string, model?: string): Promise<Response>;
  read(operationName: string): Promise<Members>;
}

export function createVeoBench(options: Omit<SandboxOptions, "clock"> = {}): VeoBench {
  const bench = createBench(options);
  const create: VeoBench["create"] = (parameters, model = MODEL) =>
    bench.call("POST", `/v1beta/models/${model}:predictLongRunning`, {
      instances: [{ prompt: "A tram" }],
      parameters,
    });
  const made: VeoBench["made"] = async (parameters) =>
    ((await (await create(parameters)).json()) as { name: string }).name;
  const finished: VeoBench["finished"] = async (parameters) => {
    const name = await made(parameters);
    await bench.clock.advance(20_000);
    return name;
  };
  const fetch: VeoBench["fetch"] = (operationName, model = MODEL) =>
    bench.call("POST", `/v1beta/models/${model}:fetchPredictOperation`, { operationName });
  const read: VeoBench["read"] = async (name) => (await (await fetch(name)).json()) as Members;
  return { ...bench, create, made, finished, fetch, read };
}
