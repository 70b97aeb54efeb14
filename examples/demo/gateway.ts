import type { TaskHandle, TaskStore, Video } from "@x/kling";
import type { DemoArguments } from "./arguments.js";
import type { VideoMaker } from "./providers.js";
import { openRealGateway } from "./real-gateway.js";
import { openSandbox } from "./sandbox-gateway.js";

/** What is about to be paid for, in words. */
export interface Purchase {
  readonly what: string;
  /** The picture's path. */
  readonly from: string;
}

/** The gateway the demo talks to: the real one, or a sandbox. */
export interface DemoGateway {
  readonly maker: VideoMaker;
  /** How the demo speaks of it. */
  readonly name: string;
  /** What must be added to the command that goes on with a task here. */
  readonly options: readonly string[];
  /** For how long a task can be gone on with, in words. */
  readonly patience: string;
  /** Says what a video will cost, where it costs something. False: the user does not want it. */
  announce(purchase: Purchase): Promise<boolean>;
  /** Notes where a task is. */
  keep(handle: TaskHandle): Promise<void>;
  /** What a task was charged, in words. */
  charged(video: Video): Promise<string>;
  /** Called when there is nothing to come back for: no task was made, or it ended, or its video is safe. */
  leave(handle?: TaskHandle): Promise<void>;
}

/** Opens the real gateway where there is a key, and else a sandbox: the one that `handle` is at, or a new one. */
export async function openGateway(
  demo: DemoArguments,
  store: TaskStore,
  handle: TaskHandle | undefined,
): Promise<DemoGateway> {
  const isReal = process.env["TIKHUB_API_KEY"] && !demo.sandbox;
  return isReal ? openRealGateway(demo, store) : openSandbox(demo, store, handle);
}
