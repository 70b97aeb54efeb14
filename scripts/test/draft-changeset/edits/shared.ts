import { camera, type Row } from "./row.js";

/** What several providers use. */
export const shared: readonly Row[] = [
  {
    name: "a shared schema touches the providers that use it, and no other",
    edit: ["common/schemas/VideoFileFacts.yaml", "properties:\n", `${camera}\n`],
    bumps: { sora: "minor", seedance: "minor", sandbox: "minor" },
    words: "`getTask`: new member `VideoFileFacts.camera` of the answer",
  },
  {
    name: "a shared parameter touches the providers that use it",
    edit: ["common/parameters/TaskId.yaml", "minLength: 1", "minLength: 30"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`getTextToVideo`, `getImageToVideo`: `task_id`: `minLength` is `30`, was `1`",
  },
];
