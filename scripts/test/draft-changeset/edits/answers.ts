import { ANSWER, camera, type Row } from "./row.js";

const DETAIL = "kling/schemas/KlingTaskDetailResponse.yaml";
const USAGE = "openai/schemas/TranscriptionUsage.yaml";

/** What comes back: readers are open, and hold on to what they know. */
export const answers: readonly Row[] = [
  {
    name: "a new member of an answer is minor",
    edit: [ANSWER, "properties:\n", `${camera}\n`],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: new member `camera` of the answer",
  },
  {
    name: "a member that is gone from an answer is major",
    edit: [ANSWER, "  task_id:\n", "  taskId:\n"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: member `task_id` of the answer removed",
  },
  {
    name: "another type of a member of an answer is major",
    edit: [ANSWER, "progress:\n    type: integer", "progress:\n    type: string"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: `progress` of the answer is string, was integer",
  },
  {
    name: "one more type that an answer may have is major",
    edit: [ANSWER, "progress:\n    type: integer", "progress:\n    type: [integer, 'null']"],
    bumps: { kling: "major", sandbox: "minor" },
    words:
      "`textToVideo`, `imageToVideo`: `progress` of the answer is integer or null, was integer",
  },
  {
    name: "a member of an answer that may be missing is major",
    edit: [ANSWER, "required: [id]\n", ""],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: `id` of the answer may be missing now",
  },
  {
    name: "one more value of an open answer is minor",
    edit: [ANSWER, "x-extensible-enum: ['', queued]", "x-extensible-enum: ['', queued, held]"],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: `status` of the answer may also be `held`",
  },
  {
    name: "a limit in an answer is a patch",
    edit: [
      ANSWER,
      "progress:\n    type: integer",
      "progress:\n    type: integer\n    maximum: 100",
    ],
    bumps: { kling: "patch", sandbox: "patch" },
    words:
      "`textToVideo`, `imageToVideo`: `progress` of the answer: `maximum` is `100`, was not limited",
  },
  {
    name: "one more form of a member of an answer is major where no others are announced",
    edit: [DETAIL, "- $ref: KlingTask.yaml\n", "- $ref: KlingTask.yaml\n      - type: string\n"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`getTextToVideo`, `getImageToVideo`: `data` of the answer may also be `string`",
  },
  {
    name: "one more branch of an open union is minor",
    edit: [
      USAGE,
      "  - type: object\n    description: Something that is not listed",
      "  - type: object\n    required: [type]\n    properties:\n      type:\n        const: words\n" +
        "  - type: object\n    description: Something that is not listed",
    ],
    bumps: { openai: "minor", sandbox: "minor" },
    words: "`createTranscription`: `TranscriptionUsage` of the answer may also be `type: words`",
  },
  {
    name: "a branch that is gone from an open union is major",
    edit: [USAGE, "const: duration", "const: seconds"],
    bumps: { openai: "major", sandbox: "minor" },
    words:
      "`createTranscription`: `TranscriptionUsage` of the answer is no longer `type: duration`",
  },
  {
    name: "a new member of an event is minor",
    edit: ["openai/schemas/event/ResponseAudioDeltaEvent.yaml", "properties:\n", `${camera}\n`],
    bumps: { openai: "minor", sandbox: "minor" },
    words: "`createResponse`: new member `ResponseAudioDeltaEvent.camera` of an event",
  },
];
