export { checkOutputPath, createFileStore, readMedia, save } from "@x/core/node";
export type { SavedVideo, SaveOptions } from "@x/core/node";
