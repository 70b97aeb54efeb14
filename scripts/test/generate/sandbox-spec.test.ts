import { expect, it } from "vitest";
import { sandboxIndexFile, sandboxSpecFile } from "../../src/generate/sandbox-spec.js";
import { pottery } from "./support/pottery.js";

it("writes the spec as a typed module that needs no build", () => {
  const text = sandboxSpecFile(pottery(), "pottery");
  expect(text).toContain("// Generated from spec/pottery by `pnpm generate`");
  expect(text).toContain('@type {import("../src/spec/spec-document.js").SpecDocument}');
  expect(text).toContain('const spec = {\n  openapi: "3.1.0",\n');
  expect(text).toMatch(/\n\nexport default spec;\n$/);
  expect(text).not.toContain("Throws and fires");
});

it("lists the specs of all providers by name", () => {
  expect(sandboxIndexFile(["pottery", "glass-works"])).toMatchInlineSnapshot(`
    "// Generated from redocly.yaml by \`pnpm generate\`: change it there, not here.

    import glassWorksSpec from "#specs/glass-works";
    import potterySpec from "#specs/pottery";
    import type { SpecDocument } from "./spec-document.js";

    /** The specs by provider. */
    export const specs: Record<string, SpecDocument> = {
      "glass-works": glassWorksSpec,
      pottery: potterySpec,
    };
    "
  `);
});
