import { expect, it } from "vitest";
import { sandboxIndexFile, sandboxSpecFile } from "../../src/generate/sandbox-spec.js";
import { pottery } from "./support/pottery.js";

it("writes the spec as a typed module", () => {
  const text = sandboxSpecFile(pottery(), "pottery");
  expect(text).toContain("// Generated from spec/pottery by `pnpm generate`");
  expect(text).toContain('import type { SpecDocument } from "./spec-document.js";');
  expect(text).toContain('export const potterySpec: SpecDocument = {\n  openapi: "3.1.0",\n');
  expect(text).not.toContain("Throws and fires");
});

it("lists the specs of all providers by name", () => {
  expect(sandboxIndexFile(["pottery", "glass-works"])).toMatchInlineSnapshot(`
    "// Generated from redocly.yaml by \`pnpm generate\`: change it there, not here.

    import { glassWorksSpec } from "./glass-works.gen.js";
    import { potterySpec } from "./pottery.gen.js";
    import type { SpecDocument } from "./spec-document.js";

    /** The specs by provider. */
    export const specs: Record<string, SpecDocument> = {
      "glass-works": glassWorksSpec,
      pottery: potterySpec,
    };
    "
  `);
});
