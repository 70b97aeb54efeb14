export { specs } from "./spec/index.gen.js";
export type {
  SpecComponents,
  SpecDocument,
  SpecLink,
  SpecMediaType,
  SpecOperation,
  SpecParameter,
  SpecPathItem,
  SpecReference,
  SpecRequestBody,
  SpecResponse,
  SpecSchema,
  SpecSecurity,
} from "./spec/spec-document.js";
