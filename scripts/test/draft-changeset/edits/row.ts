import type { Bump } from "../../../src/draft-changeset/change.js";

/** One edit of a file below `spec/`: a text in it, and what takes its place. */
export type Edit = readonly [file: string, from: string, to: string];

/** An edit of the spec as it is here, the packages that it touches and how far, and one of the words for it. */
export interface Row {
  readonly name: string;
  readonly edit: Edit;
  readonly bumps: Readonly<Record<string, Bump>>;
  readonly words: string;
}

export const SHOT = "kling/schemas/KlingShot.yaml";
export const IMAGE = "kling/schemas/KlingImage2VideoRequest.yaml";
export const ANSWER = "kling/schemas/KlingTaskResponse.yaml";
export const LIST = "sora/paths/listVideos.yaml";

/** The members of a schema with one more. */
export const camera =
  "properties:\n  camera:\n    type: string\n    description: How it is filmed.";
