import type { OperationHandler } from "../gateway/environment.js";
import type { RandomSource } from "../random.js";
import type { SandboxState } from "../state.js";
import { startTask } from "../tasks/start-task.js";
import { jsonAnswer } from "../transport/answers.js";
import { askedVideo } from "./asked-video.js";

/** Starts an operation. Its name is all there is to fetch it with, and has slashes in it. */
export function generateVideo(state: SandboxState): OperationHandler {
  return (context) => {
    const model = context.get("model");
    const input = context.get("input");
    const name = state.options.veoDetail === "public" ? publicName : vertexName;
    const task = startTask(state, {
      operation: context.get("operation"),
      model,
      input,
      video: askedVideo(input),
      ids: { vendorId: (random) => name(random, model), showsVendorId: true },
    });
    return jsonAnswer(200, { name: task.id }, { "X-New-Api-Other-Ratios": "{}" });
  };
}

/** A name of Vertex AI. Its last part has the form of a UUID. */
function vertexName(random: RandomSource, model: string): string {
  const parts = [8, 4, 4, 4, 12].map((length) => random.digits(length));
  return `projects/sandbox/locations/us-central1/publishers/google/models/${model}/operations/${parts.join("-")}`;
}

/** A name of Google's public API. */
function publicName(random: RandomSource, model: string): string {
  return `models/${model}/operations/${random.letters(12).toLowerCase()}`;
}
