import type { OperationRule } from "../operation-pair.js";
import { answers } from "./answers.js";
import { bodies } from "./bodies.js";
import { manners, place, poll } from "./manners.js";
import { parameters } from "./parameters.js";

/** What is looked at in each operation that both versions have. */
export const operationRules: readonly OperationRule[] = [
  place,
  manners,
  poll,
  parameters,
  bodies,
  answers,
];
