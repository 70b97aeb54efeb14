import type { OperationHandler } from "../gateway/environment.js";
import { taskError } from "../gateway/error-bodies.js";
import type { SandboxState } from "../state.js";
import { askedVideo, sizeOf, takesSize } from "./asked-video.js";
import { startVideo } from "./start-video.js";

/** Accepts a video, asked for as JSON or as a form with the first frame as a file. */
export function createVideo(state: SandboxState): OperationHandler {
  return (context) => {
    const model = context.get("model");
    const input = context.get("input");
    if (!takesSize(model, sizeOf(input))) {
      return taskError(400, "invalid_size", `${model} size is invalid`);
    }
    return startVideo(state, context, { model, input, video: askedVideo(input) });
  };
}
