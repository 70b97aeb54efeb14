import type { TurnableClock } from "@x/sandbox";
import type { TaskState, VideoTask, WaitOptions } from "../../src/index.js";
import { json } from "./answers.js";
import { scriptedFetch, type Scripted, type SentRequest } from "./scripted-fetch.js";
import { createTestClient, input } from "./test-client.js";
import { createWorld, type World, type WorldOptions } from "./world.js";

/** The operation that reads a task. */
export const poll: string = "getImageToVideo";

/** A world with a task under way. */
export async function startedWorld(
  options?: WorldOptions,
): Promise<World & { readonly task: VideoTask }> {
  const world = createWorld(options);
  return { ...world, task: await world.clock.run(world.client.imageToVideo(input)) };
}

/** All states of a task, in order. */
export async function collect(task: VideoTask, options?: WaitOptions): Promise<TaskState[]> {
  const states: TaskState[] = [];
  for await (const state of task.states(options)) states.push(state);
  return states;
}

/** When a task was read, from its first read on. */
export function readsMs({ sandbox }: World): number[] {
  const reads = sandbox.requests.to(poll);
  return reads.map(({ atMs }) => atMs - (reads[0]?.atMs ?? 0));
}

/** A task without a sandbox. */
export interface ScriptedTask {
  readonly clock: TurnableClock;
  readonly sent: readonly SentRequest[];
  readonly task: Promise<VideoTask>;
}

/** A task whose every read gets these answers, the last for ever. */
export function scriptedTask(...answers: Scripted[]): ScriptedTask {
  const { clock } = createWorld();
  const { fetch, sent } = scriptedFetch(json(200, { task_id: "task_1" }), ...answers);
  const client = createTestClient({ apiKey: "sk-key", fetch, clock, retries: 0 });
  return { clock, sent, task: client.imageToVideo(input) };
}
