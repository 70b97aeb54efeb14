import {
  type Sandbox,
  type SandboxOptions,
  type TurnableClock,
  createSandbox,
  createTurnableClock,
} from "../src/index.js";

/** A sandbox on a standing clock, and the calls most tests make. */
export interface Bench {
  readonly clock: TurnableClock;
  readonly sandbox: Sandbox;
  /** Calls the gateway with its key. */
  call(method: string, path: string, body?: unknown, init?: RequestInit): Promise<Response>;
  /** Creates an image-to-video task. */
  create(input?: Readonly<Record<string, unknown>>, init?: RequestInit): Promise<Response>;
  /** Reads a task. */
  read(taskId: string, init?: RequestInit): Promise<Response>;
  /** Creates a task, turns the clock to its end and gives the address of its video. */
  finishedVideo(input?: Readonly<Record<string, unknown>>): Promise<string>;
}

export const IMAGE_TO_VIDEO = "/kling/v1/videos/image2video";

export const INPUT = {
  model_name: "kling-v3",
  prompt: "The kite rises",
  image: "https://example.com/kite.png",
} as const;

export function createBench(options: Omit<SandboxOptions, "clock"> = {}): Bench {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ ...options, clock });
  const call: Bench["call"] = (method, path, body, init = {}) =>
    sandbox.fetch(`${sandbox.baseUrl}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...init,
      headers: {
        Authorization: `Bearer ${sandbox.apiKey}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(init.headers as Record<string, string> | undefined),
      },
    });
  const create: Bench["create"] = (input = {}, init = {}) =>
    call("POST", IMAGE_TO_VIDEO, { ...INPUT, ...input }, init);
  const read: Bench["read"] = (taskId, init = {}) =>
    call("GET", `${IMAGE_TO_VIDEO}/${taskId}`, undefined, init);
  const finishedVideo: Bench["finishedVideo"] = async (input) => {
    const { id } = (await (await create(input)).json()) as { id: string };
    await clock.advance(20_000);
    return linkIn(await read(id));
  };
  return { clock, sandbox, call, create, read, finishedVideo };
}

/** The gateway's record of a task, as far as tests look into it. */
export interface Envelope {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>> & {
    readonly status?: string;
    readonly progress: string;
    readonly result_url?: string;
    readonly data: { readonly data: Readonly<Record<string, unknown>> };
  };
}

export async function envelopeIn(response: Response): Promise<Envelope["data"]> {
  return ((await response.json()) as Envelope).data;
}

export async function idIn(response: Response): Promise<string> {
  return ((await response.json()) as { id: string }).id;
}

export async function linkIn(response: Response): Promise<string> {
  const { result_url: link } = await envelopeIn(response);
  if (link === undefined) throw new Error("the task has no result_url");
  return link;
}

/** The error a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<Error & { cause?: unknown }> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error("the promise was fulfilled");
}
