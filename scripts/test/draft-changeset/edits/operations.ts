import { LIST, type Row } from "./row.js";

/** Methods, their places and their manners. */
export const operations: readonly Row[] = [
  {
    name: "an operation that is called otherwise is major",
    edit: ["kling/paths/textToVideo.yaml", "operationId: textToVideo", "operationId: makeVideo"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "operation `textToVideo` is called `makeVideo` now",
  },
  {
    name: "an operation that is removed is major",
    edit: ["sora/openapi.yaml", "    delete:\n      $ref: paths/deleteVideo.yaml\n", ""],
    bumps: { sora: "major", sandbox: "minor" },
    words: "operation `deleteVideo` removed",
  },
  {
    name: "a new operation is minor",
    edit: [
      "sora/openapi.yaml",
      "    post:\n      $ref: paths/createVideo.yaml\n",
      "    post:\n      $ref: paths/createVideo.yaml\n    patch:\n      operationId: changeVideo\n" +
        "      responses:\n        '200':\n          description: Done.\n",
    ],
    bumps: { sora: "minor", sandbox: "minor" },
    words: "new operation `changeVideo`",
  },
  {
    name: "another path is major",
    edit: ["sora/openapi.yaml", "  /v1/videos/{video_id}/remix:", "  /v2/videos/{video_id}/remix:"],
    bumps: { sora: "major", sandbox: "minor" },
    words:
      "`remixVideo`: is `POST /v2/videos/{video_id}/remix`, was `POST /v1/videos/{video_id}/remix`",
  },
  {
    name: "a parameter that is removed is major",
    edit: [LIST, "- name: order\n", "- name: sort\n"],
    bumps: { sora: "major", sandbox: "minor" },
    words: "`listVideos`: member `order` removed",
  },
  {
    name: "a parameter that is required now is major",
    edit: [
      LIST,
      "  - name: order\n    in: query\n    required: false",
      "  - name: order\n    in: query\n    required: true",
    ],
    bumps: { sora: "major", sandbox: "minor" },
    words: "`listVideos`: `order` is required now",
  },
  {
    name: "a wider range of a parameter is minor",
    edit: [LIST, "maximum: 100", "maximum: 200"],
    bumps: { sora: "minor", sandbox: "minor" },
    words: "`listVideos`: `limit`: `maximum` is `200`, was `100`",
  },
  {
    name: "an answer that comes page by page no longer is major",
    edit: [
      LIST,
      "x-pages:\n  items: data\n  cursor: after\n  next: last_id\n  more: has_more\n",
      "",
    ],
    bumps: { sora: "major", sandbox: "minor" },
    words: "`listVideos`: no longer answers page by page",
  },
  {
    name: "another way of being charged is major",
    edit: ["kling/paths/imageToVideo.yaml", "x-paid: task", "x-paid: tokens"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`imageToVideo`: is charged as `tokens`, was `task`",
  },
  {
    name: "one more error is minor",
    edit: [
      LIST,
      "  '401':",
      "  '400':\n    $ref: ../../common/responses/BadRequest.yaml\n  '401':",
    ],
    bumps: { sora: "minor", sandbox: "minor" },
    words: "`listVideos`: lists the error `400`",
  },
];
