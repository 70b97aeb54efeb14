import type { ProviderHandlers } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { createVideo } from "./create-video.js";
import { deleteVideo } from "./delete-video.js";
import { downloadVideo } from "./download-video.js";
import { getVideo } from "./get-video.js";
import { listVideos } from "./list-videos.js";
import { remixVideo } from "./remix-video.js";

/** What answers Sora's operations, by operationId. */
export function soraHandlers(state: SandboxState): ProviderHandlers {
  return {
    createVideo: createVideo(state),
    remixVideo: remixVideo(state),
    getVideo: getVideo(state),
    listVideos: listVideos(state),
    deleteVideo: deleteVideo(state),
    downloadVideo: downloadVideo(state),
  };
}
