export { createFileStore } from "./node/file-store.js";
export { readMedia } from "./node/read-media.js";
export { checkOutputPath, save } from "./node/save.js";
export type { SavedVideo, SaveOptions } from "./node/save.js";
