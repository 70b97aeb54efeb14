export {
  contractsOf,
  goodSamples,
  goodSamplesOf,
  plainCall,
  plainReading,
} from "./cases/contract.js";
export type { Contract } from "./cases/contract.js";
export { eventStream } from "./cases/event-stream.js";
export { gatewayRefusals, gatewayTroubles } from "./cases/gateway-answers.js";
export { gatewayError, taskError } from "./cases/gateway-errors.js";
export { loadCases } from "./cases/load-cases.js";
export type { LoadedCases } from "./cases/load-cases.js";
export type {
  AnswerCase,
  AnyCase,
  CallCase,
  OperationCase,
  Probe,
} from "./cases/operation-case.js";
export type { Outcome } from "./cases/outcome.js";
export { picture, pictureBase64 } from "./cases/picture.js";
export { recording } from "./cases/recording.js";
export { sampleAnswer } from "./cases/sample-answer.js";
export { textRefusals, textTroubles } from "./cases/text-answers.js";
export type { AnswerOnTheWire } from "./client/answer-on-the-wire.js";
export { sampleFetch, watchedFetch } from "./client/fetches.js";
export type { SentRequest, WatchedFetch } from "./client/fetches.js";
export { isHarmless, sendProbe } from "./client/probe.js";
export { isStream, readOutcome, readToEnd } from "./client/read-outcome.js";
export type { AnyClient, CreateClient, Reading } from "./client/read-outcome.js";
export { answerDifferences } from "./drift/answer-differences.js";
export { distinctDifferences, formatDifference } from "./drift/difference.js";
export type { Difference, DifferenceKind } from "./drift/difference.js";
export { missingMembersOfNearest } from "./drift/missing-members.js";
export { bundledSpec } from "./spec/bundled-spec.js";
export { formFaults, schemaFaults } from "./spec/schema-check.js";
export type { SpecDocument } from "./spec/schema.js";
export { specOperations } from "./spec/spec-operations.js";
export type { SpecOperation } from "./spec/spec-operations.js";
