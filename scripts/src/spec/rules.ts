import type { Rule } from "./rule.js";
import { descriptions } from "./rules/descriptions.js";
import { docsIndex } from "./rules/docs-index.js";
import { examplesPresent } from "./rules/examples-present.js";
import { examplesValid } from "./rules/examples-valid.js";
import { externalExamples } from "./rules/external-examples.js";
import { knownExtensions } from "./rules/known-extensions.js";
import { numberUnits } from "./rules/number-units.js";
import { openResponses } from "./rules/open-responses.js";
import { operationFiles } from "./rules/operation-files.js";
import { origin } from "./rules/origin.js";
import { paidOperations } from "./rules/paid-operations.js";
import { pollLinks } from "./rules/poll-links.js";
import { requireOneOf } from "./rules/require-one-of.js";
import { schemaFiles } from "./rules/schema-files.js";
import { transcripts } from "./rules/transcripts.js";

/** Our own rules, in the order in which their problems are printed. */
export const RULES: readonly Rule[] = [
  operationFiles,
  schemaFiles,
  knownExtensions,
  origin,
  descriptions,
  numberUnits,
  paidOperations,
  pollLinks,
  openResponses,
  examplesPresent,
  examplesValid,
  externalExamples,
  transcripts,
  requireOneOf,
  docsIndex,
];
