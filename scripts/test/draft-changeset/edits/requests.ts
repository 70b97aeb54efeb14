import { SHOT, IMAGE, camera, type Row } from "./row.js";

/** What a call sends: narrower breaks callers. */
export const requests: readonly Row[] = [
  {
    name: "a new optional member of a request is minor",
    edit: [IMAGE, "properties:\n  model_name:", `${camera}\n  model_name:`],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`imageToVideo`: new optional member `camera`",
  },
  {
    name: "a new required member of a request is major",
    edit: [
      SHOT,
      "[index, prompt, duration]\nproperties:",
      `[index, prompt, duration, camera]\n${camera}`,
    ],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: new required member `multi_prompt[].camera`",
  },
  {
    name: "a removed member of a request is major",
    edit: [SHOT, "  duration:\n    type: string", "  seconds:\n    type: string"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: member `multi_prompt[].duration` removed",
  },
  {
    name: "a member that is required now is major",
    edit: [
      "sora/schemas/VideoCreateRequest.yaml",
      "required: [model, prompt]",
      "required: [model, prompt, size]",
    ],
    bumps: { sora: "major", sandbox: "minor" },
    words: "`createVideo`: `size` is required now",
  },
  {
    name: "a member that is required now, and listed nowhere, is major",
    edit: [SHOT, "[index, prompt, duration]", "[index, prompt, duration, camera]"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: `multi_prompt[].camera` is required now",
  },
  {
    name: "a member that is no longer required is minor",
    edit: [IMAGE, "required: [model_name, prompt]", "required: [model_name]"],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`imageToVideo`: `prompt` is no longer required",
  },
  {
    name: "another type of a member of a request is major",
    edit: [SHOT, "  duration:\n    type: string", "  duration:\n    type: integer"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: `multi_prompt[].duration` is integer, was string",
  },
  {
    name: "one more type of a member of a request is minor",
    edit: [SHOT, "  duration:\n    type: string", "  duration:\n    type: [string, integer]"],
    bumps: { kling: "minor", sandbox: "minor" },
    words:
      "`textToVideo`, `imageToVideo`: `multi_prompt[].duration` is string or integer, was string",
  },
  {
    name: "a number that has to be whole now is major",
    edit: [IMAGE, "cfg_scale:\n    type: number", "cfg_scale:\n    type: integer"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`imageToVideo`: `cfg_scale` is integer, was number",
  },
  {
    name: "a value that is no longer taken is major",
    edit: [IMAGE, "enum: [std, pro, 4k]", "enum: [std, pro]"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`imageToVideo`: `mode` no longer takes `4k`",
  },
  {
    name: "one more value of a request is minor",
    edit: [IMAGE, "enum: [std, pro, 4k]", "enum: [std, pro, 4k, 8k]"],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`imageToVideo`: `mode` also takes `8k`",
  },
  {
    name: "a list of values that is closed now is major",
    edit: [
      IMAGE,
      "x-extensible-enum: [customize, intelligence]",
      "enum: [customize, intelligence]",
    ],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`imageToVideo`: `shot_type` is one of `customize`, `intelligence` and nothing else now",
  },
  {
    name: "a list of values that is open now is minor",
    edit: [IMAGE, "enum: [std, pro, 4k]", "x-extensible-enum: [std, pro, 4k]"],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`imageToVideo`: `mode` may be something else than `std`, `pro`, `4k` now",
  },
  {
    name: "a known value that is listed no longer is a patch: it is taken still",
    edit: [IMAGE, "      - kling-v1\n      - kling-v1-6", "      - kling-v1-6"],
    bumps: { kling: "patch", sandbox: "patch" },
    words: "`imageToVideo`: `model_name` no longer lists `kling-v1`",
  },
  {
    name: "a lower greatest length is major",
    edit: [SHOT, "maxLength: 512", "maxLength: 500"],
    bumps: { kling: "major", sandbox: "minor" },
    words:
      "`textToVideo`, `imageToVideo`: `multi_prompt[].prompt`: `maxLength` is `500`, was `512`",
  },
  {
    name: "a higher greatest length is minor",
    edit: [SHOT, "maxLength: 512", "maxLength: 1000"],
    bumps: { kling: "minor", sandbox: "minor" },
    words:
      "`textToVideo`, `imageToVideo`: `multi_prompt[].prompt`: `maxLength` is `1000`, was `512`",
  },
  {
    name: "a pattern where there was none is major",
    edit: [SHOT, "    maxLength: 512", "    maxLength: 512\n    pattern: '\\S'"],
    bumps: { kling: "major", sandbox: "minor" },
    words:
      "`textToVideo`, `imageToVideo`: `multi_prompt[].prompt`: `pattern` is `\\S`, was not limited",
  },
  {
    name: "a form of a text that is given up is minor",
    edit: [IMAGE, "    format: uri\n", ""],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`imageToVideo`: `callback_url`: no `format`, was `uri`",
  },
  {
    name: "one of several members that is needed now is major",
    edit: [IMAGE, "  - [image, image_tail]", "  - [image]"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`imageToVideo`: the input needs one of `image` now",
  },
  {
    name: "one more of several members that will do is minor",
    edit: [IMAGE, "  - [image, image_tail]", "  - [image, image_tail, static_mask]"],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`imageToVideo`: the input no longer needs one of `image`, `image_tail`",
  },
  {
    name: "a type of file that is no longer taken is major",
    edit: ["veo/schemas/VeoImage.yaml", "types: [image/jpeg, image/png]", "types: [image/png]"],
    bumps: { veo: "major", sandbox: "minor" },
    words: "`generateVideo`: `instances[].image.bytesBase64Encoded` no longer takes `image/jpeg`",
  },
  {
    name: "a larger file that is taken is minor",
    edit: ["veo/schemas/VeoImage.yaml", "maxBytes: 20971520", "maxBytes: 30000000"],
    bumps: { veo: "minor", sandbox: "minor" },
    words:
      "`generateVideo`: `instances[].image.bytesBase64Encoded` takes files of at most 30000000 bytes, was 20971520",
  },
  {
    name: "a part that is no longer taken is major",
    edit: ["seedance/schemas/SeedanceContent.yaml", "  - $ref: SeedanceVideoContent.yaml\n", ""],
    bumps: { seedance: "major", sandbox: "minor" },
    words: "`createVideo`: `content[]` no longer takes `SeedanceVideoContent`",
  },
  {
    name: "a member that takes a list as well is minor",
    edit: [
      SHOT,
      "  index:\n    type: integer",
      "  index:\n    anyOf: [{ type: integer }, { type: string }]",
    ],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: `multi_prompt[].index` also takes `string`",
  },
  {
    name: "members that are not listed and no longer taken are major",
    edit: [SHOT, "type: object\n", "type: object\nadditionalProperties: false\n"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: `multi_prompt[]` has no members but those listed",
  },
  {
    name: "a keyword of a request that no rule knows is major",
    edit: [SHOT, "type: object\n", "type: object\npropertyNames:\n  maxLength: 8\n"],
    bumps: { kling: "major", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: `multi_prompt[]`: `propertyNames` changed",
  },
  {
    name: "another default is a patch",
    edit: [IMAGE, "default: std", "default: pro"],
    bumps: { kling: "patch", sandbox: "patch" },
    words: '`imageToVideo`: the default of `mode` is `"pro"`, was `"std"`',
  },
  {
    name: "a member that is deprecated is minor",
    edit: [
      SHOT,
      "  duration:\n    type: string",
      "  duration:\n    deprecated: true\n    type: string",
    ],
    bumps: { kling: "minor", sandbox: "minor" },
    words: "`textToVideo`, `imageToVideo`: `multi_prompt[].duration` is deprecated",
  },
];
