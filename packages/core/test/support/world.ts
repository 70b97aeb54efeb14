import {
  createSandbox,
  createTurnableClock,
  type Fault,
  type Sandbox,
  type SandboxOptions,
  type TurnableClock,
} from "@x/sandbox";
import {
  createMemoryStore,
  type ClientOptions,
  type TaskStore,
  type Video,
} from "../../src/index.js";
import { createTestClient, input, type TestClient, type TestProvider } from "./test-client.js";

/** A sandbox, a client on it, and the clock and the store they share. */
export interface World {
  readonly clock: TurnableClock;
  readonly sandbox: Sandbox;
  readonly store: TaskStore;
  readonly client: TestClient;
  /** Lets a fault happen, once unless told. */
  fault(on: string, fault: Fault, times?: number): void;
  /** Makes a task and waits for its video. */
  video(): Promise<Video>;
}

/** What a world may be made of. */
export interface WorldOptions {
  readonly sandbox?: SandboxOptions;
  readonly client?: ClientOptions;
  readonly provider?: TestProvider;
}

/** Makes a world in which no time passes unless its clock is turned. */
export function createWorld(options: WorldOptions = {}): World {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ clock, ...options.sandbox });
  const store = createMemoryStore();
  const { apiKey, baseUrl, fetch } = sandbox;
  const client = createTestClient(
    { apiKey, baseUrl, fetch, clock, store, ...options.client },
    options.provider,
  );
  return {
    clock,
    sandbox,
    store,
    client,
    fault: (on, fault, times = 1) => sandbox.faults.add({ on, fault, times }),
    video: async () => clock.run((await clock.run(client.imageToVideo(input))).result()),
  };
}
