/** The generated copies of the specs: plain modules, which no build touches. */
declare module "#specs/*" {
  import type { SpecDocument } from "./spec-document.js";

  const spec: SpecDocument;
  export default spec;
}
