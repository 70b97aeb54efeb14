import {
  createKlingClient,
  type KlingClientOptions as ClientOptions,
  type TaskHandle,
  type VideoTask,
} from "@x/kling";
import { DemoError } from "./demo-error.js";
import { createSeedanceClient } from "@x/seedance";
import { createSoraClient } from "@x/sora";
import { createVeoClient } from "@x/veo";

/** What a video is made from. */
export interface Material {
  readonly prompt: string;
  readonly image: File;
}

/** A client, as far as the demo needs one. */
export interface VideoMaker {
  make(material: Material, signal: AbortSignal): Promise<VideoTask>;
  resume(handle: TaskHandle): VideoTask;
}

/** One of the providers: its name, what the demo asks of it, in words, and how. */
export interface DemoProvider {
  readonly title: string;
  readonly what: string;
  connect(options: ClientOptions): VideoMaker;
}

const kling: DemoProvider = {
  title: "Kling",
  what: "one video of 5 seconds with kling-v3, mode std",
  connect: (options) => {
    const client = createKlingClient(options);
    return {
      make: ({ prompt, image }, signal) =>
        client.imageToVideo(
          { model_name: "kling-v3", mode: "std", duration: "5", prompt, image },
          { signal },
        ),
      resume: (handle) => client.resume(handle),
    };
  },
};

const sora: DemoProvider = {
  title: "Sora",
  what: "one video of 4 seconds with sora-2, 1280x720",
  connect: (options) => {
    const client = createSoraClient(options);
    return {
      make: ({ prompt, image }, signal) =>
        client.createVideo(
          { model: "sora-2", seconds: "4", size: "1280x720", prompt, input_reference: image },
          { signal },
        ),
      resume: (handle) => client.resume(handle),
    };
  },
};

const seedance: DemoProvider = {
  title: "Seedance",
  what: "one video of 5 seconds with doubao-seedance-1-5-pro-251215, 720p",
  connect: (options) => {
    const client = createSeedanceClient(options);
    return {
      make: ({ prompt, image }, signal) =>
        client.createVideo(
          {
            model: "doubao-seedance-1-5-pro-251215",
            content: [
              { type: "text", text: prompt },
              { type: "image_url", image_url: { url: image }, role: "first_frame" },
            ],
            duration: 5,
            resolution: "720p",
          },
          { signal },
        ),
      resume: (handle) => client.resume(handle),
    };
  },
};

const veo: DemoProvider = {
  title: "Veo",
  what: "one video of 4 seconds with veo-3.1-generate-001, 720p",
  connect: (options) => {
    const client = createVeoClient(options);
    return {
      make: ({ prompt, image }, signal) =>
        client.generateVideo(
          {
            model: "veo-3.1-generate-001",
            instances: [{ prompt, image: { bytesBase64Encoded: image } }],
            parameters: { durationSeconds: 4, resolution: "720p" },
          },
          { signal },
        ),
      resume: (handle) => client.resume(handle),
    };
  },
};

/** The providers by the name that `--provider` takes, and that a handle has. */
export const providers: ReadonlyMap<string, DemoProvider> = new Map(
  Object.entries({ kling, sora, seedance, veo }),
);

/**
 * The provider that a task is at.
 *
 * @throws {DemoError} when the demo knows none of that name.
 */
export function providerOf({ provider }: TaskHandle): DemoProvider {
  const known = providers.get(provider);
  if (known) return known;
  throw new DemoError(
    `--resume: the handle is one of "${provider}", which this program does not know.`,
  );
}
