import type { SchemaRule } from "../schema-pair.js";
import { branches } from "./branches.js";
import { combinations } from "./combinations.js";
import { limits } from "./limits.js";
import { media } from "./media.js";
import { members, required } from "./members.js";
import { defaults, deprecation } from "./notices.js";
import { otherKeywords } from "./other-keywords.js";
import { otherMembers } from "./other-members.js";
import { types } from "./types.js";
import { values } from "./values.js";

/** What is looked at in each schema that both versions have. */
export const schemaRules: readonly SchemaRule[] = [
  members,
  required,
  types,
  values,
  branches,
  limits,
  media,
  combinations,
  otherMembers,
  otherKeywords,
  defaults,
  deprecation,
];
