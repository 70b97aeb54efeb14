import { SHOT, LIST, type Row } from "./row.js";

/** What is written for people. */
export const words: readonly Row[] = [
  {
    name: "words of a member are a patch, and no matter for the sandbox",
    edit: [SHOT, "What this shot shows, in", "What is seen in this shot, in"],
    bumps: { kling: "patch" },
    words: "corrected words of `KlingShot`",
  },
  {
    name: "words of an operation are a patch",
    edit: [LIST, "summary: List your videos", "summary: List the videos of the account"],
    bumps: { sora: "patch" },
    words: "corrected words of `listVideos`",
  },
  {
    name: "another origin of a fact is a patch: the doc comments say it",
    edit: [SHOT, "x-origin: upstream", "x-origin: docs"],
    bumps: { kling: "patch" },
    words: "corrected words of `KlingShot`",
  },
  {
    name: "another example is a patch",
    edit: ["kling/examples/ImageToVideoRequestFromDocs.yaml", "summary: ", "summary: As shown. "],
    bumps: { kling: "patch" },
    words: "corrected the description of the API",
  },
];
